import { expect, test } from 'vitest';
import type { PackOverview } from '../../engine/index.ts';
import { buildPack, buildReport } from '../../testing/builders.ts';
import { factsOfSeveral, findLeftOut, statementsOf } from './left-out.ts';

const pack = buildPack([
  buildReport({ id: 'a', origin: 'Water Board', statements: [{ id: 'a-1', text: 'The dam leaks.' }] }),
  buildReport({ id: 'b', origin: 'Water Board', statements: [{ id: 'b-1', text: 'Water seeps out.' }] }),
  buildReport({
    id: 'c',
    statements: [
      { id: 'c-1', text: 'The dam has a leak.' },
      { id: 'c-2', text: 'A road is shut.' },
    ],
  }),
  buildReport({ id: 'd', statements: [{ id: 'd-1', text: 'The road was closed.' }] }),
]);

const fact = (...statements: string[]) => ({
  statement: statements[0] ?? '',
  statements: statements.map((statement) => ({ report: statement.slice(0, 1), statement })),
  values: [],
});

const overview: PackOverview = {
  facts: [fact('c-2', 'd-1'), fact('a-1', 'b-1', 'c-1'), fact('a-1', 'b-1')],
  alone: [],
  points: [],
  sharedWording: [],
  complete: true,
};

const facts = factsOfSeveral(pack, overview);

test('what several reports of one origin have is not had by several', () => {
  expect(facts.map(({ reports, tally }) => [reports, tally])).toEqual(
    [
      [['c', 'd'], { reports: 2, origins: 2 }],
      [['a', 'b', 'c'], { reports: 3, origins: 2 }],
    ].toReversed(),
  );
  expect(facts[0]?.statement).toEqual({ id: 'a-1', text: 'The dam leaks.' });
});

test('every statement of the facts is looked for', () => {
  expect([...statementsOf(facts)].sort()).toEqual(['a-1', 'b-1', 'c-1', 'c-2', 'd-1']);
});

test('a page leaves out the facts of which it has no statement', () => {
  const carried = [
    { statement: 'a-1', share: 0.2, sentence: 3 },
    { statement: 'c-1', share: 0.9, sentence: 0 },
    { statement: 'd-1', share: 0.6, sentence: 1 },
  ];
  expect(findLeftOut(facts, carried).map(({ statement }) => statement.id)).toEqual(['c-2']);
  expect(findLeftOut(facts, [])).toEqual(facts);
});
