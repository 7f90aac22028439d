import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runs } from '../../../testing/runs.ts';
import { eachMember, packGroups, packPhrases, packSteps, unpackPhrases, unpackSteps } from './numbered.ts';

it('gives ascending numbers back', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), (numbers) => {
      const ascending = numbers.sort((a, b) => a - b);
      expect(unpackSteps(packSteps(ascending))).toEqual(ascending);
    }),
    runs(),
  );
});

it('gives groups back, each once and in order', () => {
  const found: number[][] = [];
  const packed = packGroups([[9, 4], [2], [4, 9], [2, 40, 3]]);
  eachMember(packed, (member, group) => {
    found[group] = [...(found[group] ?? []), member];
  });
  expect(found).toEqual([[2], [2, 3, 40], [4, 9]]);
});

it('gives phrases back with the words they stand for', () => {
  const words = ['agree', 'be', 'contact', 'in', 'touch'];
  const phrases = new Map([
    ['be in touch', 'contact'],
    ['touch', 'be'],
    ['be in', 'agree'],
  ]);
  const packed = packPhrases(phrases, (word) => words.indexOf(word));
  expect(unpackPhrases(packed, (number) => words[number] ?? '')).toEqual(phrases);
});
