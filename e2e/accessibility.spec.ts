import { findViolations, readAccessibleText, showIn } from './axe.ts';
import type { Driver, Page } from './browsers/driver.ts';
import { compareSelected } from './compare-selected.ts';
import { expect, test } from './fixtures.ts';
import { readPopup } from './read-popup.ts';
import { selectByScript } from './select.ts';
import { exportsFell, friday } from './sentences.ts';

interface State {
  page: string;
  /** Brings the page into the state before the popup opens. */
  prepare?: (page: Page, driver: Driver) => Promise<unknown>;
}

const states: Record<string, State> = {
  comparison: { page: 'demonstration', prepare: (page) => selectByScript(page, friday) },
  corroborated: { page: 'demonstration', prepare: (page) => selectByScript(page, exportsFell) },
  'not-checkable': {
    page: 'demonstration',
    prepare: (page) => selectByScript(page, 'It was, all in all, about time.'),
  },
  'too-short': { page: 'demonstration', prepare: (page) => selectByScript(page, 'hour') },
  summary: { page: 'demonstration' },
  'not-covered': { page: 'passing-mention' },
  'selection-not-covered': {
    page: 'cricket',
    prepare: (page) => selectByScript(page, 'India chased 271 with eleven balls to spare'),
  },
  paused: {
    page: 'demonstration',
    prepare: (_, driver) =>
      driver.evaluate(async () => browser.storage.local.set({ 'settings.pausedSites': ['news18.com'] })),
  },
};

for (const scheme of ['light', 'dark'] as const) {
  for (const [name, { page: pageName, prepare }] of Object.entries(states)) {
    test(`axe finds nothing in the popup: ${name}, ${scheme}`, async ({ driver, open, shot }) => {
      const page = await open(pageName);
      await prepare?.(page, driver);
      const popup = await driver.openPopup(page);
      await showIn(popup, scheme);
      await readPopup(popup);
      await popup.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      expect(await findViolations(popup)).toEqual([]);
      await popup.screenshot(shot(`popup-${name}-${scheme}`));
      await popup.setColorScheme('light');
    });
  }

  test(`axe finds nothing in the options, ${scheme}`, async ({ driver, open, shot }) => {
    const options = await open(`${driver.base}src/views/options/index.html`);
    await showIn(options, scheme);
    await expect
      .poll(() => options.evaluate(() => document.querySelectorAll('input').length))
      .toBeGreaterThan(0);
    expect(await findViolations(options)).toEqual([]);
    await options.screenshot(shot(`options-${scheme}`));
    await options.setColorScheme('light');
  });
}

test('axe would find something', async ({ driver, open }) => {
  const options = await open(`${driver.base}src/views/options/index.html`);
  await expect
    .poll(() => options.evaluate(() => document.querySelectorAll('input').length))
    .toBeGreaterThan(0);
  await options.evaluate(() =>
    document.querySelector('main')?.append(document.createElement('img'), document.createElement('input')),
  );
  const found = (await findViolations(options)).map((line) => line.split(':')[0]);
  expect(found).toEqual(expect.arrayContaining(['image-alt', 'label']));
});

test('the popup can be used with the keyboard alone', async ({ driver, open }) => {
  const page = await open('demonstration');
  const tab = await page.tabId();
  const popup = await open(`${driver.base}src/views/popup/index.html?tab=${tab}`);
  await readPopup(popup);
  const expected = await popup.evaluate(() => {
    const isReachable = (element: Element): boolean => element.checkVisibility();
    return [...document.querySelectorAll('a[href], button, summary')].filter(isReachable).length;
  });
  const reached = new Set<number>();
  // Not further than the last: from there Tab leads out of the page, into the browser's own bars.
  for (let pressed = 0; reached.size < expected && pressed < expected + 4; pressed += 1) {
    await popup.press(['Tab']);
    const at = await popup.evaluate(() =>
      [...document.querySelectorAll('a[href], button, summary')].indexOf(
        document.activeElement ?? document.body,
      ),
    );
    if (at >= 0) reached.add(at);
  }
  expect(reached.size).toBe(expected);

  const compare = await popup.evaluate(() => {
    const button = document.querySelector<HTMLElement>('.sentence button.small');
    button?.focus();
    return button?.id ?? '';
  });
  await popup.press(['Enter']);
  await expect.poll(() => popup.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  await popup.press(['Escape']);
  await expect.poll(() => popup.evaluate(() => document.activeElement?.id)).toBe(compare);
});

test('what assistive technology is given of the popup carries relation, kind, both values, report and count', async ({
  driver,
  open,
}) => {
  const page = await open('demonstration');
  const { surface: popup } = await compareSelected(driver, page, friday);
  const words = (await readAccessibleText(popup)).join('\n');
  expect(words).toMatch(/text: 4 of 5 reports conflict: date \(4 origins\)/);
  expect(words).toMatch(/heading: News18\n(?:text: .*\n)*?text: conflicts: date/);
  expect(words).toContain('gives a different date');
  for (const part of [/“Friday”/, /“Thursday”/, /12 Dec 2025|Dec 12, 2025/, /11 Dec 2025|Dec 11, 2025/])
    expect(words).toMatch(part);
});
