import { findViolations, readAccessibleText, showIn } from './axe.ts';
import type { Driver, Page, Surface } from './browsers/driver.ts';
import { expect, test } from './fixtures.ts';
import { openPanel, type PanelText, readPanelWhen } from './read-panel.ts';
import { selectByMouse, selectByScript } from './select.ts';
import { friday } from './sentences.ts';

interface State {
  page: string;
  /** Brings the page into the state before the panel opens. */
  prepare?: (page: Page, driver: Driver) => Promise<unknown>;
  /** Brings the panel into the state once it is open. */
  onceOpen?: (panel: Surface, page: Page) => Promise<unknown>;
  fits: (shown: PanelText) => boolean;
}

const isList = ({ groups }: PanelText): boolean => groups.length > 0;

const states: Record<string, State> = {
  list: { page: 'demonstration', fits: isList },
  'list-with-a-current-sentence': {
    page: 'demonstration',
    onceOpen: (panel) => panel.clickOn('button.sentence-text', friday),
    fits: ({ current }) => current === friday,
  },
  'sentence-gone': {
    page: 'demonstration',
    onceOpen: async (panel, page) => {
      await page.evaluate(() => document.querySelector('#minister')?.remove());
      await panel.clickOn('button.sentence-text', 'Nirmala Sitharaman');
    },
    fits: ({ words }) => words.includes('no longer on the page'),
  },
  sentence: {
    page: 'demonstration',
    onceOpen: (panel) => panel.clickOn('.sentence .small'),
    fits: ({ highlight }) => highlight !== '',
  },
  selection: {
    page: 'demonstration',
    prepare: (page) => selectByScript(page, friday),
    fits: ({ highlight }) => highlight === friday,
  },
  'not-covered': { page: 'cricket', fits: ({ heading }) => heading.startsWith('Not about an event') },
  'mentioned-only': { page: 'passing-mention', fits: ({ heading }) => /^(Mentions|Not about)/.test(heading) },
  'selection-not-covered': {
    page: 'cricket',
    prepare: (page) => selectByScript(page, 'India chased 271 with eleven balls to spare'),
    fits: ({ words }) => words.includes('India chased 271'),
  },
  paused: {
    page: 'demonstration',
    prepare: (_, driver) =>
      driver.evaluate(async () => browser.storage.local.set({ 'settings.pausedSites': ['news18.com'] })),
    fits: ({ heading }) => heading === 'Paused on this site',
  },
  'no-text': { page: 'empty', fits: ({ heading }) => heading !== '' },
};

for (const [name, { page: pageName, prepare, onceOpen, fits }] of Object.entries(states)) {
  test(`axe finds nothing in the panel, light and dark: ${name}`, async ({ driver, open, shot }) => {
    const page = await open(pageName);
    await prepare?.(page, driver);
    const panel = await openPanel(driver, page);
    if (onceOpen) {
      await readPanelWhen(panel, 'the list', isList);
      await onceOpen(panel, page);
    }
    await readPanelWhen(panel, name, fits);
    await panel.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    for (const scheme of ['light', 'dark'] as const) {
      await showIn(panel, scheme);
      expect(await findViolations(panel)).toEqual([]);
      await panel.screenshot(shot(`panel-${name}-${scheme}`));
    }
    await panel.setColorScheme('light');
  });
}

test('what assistive technology is given carries relation, kind, both values, report and count', async ({
  driver,
  open,
}) => {
  const page = await open('demonstration');
  const panel = await openPanel(driver, page);
  await readPanelWhen(panel, 'the list', isList);
  const list = await readAccessibleText(panel);
  expect(list).toContainEqual(expect.stringMatching(/^heading: 8 conflict with a report$/));
  expect(list).toContainEqual(`button: ${friday}`);
  expect(list).toContainEqual(expect.stringMatching(/^text: 4 of 5 reports conflict: date \(\d origins?\)$/));
  expect(list).toContainEqual('button: Next sentence');
  expect(list).toContainEqual(
    expect.stringMatching(/^status: 17 sentences compared with 5 reports\. 8 conflict with a report/),
  );

  await selectByMouse(page, friday);
  await readPanelWhen(panel, 'the comparison', ({ highlight }) => highlight === friday);
  const comparison = (await readAccessibleText(panel)).join('\n');
  expect(comparison).toMatch(/status: 4 of 5 reports conflict: date/);
  // Dates are written as the browser's own language writes them.
  for (const part of [/“Friday”/, /“Thursday”/, /12 Dec 2025|Dec 12, 2025/, /11 Dec 2025|Dec 11, 2025/])
    expect(comparison).toMatch(part);
  expect(comparison).toMatch(/heading: News18\n(?:text: .*\n)*?text: conflicts: date/);
});
