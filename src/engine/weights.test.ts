import { describe, expect, it } from 'vitest';
import { harbourNames, read } from '../testing/engine-pack.ts';
import { type Frequencies, weigh } from './weights.ts';

/** Weight of each term of a sentence by its words. */
function weights(text: string, seen: Record<string, number> = {}): Record<string, number> {
  const analysis = read(text);
  const frequencies: Frequencies = { statements: 99, of: ({ key }) => seen[key] ?? 1 };
  return Object.fromEntries(
    analysis.terms.map((term) => [
      analysis.tokens
        .slice(term.range.from, term.range.to)
        .map(({ lower }) => lower)
        .join(' '),
      weigh(analysis, term, frequencies, harbourNames),
    ]),
  );
}

describe('a term weighs', () => {
  it('less the more statements have it', () => {
    const at = (times: number) => weights('A lighthouse burned.', { lighthous: times }).lighthouse ?? 0;
    expect([1, 5, 20, 60].map(at)).toEqual([1, 5, 20, 60].map(at).toSorted((a, b) => b - a));
    expect(at(1)).toBeGreaterThan(at(60));
    expect(at(99)).toBeGreaterThan(0);
  });

  it('by what it is: figures before nouns, nouns before verbs, verbs before adverbs', () => {
    const { nine = 0, boats = 0, burned = 0, slowly = 0 } = weights('Yesterday nine boats slowly burned.');
    expect([nine, boats, burned, slowly]).toEqual([nine, boats, burned, slowly].toSorted((a, b) => b - a));
    expect(new Set([nine, boats, burned, slowly]).size).toBe(4);
  });

  it('little where it names what the whole event is about', () => {
    const found = weights('Solant praised Edda Lorne at the meeting of bakers.');
    expect(found.solant).toBe(0.2);
    expect(found.meeting).toBeLessThanOrEqual(0.45);
    expect(found['edda lorne']).toBeGreaterThan(0.8);
    expect(weights('Both leaders sang.')['both leaders']).toBe(0.15);
  });

  it('less as a pronoun than as a name', () => {
    const found = weights('Edda Lorne Smith said John Smith slept and he sang.');
    expect(Object.values(found).every((weight) => weight >= 0 && weight <= 1.3)).toBe(true);
    const { solant = 0, she = 1 } = weights('Solant said she sang.');
    expect(she).toBeLessThan(solant);
  });
});
