import { expect, test } from './fixtures.ts';
import { readPopup } from './read-popup.ts';
import { selectByMouse } from './select.ts';
import { friday } from './sentences.ts';

test('the context menu leads to the same answer as the toolbar button', async ({ driver, open }) => {
  const page = await open('demonstration');
  await selectByMouse(page, friday);
  const expected = await readPopup(await driver.openPopup(page));
  await driver.closePopup();
  await driver.chooseMenuItem(page, 'compare-selection');
  expect(await readPopup(await driver.findPopup())).toEqual(expected);
});

test('the keyboard command leads to the same answer as the toolbar button', async ({ driver, open }) => {
  const page = await open('demonstration');
  await selectByMouse(page, friday);
  const expected = await readPopup(await driver.openPopup(page));
  await driver.closePopup();
  await driver.runCommand(page, 'compare-selection');
  expect(await readPopup(await driver.findPopup())).toEqual(expected);
});

test('the command has its key', async ({ driver }) => {
  expect(await driver.shortcutOf('compare-selection')).toBe('Alt+Shift+K');
});
