import { expect, test } from 'vitest';
import { DAY, packOf } from '../../testing/engine-pack.ts';
import { findCarried } from './carried.ts';

const pack = packOf({
  a: [
    'On Tuesday Solant gave the museum a brass compass.',
    'Corwin promised to dredge the northern channel before winter.',
  ],
  b: ['The choir of the pilots sang at the dinner.'],
});

function shares(page: string[], statements = ['a-1', 'a-2', 'b-1']): Record<string, [number, number]> {
  const sentences = page.map((text) => ({ text, published: DAY }));
  return Object.fromEntries(
    findCarried(pack, new Set(statements), sentences).map(({ statement, share, sentence }) => [
      statement,
      [Math.round(share * 100) / 100, sentence],
    ]),
  );
}

test('a page has what its sentences say in other words, and lacks the rest', () => {
  const found = shares(['Fog hid the bay.', 'Solant presented the museum with a brass compass on 14 May.']);
  expect(found['a-1']?.[0]).toBeGreaterThan(0.8);
  expect(found['a-1']?.[1]).toBe(1);
  expect(found['a-2']?.[0]).toBeLessThan(0.3);
  expect(found['b-1']?.[0]).toBeLessThan(0.3);
});

test('a statement may stand in two sentences', () => {
  const one = shares(['Corwin promised to dredge the channel.'])['a-2']?.[0] ?? 0;
  const both = shares([
    'Corwin promised to dredge the channel.',
    'The northern channel is to be ready before winter.',
  ]);
  expect(both['a-2']?.[0]).toBeGreaterThan(one);
});

test('only the statements that are asked for are looked for, and an empty page has none', () => {
  expect(shares(['Fog hid the bay.'], ['b-1'])).toEqual({ 'b-1': [0, -1] });
  expect(shares([])).toEqual({ 'a-1': [0, -1], 'a-2': [0, -1], 'b-1': [0, -1] });
});
