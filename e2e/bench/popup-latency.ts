/*
 * How long a reader waits for a comparison: from the moment the popup begins to open to the moment the answer stands in
 * it, with the background running and with the background stopped. Called by `npm run bench`.
 */
import type { BrowserName, Driver, Page } from '../browsers/driver.ts';
import { launch } from '../browsers/launch.ts';
import { servePages } from '../pages/server.ts';
import { addressOfPage, pages } from '../pages/site.ts';
import { readPopup } from '../read-popup.ts';
import { selectByScript } from '../select.ts';
import { friday } from '../sentences.ts';

const rounds = 20;
/** Milliseconds that a median may take. */
const limits = { running: 100, stopped: 300 } as const;
type Background = keyof typeof limits;

for (const name of ['chromium', 'firefox'] as const) await measure(name);

async function measure(name: BrowserName): Promise<void> {
  const site = await servePages(pages);
  const driver = await launch(name, { port: site.port, hosts: 'all', headless: true, acceptPrompts: false });
  try {
    const page = await driver.openPage(addressOfPage('demonstration'));
    await selectByScript(page, friday);
    await openOnce(driver, page);
    const taken: Record<Background, number[]> = { running: [], stopped: [] };
    for (let round = 0; round < rounds; round += 1) {
      taken.running.push(await openOnce(driver, page));
      await driver.stopBackground();
      taken.stopped.push(await openOnce(driver, page));
    }
    console.log(`In ${name}, from opening the popup to its answer (${rounds} times each)`);
    for (const background of ['running', 'stopped'] as const) report(background, taken[background]);
  } finally {
    await driver.close();
    await site.close();
  }
}

async function openOnce(driver: Driver, page: Page): Promise<number> {
  const popup = await driver.openPopup(page);
  await readPopup(popup);
  const taken = await popup.evaluate(
    () => performance.getEntriesByName('answer')[0]?.startTime ?? Number.NaN,
  );
  await driver.closePopup();
  return taken;
}

function report(background: Background, taken: readonly number[]): void {
  const sorted = taken.toSorted((a, b) => a - b);
  const at = (share: number): string =>
    `${(sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN).toFixed(0)} ms`;
  console.log(
    `  background ${background}`.padEnd(52) +
      `median ${at(0.5)}, p95 ${at(0.95)} (median at most ${limits[background]} ms)`,
  );
}
