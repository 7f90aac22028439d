import { expect, test } from './fixtures.ts';
import { readPopup } from './read-popup.ts';
import { bundledReports } from './reports.ts';
import { selectByScript } from './select.ts';
import { friday } from './sentences.ts';

/** How often it is killed; the long run takes the time for more. */
const kills = process.env.LONG ? 100 : 10;

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

test('a background stopped at any moment while it answers gives the same answer', async ({
  driver,
  open,
}) => {
  test.setTimeout(kills * 8_000);
  const page = await open('demonstration');
  await selectByScript(page, friday);
  const expected = await readPopup(await driver.openPopup(page));
  await driver.closePopup();
  for (let round = 0; round < kills; round += 1) {
    // Spread over the time that an answer takes, another one in each round.
    const moment = (round * 37) % 120;
    const kill = new Promise((resolve) => setTimeout(resolve, moment)).then(() => driver.stopBackground());
    const [popup] = await Promise.all([driver.openPopup(page), kill]);
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
