import { expect, test } from 'vitest';
import type { PackOverview } from '../../engine/index.ts';
import { buildPack, buildReport } from '../../testing/builders.ts';
import { findPointsOnPage, presentPoints, statementsOfPoints } from './points.ts';

const pack = buildPack([
  buildReport({
    id: 'a',
    publisher: 'The Valley Post',
    published: '2024-03-04',
    origin: 'Water Board',
    statements: [{ id: 'a-1', text: 'Nine pumps run.' }],
  }),
  buildReport({ id: 'b', origin: 'Water Board', statements: [{ id: 'b-1', text: 'Nine pumps work.' }] }),
  buildReport({ id: 'c', statements: [{ id: 'c-1', text: 'Seven pumps run.' }] }),
]);

const overview: PackOverview = {
  facts: [],
  alone: [],
  points: [
    {
      kind: 'number',
      certainty: 'conflict',
      about: ['pumps', 'run'],
      values: [
        {
          words: 'Nine',
          resolved: '9',
          givenBy: [
            { report: 'a', statement: 'a-1', words: 'Nine' },
            { report: 'b', statement: 'b-1', words: 'Nine' },
          ],
        },
        { words: 'Seven', givenBy: [{ report: 'c', statement: 'c-1', words: 'Seven' }] },
      ],
      bothSides: [],
    },
  ],
  sharedWording: [],
  complete: true,
};

const points = presentPoints(pack, overview);

test('a point names every value with who gives it, counted by reports and origins', () => {
  expect(points).toMatchObject([
    { kind: 'number', certainty: 'conflict', about: ['pumps', 'run'], matter: 'pumps run', bothSides: [] },
  ]);
  expect(points[0]?.values.map(({ words, resolved, tally }) => ({ words, resolved, tally }))).toEqual([
    { words: 'Nine', resolved: '9', tally: { reports: 2, origins: 1 } },
    { words: 'Seven', resolved: null, tally: { reports: 1, origins: 1 } },
  ]);
  expect(points[0]?.values[0]?.givenBy[0]).toEqual({
    report: 'a',
    publisher: 'The Valley Post',
    published: '2024-03-04',
    words: 'Nine',
    statement: { id: 'a-1', text: 'Nine pumps run.' },
  });
});

test('a page speaks of a point where it has most of one of its statements', () => {
  expect([...statementsOfPoints(points)]).toEqual(['a-1', 'b-1', 'c-1']);
  const carried = [
    { statement: 'a-1', share: 0.7, sentence: 4 },
    { statement: 'c-1', share: 0.8, sentence: 2 },
  ];
  expect(findPointsOnPage(points, carried)).toEqual([{ point: points[0], sentence: 2 }]);
  expect(findPointsOnPage(points, [{ statement: 'a-1', share: 0.5, sentence: 4 }])).toEqual([]);
});
