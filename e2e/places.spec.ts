import type { Page } from './browsers/driver.ts';
import { compareSelected } from './compare-selected.ts';
import { expect, test } from './fixtures.ts';
import { addressElsewhere } from './pages/site.ts';
import { readPopup } from './read-popup.ts';
import { selectByMouse } from './select.ts';
import { friday } from './sentences.ts';

test('a page of the browser is said to be not readable', async ({ driver, open, shot }) => {
  const page = await open(driver.name === 'chromium' ? 'chrome://version/' : 'about:license');
  const surface = await driver.openPopup(page);
  expect((await readPopup(surface)).heading).toBe('Parallax cannot read this page');
  await surface.screenshot(shot('popup-not-readable'));
});

test('on a site of no list nothing happens by itself', async ({ driver, open }) => {
  const page = await open('other-host');
  // A listed page that is opened later and has its badge shows that there was time for it.
  const listed = await open('demonstration');
  await expect.poll(async () => (await driver.badge(listed)).text).not.toBe('');
  expect(await driver.badge(page)).toMatchObject({ text: '' });
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
});

test('on a site of no list a press on the button is enough to compare', async ({ driver, open }) => {
  const page = await open('other-host');
  await selectByMouse(page, friday);
  const popup = await readPopup(await driver.openPopup(page));
  expect(popup.highlight).toBe(friday);
  expect(popup.reports.length).toBeGreaterThan(0);
});

test('on a site of no list a popup that was not pressed for offers to ask', async ({ driver, open }) => {
  const page = await open('other-host-cricket');
  const tab = await page.tabId();
  const popup = await open(`${driver.base}src/views/popup/index.html?tab=${tab}`);
  expect((await readPopup(popup)).heading).toBe('Parallax may not read this site yet');
});

test('every site can be granted and withdrawn in the options', async ({ driver, open }) => {
  const options = await open(`${driver.base}src/views/options/index.html`);
  await options.clickOn('button', 'Work on every site');
  const registered = (): Promise<number> =>
    driver.evaluate(async () => (await browser.scripting.getRegisteredContentScripts()).length);
  await expect.poll(registered).toBe(1);
  const page = await open('other-host');
  await expect.poll(async () => (await driver.badge(page)).text).not.toBe('');
  const listed = await open('demonstration');
  await expect.poll(async () => (await driver.badge(listed)).text).not.toBe('');
  const drawnIn = (surface: Page): Promise<number> => surface.evaluate(() => CSS.highlights.size);
  await expect.poll(() => drawnIn(page)).toBe(1);
  await options.bringToFront();
  await options.clickOn('button', 'Only on news sites again');
  await expect.poll(registered).toBe(0);
  await expect.poll(() => drawnIn(page)).toBe(0);
  await expect.poll(async () => (await driver.badge(page)).text).toBe('');
  const next = await open(addressElsewhere('strict-policy'));
  // A listed page that is opened later and has its badge shows that there was time for it.
  const later = await open('strict-policy');
  await expect.poll(async () => (await driver.badge(later)).text).not.toBe('');
  expect(await driver.badge(next)).toMatchObject({ text: '' });
  expect(await drawnIn(next)).toBe(0);
  expect(await drawnIn(listed)).toBe(1);
  expect((await driver.badge(listed)).text).not.toBe('');
  const tab = await page.tabId();
  const popup = await open(`${driver.base}src/views/popup/index.html?tab=${tab}`);
  const { heading, words } = await readPopup(popup);
  expect(heading).toBe('Parallax may not read this site yet');
  // Where no press has told the extension the address, the popup cannot ask for it.
  expect(words).toMatch(/Allow on this site|press the Parallax button in the toolbar/);
  // The press on the button in the toolbar is leave enough, and puts the script there anew.
  expect((await compareSelected(driver, page, friday)).popup.highlight).toBe(friday);
});
