import { describe, expect, it } from 'vitest';
import { read } from '../testing/engine-pack.ts';
import { harbourKnowledge, matched } from '../testing/matched.ts';
import { analyse } from './analyse.ts';
import { english } from './languages/en/index.ts';
import { countriesApart, speakerIn, tellsOfOtherCountries } from './other-sides.ts';
import { PackNames } from './pack-names.ts';

describe('the countries of two sentences', () => {
  it.each([
    [true, 'Norway and Drevia widened their trade.', 'Kessia and Drevia widened their trade.'],
    [false, 'Kessia and Drevia widened their trade.', 'Drevia and Kessia widened their trade.'],
    [false, 'Norway and Drevia widened their trade.', 'Trade was widened.'],
    [false, 'Norway, Kessia and Drevia widened their trade.', 'Kessia and Drevia widened their trade.'],
  ])('are apart: %s: %s / %s', (expected, highlight, statement) => {
    const h = read(highlight);
    expect(tellsOfOtherCountries(h, [...h.terms.keys()], read(statement), harbourKnowledge)).toBe(expected);
  });
});

describe('the countries of the event itself', () => {
  const names = new PackNames(
    {
      participants: [
        { name: 'Liv Dahl', aliases: ['the Norwegian premier'] },
        { name: 'Rosa Ibarra', aliases: ['the Chilean president'] },
      ],
    },
    english,
  );
  const knowledge = { language: english, names };
  const readHere = (text: string) => analyse(text, { language: english, names, published: null });

  it.each([
    [false, 'Norway lowered the toll.', 'Norway and Peru lowered the toll.', true],
    [false, 'Norway lowered the toll.', 'Chile lowered the toll.', false],
    [false, 'Dahl lowered the toll.', 'The two countries lowered the toll.', false],
    [true, 'Norway lowered the toll.', 'Peru lowered the toll.', true],
    [true, 'Norway and Chile lowered the toll.', 'Norway and Peru lowered the toll.', true],
  ])('apart from a third, as a highlight %s: %s / %s; between reports %s', (asked, one, other, between) => {
    const [a, b] = [readHere(one), readHere(other)];
    expect(tellsOfOtherCountries(a, [...a.terms.keys()], b, knowledge)).toBe(asked);
    expect(countriesApart(a, b, knowledge)).toBe(between);
  });
});

describe('the speaker of a clause', () => {
  it.each([
    ['same', 'Ada Lund said that the pier was safe.', 'Lund said that the pier was safe.'],
    ['same', 'Ada Lund said that the pier was safe.', 'Lund found that the pier was safe.'],
    ['other', 'Ada Lund said that the pier was safe.', 'Viktor Amsel said that the pier was safe.'],
    ['none', 'Ada Lund said that the pier was safe.', 'The pier was safe.'],
    ['same', 'The pier was safe.', 'Viktor Amsel said that the pier was safe.'],
    [
      'other',
      'Ada Lund said that the pier was safe.',
      'Viktor Amsel said that the pier was safe, while Lund said that the ferry was late.',
    ],
    [
      'same',
      'Ada Lund said that the pier was safe.',
      'Viktor Amsel said that the ferry was late, while Lund said that the pier was safe.',
    ],
    [
      'none',
      'Ada Lund said that the pier was safe.',
      'The pier was safe; Viktor Amsel said that the ferry was late.',
    ],
  ])('%s: %s / %s', (expected, highlight, statement) => {
    const { alignment, terms } = matched(highlight, statement);
    expect(speakerIn(alignment, terms.slice(-1), harbourKnowledge)).toBe(expected);
  });
});
