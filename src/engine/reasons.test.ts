import { expect, test } from 'vitest';
import { compareWith } from '../testing/engine-pack.ts';
import type { Reason } from './types.ts';

const reasonsFor = (statement: string, highlight: string): Reason[] =>
  compareWith(statement, highlight).reasons;

const rules = (reasons: readonly Reason[]) => reasons.map(({ rule, kind }) => `${rule} ${kind}`);

test('every kind that differs between two sentences is named, each once', () => {
  const statement = 'Solant and Corwin met for three hours on Tuesday.';
  const reasons = reasonsFor(statement, 'Solant and Corwin met for five hours on Monday.');
  expect(rules(reasons).sort()).toEqual(['clash date', 'clash duration']);
});

test('a reason gives the words of both sides and where they stand', () => {
  const statement = 'Solant and Corwin met for three hours on Tuesday.';
  const highlight = 'It rained. Solant and Corwin met for five hours on Tuesday.';
  const [reason] = reasonsFor(statement, highlight);
  expect(reason).toMatchObject({
    kind: 'duration',
    highlight: 'five hours',
    report: 'three hours',
    resolved: ['300 min', '180 min'],
  });
  expect(highlight.slice(reason?.highlightSpan.start, reason?.highlightSpan.end)).toBe('five hours');
  expect(statement.slice(reason?.reportSpan.start, reason?.reportSpan.end)).toBe('three hours');
});

test('the looser of two figures is told as less precise, which is no conflict', () => {
  const reasons = reasonsFor(
    'The dredging of the harbour cost $6.31 million.',
    'The dredging of the harbour cost $6.3 million.',
  );
  expect(rules(reasons)).toContain('less-precise money');
});

test('one side says who says it', () => {
  const reasons = reasonsFor(
    'Corwin said that the harbour walls were repaired.',
    'The harbour walls were repaired.',
  );
  expect(rules(reasons)).toContain('attribution-differs attribution');
});

test('figures that are the same are no matter for a note', () => {
  expect(reasonsFor('The harbour has 14 cranes.', 'The harbour has 14 cranes.')).toEqual([]);
});

test.each([
  ['two days', '2024-05-15', '2024-05-17', { highlight: '2024-05-17', report: '2024-05-15' }],
  ['one day', '2024-05-15', '2024-05-15', undefined],
  ['a day that is not known', null, '2024-05-17', undefined],
])('figures published on %s: whether one may be the later count', (_, report, highlight, later) => {
  const { reasons } = compareWith('The storm sank seven ferries.', 'The storm sank nine ferries.', {
    report,
    highlight,
  });
  expect(reasons[0]?.kind).toBe('number');
  expect(reasons[0]?.later).toEqual(later);
});

test('who did a thing does not change from day to day', () => {
  const days = { report: '2024-05-15', highlight: '2024-05-17' };
  const [reason] = compareWith(
    'Admiral Tessa Holm led the delegation.',
    'Admiral Karl Dane led the delegation.',
    days,
  ).reasons;
  expect(reason?.kind).toBe('name');
  expect(reason).not.toHaveProperty('later');
});
