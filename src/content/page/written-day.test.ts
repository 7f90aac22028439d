import { describe, expect, it } from 'vitest';
import { readDay } from './written-day.ts';

const cases: [string, string | null][] = [
  ['2024-03-05T00:30:00+05:30', '2024-03-05'],
  ['2024-03-05T23:59:59Z', '2024-03-05'],
  ['2024-03-05', '2024-03-05'],
  ['2024/3/5', '2024-03-05'],
  ['20240305', '2024-03-05'],
  ['March 5, 2024, 19:33 IST', '2024-03-05'],
  ['Tuesday, March 5th 2024', '2024-03-05'],
  ['Sept. 9, 2024', '2024-09-09'],
  ['5 March 2024', '2024-03-05'],
  ['05-Mar-2024', '2024-03-05'],
  ['Tue, 05 Mar 2024 14:03:00 GMT', '2024-03-05'],
  ['5th of March, 2024', '2024-03-05'],
  ['2024-02-29', '2024-02-29'],
  ['2023-02-29', null],
  ['31 June 2024', null],
  ['11/12/2024', null],
  ['March 2024', null],
  ['9912024030512', null],
  ['Marching 5, 2024', null],
  ['', null],
];

describe('readDay', () => {
  it.each(cases)('%s', (written, expected) => {
    expect(readDay(written)).toBe(expected);
  });
});
