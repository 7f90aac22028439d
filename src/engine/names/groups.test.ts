import { describe, expect, it } from 'vitest';
import { nameLines } from '../../testing/analysis-lines.ts';

const READINGS: readonly [string, string[]][] = [
  ['The two leaders met.', ['two leaders = all:participants']],
  ['The leaders met.', ['leaders = all:participants']],
  ['The pair dined.', ['pair = all:participants']],
  ['The two last spoke in May.', ['two = all:participants']],
  ['Both countries gained.', ['Both countries = all:parties']],
  ['The pair of boots fits.', []],
  ['Both boots fit.', []],
  ['Two ferries sank.', []],
];

describe('the groups', () => {
  it.each(READINGS)('of: %s', (text, expected) => {
    expect(nameLines(text)).toEqual(expected);
  });
});
