import { readFileSync } from 'node:fs';
import { showIn } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { otherMatters } from './pages/site.ts';
import { readPopup } from './read-popup.ts';
import { bundledReports } from './reports.ts';

const demonstration = readFileSync(new URL('pages/demonstration.html', import.meta.url), 'utf8');

for (const name of ['demonstration', 'strict-policy', 'shadow-root', 'infinite-scroll']) {
  test(`a report of the call gets a badge: ${name}`, async ({ driver, open }) => {
    const page = await open(name);
    await expect
      .poll(() => driver.badge(page))
      .toEqual({
        text: String(bundledReports.length),
        title: expect.stringMatching(/^Parallax: \d+ reports on this event: ./),
      });
  });
}

test('a Hindi report of the call is noticed, and the popup says that its language is not compared', async ({
  driver,
  open,
}) => {
  const page = await open('hindi');
  await expect
    .poll(() => driver.badge(page))
    .toEqual({ text: '–', title: expect.stringContaining('in a language that is not compared yet') });
  const popup = await readPopup(await driver.openPopup(page));
  expect(popup.heading).toBe('This page’s language is not compared yet');
  expect(popup.words).toContain('in Hindi');
  expect(popup.words).toContain('Modi and Trump speak by phone');
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
});

for (const name of otherMatters) {
  test(`a page that is not a report of the call gets none: ${name}`, async ({ driver, open }) => {
    const page = await open(name);
    // The popup's answer shows that the extension has had its look at the page.
    const popup = await readPopup(await driver.openPopup(page));
    expect(popup.heading).toMatch(/^(Not about an event|Mentions the event|Nothing is selected)/);
    expect(await driver.badge(page)).toMatchObject({ text: '' });
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  });
}

test('marks are drawn without changing the page', async ({ open, shot }) => {
  const page = await open('demonstration');
  await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(1);
  const marked = await page.evaluate(() =>
    [...CSS.highlights.values()].flatMap((marks) => [...marks].map(String)),
  );
  expect(marked).toContainEqual(expect.stringContaining('spoke by telephone on Friday'));
  expect(marked).not.toContainEqual(expect.stringContaining('tea sellers'));

  const { now, asServed } = await page.evaluate(
    (source) => ({
      now: document.documentElement.outerHTML,
      asServed: new DOMParser().parseFromString(source, 'text/html').documentElement.outerHTML,
    }),
    demonstration,
  );
  expect(now).toBe(asServed);
  expect(await page.evaluate(() => document.styleSheets.length)).toBe(1);
  await page.screenshot(shot('page-light'));
  await showIn(page, 'dark');
  await page.screenshot(shot('page-dark'));
  await showIn(page, 'light');
});

test('nothing is drawn for a reader who wants no marks', async ({ driver, open }) => {
  await driver.evaluate(async () => browser.storage.local.set({ 'settings.marks': false }));
  const page = await open('demonstration');
  await expect.poll(async () => (await driver.badge(page)).text).toBe(String(bundledReports.length));
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
});
