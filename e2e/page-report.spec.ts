import { findViolations, readAccessibleText, showIn } from './axe.ts';
import type { Driver, Page } from './browsers/driver.ts';
import { poll } from './browsers/poll.ts';
import { expect, test } from './fixtures.ts';
import { catchSavedFiles, saveBy } from './saved-files.ts';
import { exportsFell, friday } from './sentences.ts';

interface Shown {
  columns: string[];
  rows: { sentence: string; cells: string[]; values: string[]; current: boolean }[];
  /** Items of each section by its heading. */
  lists: Record<string, string[]>;
}

async function openReport(
  driver: Driver,
  open: (address: string) => Promise<Page>,
  name = 'demonstration',
): Promise<{ page: Page; report: Page }> {
  const page = await open(name);
  const report = await open(`${driver.base}src/views/report/index.html?tab=${await page.tabId()}`);
  await poll('the page report', () =>
    report.evaluate(() => document.querySelector('main:not([aria-busy=true]) h1') !== null || undefined),
  );
  return { page, report };
}

const read = (report: Page): Promise<Shown> =>
  report.evaluate(() => {
    const textOf = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    const all = (selector: string, from: ParentNode = document): Element[] => [
      ...from.querySelectorAll(selector),
    ];
    return {
      columns: all('thead th').map(textOf),
      rows: all('tbody tr:not(.said-by)').map((row) => ({
        sentence: all('th', row).map(textOf).join(),
        cells: all('td .relation', row).map(textOf),
        values: all('td .values', row).map(textOf),
        current: row.querySelector('[aria-current]') !== null,
      })),
      lists: Object.fromEntries(
        all('section').map((section) => [
          section.querySelector('h2')?.textContent ?? '',
          all(':scope > ol > li, :scope > ul > li', section).map(textOf),
        ]),
      ),
    };
  });

test('the grid gives every sentence by every report, in words; it is filtered, and gone through by key', async ({
  driver,
  open,
  shot,
}) => {
  const { report } = await openReport(driver, open);
  const shown = await read(report);
  expect(shown.columns).toHaveLength(6);
  const relations = ['conflicts', 'corroborates', 'agrees in part', 'does not mention it'];
  for (const { cells } of shown.rows) {
    expect(cells).toHaveLength(5);
    for (const cell of cells) expect(relations).toContain(cell.split(':')[0]);
  }
  const row = shown.rows.find(({ sentence }) => sentence === friday);
  expect(row?.cells).toEqual([...Array(4).fill('conflicts: date'), 'agrees in part']);
  expect(row?.values).toEqual([
    'here “Friday”, there “December 11”',
    ...Array(3).fill(expect.stringMatching(/^here “Friday”, there “(?:Dec 11,|11 Dec) 2025”$/)),
  ]);
  expect(shown.rows.find(({ sentence }) => sentence === exportsFell)?.cells).toContain('corroborates');

  await report.clickOn('input[value=conflicts]');
  const conflicting = (await read(report)).rows;
  expect(conflicting.length).toBeGreaterThan(0);
  expect(conflicting.length).toBeLessThan(shown.rows.length);
  for (const { cells } of conflicting) expect(cells.join()).toContain('conflicts');

  await report.press(['Alt', 'ArrowDown']);
  await expect.poll(async () => (await read(report)).rows.findIndex(({ current }) => current)).toBe(0);
  const focused = await report.evaluate(() => document.activeElement?.textContent ?? '');
  expect(focused).toBe(conflicting[0]?.sentence);
  // What each report says to it unfolds with it, and goes with the next.
  const said = await report.evaluate(() => document.querySelector('.said-by')?.textContent ?? '');
  expect(said).toContain('International News and Views');
  expect(said).toContain('for 45 minutes');
  await report.press(['Alt', 'ArrowDown']);
  await expect.poll(async () => (await read(report)).rows.findIndex(({ current }) => current)).toBe(1);
  expect(await report.evaluate(() => document.querySelectorAll('.said-by').length)).toBe(1);
  await report.screenshot(shot('page-report'));
});

test('it says what the page leaves out, where the reports differ, and which days are named', async ({
  driver,
  open,
}) => {
  const { report } = await openReport(driver, open);
  const { lists, rows } = await read(report);
  const leftOut = lists['What this page leaves out'] ?? [];
  expect(leftOut.length).toBeGreaterThan(0);
  for (const fact of leftOut) expect(fact).toMatch(/\d reports, \d origins: /);
  const silent = lists['Sentences that stand in no report'] ?? [];
  expect(silent).toEqual(
    rows
      .filter(({ cells }) => cells.every((cell) => cell === 'does not mention it'))
      .map(({ sentence }) => sentence),
  );
  const points = (lists['Where the reports differ from one another'] ?? []).join('\n');
  expect(points).toMatch(/Q1 2026/);
  expect(points).toMatch(/fall 2025/);
  expect((lists['Days that page and reports name'] ?? []).join('\n')).toMatch(/Dec 1\d, 2025\s*this page/);
});

test('choosing a sentence brings its page to the front and shows it there', async ({ driver, open }) => {
  const { page, report } = await openReport(driver, open);
  await report.clickOn('.sentence-text', exportsFell);
  await report.clickOn('.said-by button');
  await expect.poll(() => page.evaluate(() => document.visibilityState)).toBe('visible');
  await expect
    .poll(() => page.evaluate(() => String(getSelection()).replace(/\s+/g, ' ').trim()))
    .toBe(exportsFell);
});

test('it is saved with a citation of every report', async ({ driver, open }) => {
  const { report } = await openReport(driver, open);
  await catchSavedFiles(report);
  const { columns, rows } = await read(report);
  const html = await saveBy(report, 'Save as HTML');
  const markdown = await saveBy(report, 'Save as Markdown');
  for (const name of columns.slice(1)) {
    expect(html.text).toContain(name);
    expect(markdown.text).toContain(name);
  }
  const json = JSON.parse((await saveBy(report, 'Save as JSON')).text);
  expect(json.sentences.filter(({ checkable }: { checkable: boolean }) => checkable)).toHaveLength(
    rows.length,
  );
});

test('axe finds nothing, in light and dark; it fits 320 px', async ({ driver, open, shot }) => {
  const { report } = await openReport(driver, open);
  for (const scheme of ['light', 'dark'] as const) {
    await showIn(report, scheme);
    expect(await findViolations(report)).toEqual([]);
    await report.screenshot(shot(`page-report-${scheme}`));
  }
  await report.setViewport({ width: 320, height: 760 });
  const zoomed = await report.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const hasColumns = document.querySelector('thead')?.checkVisibility();
    return { width: innerWidth, overflow: scrollWidth - clientWidth, hasColumns };
  });
  expect(zoomed).toEqual({ width: 320, overflow: 0, hasColumns: false });
});

test('a page on another matter has no report, unless it is asked for', async ({ driver, open }) => {
  const { report } = await openReport(driver, open, 'cricket');
  const heading = (): Promise<string> =>
    report.evaluate(() => document.querySelector('h1')?.textContent ?? '');
  expect(await heading()).toBe('Not about an event that Parallax knows');
  await report.clickOn('button', 'Compare anyway');
  await expect
    .poll(() => report.evaluate(() => document.querySelectorAll('tbody tr').length))
    .toBeGreaterThan(0);
});

test('assistive technology is given every sentence with its relation to each report, and both values of a point', async ({
  driver,
  open,
}) => {
  const { report } = await openReport(driver, open);
  const words = (await readAccessibleText(report)).join('\n');
  expect(words).toMatch(/heading: Sentence by sentence/);
  // A row: the sentence, then a relation for each of the five reports.
  expect(words).toContain(
    [
      `button: ${friday}`,
      'text: conflicts: date',
      'text: here “Friday”, there “December 11”',
      'text: conflicts: date',
    ].join('\n'),
  );
  expect(words).toMatch(/“Q1 2026”[\s\S]*International News and Views[\s\S]*“fall 2025”/);
  expect(words).toMatch(/\d reports, \d origins: /);
});
