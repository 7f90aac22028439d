import { findViolations, showIn } from './axe.ts';
import type { Driver, Page } from './browsers/driver.ts';
import { launch } from './browsers/launch.ts';
import { expect, test } from './fixtures.ts';
import { addressOfPage } from './pages/site.ts';
import { selectByMouse } from './select.ts';

const path = 'src/views/welcome/index.html';
const twentyMinutes = 'Their call went on for twenty minutes.';

const answer = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector('.answer')?.textContent ?? '');
const spoken = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector('[role=status]')?.textContent ?? '');
/** The pages of the extension that are open in tabs. */
const openViews = (driver: Driver): Promise<string[]> =>
  driver.evaluate(() => browser.extension.getViews({ type: 'tab' }).map((view) => view.location.href));

test('it opens when Parallax is installed, and not for an installation that is called temporary or for an update', async ({
  browserUsed,
  site,
}) => {
  const driver = await launch(browserUsed, {
    port: site.port,
    hosts: 'all',
    headless: true,
    acceptPrompts: true,
    keepWelcome: true,
  });
  try {
    // The badge needs the background, which has by then heard of its installation.
    const page = await driver.openPage(addressOfPage('demonstration'));
    await expect.poll(async () => (await driver.badge(page)).text).not.toBe('');
    const welcomes = (await openViews(driver)).filter((address) => address.endsWith(path));
    // An unpacked extension is a real installation to Chromium; to Firefox it is a temporary one.
    expect(welcomes).toHaveLength(browserUsed === 'chromium' ? 1 : 0);
    await driver.updateExtension();
    const again = await driver.openPage(addressOfPage('demonstration'));
    await expect.poll(async () => (await driver.badge(again)).text).not.toBe('');
    expect((await openViews(driver)).filter((address) => address.endsWith(path))).toEqual([]);
  } finally {
    await driver.close();
  }
});

test('a sentence that is selected with the mouse is compared beside the article', async ({
  driver,
  open,
  shot,
}) => {
  const page = await open(`${driver.base}${path}`);
  await expect.poll(() => page.evaluate(() => document.querySelectorAll('article bdi').length)).toBe(6);
  expect(await answer(page)).toBe('');
  await selectByMouse(page, twentyMinutes);
  await expect.poll(() => answer(page)).toContain('45 minutes');
  expect(await spoken(page)).toContain('1 of 5 reports conflicts');
  await page.screenshot(shot('welcome-compared'));
  // Practice is no reading: it stands in no list.
  expect(await driver.evaluate(async () => Object.keys(await browser.storage.local.get()))).toEqual([]);
});

test('the sentences can be selected with the keyboard alone', async ({ driver, open }) => {
  const page = await open(`${driver.base}${path}`);
  await expect.poll(() => page.evaluate(() => document.querySelectorAll('button').length)).toBe(1);
  const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.tagName ?? '');
  await page.press(['Tab']);
  expect(await focused()).toBe('BUTTON');
  await page.press(['Enter']);
  await expect.poll(() => spoken(page)).toContain('corroborate');
  await page.press(['Enter']);
  await expect.poll(() => spoken(page)).toContain('conflicts');
  expect(await page.evaluate(() => String(getSelection()))).toBe(twentyMinutes);
  expect(await focused()).toBe('BUTTON');
});

for (const scheme of ['light', 'dark'] as const)
  test(`axe finds nothing, before and after a comparison, ${scheme}`, async ({ driver, open }) => {
    const page = await open(`${driver.base}${path}`);
    await showIn(page, scheme);
    await expect.poll(() => page.evaluate(() => document.querySelectorAll('button').length)).toBe(1);
    expect(await findViolations(page)).toEqual([]);
    await selectByMouse(page, twentyMinutes);
    await expect.poll(() => answer(page)).toContain('45 minutes');
    expect(await findViolations(page)).toEqual([]);
    await page.setColorScheme('light');
  });

test('the theme that is chosen is shown by every view, at once where one is open', async ({
  driver,
  open,
}) => {
  const welcome = await open(`${driver.base}${path}`);
  const paper = (page: Page): Promise<string> =>
    page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await expect.poll(() => paper(welcome)).toBe('rgb(255, 255, 255)');
  const options = await open(`${driver.base}src/views/options/index.html`);
  await expect.poll(() => options.evaluate(() => document.querySelector('#theme') !== null)).toBe(true);
  await options.evaluate(() => document.querySelector<HTMLSelectElement>('#theme')?.focus());
  await options.type('D');
  await options.press(['Enter']);
  const dark = 'rgb(27, 28, 31)';
  await expect.poll(() => paper(options)).toBe(dark);
  await expect.poll(() => paper(welcome)).toBe(dark);
  const page = await open('demonstration');
  const popup = await driver.openPopup(page);
  await expect.poll(() => popup.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(dark);
});
