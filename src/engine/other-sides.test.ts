import { describe, expect, it } from 'vitest';
import { harbourNames, read } from '../testing/engine-pack.ts';
import { english } from './languages/en/index.ts';
import { speakerIn, tellsOfOtherCountries } from './other-sides.ts';

const knowledge = { language: english, names: harbourNames };

describe('the countries of two sentences', () => {
  it.each([
    [true, 'Norway and Drevia widened their trade.', 'Kessia and Drevia widened their trade.'],
    [false, 'Kessia and Drevia widened their trade.', 'Drevia and Kessia widened their trade.'],
    [false, 'Norway and Drevia widened their trade.', 'Trade was widened.'],
    [false, 'Norway, Kessia and Drevia widened their trade.', 'Kessia and Drevia widened their trade.'],
  ])('are apart: %s: %s / %s', (expected, highlight, statement) => {
    const h = read(highlight);
    expect(tellsOfOtherCountries(h, [...h.terms.keys()], read(statement), knowledge)).toBe(expected);
  });
});

describe('the speaker of a clause', () => {
  it.each([
    ['same', 'Ada Lund said that the pier was safe.', 'Lund said that the pier was safe.'],
    ['other', 'Ada Lund said that the pier was safe.', 'Viktor Amsel said that the pier was safe.'],
    ['none', 'Ada Lund said that the pier was safe.', 'The pier was safe.'],
    ['same', 'The pier was safe.', 'Viktor Amsel said that the pier was safe.'],
  ])('%s: %s / %s', (expected, highlight, statement) => {
    const h = read(highlight);
    expect(speakerIn(h, [...h.terms.keys()].slice(-1), read(statement), knowledge)).toBe(expected);
  });
});
