/*
 * `npm run cost`: what Parallax costs the pages it runs on, measured beside no extension, no extension again, an extension that
 * does nothing, and a build made to break every limit. Ends with 1 where a limit is broken, or where the bad build was not caught.
 * `-- --rounds 4` is faster and less sharp; a folder that is named, with `chrome` in it, takes the place of dist.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { startBareChromium } from '../bench/bare-chromium.ts';
import { freezeBuild } from '../bench/frozen-build.ts';
import { repositoryRoot } from '../browsers/launch.ts';
import { servePages } from '../pages/server.ts';
import { type Judged, judge } from './judge.ts';
import { measure } from './measure.ts';
import { metricsOf } from './metrics.ts';
import { costPages } from './pages.ts';
import { limitOf, type RunFacts, renderReport, show } from './report.ts';

const ROUNDS = 12;
const file = path.join(repositoryRoot, 'artifacts/cost/report.html');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string' } },
});
const rounds = Number(values.rounds ?? ROUNDS);
if (!Number.isInteger(rounds) || rounds < 1) {
  console.error('--rounds must be a whole number above 0');
  process.exit(2);
}

const site = await servePages(costPages());
try {
  const before = loadavg()[0] ?? Number.NaN;
  const measured = await measure(site, {
    ours: freezeBuild('chromium', positionals[0]),
    rounds,
    say: (text) => console.error(`  ${text}`),
  });
  const after = loadavg()[0] ?? Number.NaN;
  const facts = {
    day: new Date().toISOString().slice(0, 10),
    browser: await browserVersion(),
    rounds,
    load: `${before.toFixed(1)} tasks on ${cpus().length} processors before, ${after.toFixed(1)} after`,
  };
  const metrics = metricsOf(measured).map(judge);
  print(metrics, facts);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, renderReport(metrics, facts));
  console.log(`Report with plots: ${path.relative(process.cwd(), file)}`);
  process.exitCode = conclude(metrics);
} finally {
  await site.close();
}

async function browserVersion(): Promise<string> {
  const browser = await startBareChromium({ site });
  const { product } = await browser.cdp.send<{ product: string }>('Browser.getVersion');
  await browser.close();
  return product;
}

function print(metrics: readonly Judged[], { day, browser, load }: RunFacts): void {
  console.log(`${day}, ${browser}, ${rounds} rounds; ${load}`);
  const rows = metrics.map((metric) => {
    const { id, what, of, digits, ours, isBroken } = metric;
    return [
      id,
      what,
      String(ours.length),
      limitOf(metric),
      show(of.ours, digits) + (isBroken ? ' BROKEN' : ''),
      show(of.bad, digits),
      of.noise ? show(of.noise, digits) : '',
    ];
  });
  const head = ['', 'median (95% interval)', 'n', 'limit', 'Parallax', 'bad build', 'noise'];
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  // As Markdown, so that it can stand in the README as it is.
  for (const row of [head, widths.map((width) => '-'.repeat(width)), ...rows])
    console.log(`| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`);
  console.log('P8 (time to an answer) and P9 (search): npm run bench');
}

/** 1 where Parallax broke a limit, or the bad build kept one that it was made to break. */
function conclude(metrics: readonly Judged[]): number {
  const broken = metrics.filter(({ isBroken }) => isBroken);
  const missed = metrics.filter(({ isMissed }) => isMissed);
  for (const { id, what } of broken) console.log(`BROKEN: ${id} ${what}`);
  for (const { id, what } of missed) console.log(`NOT CAUGHT in the bad build: ${id} ${what}`);
  const excused = metrics.filter(({ mayBeMissed }) => mayBeMissed !== undefined);
  for (const { id, what, mayBeMissed } of excused)
    console.log(`Not asked of the bad build: ${id} ${what}: ${mayBeMissed}`);
  if (broken.length + missed.length === 0)
    console.log('Every limit is kept, and the bad build breaks every one that is asked of it.');
  return broken.length + missed.length === 0 ? 0 : 1;
}
