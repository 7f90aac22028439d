import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../testing/runs.ts';
import { english } from './languages/en/index.ts';
import { tokenise } from './tokens.ts';

const words = (text: string): string[] => tokenise(text, english.irregular).map((token) => token.text);

test.each<[string, string[]]>([
  ['a 45-minute call', ['a', '45', '-', 'minute', 'call']],
  ["Norway's ferries", ['Norway', "'s", 'ferries']],
  ['U.S. tariffs', ['U.S.', 'tariffs']],
  ['$6.3bn, 8.58%', ['$', '6.3', 'bn', ',', '8.58', '%']],
  ['the 23rd summit', ['the', '23', 'rd', 'summit']],
  ['1,00,000 people', ['1,00,000', 'people']],
  ["didn't", ["didn't"]],
])('%j', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test('irregular forms share the stem of their lemma', () => {
  const [rang, ring] = tokenise('rang ring', english.irregular);
  expect(rang?.stem).toBe(ring?.stem);
});

test('offsets cut the very words out of the original, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      let last = 0;
      for (const token of tokenise(text, english.irregular)) {
        expect(token.start).toBeGreaterThanOrEqual(last);
        expect(token.end).toBeGreaterThan(token.start);
        expect(token.end).toBeLessThanOrEqual(text.length);
        last = token.start;
      }
    }),
    runs(),
  );
});
