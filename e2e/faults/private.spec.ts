import type { Driver, Page } from '../browsers/driver.ts';
import { compareSelected } from '../compare-selected.ts';
import { expect, test } from '../fixtures.ts';
import { addressElsewhere, addressOfPage } from '../pages/site.ts';
import { bundledReports } from '../reports.ts';
import { exportsFell, friday } from '../sentences.ts';

/* Private windows, where the browser lets an extension run only when the reader says so. */

/** Everything the extension has stored, as one text. */
const stored = (driver: Driver): Promise<string> =>
  driver.evaluate(async () =>
    JSON.stringify([await browser.storage.local.get(), await browser.storage.session.get()]),
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
    const page = await driver.openPrivatePage(addressOfPage('demonstration'));
    await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(1);
    await expect.poll(async () => (await driver.badge(page)).text).toBe(String(bundledReports.length));
    await compare(driver, page, exportsFell);
    // The same in an ordinary window is kept. What was asked before is stored before, if it is stored at all.
    await compare(driver, await driver.openPage(addressElsewhere('demonstration')), friday);
    await expect.poll(() => stored(driver)).toContain(friday);
    expect(await stored(driver)).not.toContain(exportsFell);
    await page.close();
    expect(await stored(driver)).not.toContain(exportsFell);
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
