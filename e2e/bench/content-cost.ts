/*
 * What the content script costs a page that is not coverage of the event, against an extension with an empty script and
 * against no extension; and what it leaves behind there. Called by `npm run bench`.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { quantile } from '../../src/cli/support/measure.ts';
import { readSeeds } from '../../src/corpus/read-seeds.ts';
import { eventGate } from '../../src/engine/index.ts';
import { servePages } from '../pages/server.ts';
import { addressOfPage, pages } from '../pages/site.ts';
import { type Left, makeEmptyExtension, makeWatchedExtension } from './arms.ts';
import { startBareChromium } from './bare-chromium.ts';
import { freezeBuild } from './frozen-build.ts';
import { longPage } from './long-page.ts';
import { countLeft, readingTime, type Visit, visit } from './visit.ts';

const ROUNDS = 10;
/** Bytes that the content script may have, compressed. */
const SIZE_LIMIT = 20_000;
const LONG_PAGE = 'www.news18.com/long-column';

const ours = freezeBuild('chromium');
const arms = { 'no extension': undefined, 'empty script': makeEmptyExtension(ours), Parallax: ours };
type Arm = keyof typeof arms;
const names: readonly Arm[] = ['no extension', 'empty script', 'Parallax'];

const site = await servePages(new Map([...pages, [LONG_PAGE, { html: longPage() }]]));
try {
  const { visits, readings } = await measure();
  printCosts(visits, readings);
  await printLeft();
} finally {
  await site.close();
}
printSize();

/** Loads the page in every arm in turn, forwards and backwards, so that what else the machine does falls on all of them. */
async function measure(): Promise<{ visits: Record<Arm, Visit[]>; readings: number[] }> {
  const browsers = await Promise.all(
    names.map(async (name) => {
      const extension = arms[name];
      return {
        name,
        isExtended: extension !== undefined,
        browser: await startBareChromium({ port: site.port, ...(extension && { extension }) }),
      };
    }),
  );
  const visits: Record<Arm, Visit[]> = { 'no extension': [], 'empty script': [], Parallax: [] };
  const readings: number[] = [];
  const gate = readGate();
  // The first round fills caches and is not counted.
  for (let round = -1; round < ROUNDS; round += 1) {
    for (const { name, browser, isExtended } of round % 2 === 0 ? browsers : browsers.toReversed()) {
      const one = await visit(browser, { url: `http://${LONG_PAGE}`, isExtended });
      if (round >= 0) visits[name].push(one);
    }
    const [bare] = browsers;
    if (bare && round >= 0) readings.push(await readingTime(bare.browser, `http://${LONG_PAGE}`, gate));
  }
  for (const { browser } of browsers) await browser.close();
  return { visits, readings };
}

function readGate(): string {
  const seeds = readSeeds(fileURLToPath(new URL('../../seeds', import.meta.url)));
  if (!seeds.ok) throw new Error(seeds.problems.join('\n'));
  return eventGate(seeds.pack.event);
}

function printCosts(visits: Record<Arm, Visit[]>, readings: readonly number[]): void {
  console.log(
    `In chromium, a page of 1 MB that is not coverage (${ROUNDS} loads each in turn; medians, in brackets least and most)`,
  );
  console.log(`  ${''.padEnd(36)}${names.map((name) => name.padStart(24)).join('')}`);
  const row = (what: string, digits: number, value: (one: Visit) => number): void => {
    const cells = names.map((name) => spread(visits[name].map(value), digits).padStart(24));
    console.log(`  ${what.padEnd(36)}${cells.join('')}`);
  };
  row("the extension's own time, ms", 1, ({ extension }) => extension);
  row('its share of the busy time, %', 2, ({ extension, busy }) => (100 * extension) / busy);
  row('main thread CPU of the load, ms', 0, ({ task }) => task);
  row('script heap after collection, MB', 2, ({ heap }) => heap / 1_000_000);
  row('nodes in the page', 0, ({ nodes }) => nodes);

  const extension = median(visits.Parallax.map((one) => one.extension));
  const reading = median(readings);
  const ratio = (a: Arm, b: Arm, value: (one: Visit) => number): string =>
    (median(visits[a].map(value)) / median(visits[b].map(value))).toFixed(2);
  console.log(`  one first textContent and one expression in that page: ${spread(readings, 1)} ms`);
  console.log(
    `  Parallax's time ÷ that: ${(extension / reading).toFixed(2)};` +
      ` heap ÷ empty script's: ${ratio('Parallax', 'empty script', ({ heap }) => heap)};` +
      ` main thread CPU ÷ empty script's: ${ratio('Parallax', 'empty script', ({ task }) => task)}`,
  );
}

/** What stays behind on a page that is not coverage; beside it a page that is, to show that the counters count. */
async function printLeft(): Promise<void> {
  const extension = makeWatchedExtension(ours);
  const browser = await startBareChromium({ port: site.port, extension });
  console.log('  Counted in the world of the content script:');
  const print = (what: string, { observers, timers, messages, listeners }: Left): void =>
    console.log(
      `    ${what.padEnd(14)}${observers} observers, ${timers} timers, ${messages} messages, listeners: ${listeners.join(' ')}`,
    );
  print('not coverage', await countLeft(browser, `http://${LONG_PAGE}`));
  const isSeen = ({ observers, timers, messages }: Left): boolean =>
    observers > 0 && timers > 0 && messages > 0;
  print('coverage', await countLeft(browser, addressOfPage('demonstration'), isSeen));
  await browser.close();
}

function printSize(): void {
  const script = readFileSync(path.join(ours, 'src/content/main.js'));
  const packed = gzipSync(script).length;
  console.log(
    `  The content script: ${script.length} bytes, ${packed} gzip   ${packed <= SIZE_LIMIT ? 'within' : 'OVER'} the ${SIZE_LIMIT} that it may have`,
  );
}

function median(values: readonly number[]): number {
  return quantile(
    values.toSorted((a, b) => a - b),
    0.5,
  );
}

function spread(values: readonly number[], digits: number): string {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return `${median(values).toFixed(digits)} (${least.toFixed(digits)}–${most.toFixed(digits)})`;
}
