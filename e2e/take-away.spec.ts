import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run as compare } from '../src/cli/compare.ts';
import { runCommand } from '../src/testing/run-command.ts';
import { findViolations, showIn } from './axe.ts';
import type { Driver, Page } from './browsers/driver.ts';
import { launch } from './browsers/launch.ts';
import { expect, test } from './fixtures.ts';
import { readPopup } from './read-popup.ts';
import { catchSavedFiles, chooseReceipt, saveBy } from './saved-files.ts';
import { selectByMouse } from './select.ts';
import { friday } from './sentences.ts';

const optionsOf = (driver: Driver): string => `${driver.base}src/views/options/index.html`;

/** The popup's page in a tab, over a page with a sentence selected: there files are saved and keys pressed as in any page. */
async function openComparison(
  driver: Driver,
  open: (address: string) => Promise<Page>,
): Promise<{ page: Page; popup: Page }> {
  const page = await open('demonstration');
  await selectByMouse(page, friday);
  const popup = await open(`${driver.base}src/views/popup/index.html?tab=${await page.tabId()}`);
  await readPopup(popup);
  await catchSavedFiles(popup);
  await popup.clickOn('summary', 'Save or copy');
  return { page, popup };
}

test('a comparison is saved as Markdown, HTML and JSON, each report with its citation', async ({
  driver,
  open,
  shot,
}) => {
  const { popup } = await openComparison(driver, open);
  const { reports } = await readPopup(popup);
  const [markdown, html, json] = [
    await saveBy(popup, 'Save as Markdown'),
    await saveBy(popup, 'Save as HTML'),
    await saveBy(popup, 'Save as JSON'),
  ];
  expect(markdown.name).toMatch(/^parallax-[\w-]+\.md$/);
  expect(html.text).toContain("default-src 'none'");
  expect(JSON.parse(json.text)).toMatchObject({ highlight: friday, checkable: true });
  for (const { publisher, statement } of reports) {
    expect(html.text).toContain(publisher);
    expect(markdown.text).toContain(publisher);
    if (statement) expect(JSON.stringify(JSON.parse(json.text))).toContain(JSON.stringify(statement));
  }
  await popup.screenshot(shot('take-away'));
});

test('a receipt is compared again: to the same result here, in an emptied profile, in the other browser and from a terminal', async ({
  driver,
  open,
  site,
  browserUsed,
}) => {
  // It starts a second browser.
  test.slow();
  const { popup } = await openComparison(driver, open);
  const { name, text } = await saveBy(popup, 'Save a receipt');
  expect(JSON.parse(text)).toMatchObject({
    kind: 'parallax-receipt',
    highlight: { text: friday },
    page: { address: expect.stringContaining('news18.com') },
  });
  const folder = mkdtempSync(path.join(tmpdir(), 'parallax-receipt-'));
  const file = path.join(folder, name);
  writeFileSync(file, text);
  const { code, stdout } = await runCommand(compare, ['--receipt', file]);
  rmSync(folder, { recursive: true });
  expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringMatching(/the same result\.\n$/) });

  await driver.evaluate(async () => browser.storage.local.clear());
  const options = await open(optionsOf(driver));
  await chooseReceipt(options, name, text);
  await expect.poll(() => outcome(options)).toBe('Compared again: the same result.');
  const changed = text.replaceAll('"conflicts"', '"corroborates"');
  await chooseReceipt(options, name, changed);
  await expect.poll(() => outcome(options)).toBe('Compared again: the result differs.');
  await chooseReceipt(options, 'notes.json', '{}');
  await expect.poll(() => outcome(options)).toContain('notes.json: format: ');

  const headless = !process.env.HEADED;
  const other = await launch(browserUsed === 'chromium' ? 'firefox' : 'chromium', {
    port: site.port,
    hosts: 'all',
    headless,
    acceptPrompts: true,
  });
  try {
    const elsewhere = await other.openPage(optionsOf(other));
    await chooseReceipt(elsewhere, name, text);
    await expect.poll(() => outcome(elsewhere)).toBe('Compared again: the same result.');
    expect(await other.takeProblems()).toEqual([]);
  } finally {
    await other.close();
  }
});

const outcome = (options: Page): Promise<string> =>
  options.evaluate(() => document.querySelector('[role=status]')?.textContent ?? '');

test('what was compared is listed, searched and cleared; switched off, nothing more is kept', async ({
  driver,
  open,
  shot,
}) => {
  const { page } = await openComparison(driver, open);
  const options = await open(optionsOf(driver));
  const listed = (): Promise<string[]> =>
    options.evaluate(() =>
      [...document.querySelectorAll('.history blockquote')].map(({ textContent }) => textContent ?? ''),
    );
  await expect.poll(listed).toEqual([friday]);
  for (const scheme of ['light', 'dark'] as const) {
    await showIn(options, scheme);
    expect(await findViolations(options)).toEqual([]);
    await options.screenshot(shot(`options-history-${scheme}`));
  }
  await options.clickOn('#history-search');
  await options.type('zeppelin');
  await expect.poll(listed).toEqual([]);
  await options.clickOn('button', 'Clear the list');
  const kept = (): Promise<boolean> =>
    driver.evaluate(async () => 'history' in (await browser.storage.local.get()));
  await expect.poll(kept).toBe(false);
  await options.clickOn('#history');
  await expect
    .poll(() => driver.evaluate(async () => (await browser.storage.local.get())['settings.history'] ?? null))
    .toBe(false);
  await page.bringToFront();
  const again = await open(`${driver.base}src/views/popup/index.html?tab=${await page.tabId()}`);
  expect((await readPopup(again)).highlight).toBe(friday);
  expect(await kept()).toBe(false);
});
