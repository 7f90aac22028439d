import { describe, expect, it } from 'vitest';
import { nameLines } from '../../testing/analysis-lines.ts';

const READINGS: readonly [string, string[]][] = [
  ['US envoys came.', ['US = p:united states']],
  ['U.S. envoys came.', ['U.S. = p:united states']],
  ['America replied.', ['America = p:united states']],
  ['Washington replied.', ['Washington = p:united states']],
  ['The British fleet left New Zealand.', ['British = p:united kingdom', 'New Zealand = p:new zealand']],
  ['They told us.', []],
  ['They told us Corwin left.', ['Corwin = e:Jonas Corwin']],
  ['A turkey ran.', []],
];

describe('places of the world', () => {
  it.each(READINGS)('of: %s', (text, expected) => {
    expect(nameLines(text)).toEqual(expected);
  });
});
