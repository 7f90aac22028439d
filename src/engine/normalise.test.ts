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

test('every character leads back to a place in the original, in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const { text: plain, at } = normalise(text);
      let last = 0;
      for (let i = 0; i < plain.length; i++) {
        expect(at(i)).toBeGreaterThanOrEqual(last);
        expect(at(i)).toBeLessThan(text.length);
        last = at(i);
      }
      expect(at(plain.length)).toBe(text.length);
    }),
    runs(),
  );
});

test('a lone surrogate and a NUL stay', () => {
  expect(normalise('\ud800\u0000x').text).toBe('\ud800\u0000x');
});
