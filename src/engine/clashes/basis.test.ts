import { describe, expect, it } from 'vitest';
import { conflictsBetween } from '../../testing/engine-pack.ts';

const ONE_BASIS: readonly [string, string][] = [
  ['Inflation stood at 3% in March.', 'Inflation stood at 5% in March.'],
  ['Cement output rose 4% in the first quarter.', 'Cement output rose 9% in the first quarter.'],
  ['Herring exports fell by 8 percent last year.', 'Herring exports fell by 18 percent in 2023.'],
  ['Cement output rose 4% on the year.', 'Cement output rose 9% on the year.'],
];

const TWO_BASES: readonly [string, string][] = [
  ['Herring exports fell by 8 percent last year.', 'Herring exports fell by 18 percent since January.'],
  ['Cement output rose 4% in the first quarter.', 'Cement output rose 9% this year.'],
  ['Cement output rose 4% in April.', 'Cement output rose 9% on the year.'],
  ['Cement output rose 4% in April.', 'Cement output rose 9% in March.'],
  ['Cement output rose 4% on the month.', 'Cement output rose 9% on the year.'],
  ['Herring exports fell by 8 percent in 2021.', 'Herring exports fell by 18 percent in 2023.'],
];

describe('rates', () => {
  it.each(ONE_BASIS)('over one period stand against each other: %s / %s', (one, other) => {
    expect(conflictsBetween(one, other)).toEqual(['percent', 'percent']);
  });

  it.each(TWO_BASES)('over two periods do not: %s / %s', (one, other) => {
    expect(conflictsBetween(one, other)).toEqual([]);
  });
});
