import { expect, test } from 'vitest';
import {
  buildComparison,
  buildPack,
  buildReason,
  buildReport,
  buildReportComparison,
} from '../../testing/builders.ts';
import { toComparisonShape } from './comparison-shape.ts';
import { countOrigins } from './count-origins.ts';

const HIGHLIGHT = { text: 'The dam was closed on Friday.', published: '2024-03-05' };
const text = 'The dam at Orrin was closed on Monday.';

test('joins each report with what the pack says of it', () => {
  const locator = { start: 'The dam', end: 'on Monday' };
  const pack = buildPack([
    buildReport({
      id: 'a',
      publisher: 'The Valley Post',
      title: 'Dam shut',
      published: '2024-03-04',
      url: 'https://valley.example/dam',
      origin: 'own reporting',
      statements: [{ id: 'a-1', text, origin: 'Water Board notice', locator }],
    }),
  ]);
  const reasons = [buildReason()];
  const compared = buildReportComparison({ report: 'a', relation: 'conflicts', score: 0.8, reasons });
  const shape = toComparisonShape(pack, HIGHLIGHT, buildComparison([compared]));
  expect(shape.reports).toEqual([
    {
      report: 'a',
      publisher: 'The Valley Post',
      title: 'Dam shut',
      published: '2024-03-04',
      origin: 'Water Board notice',
      relation: 'conflicts',
      score: 0.8,
      statement: { id: 'a-1', text },
      link: 'https://valley.example/dam#:~:text=The%20dam,on%20Monday',
      reasons,
      supported: [],
      unmentioned: [],
    },
  ]);
  expect(shape.event).toEqual({
    id: pack.event.id,
    title: 'Orrin dam closed',
    date: '2024-03-04',
    version: null,
  });
  expect(shape).toMatchObject({ highlight: HIGHLIGHT.text, published: '2024-03-05', checkable: true });
});

test('copes with a report of which nothing is known', () => {
  const pack = buildPack([buildReport({ id: 'a', publisher: null })]);
  const [report] = toComparisonShape(
    pack,
    { text: 'x', published: null },
    buildComparison([buildReportComparison({ report: 'a' })]),
  ).reports;
  expect(report).toMatchObject({
    publisher: null,
    published: null,
    origin: null,
    statement: null,
    link: null,
  });
});

test('shows the statement of the report it stands in, whatever another report calls its own', () => {
  const pack = buildPack([
    buildReport({ id: 'a', statements: [{ id: '1', text: 'From the first report.' }] }),
    buildReport({ id: 'b', statements: [{ id: '1', text: 'From the second report.' }] }),
  ]);
  const compared = buildReportComparison({ report: 'b', relation: 'corroborates', statement: '1' });
  const [report] = toComparisonShape(pack, HIGHLIGHT, buildComparison([compared])).reports;
  expect(report?.statement?.text).toBe('From the second report.');
});

test('says why a highlight is not checkable, and only then', () => {
  const pack = buildPack();
  const reports = [buildReportComparison({ report: 'a' })];
  const refused = { ...buildComparison(reports, false), notCheckable: 'question' } as const;
  expect(toComparisonShape(pack, HIGHLIGHT, refused)).toMatchObject({
    notCheckable: 'question',
  });
  expect(toComparisonShape(pack, HIGHLIGHT, buildComparison(reports))).not.toHaveProperty('notCheckable');
});

test('counts reports that name one origin as one, and those that name none one by one', () => {
  const tallies = countOrigins([
    { relation: 'corroborates', origin: 'Water Board notice' },
    { relation: 'corroborates', origin: 'Water Board notice' },
    { relation: 'corroborates', origin: 'The Valley Post' },
    { relation: 'silent', origin: null },
    { relation: 'silent', origin: null },
  ]);
  expect(tallies).toEqual({
    corroborates: { reports: 3, origins: 2 },
    partly: { reports: 0, origins: 0 },
    conflicts: { reports: 0, origins: 0 },
    silent: { reports: 2, origins: 2 },
  });
});
