import { expect, test } from './fixtures.ts';
import { presentOriginals, whyNoOriginals } from './pages/originals.ts';
import { readPopup } from './read-popup.ts';
import { bundledReports, reportOf } from './reports.ts';
import { selectSentence } from './select-sentence.ts';

/*
 * Three sentences deep in each original, found by a few of their words: the report itself is not among those that the page is
 * compared with; of the others, those are listed that must be silent. None of the rest may conflict, but where said.
 * The lists are not complete: a report that only shares the matter of a sentence is judged silent by the rule book, and
 * the engine says of some such reports that they agree in part. src/engine/RESULTS.md counts them.
 */
interface Deep {
  words: RegExp;
  silent?: readonly string[];
  conflicts?: Record<string, string>;
}

const deep: Record<string, readonly Deep[]> = {
  '000': [
    { words: /nearly 500,000/, silent: ['001', '002', '004'] },
    { words: /Antony Blinken/, silent: ['001', '002', '003', '004'] },
    { words: /\$10 billion/, silent: ['001', '002', '004'] },
  ],
  '001': [
    { words: /Hindustan Aeronautics/, silent: ['000', '003'] },
    { words: /\(Initiative on Critical/, silent: ['000', '002', '003', '004'] },
    { words: /pharmaceuticals, IT services/, silent: ['000', '004'] },
  ],
  '002': [
    { words: /Kamlager-Dove/, silent: ['000', '001', '003', '004'] },
    { words: /falling by 8\.58%/, silent: ['000', '001', '003', '004'] },
    { words: /\$100 billion/, silent: ['000', '001', '003', '004'] },
  ],
  '003': [
    { words: /\$45\.8 billion/, silent: ['000', '001', '002', '004'] },
    { words: /smartphones and generic drugs/, silent: ['000', '001', '002', '004'] },
    { words: /Rick Switzer/, silent: ['000'] },
  ],
  '004': [
    { words: /November 6/, silent: ['000', '001', '002', '003'] },
    { words: /humanitarian challenges/, silent: ['000', '001', '002', '003'] },
    { words: /Over the past decade/, silent: ['000', '002', '003'] },
  ],
};

test.describe('originals', () => {
  test.skip(whyNoOriginals !== undefined, whyNoOriginals);

  for (const { report, url } of presentOriginals) {
    test(`original ${report} is detected`, async ({ driver, open }) => {
      const page = await open(url);
      await expect.poll(async () => (await driver.badge(page)).text).toBe(String(bundledReports.length - 1));
      const popup = await readPopup(await driver.openPopup(page));
      expect(popup.words).toMatch(/sentences compared with 4 reports/i);
      expect(popup.words).toMatch(/This page is itself one of the reports/);
    });

    for (const { words, silent = [], conflicts = {} } of deep[report] ?? []) {
      test(`original ${report}: what reports say to the sentence with ${words}`, async ({ driver, open }) => {
        const page = await open(url);
        await selectSentence(page, words);
        const popup = await readPopup(await driver.openPopup(page));
        const lines = new Map(popup.reports.map((shown) => [reportOf(shown.publisher), shown.line]));
        expect([...lines.keys(), ...popup.silent.map(reportOf)]).not.toContain(report);
        expect(popup.silent.map(reportOf)).toEqual(expect.arrayContaining([...silent]));
        const found = [...lines].filter(([, line]) => line.startsWith('conflicts'));
        expect(Object.fromEntries(found)).toEqual(conflicts);
      });
    }
  }
});
