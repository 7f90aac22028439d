import type { Driver, Page } from '../browsers/driver.ts';
import { compareSelected } from '../compare-selected.ts';
import { expect, test } from '../fixtures.ts';
import { addressOfPage } from '../pages/site.ts';
import { readPopup } from '../read-popup.ts';
import { bundledReports } from '../reports.ts';
import { selectByScript } from '../select.ts';
import { anHour, exportsFell, friday } from '../sentences.ts';

/* Private windows, where the browser lets an extension run only when the reader says so. */

/** Everything that an extension can leave behind in the browser, as one text. */
const stored = (driver: Driver): Promise<string> =>
  driver.evaluate(async () =>
    JSON.stringify([
      await browser.storage.local.get(),
      await browser.storage.session.get(),
      await caches.keys(),
      await indexedDB.databases(),
    ]),
  );

async function compare(driver: Driver, page: Page, sentence: string): Promise<void> {
  const { popup } = await compareSelected(driver, page, sentence);
  expect(popup.highlight).toBe(sentence);
  expect(popup.reports.length).toBeGreaterThan(0);
  await driver.closePopup();
}

test.describe('where the reader allows it', () => {
  test.use({ privateWindows: true });

  test('a private window is compared as any other, and nothing of it is kept', async ({
    ownDriver: driver,
  }) => {
    const before = await stored(driver);
    const page = await driver.openPrivatePage(addressOfPage('demonstration'));
    await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(1);
    await expect.poll(async () => (await driver.badge(page)).text).toBe(String(bundledReports.length));
    await compare(driver, page, exportsFell);
    await selectByScript(page, anHour);
    await driver.chooseMenuItem(page, 'compare-selection');
    expect((await readPopup(await driver.findPopup())).highlight).toBe(anHour);
    await driver.closePopup();
    // What was sent through the menu is there as long as its tab.
    expect(await stored(driver)).toContain(anHour);
    await page.close();
    await expect.poll(() => stored(driver)).toBe(before);
    // The same in an ordinary window is kept. What was asked before is stored before, if it is stored at all.
    await compare(driver, await driver.openPage(addressOfPage('demonstration')), friday);
    await expect.poll(() => stored(driver)).toContain(friday);
    for (const sentence of [exportsFell, anHour]) expect(await stored(driver)).not.toContain(sentence);
  });
});

test('without the reader’s leave nothing is done in a private window', async ({ driver, open }) => {
  const page = await driver.openPrivatePage(addressOfPage('demonstration'));
  // Whatever comes of it: the other tests of this browser need their window in front.
  try {
    const ordinary = await open('demonstration');
    await expect.poll(() => ordinary.evaluate(() => CSS.highlights.size)).toBe(1);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    const isKnown = (await driver.evaluate(() => browser.tabs.query({}))).some((tab) => tab.incognito);
    expect(isKnown).toBe(false);
    // Chromium ends when it is told to press a button that is not there.
    if (driver.name === 'firefox') await expect(driver.openPopup(page)).rejects.toThrow('no button');
  } finally {
    await page.close();
  }
});
