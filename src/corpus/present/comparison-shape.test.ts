import { describe, expect, test } from 'vitest';
import type { Relation } from '../../engine/types.ts';
import {
  buildComparison,
  buildPack,
  buildReason,
  buildReport,
  buildReportComparison,
} from '../../testing/builders.ts';
import { toComparisonShape } from './comparison-shape.ts';

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
      further: [],
      supported: [],
      confidence: 'strong',
      unmentioned: [],
      voice: { by: 'own', words: '' },
      silence: null,
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

test('shows both statements of a report that holds both sides', () => {
  const statements = [
    { id: 'a-1', text: 'Nine pumps run.' },
    { id: 'a-2', text: 'Seven pumps run.' },
  ];
  const pack = buildPack([buildReport({ id: 'a', statements }), buildReport({ id: 'b' })]);
  const bothSides = { supporting: 'a-1', clashing: 'a-2' };
  const compared = [
    buildReportComparison({ report: 'a', relation: 'corroborates', bothSides }),
    buildReportComparison({ report: 'b' }),
  ];
  const [a, b] = toComparisonShape(pack, HIGHLIGHT, buildComparison(compared)).reports;
  expect(a?.bothSides).toEqual({ supporting: statements[0], clashing: statements[1] });
  expect(b).not.toHaveProperty('bothSides');
});

test('shows the nearest statement of a silent report, with its link', () => {
  const pack = buildPack();
  const near = { why: 'without-detail', nearest: 'a-1' } as const;
  const [report] = toComparisonShape(
    pack,
    HIGHLIGHT,
    buildComparison([buildReportComparison({ report: 'a', silence: near })]),
  ).reports;
  expect(report).toMatchObject({
    statement: null,
    silence: { why: 'without-detail', nearest: { id: 'a-1' } },
  });
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

describe('origins', () => {
  const reports = [
    buildReport({ id: 'a', origin: 'Water Board notice' }),
    buildReport({ id: 'b', statements: [{ id: 'b-1', text, origin: 'Water Board notice' }] }),
    buildReport({ id: 'c', origin: 'Mayor' }),
    buildReport({ id: 'd' }),
    buildReport({ id: 'e' }),
  ];
  const compareAll = (relations: Relation[], event = {}) => {
    const pack = buildPack(reports);
    const compared = relations.map((relation, n) =>
      buildReportComparison({ report: reports[n]?.id ?? '', relation }),
    );
    return toComparisonShape(
      { ...pack, event: { ...pack.event, ...event } },
      HIGHLIGHT,
      buildComparison(compared),
    );
  };

  test('that reports name alike count as one, and those that name none one by one', () => {
    expect(compareAll(['corroborates', 'corroborates', 'corroborates', 'silent', 'silent']).tallies).toEqual({
      corroborates: { reports: 3, origins: 2 },
      partly: { reports: 0, origins: 0 },
      conflicts: { reports: 0, origins: 0 },
      silent: { reports: 2, origins: 2 },
    });
  });

  const origins = [
    { name: 'Water Board notice', side: 'the town' },
    { name: 'Mayor', side: 'the town' },
  ];

  test('are named once each, those that no report names left out', () => {
    const all: Relation[] = ['corroborates', 'partly', 'corroborates', 'conflicts', 'silent'];
    const { origins: named, tallies } = compareAll(all, { origins });
    expect(named.corroborates.length).toBeLessThanOrEqual(tallies.corroborates.origins);
    expect(named).toMatchObject({ partly: ['Water Board notice'], silent: [] });
    expect(named.corroborates.sort()).toEqual(['Mayor', 'Water Board notice']);
  });

  test('of one side are said to be so, where every report that agrees draws on it', () => {
    const all: Relation[] = ['corroborates', 'partly', 'corroborates', 'conflicts', 'silent'];
    expect(compareAll(all, { origins }).oneSided).toBe('the town');
  });

  test.each<[string, Relation[], object[]]>([
    ['one draws on no side', ['corroborates', 'partly', 'silent', 'partly', 'silent'], origins],
    [
      'they draw on two',
      ['corroborates', 'silent', 'partly', 'silent', 'silent'],
      [...origins.slice(0, 1), { name: 'Mayor', side: 'the county' }],
    ],
    ['none agrees', ['conflicts', 'conflicts', 'silent', 'silent', 'silent'], origins],
    ['the pack names no sides', ['corroborates', 'corroborates', 'silent', 'silent', 'silent'], []],
  ])('are of no one side where %s', (_, relations, given) => {
    expect(compareAll(relations, { origins: given }).oneSided).toBeNull();
  });
});
