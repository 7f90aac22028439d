import { expect, test } from './fixtures.ts';
import { readPopup } from './read-popup.ts';
import { bundledReports } from './reports.ts';
import { selectByScript } from './select.ts';
import { friday } from './sentences.ts';

test('a stopped background notices the next page', async ({ driver, open }) => {
  await driver.stopBackground();
  const page = await open('demonstration');
  await expect.poll(async () => (await driver.badge(page)).text).toBe(String(bundledReports.length));
});

test('a background stopped before the popup opens gives the same answer', async ({ driver, open }) => {
  const page = await open('demonstration');
  await selectByScript(page, friday);
  const expected = await readPopup(await driver.openPopup(page));
  await driver.closePopup();
  await driver.stopBackground();
  expect(await readPopup(await driver.openPopup(page))).toEqual(expected);
});

test('a background stopped while it answers gives the same answer', async ({ driver, open }) => {
  const page = await open('demonstration');
  await selectByScript(page, friday);
  const expected = await readPopup(await driver.openPopup(page));
  await driver.closePopup();
  for (let round = 0; round < 5; round += 1) {
    const [popup] = await Promise.all([driver.openPopup(page), driver.stopBackground()]);
    expect(await readPopup(popup)).toEqual(expected);
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
