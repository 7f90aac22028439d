import type { Surface } from '../browsers/driver.ts';
import { compareSelected } from '../compare-selected.ts';
import { expect, test } from '../fixtures.ts';
import { markup, tiring, turning } from '../pages/hostile.ts';
import { readPopupWith } from '../read-popup.ts';
import { bundledReports } from '../reports.ts';
import { friday } from '../sentences.ts';

/* Text that wants to be more than text. */

/** What a text could have made of itself: elements that views never have, and what its script would have set. */
const caught = (popup: Surface): Promise<number> =>
  popup.evaluate(
    () =>
      document.querySelectorAll('img, svg[onload], script:not([src]), iframe, [onerror], [onload], [style]')
        .length + ('caught' in globalThis ? 1 : 0),
  );

test('markup in a selection is shown as it stands, and makes nothing', async ({ driver, open }) => {
  const page = await open('markup');
  const { surface, popup } = await compareSelected(driver, page, markup);
  expect(popup.highlight).toBe(markup);
  expect(await caught(surface)).toBe(0);
  expect(await page.evaluate(() => 'caught' in globalThis)).toBe(false);
});

test('markup in a title and in a page reaches summary and badge as text', async ({ driver, open }) => {
  const page = await open('markup');
  await expect.poll(async () => (await driver.badge(page)).text).not.toBe('');
  expect((await driver.badge(page)).title).not.toContain('<');
  const popup = await driver.openPopup(page);
  const { sentences } = await readPopupWith(popup, 'sentences compared');
  expect(sentences.map(({ text }) => text).join(' ')).toContain('<img src=x onerror=globalThis.caught=1>');
  expect(await caught(popup)).toBe(0);
});

test('a sentence that turns direction, hides and piles up characters leaves what stands after it in order', async ({
  driver,
  open,
}) => {
  const page = await open('turning');
  const { surface: popup } = await compareSelected(driver, page, turning);
  const seen = await popup.evaluate(() => {
    const quote = document.querySelector('.highlight blockquote');
    const after = [...document.querySelectorAll('.tallies li, article.report h3, article.report .relation')];
    return {
      direction: after.map((element) => getComputedStyle(element).direction),
      height: quote?.getBoundingClientRect().height ?? 0,
      overflow: document.documentElement.scrollWidth > document.documentElement.clientWidth,
      order: after.every((element, index) => {
        const before = after[index - 1]?.getBoundingClientRect();
        return before === undefined || element.getBoundingClientRect().top >= before.top;
      }),
      isolated: [...document.querySelectorAll('.highlight blockquote, .highlight blockquote *')].some(
        (element) => /isolate|plaintext/.test(getComputedStyle(element).unicodeBidi),
      ),
    };
  });
  expect(new Set(seen.direction)).toEqual(new Set(seen.direction.length > 0 ? ['ltr'] : []));
  expect(seen).toMatchObject({ overflow: false, order: true, isolated: true });
  expect(seen.height).toBeGreaterThan(0);
  expect(seen.height).toBeLessThan(300);
});

test('a page of strings that send a careless expression into a search without end is noticed, and each of them is answered', async ({
  driver,
  open,
}) => {
  const page = await open('tiring');
  await expect.poll(async () => (await driver.badge(page)).text).toBe(String(bundledReports.length));
  for (const text of tiring) {
    const { popup } = await compareSelected(driver, page, text);
    expect(popup.heading).toMatch(/./);
    await driver.closePopup();
  }
  expect((await compareSelected(driver, page, friday)).popup.reports.length).toBe(bundledReports.length);
});
