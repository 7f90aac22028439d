import type { Driver, Page } from './browsers/driver.ts';
import { poll } from './browsers/poll.ts';
import { expect } from './fixtures.ts';
import { addressOfPage } from './pages/site.ts';

/** Leaves a page for one about another matter and goes back, and makes sure that it is the very document that was left. */
export async function comeBack(driver: Driver, page: Page): Promise<void> {
  const elsewhere = addressOfPage('cricket');
  // As a link does it. When the driver navigates, Firefox at times takes that very navigation for a request
  // of the page, and keeps no page that still waits for one.
  await page.evaluate((to) => {
    document.documentElement.dataset.left = '';
    setTimeout(() => location.assign(to));
  }, elsewhere);
  await poll('the other page', () =>
    page.evaluate((to) => location.href === to && document.readyState === 'complete', elsewhere),
  );
  await expect.poll(async () => (await driver.badge(page)).text).toBe('');
  await page.evaluate(() => {
    setTimeout(() => history.back());
  });
  await poll('the very document that was left', () =>
    page.evaluate(() => document.documentElement.dataset.left !== undefined),
  );
}
