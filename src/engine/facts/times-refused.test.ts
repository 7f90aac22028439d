import { expect, it } from 'vitest';
import { timeLines } from '../../testing/facts.ts';

const NO_TIMES = [
  'prices may fall',
  'they may meet',
  'march of the farmers',
  'an august body',
  'the fall of Kabul',
  'a spring in the hills',
  'the winter session of parliament',
  'Black Friday sales',
  'the Sunday Times',
  '2,025 people',
  '$2025',
  'more than 2000 soldiers',
  '2000 soldiers',
  '2025 kg',
  'the INDRA-2025 drill',
  'recently',
  'a day',
  'three times a day',
  'the day after',
  'the sun rose',
  'he sat down',
  'a second call',
  'the first half was dull',
  '45/13/2025',
  'the year of the horse',
  'quarter of an hour',
  '1.5 billion',
];

it.each(NO_TIMES)('finds no time in "%s"', (text) => {
  expect(timeLines(text, '2025-12-12')).toEqual([]);
});

const UNRESOLVED: [string, string][] = [
  ['on Thursday', 'at - day'],
  ['last week', 'at - week'],
  ['yesterday', 'at - day'],
  ['two months ago', 'at - month'],
  ['in October', 'at ????-10 month'],
  ['December 11', 'at ????-12-11 day'],
  ['by the first quarter', 'by - quarter'],
  ['on December 11, 2025', 'at 2025-12-11 day'],
  ['by Q1 2026', 'by 2026-Q1 quarter'],
  ['in autumn 2025', 'at 2025-09-01..2025-12-21 season'],
];

it.each(UNRESOLVED)('without a day of publication reads "%s" as %s', (text, expected) => {
  expect(timeLines(text, null).join('; ')).toBe(expected);
});

it.each(['2025-13-40', 'yesterday', ''])('takes the day of publication "%s" for unknown', (published) => {
  expect(timeLines('on Thursday', published)).toEqual(['at - day']);
});
