import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../testing/runs.ts';
import { normalise } from './normalise.ts';

test.each([
  ['“peace”', '"peace"'],
  ['Oslo–Lund', 'Oslo-Lund'],
  ['$10\u00a0billion', '$10 billion'],
  ['co\u00adoperate', 'cooperate'],
  ['１２', '12'],
  ['a\u200bb', 'ab'],
  ['2½ hours', '2 1/2 hours'],
])('writes %j as %j', (text, expected) => {
  expect(normalise(text).text).toBe(expected);
});

/** Strings of any kind, thick with what normalising changes: what becomes several characters, another one, or none. */
const texts = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom(
        '½',
        '…',
        'ﬁ',
        '㎏',
        '㍿',
        '１',
        '“',
        '\u00a0',
        '\u00ad',
        '\u200b',
        '\u{e0041}',
        '\u{1d7d9}',
      ),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''));

test('every character leads back to the one in the original that it was made of', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { text: plain, at } = normalise(text);
      let made = '';
      const origins: number[] = [];
      let index = 0;
      for (const char of text) {
        const own = normalise(char).text;
        made += own;
        for (let unit = 0; unit < own.length; unit++) origins.push(index);
        index += char.length;
      }
      expect(plain).toBe(made);
      expect(Array.from({ length: plain.length + 1 }, (_, i) => at(i))).toEqual([...origins, text.length]);
    }),
    runs(),
  );
});

test('a lone surrogate and a NUL stay', () => {
  expect(normalise('\ud800\u0000x').text).toBe('\ud800\u0000x');
});
