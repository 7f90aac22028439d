import { expect, test } from 'vitest';
import { analyse } from './analyse.ts';
import { withoutCutWords } from './cut-words.ts';
import { english } from './languages/en/index.ts';
import { PackNames } from './pack-names.ts';

const names = new PackNames({ participants: [] }, english);
const frequencies = { statements: 1, of: () => 0 };

function weights(text: string): Record<string, number> {
  const analysis = analyse(text, { language: english, names, published: null });
  const sentence = {
    analysis,
    start: 0,
    isPackSmall: false,
    weight: new Float64Array(analysis.terms.length).fill(1),
  };
  const [cut] = withoutCutWords(text, [sentence], { language: english, frequencies });
  return Object.fromEntries(
    analysis.terms.map((term, index) => [
      analysis.tokens[term.range.from]?.lower ?? '',
      cut?.weight[index] ?? -1,
    ]),
  );
}

test('what is left of a word at either end weighs nothing, whole words keep their weight', () => {
  const found = weights('rbour masters hope to reopen the ferr');
  expect(found.rbour).toBe(0);
  expect(found.ferr).toBe(0);
  expect(found.masters).toBe(1);
});

test('a whole word at the end keeps its weight, and so does one before a full stop', () => {
  expect(weights('The masters reopened the harbour').harbour).toBe(1);
  expect(weights('The masters reopened the zzyx.').zzyx).toBe(1);
});
