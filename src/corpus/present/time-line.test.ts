import { expect, test } from 'vitest';
import { buildPack, buildReport } from '../../testing/builders.ts';
import { toTimeLine } from './time-line.ts';

const pack = buildPack([
  buildReport({
    id: 'a',
    publisher: 'The Valley Post',
    statements: [
      { id: 'a-1', text: 'It shut in March.' },
      { id: 'a-2', text: 'It shut on 4 March.' },
    ],
  }),
  buildReport({ id: 'b', statements: [{ id: 'b-1', text: 'It shut on Monday.' }] }),
]);
const march = { when: '2024-03', from: '2024-03-01', to: '2024-03-31' };
const monday = { when: '2024-03-04', from: '2024-03-04', to: '2024-03-04' };

test('days stand in their order, each once, with every report and sentence that names it', () => {
  const ofPack = [
    { place: 1, words: '4 March', ...monday },
    { place: 0, words: 'March', ...march },
    { place: 2, words: 'Monday', ...monday },
  ];
  const ofPage = [
    { place: 7, words: 'two days ago', ...monday },
    { place: 3, words: 'yesterday', when: '2024-02-29', from: '2024-02-29', to: '2024-02-29' },
  ];
  const lines = toTimeLine(pack, ofPack, ofPage);
  expect(lines.map(({ when, page, reports }) => [when, page, reports.map(({ words }) => words)])).toEqual([
    ['2024-02-29', [{ sentence: 3, words: 'yesterday' }], []],
    ['2024-03', [], ['March']],
    ['2024-03-04', [{ sentence: 7, words: 'two days ago' }], ['4 March', 'Monday']],
  ]);
  expect(lines[1]?.reports).toEqual([
    {
      report: 'a',
      publisher: 'The Valley Post',
      statement: { id: 'a-1', text: 'It shut in March.' },
      words: 'March',
    },
  ]);
});

test('without a page it is that of the reports', () => {
  expect(toTimeLine(pack, [{ place: 2, words: 'Monday', ...monday }])).toMatchObject([
    { ...monday, page: [] },
  ]);
});
