import { describe, expect, it } from 'vitest';
import { nameLines } from '../../testing/analysis-lines.ts';

const READINGS: readonly [string, string[]][] = [
  [
    'The Ministry of Transport and Corwin agreed.',
    ['Ministry of Transport = n:ministry of transport', 'Corwin = e:Jonas Corwin'],
  ],
  ['Edda Lorne and Ivo Brandt sang.', ['Edda Lorne = n:edda lorne', 'Ivo Brandt = n:ivo brandt']],
  ['Exports rose.', []],
  ['The council met Lord Mayor Edda Lorne.', ['Lord Mayor Edda Lorne = n:edda lorne']],
  ['A letter from the Old Harbour Society came.', ['Old Harbour Society = n:old harbour society']],
];

describe('runs of capitals', () => {
  it.each(READINGS)('of: %s', (text, expected) => {
    expect(nameLines(text)).toEqual(expected);
  });
});
