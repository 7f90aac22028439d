import hi from '../src/locales/hi/messages.json' with { type: 'json' };
import { findViolations } from './axe.ts';
import type { Page } from './browsers/driver.ts';
import { poll } from './browsers/poll.ts';
import { expect, test } from './fixtures.ts';
import { presentOriginals, whyNoOriginals } from './pages/originals.ts';
import { addressOfPanel, readPanelWhen } from './read-panel.ts';
import { readPopup } from './read-popup.ts';
import { catchSavedFiles, saveBy } from './saved-files.ts';
import { selectSentence } from './select-sentence.ts';

/*
 * What the demonstration page shows of every view holds on real articles too: one long way through the extension on each of two. Which
 * relations the reports have to their sentences is in originals.spec.ts.
 */

const urlOf = (report: string): string => presentOriginals.find((one) => one.report === report)?.url ?? '';

const selected = (page: Page): Promise<string> =>
  page.evaluate(() => String(getSelection()).replace(/\s+/g, ' ').trim());

test.describe('the views over originals', () => {
  test.skip(whyNoOriginals !== undefined, whyNoOriginals);

  test('a sentence of 002 with its words, voices and origins, saved and compared again; then the whole page', async ({
    driver,
    open,
  }) => {
    const page = await open(urlOf('002'));
    const sentence = await selectSentence(page, /very warm and engaging/);
    const tab = await page.tabId();
    const popup = await open(`${driver.base}src/views/popup/index.html?tab=${tab}`);
    const shown = await readPopup(popup);
    expect(shown.highlight).toBe(sentence);
    expect(shown.used.flatMap(({ words }) => words).join(' ')).toContain('conversation');
    expect(shown.tallies.join()).toMatch(/\d of 4 reports/);
    expect(shown.origins.join()).toMatch(/from \S/);
    for (const { voice, statement } of shown.reports) {
      expect(voice).not.toBe('');
      expect(statement).not.toBe('');
    }
    for (const { why } of shown.silences) expect(why).not.toBe('');

    await catchSavedFiles(popup);
    await popup.clickOn('.take-away summary');
    const markdown = await saveBy(popup, 'Save as Markdown');
    for (const { publisher } of shown.reports) expect(markdown.text).toContain(publisher);
    const receipt = JSON.parse((await saveBy(popup, 'Save a receipt')).text);
    expect(receipt).toMatchObject({ highlight: { text: sentence }, page: { address: urlOf('002') } });
    const replayed = await driver.evaluate(
      async (text) => browser.runtime.sendMessage({ kind: 'replayReceipt', name: 'receipt.json', text }),
      JSON.stringify(receipt),
    );
    expect(replayed).toMatchObject({ ok: true, value: { state: 'replayed', same: true, differences: [] } });

    const report = await open(`${driver.base}src/views/report/index.html?tab=${tab}`);
    await poll('the page report', () =>
      report.evaluate(() => document.querySelector('main[aria-busy=false] h1') !== null || undefined),
    );
    const found = await report.evaluate(() => ({
      rows: document.querySelectorAll('tbody tr').length,
      points: document.querySelectorAll('.points article').length,
      days: [...document.querySelectorAll('.time-line li')].map(({ textContent }) => textContent ?? ''),
    }));
    expect(found.rows).toBeGreaterThan(20);
    expect(found.points).toBeGreaterThan(0);
    expect(found.days.join()).toMatch(/this page/);
    expect(await findViolations(report)).toEqual([]);
  });

  test('the panel over 004 goes from sentence to sentence; marks go with a pause; Hindi is spoken', async ({
    driver,
    open,
  }) => {
    const page = await open(urlOf('004'));
    const marks = (): Promise<number> =>
      page.evaluate(() => [...CSS.highlights.values()].flatMap((marked) => [...marked]).length);
    await expect.poll(marks).toBeGreaterThan(5);
    expect(await marks()).toBeLessThanOrEqual(200);
    const panel = await open(addressOfPanel(driver, await page.tabId()));
    const { position } = await readPanelWhen(panel, 'the list', ({ groups }) => groups.length > 0);
    expect(position).toBe(`${await marks()} marked`);
    await panel.press(['Alt', 'ArrowDown']);
    const { current } = await readPanelWhen(panel, 'the first', (shown) => shown.current !== '');
    await expect.poll(() => selected(page)).toBe(current);
    expect(await findViolations(panel)).toEqual([]);

    await driver.evaluate(async () =>
      browser.runtime.sendMessage({ kind: 'changeSettings', changes: { language: 'hi' } }),
    );
    const popup = await open(`${driver.base}src/views/popup/index.html?tab=${await page.tabId()}`);
    const { heading, words } = await readPopup(popup);
    expect(heading).toBe(hi.comparison_title.message);
    expect(words).not.toMatch(/\b(?:corroborates|conflicts|agrees|mention)\b/);
    await popup.clickOn('.site button');
    await expect.poll(marks).toBe(0);
    await expect.poll(async () => (await driver.badge(page)).text).toBe('');
  });
});
