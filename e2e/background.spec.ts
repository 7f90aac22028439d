import fc from 'fast-check';
import { runs } from '../src/testing/runs.ts';
import { compareSelected } from './compare-selected.ts';
import { expect, test } from './fixtures.ts';
import { heard, hearMore, listen } from './hear-messages.ts';
import { readPopup } from './read-popup.ts';
import { bundledReports } from './reports.ts';
import { selectByScript } from './select.ts';
import { friday } from './sentences.ts';

/** When it is killed: parts of the time that an answer takes, from the request on. */
const moments = fc.sample(fc.double({ min: 0, max: 1, noNaN: true }), runs(10));

test('a stopped background notices the next page', async ({ driver, open }) => {
  await driver.stopBackground();
  const page = await open('demonstration');
  await expect.poll(async () => (await driver.badge(page)).text).toBe(String(bundledReports.length));
});

test('a background stopped before the popup opens gives the same answer', async ({ driver, open }) => {
  const page = await open('demonstration');
  const { popup: expected } = await compareSelected(driver, page, friday);
  await driver.closePopup();
  await driver.stopBackground();
  expect(await readPopup(await driver.openPopup(page))).toEqual(expected);
});

/** Runs in a page of the extension: asks for a comparison as a view does, and answers how many milliseconds it took. */
async function timeAnswer(tab: number): Promise<number> {
  const started = performance.now();
  await browser.runtime.sendMessage({ kind: 'compareTab', tab, anyway: false, of: 'either' });
  return performance.now() - started;
}

test('a background stopped at any moment while it answers gives the same answer', async ({
  driver,
  open,
}) => {
  test.setTimeout(moments.length * 12_000);
  const page = await open('demonstration');
  const { popup: expected } = await compareSelected(driver, page, friday);
  await driver.closePopup();
  // One that has to start first takes long enough to be met.
  await driver.stopBackground();
  const answerMs = await driver.evaluate(timeAnswer, await page.tabId());
  await driver.evaluate(listen);
  const countAsked = async (): Promise<number> =>
    (await driver.evaluate(heard)).filter((kind) => kind === 'compareTab').length;
  let met = 0;
  for (const moment of moments) {
    await driver.stopBackground();
    const before = await countAsked();
    const kill = driver
      .evaluate(hearMore, 'compareTab', before)
      .then(() => new Promise((resolve) => setTimeout(resolve, moment * answerMs)))
      .then(() => driver.stopBackground());
    const [popup] = await Promise.all([driver.openPopup(page), kill]);
    expect(await readPopup(popup), `stopped after ${moment} of ${answerMs} ms`).toEqual(expected);
    // A request that was under way is asked again; one that was answered is not.
    if ((await countAsked()) > before + 1) met += 1;
    await driver.closePopup();
  }
  expect(met).toBeGreaterThanOrEqual(moments.length / 2);
});

test('a stopped background answers menu and key', async ({ driver, open }) => {
  const page = await open('demonstration');
  await expect.poll(async () => (await driver.badge(page)).text).toBe(String(bundledReports.length));
  await selectByScript(page, friday);
  await driver.stopBackground();
  await driver.runCommand(page, 'compare-selection');
  expect((await readPopup(await driver.findPopup())).highlight).toBe(friday);
});
