import { expect, test } from './fixtures.ts';
import { readPopup } from './read-popup.ts';
import { bundledReports } from './reports.ts';

/** Runs in the page; later, so that the page can still answer. */
const goBack = (): void => {
  setTimeout(() => history.back());
};

const badgeText = String(bundledReports.length);

test('the badge comes and goes with a page that navigates without loading', async ({ driver, open }) => {
  const page = await open('app');
  const text = async (): Promise<string> => (await driver.badge(page)).text;
  await page.clickOn('nav a', 'The call');
  await expect.poll(text).toBe(badgeText);
  await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(1);
  const report = await page.evaluate(() => location.href);
  await page.clickOn('nav a', 'Cricket');
  await expect.poll(text).toBe('');
  await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(0);
  await page.evaluate(goBack);
  await expect.poll(() => page.evaluate(() => location.href)).toBe(report);
  await page.clickOn('nav a', 'The call');
  await expect.poll(text).toBe(badgeText);
});

test('the badge goes when another page is loaded, and is there again on the way back', async ({
  driver,
  open,
}) => {
  const page = await open('demonstration');
  const text = async (): Promise<string> => (await driver.badge(page)).text;
  await expect.poll(text).toBe(badgeText);
  await page.goto(new URL('cricket', await page.evaluate(() => location.href)).href);
  await expect.poll(text).toBe('');
  await page.evaluate(goBack);
  await expect.poll(text).toBe(badgeText);
  expect(await page.evaluate(() => location.pathname)).toBe('/demonstration');
  await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(1);
});

test('what is appended while the reader scrolls is marked and summed up', async ({ driver, open }) => {
  const page = await open('infinite-scroll');
  const marks = (): Promise<number> =>
    page.evaluate(
      () =>
        [...CSS.highlights.values()]
          .flatMap((set) => [...set].map(String))
          .filter((text) => text.includes('8.58%')).length,
    );
  await expect.poll(marks).toBe(1);
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await expect.poll(marks).toBeGreaterThan(1);
  const popup = await readPopup(await driver.openPopup(page));
  expect(popup.sentences.filter((sentence) => sentence.text.includes('8.58%')).length).toBeGreaterThan(1);
});
