import type { Surface } from '../browsers/driver.ts';
import { compareSelected } from '../compare-selected.ts';
import { expect, test } from '../fixtures.ts';
import { markup, tiring, turning, unturned } from '../pages/hostile.ts';
import { readPopupWith } from '../read-popup.ts';
import { bundledReports } from '../reports.ts';
import { chooseReceipt } from '../saved-files.ts';
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

/** Where words of ours begin and end on their line, and how wide it is: what is turned begins behind its end. */
const measureWords = (view: Surface, within: string, words: string): Promise<number[]> =>
  view.evaluate(
    (selector, wanted) =>
      [...document.querySelectorAll(selector)].flatMap((holder) => {
        const walker = document.createTreeWalker(holder, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const start = (walker.currentNode.textContent ?? '').indexOf(wanted);
          if (start < 0) continue;
          const leftOf = (offset: number): number => {
            const range = document.createRange();
            range.setStart(walker.currentNode, offset);
            range.setEnd(walker.currentNode, offset + 1);
            return Math.round(range.getClientRects()[0]?.left ?? -1);
          };
          return [leftOf(start), leftOf(start + wanted.length - 1)];
        }
        return [];
      }),
    within,
    words,
  );

test('a sentence that turns direction, hides and piles up characters leaves what stands after it in order', async ({
  driver,
  open,
}) => {
  for (const [name, text] of [
    ['unturned', unturned],
    ['turning', turning],
  ] as const) {
    const page = await open(name);
    const { surface: popup } = await compareSelected(driver, page, text);
    const seen = await popup.evaluate(() => {
      const isIsolated = (element: Element) =>
        /isolate|plaintext/.test(getComputedStyle(element).unicodeBidi);
      return {
        height: document.querySelector('.highlight blockquote')?.getBoundingClientRect().height ?? 0,
        overflow: document.documentElement.scrollWidth > document.documentElement.clientWidth,
        isolated: [...document.querySelectorAll('.highlight blockquote, .highlight blockquote *')].some(
          isIsolated,
        ),
      };
    });
    expect(seen).toMatchObject({ overflow: false, isolated: true });
    expect(seen.height).toBeGreaterThan(0);
    expect(seen.height).toBeLessThan(300);
    await driver.closePopup();
  }
  // On one line with our own words it stands as the title of a page in the history, and as the name of a file that is no receipt.
  const options = await open(`${driver.base}src/views/options/index.html`);
  await expect.poll(() => options.evaluate(() => document.querySelectorAll('.history time').length)).toBe(2);
  const days = await options.evaluate(() =>
    [...document.querySelectorAll('.history time')].map((day) =>
      Math.round(day.getBoundingClientRect().left),
    ),
  );
  expect(days[0]).toBe(days[1]);
  const [first = 0, last = 0] = await measureWords(options, '.history .hint', ', ');
  expect(last).toBeGreaterThan(first);
  const words = 'choose a receipt';
  const measured: number[][] = [];
  for (const name of ['notes', '\u202Enotes', '\u2067notes\u2069\u202E']) {
    await chooseReceipt(options, `${name}.json`, 'none');
    await expect
      .poll(() => options.evaluate(() => document.querySelector('[role=status]')?.textContent ?? ''))
      .toMatch(/is not JSON; choose a receipt/);
    measured.push(await measureWords(options, '#receipt ~ p', words));
  }
  for (const [from = 0, to = 0] of measured) expect(to).toBeGreaterThan(from);
});

test('markup, links and endless text in storage reach options and popup as text', async ({
  driver,
  open,
}) => {
  await driver.evaluate(
    async (evil, at) => {
      const tally = { reports: 1, origins: 1 };
      const tallies = { corroborates: tally, partly: tally, conflicts: tally, silent: tally };
      const event = { id: evil, title: evil };
      const entry = (text: string, address: string) => ({
        ...{ at, published: evil, event, checkable: true, tallies, text },
        page: { address, title: text === evil ? '' : evil },
      });
      await browser.storage.local.set({
        history: [entry(evil, 'javascript:globalThis.caught=1'), entry('x'.repeat(1_000_000), evil), evil],
        'settings.pausedSites': [evil, 'javascript:globalThis.caught=1', 'x'.repeat(1_000_000)],
        'settings.language': evil,
        'settings.theme': { [evil]: evil },
      });
    },
    markup,
    '2025-12-12T09:00:00.000Z',
  );
  const links = (view: Surface): Promise<string[]> =>
    view.evaluate(() => [...document.querySelectorAll('a')].map(({ protocol }) => protocol));
  const options = await open(`${driver.base}src/views/options/index.html`);
  const shown = () => options.evaluate(() => document.body.textContent ?? '');
  await expect.poll(async () => (await shown()).split(markup).length).toBeGreaterThan(3);
  expect(await caught(options)).toBe(0);
  const page = await open('demonstration');
  const { surface: popup } = await compareSelected(driver, page, friday);
  expect(await caught(popup)).toBe(0);
  const known = new Set(['https:', new URL(driver.base).protocol]);
  expect([...(await links(options)), ...(await links(popup))].filter((link) => !known.has(link))).toEqual([]);
  expect(await page.evaluate(() => 'caught' in globalThis)).toBe(false);
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
