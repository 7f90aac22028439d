import { describe, expect, it } from 'vitest';
import { matched } from '../testing/matched.ts';
import { assertions } from './assertions.ts';
import { makesProposition } from './proposition.ts';

function isMade(highlight: string, statement: string): boolean {
  const pair = matched(highlight, statement);
  const [terms = []] = assertions(pair.sentence);
  return makesProposition({ ...pair, terms });
}

describe('a statement says who did what', () => {
  it.each([
    [true, 'with the deed and its object', 'The storm damaged the pier.', 'Hail damaged the old pier.'],
    [
      false,
      'not with a word here and there',
      'The storm damaged the pier.',
      'The pier saw a storm of protest.',
    ],
    [true, 'with what a light verb does', 'The ministers held a call.', 'The ministers spoke by telephone.'],
    [
      false,
      'not where somebody else did it',
      'Ada Lund described the pier.',
      'Viktor Amsel described the pier.',
    ],
    [true, 'with a figure and what it counts', 'Only nine barges survive.', 'There were nine barges.'],
    [
      true,
      'with all things that it names',
      'Trams, ferries, cranes and barges were singled out.',
      'The report covers cranes, ferries, barges and trams.',
    ],
  ])('%s: %s', (expected, _, highlight, statement) => {
    expect(isMade(highlight, statement)).toBe(expected);
  });
});
