import { beforeEach, expect, test, vi } from 'vitest';

vi.mock('webextension-polyfill', () => import('../testing/fake-browser.ts'));

import { buildKnowledge, buildPack, buildReport } from '../testing/builders.ts';
import { play } from '../testing/fake-browser.ts';
import { showPage } from '../testing/show-page.ts';
import { reportTab } from './report-tab.ts';

const TAB = 5;
const texts = { a: 'The dam leaks.', b: 'Water seeps out of the dam.', c: 'The road was shut.' };
const pack = buildPack([
  buildReport({
    id: 'a',
    url: 'https://valley.example/dam',
    publisher: 'Valley News',
    statements: [{ id: 'a-1', text: texts.a }],
  }),
  buildReport({
    id: 'b',
    statements: [
      { id: 'b-1', text: texts.b },
      { id: 'b-2', text: texts.c },
    ],
  }),
  buildReport({ id: 'c', statements: [{ id: 'c-1', text: texts.c }] }),
]);

const fact = (...statements: string[]) => ({
  statement: statements[0] ?? '',
  statements: statements.map((statement) => ({ report: statement.slice(0, 1), statement })),
  values: [],
});

const overview = {
  ...{ alone: [], points: [], sharedWording: [], complete: true },
  facts: [fact('a-1', 'b-1'), fact('b-2', 'c-1')],
};

beforeEach(() => play.reset());

async function report(url: string) {
  showPage(TAB, { url });
  const answer = await reportTab(() => buildKnowledge({ pack: { ...pack, overview } }), {
    tab: TAB,
    anyway: false,
  });
  if (answer.state !== 'report') throw new Error(`no report, but ${answer.view.state}`);
  return answer.report;
}

test('a page that is one of the reports leaves out nothing that this report has, in whatever words', async () => {
  const elsewhere = await report('https://news.example/orrin');
  expect(elsewhere.own).toBeNull();
  expect(elsewhere.leftOut.map(({ statement }) => statement.text)).toEqual([texts.a, texts.c]);
  const own = await report('https://valley.example/dam');
  expect(own.own).toEqual({ report: 'a', publisher: 'Valley News' });
  expect(own.leftOut.map(({ statement }) => statement.text)).toEqual([texts.c]);
});

test('it names every report, and is compared with all but itself', async () => {
  const { reports, event, sentences } = await report('https://valley.example/dam');
  expect(reports.map((one) => one.report)).toEqual(['a', 'b', 'c']);
  expect(event.reports).toBe(2);
  expect(sentences[0]?.answers).toHaveLength(2);
});
