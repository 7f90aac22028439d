import type { Driver, Page } from './browsers/driver.ts';
import { poll } from './browsers/poll.ts';
import { expect } from './fixtures.ts';
import { addressOfPage } from './pages/site.ts';

/** Leaves a page for one about another matter and goes back, and makes sure that it is the very document that was left. */
export async function comeBack(driver: Driver, page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.dataset.left = '';
  });
  await page.goto(addressOfPage('cricket'));
  await expect.poll(async () => (await driver.badge(page)).text).toBe('');
  await page.evaluate(() => {
    setTimeout(() => history.back());
  });
  await poll('the very document that was left', () =>
    page.evaluate(() => document.documentElement.dataset.left !== undefined),
  );
}
