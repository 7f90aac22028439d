import type { Driver } from './browsers/driver.ts';
import { expect, test } from './fixtures.ts';
import { readPopup } from './read-popup.ts';

const optionsOf = (driver: Driver): string => `${driver.base}src/views/options/index.html`;

test('settings are kept', async ({ driver, open }) => {
  const options = await open(optionsOf(driver));
  const marks = (page: typeof options): Promise<boolean | null> =>
    page.evaluate(() => document.querySelector<HTMLInputElement>('input[type=checkbox]')?.checked ?? null);
  await expect.poll(() => marks(options)).toBe(true);
  await options.clickOn('input[type=checkbox]');
  await expect
    .poll(() => driver.evaluate(async () => (await browser.storage.local.get())['settings.marks'] ?? null))
    .toBe(false);
  const again = await open(optionsOf(driver));
  await expect.poll(() => marks(again)).toBe(false);
});

test('on a paused site marks and badge go at once, and the popup offers to resume', async ({
  driver,
  open,
  shot,
}) => {
  const page = await open('demonstration');
  const marks = (): Promise<number> => page.evaluate(() => CSS.highlights.size);
  await expect.poll(marks).toBe(1);
  const options = await open(optionsOf(driver));
  await expect.poll(() => options.evaluate(() => document.querySelector('#host') !== null)).toBe(true);
  await options.clickOn('#host');
  await options.type('news18.com');
  await options.press(['Enter']);
  await options.screenshot(shot('options'));
  await expect.poll(marks).toBe(0);
  await expect.poll(async () => (await driver.badge(page)).text).toBe('');
  const surface = await driver.openPopup(page);
  expect((await readPopup(surface)).heading).toBe('Paused on this site');
  await surface.clickOn('button', 'Resume on this site');
  await expect.poll(marks).toBe(1);
});

test('a damaged setting costs no other', async ({ driver, open }) => {
  await driver.evaluate(async () =>
    browser.storage.local.set({ 'settings.marks': 'perhaps', 'settings.pausedSites': ['example.org'] }),
  );
  const options = await open(optionsOf(driver));
  await expect.poll(() => options.evaluate(() => document.body.textContent)).toContain('example.org');
  expect(
    await options.evaluate(
      () => document.querySelector<HTMLInputElement>('input[type=checkbox]')?.checked ?? null,
    ),
  ).toBe(true);
});
