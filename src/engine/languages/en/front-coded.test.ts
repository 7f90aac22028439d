import { expect, it } from 'vitest';
import { packForms, packWords, unpackForms, unpackWords } from './front-coded.ts';

it('gives words back, sorted, each beginning with what it shares with the one before', () => {
  const packed = packWords(['given', 'act', 'action', 'gift']);
  expect(packed).toBe('AactDionAgiftCven');
  expect(unpackWords(packed)).toEqual(['act', 'action', 'gift', 'given']);
  expect(unpackWords(packWords([]))).toEqual([]);
});

it('keeps words that share more than a capital can say', () => {
  const long = 'a'.repeat(40);
  const words = [`${long}b`, `${long}c`];
  expect(unpackWords(packWords(words))).toEqual(words);
});

it('refuses a capital, which would read as a count', () => {
  expect(() => packWords(['Lund'])).toThrow('"Lund" has a capital');
});

it('gives forms back with what they stand for', () => {
  const meanings = new Map([
    ['rang', 'ring'],
    ['treaties', 'treaty'],
    ['pm', 'prime minister'],
    ['same', 'same'],
  ]);
  expect(unpackForms(packForms(meanings))).toEqual(meanings);
});
