import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '../browsers/driver.ts';
import { builtExtension } from '../browsers/launch.ts';
import { expect, test } from '../fixtures.ts';
import { readPopup } from '../read-popup.ts';
import { bundledReports } from '../reports.ts';
import { friday } from '../sentences.ts';
import { findStyledHighlights } from '../styled-highlights.ts';

/* Pages that look for Parallax, or lie to it. */

const badgeText = String(bundledReports.length);

test('a page that replaces every built-in is read as it stands', async ({ driver, open }) => {
  const page = await open('overrides');
  await expect.poll(async () => (await driver.badge(page)).text).toBe(badgeText);
  const popup = await readPopup(await driver.openPopup(page));
  expect(popup.highlight).toBe(friday);
  expect(popup.tallies[0]).toMatch(/reports conflicts?: date/);
});

test('a page that is about another matter notices nothing at all', async ({ driver, open }) => {
  const page = await open('watching-other');
  await readPopup(await driver.openPopup(page));
  await driver.closePopup();
  expect(await noticedIn(page)).toEqual({
    records: 0,
    names: [],
    messages: 0,
    resources: [],
    highlights: [],
    sheets: 0,
    adopted: 0,
  });
  expect(await findStyledHighlights(page)).toEqual(['control']);
});

test('a page about the event can notice one highlight with a name that says nothing, its style, and no more', async ({
  driver,
  open,
}) => {
  const page = await open('watching');
  await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(1);
  await readPopup(await driver.openPopup(page));
  await driver.closePopup();
  expect(await noticedIn(page)).toEqual({
    records: 0,
    names: [],
    messages: 0,
    resources: [],
    highlights: ['a1'],
    sheets: 0,
    // Chromium lets only the content script put the style there, where a page can find it.
    adopted: driver.name === 'chromium' ? 1 : 0,
  });
  expect(await findStyledHighlights(page)).toEqual(['control', 'a1']);
});

/** What the page's own watch and its timings hold. */
function noticedIn(page: Page) {
  return page.evaluate(() => {
    const { noticed } = globalThis as unknown as {
      noticed: { records: number; names: string[]; messages: number };
    };
    const own = new Set([...noticed.names, 'noticed']);
    return {
      records: noticed.records,
      names: Object.getOwnPropertyNames(globalThis).filter(
        (name) => !own.has(name) && !/^(?:__playwright|\d+$)/.test(name),
      ),
      messages: noticed.messages,
      resources: performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => name.includes('extension:')),
      highlights: [...CSS.highlights.keys()],
      sheets: [...document.styleSheets].filter(({ ownerNode }) => ownerNode === null).length,
      adopted: document.adoptedStyleSheets.length,
    };
  });
}

test('no file of the extension can be loaded by a page, in any way', async ({ driver, open }) => {
  const page = await open('demonstration');
  const folder = builtExtension(driver.name);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
  expect(files.length).toBeGreaterThan(10);
  const reached = await page.evaluate(
    async (addresses) => {
      const byElement = (name: 'img' | 'script' | 'link', address: string): Promise<boolean> =>
        new Promise((resolve) => {
          const element = document.createElement(name);
          element.onload = () => resolve(true);
          element.onerror = () => resolve(false);
          if (element instanceof HTMLLinkElement)
            Object.assign(element, { rel: 'stylesheet', href: address });
          else (element as HTMLImageElement).src = address;
          document.head.append(element);
        });
      const isReached = async (address: string): Promise<boolean> => {
        const fetched = await fetch(address).then(
          () => true,
          () => false,
        );
        const name = address.endsWith('.png') ? 'img' : address.endsWith('.css') ? 'link' : 'script';
        return fetched || (await byElement(name, address));
      };
      const reached = await Promise.all(addresses.map(isReached));
      return addresses.filter((_, index) => reached[index]);
    },
    files.map((file) => driver.base + file),
  );
  expect(reached).toEqual([]);
});

test('what the popup quotes is what was compared, also when the page changes its text meanwhile', async ({
  driver,
  open,
}) => {
  const page = await open('demonstration');
  await page.evaluate((length) => {
    const lead = document.querySelector('#lead')?.firstChild as Text;
    getSelection()?.setBaseAndExtent(lead, 0, lead, length);
    let turn = 0;
    setInterval(() => {
      turn += 1;
      lead.replaceData(0, 5, turn % 2 === 0 ? 'Prime' : 'PRIME');
    }, 1);
  }, friday.length);
  const popup = await readPopup(await driver.openPopup(page));
  expect(popup.highlight === '' || popup.highlight.toLowerCase() === friday.toLowerCase()).toBe(true);
});
