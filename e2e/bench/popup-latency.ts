/*
 * How long a reader waits for a comparison: from the moment the popup begins to load to the moment the answer stands in
 * it, with the background running and with the background stopped. It is the real popup, opened the way a press on the
 * toolbar button opens it. Called by `npm run bench`.
 */
import { median, quantile } from '../../src/cli/support/measure.ts';
import type { BrowserName, Driver, Page } from '../browsers/driver.ts';
import { launch } from '../browsers/launch.ts';
import { poll } from '../browsers/poll.ts';
import { servePages } from '../pages/server.ts';
import { addressOfPage, pages } from '../pages/site.ts';
import { readPopup } from '../read-popup.ts';
import { selectByScript } from '../select.ts';
import { friday } from '../sentences.ts';
import { makeBarePopup } from './arms.ts';
import { freezeBuild } from './frozen-build.ts';

const ROUNDS = 20;
/** Milliseconds that a median may take. */
const limits = { running: 100, stopped: 300 } as const;
type Background = keyof typeof limits;
const backgrounds = ['running', 'stopped'] as const;

interface Subject {
  driver: Driver;
  page: Page;
  isOurs: boolean;
  taken: Record<Background, number[]>;
}

for (const name of ['chromium', 'firefox'] as const) await measure(name);

/** Ours and the bare popup take turns, so that what else the machine does falls on both. */
async function measure(name: BrowserName): Promise<void> {
  const site = await servePages(pages);
  const ours = freezeBuild(name, process.argv[2]);
  const subjects: Subject[] = [];
  const slowdowns: number[] = [];
  try {
    for (const extension of [ours, makeBarePopup(ours)]) {
      const served = { port: site.port, hosts: 'all' } as const;
      const driver = await launch(name, { ...served, extension, headless: true, acceptPrompts: false });
      const page = await driver.openPage(addressOfPage('demonstration'));
      await selectByScript(page, friday);
      const subject = { driver, page, isOurs: extension === ours, taken: { running: [], stopped: [] } };
      subjects.push(subject);
      await openOnce(subject);
    }
    for (let round = 0; round < ROUNDS; round += 1) {
      slowdowns.push(slowdown());
      for (const subject of subjects) subject.taken.running.push(await openOnce(subject));
      for (const subject of subjects) {
        await subject.driver.stopBackground();
        subject.taken.stopped.push(await openOnce(subject));
      }
    }
    print(name, subjects, median(slowdowns));
  } finally {
    for (const { driver } of subjects) await driver.close();
    await site.close();
  }
}

/** Milliseconds from the popup's first moment to the answer, read from the popup's own clock. */
async function openOnce({ driver, page, isOurs }: Subject): Promise<number> {
  const popup = await driver.openPopup(page);
  const taken = await poll('the mark that the popup sets at its answer (npm run build)', () =>
    popup.evaluate(() => performance.getEntriesByName('answer')[0]?.startTime),
  );
  if (isOurs) {
    const { words, reports } = await readPopup(popup);
    if (reports.length === 0) throw new Error(`the popup shows no comparison, but “${words}”`);
  }
  await driver.closePopup();
  return taken;
}

/** How many times longer than its own CPU time a piece of work takes, because others want the processors too. */
function slowdown(): number {
  const start = performance.now();
  const cpuBefore = process.cpuUsage();
  while (performance.now() - start < 30);
  const { user, system } = process.cpuUsage(cpuBefore);
  return (performance.now() - start) / ((user + system) / 1000);
}

function print(name: BrowserName, subjects: readonly Subject[], slowed: number): void {
  console.log(`In ${name}, from opening the popup to its answer (${ROUNDS} times each)`);
  const at = (taken: readonly number[], share: number): number =>
    quantile(
      taken.toSorted((a, b) => a - b),
      share,
    );
  for (const background of backgrounds) {
    const [ours = [], bare = []] = subjects.map(({ taken }) => taken[background]);
    const [middle, high, most, least] = [0.5, 0.95, 1, 0].map((share) => at(ours, share).toFixed(0));
    const limit = limits[background];
    console.log(
      `  background ${background.padEnd(8)} median ${middle} ms, p95 ${high}, max ${most}, least ${least}` +
        `   ${median(ours) <= limit ? 'within' : 'OVER'} the ${limit} ms that a median may take` +
        `   ${(median(ours) / median(bare)).toFixed(1)} × a popup with nothing to compare (${median(bare).toFixed(0)} ms)`,
    );
  }
  if (slowed > 1.2)
    console.log(
      `  The machine was busy with other things: work took ${slowed.toFixed(1)} times its own CPU time`,
    );
}
