import type { Page } from '../browsers/driver.ts';
import { comeBack } from '../come-back.ts';
import { compareSelected } from '../compare-selected.ts';
import { expect, test } from '../fixtures.ts';
import { addressElsewhere, stillPages } from '../pages/site.ts';
import { readPopup } from '../read-popup.ts';
import { bundledReports } from '../reports.ts';
import { selectByMouse } from '../select.ts';
import { friday } from '../sentences.ts';
import { serialise } from '../serialise.ts';
import { findStyledHighlights } from '../styled-highlights.ts';

/* Pages that are other than news pages are. */

const badgeText = String(bundledReports.length);
const isReady = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.dataset.ready !== undefined);

for (const name of stillPages) {
  test(`a page is the same to the byte with and without Parallax: ${name}`, async ({ driver, open }) => {
    const alone = await serialise(await open(addressElsewhere(name)));
    const page = await open(name);
    // The answer in the popup shows that the extension has read the page.
    await readPopup(await driver.openPopup(page));
    await driver.closePopup();
    expect(await serialise(page)).toBe(alone);
  });
}

test('frames are left alone, whatever they hold', async ({ driver, open }) => {
  const page = await open('frames');
  await expect.poll(() => isReady(page)).toBe(true);
  const popup = await readPopup(await driver.openPopup(page));
  expect(popup.heading).toMatch(/^Not about an event/);
  await driver.closePopup();
  expect(await driver.badge(page)).toMatchObject({ text: '' });
  const marked = await page.evaluate(() =>
    [...document.querySelectorAll('iframe')].map((frame) => {
      const view = frame.contentWindow as (Window & typeof globalThis) | null;
      return frame.contentDocument ? (view?.CSS.highlights.size ?? null) : null;
    }),
  );
  expect(marked).toEqual([0, 0, null, 0]);
});

test('what is in a closed shadow root is not looked for', async ({ driver, open }) => {
  const page = await open('closed-root');
  const popup = await readPopup(await driver.openPopup(page));
  expect(popup.heading).toMatch(/^Not about an event/);
});

for (const [name, heading] of [
  ['xml', /^(?:Parallax cannot read this page|Not about an event|Nothing is selected)/],
  ['svg', /^(?:Parallax cannot read this page|Not about an event|Nothing is selected)/],
  ['json', /^(?:Parallax cannot read this page|Not about an event|Nothing is selected)/],
  ['pdf', /^Parallax cannot read this page/],
] as const) {
  test(`what is no page of text is said to be so, quietly: ${name}`, async ({ driver, open }) => {
    const page = await open(name);
    const popup = await readPopup(await driver.openPopup(page));
    expect(popup.heading).toMatch(heading);
    expect(await driver.badge(page)).toMatchObject({ text: '' });
  });
}

test('a passage of a plain text file is compared', async ({ driver, open }) => {
  const page = await open('plain-text');
  expect((await compareSelected(driver, page, friday)).popup.highlight).toBe(friday);
});

test('a page that writes itself anew is compared', async ({ driver, open }) => {
  const page = await open('rewriting');
  await expect.poll(() => page.evaluate(() => document.querySelector('#lead') !== null)).toBe(true);
  const { popup } = await compareSelected(driver, page, friday);
  expect(popup.highlight).toBe(friday);
  expect(popup.reports.length).toBeGreaterThan(0);
});

test('coverage that writes itself anew keeps badge and marks, also when the reader comes back to it', async ({
  driver,
  open,
}) => {
  const page = await open('demonstration');
  const marked = (): Promise<boolean> =>
    page.evaluate(() =>
      [...CSS.highlights.values()].some((set) =>
        [...set].some((range) => String(range).includes('telephone on Thursday')),
      ),
    );
  await expect.poll(async () => (await driver.badge(page)).text).toBe(badgeText);
  await page.evaluate(() => {
    const anew = document.documentElement.outerHTML.replace('telephone on Friday', 'telephone on Thursday');
    document.open();
    document.write(anew);
    document.close();
  });
  await expect.poll(marked).toBe(true);
  await page.evaluate(() => CSS.highlights.clear());
  await page.press(['Shift']);
  await expect.poll(marked).toBe(true);
  await comeBack(driver, page);
  await expect.poll(async () => (await driver.badge(page)).text).toBe(badgeText);
  await expect.poll(marked).toBe(true);
});

test('what a page takes out takes its mark along, and the badge goes with the last of the report', async ({
  driver,
  open,
}) => {
  const page = await open('demonstration');
  const marked = (): Promise<string[]> =>
    page.evaluate(() => [...CSS.highlights.values()].flatMap((set) => [...set].map(String)));
  await expect.poll(marked).toContain('The call lasted an hour.');
  await page.evaluate(() => document.querySelector('#lead')?.remove());
  // The range over what went is empty at once; it goes when the page has come to rest.
  await expect.poll(marked).not.toContain('');
  expect(await marked()).not.toContain('The call lasted an hour.');
  expect((await marked()).length).toBeGreaterThan(0);
  await page.evaluate(() => document.querySelector('article')?.remove());
  await expect.poll(async () => (await driver.badge(page)).text).toBe('');
  await expect.poll(marked).toEqual([]);
  await expect.poll(() => findStyledHighlights(page)).toEqual(['control']);
});

test('a page that takes marks away gets them back three times, at the reader’s next act, and then no more', async ({
  open,
}) => {
  const page = await open('demonstration');
  const drawn = (): Promise<number> => page.evaluate(() => CSS.highlights.size);
  await expect.poll(drawn).toBe(1);
  const after: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    await page.evaluate(() => {
      CSS.highlights.clear();
      delete document.documentElement.dataset.pressed;
      // After the script of the extension, which hears of the key before the page's document does.
      document.addEventListener('keydown', () =>
        Object.assign(document.documentElement.dataset, { pressed: '' }),
      );
    });
    expect(await drawn()).toBe(0);
    await page.press(['Shift']);
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset.pressed)).toBe('');
    after.push(await drawn());
  }
  expect(after).toEqual([1, 1, 1, 0, 0]);
});

test('a page that is being edited is compared and not changed', async ({ driver, open }) => {
  const page = await open('design-mode');
  await expect.poll(async () => (await driver.badge(page)).text).toBe(badgeText);
  const before = await serialise(page);
  await selectByMouse(page, friday);
  expect((await readPopup(await driver.openPopup(page))).highlight).toBe(friday);
  await driver.closePopup();
  expect(await serialise(page)).toBe(before);
});

for (const name of ['one-long-text', 'deep', 'wide']) {
  test(`a huge page is answered within bounds: ${name}`, async ({ driver, open }) => {
    const page = await open(name);
    await expect.poll(() => isReady(page)).toBe(true);
    // The bounds are in what is read and drawn: laying out such a page takes a busy machine a while by itself.
    const popup = await readPopup(await driver.openPopup(page), 30_000);
    expect(popup.words).toMatch(/sentences compared with/i);
    if (name === 'wide')
      expect(popup.words).toMatch(/This page is very long: the first [\d,]+ of its [\d,]+ paragraphs/);
    const drawn = await page.evaluate(() =>
      [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0),
    );
    expect(drawn).toBeLessThanOrEqual(200);
  });
}
