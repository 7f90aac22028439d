import { expect, it } from 'vitest';
import { onlyTime } from '../../testing/facts.ts';
import { compareTimes } from './compare-times.ts';

/** A Friday; the pages of the pairs appear on this day and on the day before. */
const FRIDAY = '2025-12-12';
const THURSDAY = '2025-12-11';

type Row = [first: string, second: string];

const BOTH_DATED: Record<string, Row[]> = {
  equal: [
    ['on Thursday', 'today'],
    ['11 December', 'on Thursday'],
    ['December 11, 2025', '2025-12-11'],
    ['last month', 'in November'],
    ['by Q1 2026', 'by the first quarter of 2026'],
    ['next year', '2026'],
  ],
  compatible: [
    ['October', '9 October'],
    ['the first quarter of 2026', 'March 2026'],
    ['last week', 'on December 4'],
    ['last Thursday', '4 December'],
    ['last Thursday', '11 December'],
    ['two months ago', 'in October'],
    ['four months ago', 'in August'],
    ['five weeks ago', 'on November 6'],
    ['this year', 'in October'],
    ['late October', '30 October'],
    ['in the past week', 'on December 8'],
    ['between 2019 and 2024', 'in 2021'],
    ['by 2030', 'in 2028'],
    ['by March 2026', 'by the first quarter of 2026'],
    ['since August', 'in October'],
    ['before December 20', 'on December 11'],
    ['after 4 December', 'on December 11'],
    ['before December 20', 'before December 25'],
  ],
  clash: [
    ['11 December', 'on Friday, December 12'],
    ['on Friday', 'on Thursday'],
    ['on Wednesday', 'today'],
    ['in October', 'in September'],
    ['last month', 'in October'],
    ['by March 2026', 'by autumn 2025'],
    ['by autumn 2025', 'in the first quarter of 2026'],
    ['until 2030', 'until 2028'],
    ['in 2021', 'in 2022'],
    ['two months ago', 'five months ago'],
    ['after 11 December', 'on December 4'],
    ['before December 4', 'on December 11'],
    ['last Thursday', 'on December 5'],
    ['Thursday, Feb. 23, 2023', 'Monday, Feb. 23, 2023'],
  ],
  incomparable: [
    ['since May', 'since August'],
    ['11/12/2025', 'on December 11'],
    ['at 7 pm', 'on December 11'],
    ['at 7 pm', 'at 8:30 am'],
    ['since August', 'in May'],
    ['by 2030', 'since 2028'],
  ],
};

const FIRST_UNDATED: Record<string, Row[]> = {
  equal: [['at 7 pm IST', 'at 8:30 am EST']],
  compatible: [
    ['on Thursday', 'December 11, 2025'],
    ['December 11', 'on Thursday'],
    ['in December', 'on Thursday'],
  ],
  clash: [
    ['December 11', 'on December 10'],
    ['in October', 'on December 11'],
    ['at 7 pm IST', 'at 7 pm EST'],
  ],
  incomparable: [
    ['on Friday', 'December 11, 2025'],
    ['last week', 'December 11, 2025'],
    ['yesterday', 'on Thursday'],
    ['by December', 'on October 9'],
  ],
};

const rows = (table: Record<string, Row[]>) =>
  Object.entries(table).flatMap(([expected, pairs]) => pairs.map(([a, b]) => [a, b, expected] as const));

it.each(rows(BOTH_DATED))('"%s" and "%s" are %s', (a, b, expected) => {
  const [first, second] = [onlyTime(a, FRIDAY), onlyTime(b, THURSDAY)];
  expect(compareTimes(first, second)).toBe(expected);
  expect(compareTimes(second, first)).toBe(expected);
});

it.each(rows(FIRST_UNDATED))('"%s" on a page without a date and "%s" are %s', (a, b, expected) => {
  const [first, second] = [onlyTime(a, null), onlyTime(b, THURSDAY)];
  expect(compareTimes(first, second)).toBe(expected);
  expect(compareTimes(second, first)).toBe(expected);
});

it('compares days and months without a year where neither page has a date', () => {
  const pairs = [
    ['December 11', '11 December', 'equal'],
    ['December 11', 'December 12', 'clash'],
    ['in December', 'December 12', 'compatible'],
    ['in December', 'in October', 'clash'],
    ['on Thursday', 'on Thursday', 'compatible'],
    ['on Thursday', 'on Friday', 'incomparable'],
  ] as const;
  for (const [a, b, expected] of pairs)
    expect(compareTimes(onlyTime(a, null), onlyTime(b, null))).toBe(expected);
});
