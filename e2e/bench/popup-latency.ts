/*
 * How long a reader waits for a comparison: from the moment the popup begins to load to the moment the answer stands in
 * it, with the background running and with the background stopped. It is the real popup, opened the way a press on the
 * toolbar button opens it. Called by `npm run bench`.
 */
import { quantile } from '../../src/cli/support/measure.ts';
import type { BrowserName, Driver, Page } from '../browsers/driver.ts';
import { launch } from '../browsers/launch.ts';
import { poll } from '../browsers/poll.ts';
import { servePages } from '../pages/server.ts';
import { addressOfPage, pages } from '../pages/site.ts';
import { readPopup } from '../read-popup.ts';
import { selectByScript } from '../select.ts';
import { friday } from '../sentences.ts';
import { freezeBuild } from './frozen-build.ts';

const ROUNDS = 20;
/** Milliseconds that a median may take. */
const limits = { running: 100, stopped: 300 } as const;
type Background = keyof typeof limits;

for (const name of ['chromium', 'firefox'] as const) await measure(name);

async function measure(name: BrowserName): Promise<void> {
  const site = await servePages(pages);
  const driver = await launch(name, {
    extension: freezeBuild(name),
    port: site.port,
    hosts: 'all',
    headless: true,
    acceptPrompts: false,
  });
  try {
    const page = await driver.openPage(addressOfPage('demonstration'));
    await selectByScript(page, friday);
    await openOnce(driver, page);
    const taken: Record<Background, number[]> = { running: [], stopped: [] };
    for (let round = 0; round < ROUNDS; round += 1) {
      taken.running.push(await openOnce(driver, page));
      await driver.stopBackground();
      taken.stopped.push(await openOnce(driver, page));
    }
    console.log(`In ${name}, from opening the popup to its answer (${ROUNDS} times each)`);
    for (const background of ['running', 'stopped'] as const) print(background, taken[background]);
  } finally {
    await driver.close();
    await site.close();
  }
}

/** Milliseconds from the popup's first moment to the answer, read from the popup's own clock. */
async function openOnce(driver: Driver, page: Page): Promise<number> {
  const popup = await driver.openPopup(page);
  const { highlight, reports } = await readPopup(popup);
  if (reports.length === 0) throw new Error(`the popup shows no comparison, but “${highlight}”`);
  const taken = await poll('the mark that the popup sets at its answer (npm run build)', () =>
    popup.evaluate(() => performance.getEntriesByName('answer')[0]?.startTime),
  );
  await driver.closePopup();
  return taken;
}

function print(background: Background, taken: readonly number[]): void {
  const sorted = taken.toSorted((a, b) => a - b);
  const at = (share: number): string => `${quantile(sorted, share).toFixed(0)} ms`;
  const limit = limits[background];
  const judged = quantile(sorted, 0.5) <= limit ? 'within' : 'OVER';
  console.log(
    `  background ${background}`.padEnd(28) +
      `median ${at(0.5)}, p95 ${at(0.95)}, max ${at(1)}   ${judged} the ${limit} ms that a median may take`,
  );
}
