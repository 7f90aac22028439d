import { describe, expect, it } from 'vitest';
import { conflictsBetween, read } from '../../testing/engine-pack.ts';
import type { Analysis } from '../analyse.ts';
import { wordsOf } from '../analyse.ts';
import { slotOf } from './slots.ts';

/** Head, words that say which, and predicate of the only figure, as written. */
function slotWords(text: string): string {
  const analysis = read(text);
  const [quantity, ...more] = analysis.quantities;
  if (!quantity || more.length > 0) throw new Error(`not one figure: ${text}`);
  const { head, modifiers, predicate, measured } = slotOf(analysis, quantity);
  const which = [...modifiers].reverse().map((term) => word(analysis, term));
  return `${[...which, word(analysis, head)].join(' ')} <- ${word(analysis, predicate)}${measured ? ', measured' : ''}`;
}

const word = (analysis: Analysis, term: number): string => {
  const range = analysis.terms[term]?.range;
  return range ? wordsOf(analysis, range) : '-';
};

describe('what a figure is a figure of', () => {
  it.each([
    ['The port employs 4,200 dockers.', 'dockers <- employs'],
    ['The navy bought six fishing boats.', 'fishing boats <- bought'],
    ['The navy bought six patrol boats.', 'patrol boats <- bought'],
    ['Timber exports fell by 8 percent.', 'Timber exports <- fell, measured'],
    ['Kessia imposed tariffs of 12%.', 'tariffs <- imposed'],
    ['Inflation stood at 3% in March.', 'Inflation <- stood at, measured'],
    ['The meeting lasted 45 minutes.', 'meeting <- lasted, measured'],
  ])('%s: %s', (text, expected) => {
    expect(slotWords(text)).toBe(expected);
  });
});

const ANOTHER_THING: readonly [string, string, string][] = [
  ['other noun', 'The port employs 4,200 dockers.', 'The port employs 90 pilots.'],
  ['other kind of the noun', 'The navy bought six fishing boats.', 'The navy bought ten patrol boats.'],
  ['other subject of a common noun', 'The ferry carried 210 passengers.', 'The bus carried 40 passengers.'],
  ['other deed to a common noun', 'Nine people died in the blaze.', 'Forty people saw the blaze.'],
  ['other goods', 'The tariff on timber is 12%.', 'The tariff on fish is 15%.'],
  ['possible and real', 'The yard could lose 700 welders.', 'The yard lost 900 welders.'],
];

describe('figures of two things', () => {
  it.each(ANOTHER_THING)('stand not against each other, %s: %s / %s', (_, one, other) => {
    expect(conflictsBetween(one, other)).toEqual([]);
  });
});
