import { describe, expect, it } from 'vitest';
import { harbourNames, read } from '../testing/engine-pack.ts';
import { english } from './languages/en/index.ts';
import { nameStrength, strengthOf } from './match.ts';
import type { Term } from './structure/terms.ts';

const knowledge = { language: english, names: harbourNames };

/** The best strength between terms of one kind of two sentences. */
function best(kind: Term['kind'], one: string, other: string): number {
  const [h, s] = [read(one), read(other)];
  const strengths = h.terms
    .filter((term) => term.kind === kind)
    .flatMap((a) => s.terms.map((b) => strengthOf(h, a, s, b, knowledge)));
  return Math.max(0, ...strengths);
}

describe('two names', () => {
  const names = (a: string, b: string) => nameStrength(a, b, harbourNames);

  it.each([
    ['the same', 'e:Kessia', 'e:Kessia', 1],
    ['two of the pack', 'e:Kessia', 'e:Drevia', 0],
    ['a surname and the whole name', 'n:lorne', 'n:edda lorne', 0.9],
    ['two of one family', 'n:ivo lorne', 'n:edda lorne', 0],
    ['the leaders and one of them', 'all:participants', 'e:Mira Solant', 0.9],
    ['the leaders and somebody else', 'all:participants', 'n:edda lorne', 0],
    ['the countries and a leader', 'all:parties', 'e:Mira Solant', 0.6],
  ])('%s', (_, a, b, strength) => {
    expect(names(a, b)).toBe(strength);
    expect(names(b, a)).toBe(strength);
  });
});

describe('two values', () => {
  it.each<[string, Term['kind'], string, string, number]>([
    ['rounded', 'quantity', 'About 4,000 dockers.', 'Exactly 4,200 dockers.', 1],
    ['another count', 'quantity', 'Exactly 2,400 dockers.', 'Exactly 4,200 dockers.', 0],
    ['an open bound far off', 'quantity', 'At least 3 dockers.', 'Exactly 40 dockers.', 0],
    ['a day in its month', 'time', 'It was in May 2024.', 'It was on 13 May 2024.', 1],
    ['two days', 'time', 'It was on 12 May 2024.', 'It was on 13 May 2024.', 0],
    ['an ordinal and its word', 'quantity', 'The first voyage.', 'The initial voyage.', 0.95],
    ['another ordinal', 'quantity', 'The second voyage.', 'The initial voyage.', 0],
    ['by and at', 'time', 'It was by 13 May 2024.', 'It was on 13 May 2024.', 0],
  ])('%s', (_, kind, one, other, strength) => {
    expect(best(kind, one, other)).toBe(strength);
  });
});

it('a named thing is spoken of by its words', () => {
  expect(best('word', 'The treaty holds.', 'The Varno Harbour Treaty holds.')).toBe(1);
  expect(best('name', 'The Varno Harbour Treaty holds.', 'The treaty holds.')).toBe(0.6);
});
