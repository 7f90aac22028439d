import { expect, test } from './fixtures.ts';
import { addressOfPanel, openPanel, readPanelWhen } from './read-panel.ts';
import { selectByMouse } from './select.ts';
import { exportsFell, friday } from './sentences.ts';

const isList = ({ groups }: { groups: string[] }): boolean => groups.length > 0;

/** Runs in the page: the selected text, and whether it is in view. */
function lookAtSelection(): { text: string; isInView: boolean } {
  const selection = getSelection();
  const box = selection && selection.rangeCount > 0 ? selection.getRangeAt(0).getBoundingClientRect() : null;
  return {
    text: String(selection).replace(/\s+/g, ' ').trim(),
    isInView: box !== null && box.height > 0 && box.top >= 0 && box.bottom <= innerHeight,
  };
}

test('the panel opens from the popup and lists what is marked on the page', async ({
  driver,
  open,
  shot,
}) => {
  const page = await open('demonstration');
  const panel = await openPanel(driver, page);
  const list = await readPanelWhen(panel, 'the list', isList);
  expect(list.groups.join()).toMatch(/\d+ conflict with a report.*\d+ corroborated/);
  expect(list.position).toMatch(/^[1-9]\d* marked$/);
  await expect
    .poll(() => page.evaluate(() => [...CSS.highlights.values()].flatMap((marks) => [...marks]).length))
    .toBe(Number.parseInt(list.position, 10));
  await panel.screenshot(shot('panel-list'));
});

test('the panel follows what is selected on the page, and goes back to the list after', async ({
  driver,
  open,
  shot,
}) => {
  const page = await open('demonstration');
  const panel = await openPanel(driver, page);
  await readPanelWhen(panel, 'the list', isList);
  await selectByMouse(page, friday);
  await readPanelWhen(panel, 'the comparison', ({ highlight }) => highlight === friday);
  await panel.screenshot(shot('panel-selection'));
  await selectByMouse(page, exportsFell);
  await readPanelWhen(panel, 'the other comparison', ({ highlight }) => highlight === exportsFell);
  await page.clickOn('h1');
  await readPanelWhen(
    panel,
    'the list again',
    ({ highlight, groups }) => highlight === '' && groups.length > 0,
  );
});

test('the panel follows the tab in front, and a page that is loaded in it', async ({ driver, open }) => {
  const page = await open('demonstration');
  const panel = await openPanel(driver, page);
  await readPanelWhen(panel, 'the list', isList);
  const other = await open('cricket');
  await readPanelWhen(panel, 'the other page', ({ heading }) => heading.startsWith('Not about an event'));
  await page.bringToFront();
  await readPanelWhen(panel, 'the list again', isList);
  await page.goto(await other.evaluate(() => location.href));
  await readPanelWhen(panel, 'the page loaded', ({ heading }) => heading.startsWith('Not about an event'));
});

test('choosing a sentence scrolls the page there and moves its selection, and the list stays', async ({
  driver,
  open,
}) => {
  const page = await open('demonstration');
  await page.evaluate(() => {
    for (const heading of document.querySelectorAll('h2')) heading.style.paddingTop = '900px';
  });
  const panel = await openPanel(driver, page);
  await readPanelWhen(panel, 'the list', isList);
  await panel.clickOn('button.sentence-text', 'Commerce Minister Nirmala Sitharaman said');
  await expect
    .poll(() => page.evaluate(lookAtSelection))
    .toMatchObject({
      text: expect.stringContaining('Commerce Minister Nirmala Sitharaman said'),
      isInView: true,
    });
  const list = await readPanelWhen(panel, 'it as the current one', ({ current }) => current !== '');
  expect(list).toMatchObject({ current: expect.stringContaining('Nirmala Sitharaman'), highlight: '' });
  expect(list.position).toMatch(/^\d+ of \d+$/);
});

test('the marked sentences can be gone through with the keyboard alone', async ({ driver, open }) => {
  const page = await open('demonstration');
  const panel = await open(addressOfPanel(driver, await page.tabId()));
  const { position } = await readPanelWhen(panel, 'the list', isList);
  const count = Number.parseInt(position, 10);
  expect(count).toBeGreaterThan(5);
  const selected = async () => (await page.evaluate(lookAtSelection)).text;
  const current = () => panel.evaluate(() => document.querySelector('[aria-current]')?.textContent ?? '');

  await panel.evaluate(() => document.querySelector<HTMLElement>('.sentence-text')?.focus());
  await panel.press(['Enter']);
  const first = await panel.evaluate(() => document.activeElement?.textContent ?? '');
  await expect.poll(selected).toBe(first);
  await panel.press(['ArrowDown']);
  await expect.poll(selected).not.toBe(first);
  const second = await selected();
  await expect.poll(current).toBe(second);
  await expect.poll(() => panel.evaluate(() => document.activeElement?.textContent ?? '')).toBe(second);
  await readPanelWhen(panel, 'the second', ({ position: now }) => now === `2 of ${count}`);
  await panel.press(['ArrowUp']);
  await expect.poll(selected).toBe(first);

  // The comparison goes along, and Escape leads back to the list.
  await panel.press(['Tab']);
  await panel.press(['Enter']);
  await readPanelWhen(panel, 'the comparison', ({ highlight }) => highlight === first);
  await panel.press(['Alt', 'ArrowDown']);
  const next = await readPanelWhen(
    panel,
    'the next one',
    ({ highlight }) => !['', first].includes(highlight),
  );
  await expect.poll(selected).toBe(next.highlight);
  await panel.press(['Escape']);
  await readPanelWhen(panel, 'the list again', isList);
});

test('pausing the site from the panel takes effect at once, and so does resuming', async ({
  driver,
  open,
}) => {
  const page = await open('demonstration');
  const marks = () => page.evaluate(() => CSS.highlights.size);
  await expect.poll(marks).toBe(1);
  const panel = await openPanel(driver, page);
  await readPanelWhen(panel, 'the list', isList);
  await panel.clickOn('.site button');
  await readPanelWhen(panel, 'the pause', ({ heading }) => heading === 'Paused on this site');
  await expect.poll(marks).toBe(0);
  await expect.poll(async () => (await driver.badge(page)).text).toBe('');
  await panel.clickOn('button', 'Resume on this site');
  await readPanelWhen(panel, 'the list again', isList);
  await expect.poll(marks).toBe(1);
});

test('marks go from every open tab at once, and come back', async ({ driver, open }) => {
  const page = await open('demonstration');
  const other = await open('strict-policy');
  const marks = async () => [
    await page.evaluate(() => CSS.highlights.size),
    await other.evaluate(() => CSS.highlights.size),
  ];
  await expect.poll(marks).toEqual([1, 1]);
  const popup = await driver.openPopup(other);
  await expect.poll(() => popup.evaluate(() => document.querySelector('.site input') !== null)).toBe(true);
  await popup.clickOn('.site input');
  await expect.poll(marks).toEqual([0, 0]);
  await driver.closePopup();
  const panel = await openPanel(driver, page);
  await readPanelWhen(panel, 'the list', isList);
  await panel.clickOn('.site input');
  await expect.poll(marks).toEqual([1, 1]);
});
