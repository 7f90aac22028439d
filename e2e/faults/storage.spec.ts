import { compareSelected } from '../compare-selected.ts';
import { expect, test } from '../fixtures.ts';
import { exportsFell, friday } from '../sentences.ts';

/* What the browser keeps for the extension, in a state that the extension did not make. */

test('where storage is full the answer is shown, and only its place in the history is lost', async ({
  driver,
  open,
}) => {
  const takesMore = await driver.evaluate(async () => {
    const key = 'filler';
    const bound = 10 * 1024 * 1024;
    await browser.storage.local.set({ [key]: 'x'.repeat(bound - key.length - 2) });
    return browser.storage.local.set({ more: 'x' }).then(
      () => true,
      () => false,
    );
  });
  // Firefox knows no bound but that of the disk.
  expect(takesMore).toBe(driver.name === 'firefox');
  const page = await open('demonstration');
  const { popup } = await compareSelected(driver, page, friday);
  expect(popup.highlight).toBe(friday);
  expect(popup.reports.length).toBeGreaterThan(0);
  await expect
    .poll(() => driver.evaluate(async () => Object.keys(await browser.storage.local.get())))
    .toEqual(takesMore ? ['filler', 'history', 'more'] : ['filler']);
  await driver.closePopup();
  await driver.evaluate(() => browser.storage.local.remove('filler').then(() => null));
  // Entries are written in order: once the next one is there, the one before is lost for good, or was kept.
  await compareSelected(driver, page, exportsFell);
  await expect
    .poll(() =>
      driver.evaluate(async () => {
        const { history } = await browser.storage.local.get('history');
        return ((history ?? []) as { text: string }[]).map(({ text }) => text).sort();
      }),
    )
    .toEqual(takesMore ? [exportsFell, friday] : [exportsFell]);
});

test('what a later version has stored is left as it is, and what this one knows of it counts', async ({
  driver,
  open,
}) => {
  const later = {
    version: 9,
    'settings.marks': false,
    'settings.tint': { of: 'a later version' },
    history: [{ at: 'another form', sentences: [friday] }],
  };
  await driver.evaluate((values) => browser.storage.local.set(values).then(() => null), later);
  await driver.stopBackground();
  const page = await open('demonstration');
  await expect.poll(async () => (await driver.badge(page)).text).not.toBe('');
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  await driver.evaluate(async () =>
    browser.runtime.sendMessage({ kind: 'changeSettings', changes: { history: false } }),
  );
  expect((await compareSelected(driver, page, friday)).popup.highlight).toBe(friday);
  const stored = await driver.evaluate(
    async () => browser.storage.local.get() as Promise<Record<string, never>>,
  );
  expect(stored).toEqual({ ...later, 'settings.history': false });
});
