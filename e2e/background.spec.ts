import fc from 'fast-check';
import { runs } from '../src/testing/runs.ts';
import { compareSelected } from './compare-selected.ts';
import { expect, test } from './fixtures.ts';
import { readPopup } from './read-popup.ts';
import { bundledReports } from './reports.ts';
import { selectByScript } from './select.ts';
import { friday } from './sentences.ts';

/** When it is killed, in milliseconds from the press on: spread over the time that an answer takes. */
const moments = fc.sample(fc.nat({ max: 150 }), runs(10));

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

test('a background stopped at any moment while it answers gives the same answer', async ({
  driver,
  open,
}) => {
  test.setTimeout(moments.length * 8_000);
  const page = await open('demonstration');
  const { popup: expected } = await compareSelected(driver, page, friday);
  await driver.closePopup();
  for (const moment of moments) {
    const kill = new Promise((resolve) => setTimeout(resolve, moment)).then(() => driver.stopBackground());
    const [popup] = await Promise.all([driver.openPopup(page), kill]);
    expect(await readPopup(popup), `stopped after ${moment} ms`).toEqual(expected);
    await driver.closePopup();
  }
});

test('a stopped background answers menu and key', async ({ driver, open }) => {
  const page = await open('demonstration');
  await expect.poll(async () => (await driver.badge(page)).text).toBe(String(bundledReports.length));
  await selectByScript(page, friday);
  await driver.stopBackground();
  await driver.runCommand(page, 'compare-selection');
  expect((await readPopup(await driver.findPopup())).highlight).toBe(friday);
});
