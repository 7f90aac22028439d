import { readFileSync } from 'node:fs';
import type { Driver, Page } from './browsers/driver.ts';
import { findButton, findHost } from './find-selection-button.ts';
import { expect, test } from './fixtures.ts';
import { readPopup } from './read-popup.ts';
import { selectBackwards, selectByMouse } from './select.ts';
import { exportsFell, friday } from './sentences.ts';

const demonstration = readFileSync(new URL('pages/demonstration.html', import.meta.url), 'utf8');

const turnOn = (driver: Driver) =>
  driver.evaluate(async () => browser.storage.local.set({ 'settings.button': true }));

/** Has the page note every element that anybody adds outside or inside its body. */
async function watchElements(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const added: string[] = [];
    (globalThis as unknown as { added: string[] }).added = added;
    new MutationObserver((records) => {
      for (const { addedNodes, target } of records)
        for (const node of addedNodes) added.push(`${node.nodeName} in ${target.nodeName}`);
    }).observe(document, { childList: true, subtree: true, attributes: true });
  });
  return () => page.evaluate(() => (globalThis as unknown as { added: string[] }).added);
}

test('for a reader who has not turned it on nothing is ever added to the page', async ({ driver, open }) => {
  const page = await open('demonstration');
  await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(1);
  const added = await watchElements(page);
  await selectByMouse(page, friday);
  // The popup's answer shows that the extension has done with the selection.
  await readPopup(await driver.openPopup(page));
  expect(await added()).toEqual([]);
});

test('it stands beside the selection, covers nothing of it, and leaves with it; the body is what it was', async ({
  driver,
  open,
  shot,
}) => {
  await turnOn(driver);
  const page = await open('demonstration');
  await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(1);
  const added = await watchElements(page);
  await selectByMouse(page, friday);
  const host = await findButton(page);
  expect(host).toMatchObject({ name: 'div', attributes: 0, isClosed: true, children: 0 });
  expect(host).toMatchObject({ covers: false, isInView: true });
  await page.screenshot(shot('selection-button'));
  const { now, asServed } = await page.evaluate(
    (source) => ({
      now: document.body.outerHTML,
      asServed: new DOMParser().parseFromString(source, 'text/html').body.outerHTML,
    }),
    demonstration,
  );
  expect(now).toBe(asServed);
  expect(await added()).toEqual(['DIV in HTML']);
  await page.clickOn('h1');
  await expect.poll(() => page.evaluate(findHost)).toBeNull();
  expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
});

test('it does not cover a selection that was drawn from its end', async ({ driver, open }) => {
  await turnOn(driver);
  const page = await open('demonstration');
  await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(1);
  await selectBackwards(page, exportsFell);
  expect(await findButton(page)).toMatchObject({ covers: false, isInView: true });
});

test('a press on it opens the answer', async ({ driver, open }) => {
  await turnOn(driver);
  const page = await open('demonstration');
  await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(1);
  await selectByMouse(page, friday);
  const { middle } = await findButton(page);
  await page.drag([middle]);
  expect((await readPopup(await driver.findPopup())).highlight).toBe(friday);
});

test('it stays away from pages that are not about the event', async ({ driver, open }) => {
  await turnOn(driver);
  const page = await open('cricket');
  const added = await watchElements(page);
  await selectByMouse(page, 'India chased 271 with eleven balls to spare');
  await readPopup(await driver.openPopup(page));
  expect(await added()).toEqual([]);
});

test('it goes from open pages at once when it is turned off', async ({ driver, open }) => {
  await turnOn(driver);
  const page = await open('demonstration');
  await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(1);
  await selectByMouse(page, friday);
  await findButton(page);
  await driver.evaluate(async () =>
    browser.runtime.sendMessage({ kind: 'changeSettings', changes: { button: false } }),
  );
  await expect.poll(() => page.evaluate(findHost)).toBeNull();
});
