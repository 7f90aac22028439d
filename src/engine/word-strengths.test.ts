import { describe, expect, it } from 'vitest';
import { read } from '../testing/engine-pack.ts';
import { english } from './languages/en/index.ts';
import { tokenise } from './tokens.ts';
import { expressionOf, memoryOf, wordStrength } from './word-strengths.ts';

const stem = (word: string): string => tokenise(word, english.irregular)[0]?.stem ?? '';
const words = (a: string, b: string): number => wordStrength(stem(a), stem(b), english);

describe('two words', () => {
  it('stand for each other the more the nearer they are', () => {
    expect(words('treaty', 'treaties')).toBe(1);
    expect(words('treaty', 'pact')).toBe(0.95);
    expect(words('rang', 'ring')).toBe(1);
    expect(words('sailor', 'sail')).toBe(0.6);
    expect(words('treaty', 'herring')).toBe(0);
  });

  it('stand for each other either way round', () => {
    const some = ['treaty', 'pact', 'deal', 'rise', 'climb', 'harbour', 'port', 'sign', 'warm', 'storm'];
    for (const a of some) for (const b of some) expect(words(a, b)).toBe(words(b, a));
  });
});

describe('a phrase', () => {
  it('stands for what any of its words stands for', () => {
    const phrase = expressionOf({ key: 'a phrase', words: [stem('herring'), stem('treaty')] });
    expect(wordStrength(phrase, stem('pact'), english)).toBe(0.95);
    expect(wordStrength(stem('pact'), phrase, english)).toBe(0.95);
    expect(wordStrength(phrase, stem('storm'), english)).toBe(0);
  });
});

describe('the memory', () => {
  it('numbers words and phrases of a sentence, and no names and values', () => {
    const analysis = read('Corwin signed nine treaties.');
    const ids = memoryOf(english).idsOf(analysis);
    expect(analysis.terms.map(({ kind }, t) => [kind, (ids[t] ?? -1) >= 0])).toEqual([
      ['name', false],
      ['word', true],
      ['quantity', false],
      ['word', true],
    ]);
  });

  it('is another one before it grows large, and the answers stay', () => {
    const before = memoryOf(english);
    for (let n = 0; n < 60_000; n++) expect(wordStrength(`word${n}`, 'treati', english)).toBe(0);
    expect(memoryOf(english)).not.toBe(before);
    expect(words('treaty', 'pact')).toBe(0.95);
    expect(words('treaty', 'herring')).toBe(0);
  });
});
