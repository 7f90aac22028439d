import { describe, expect, it } from 'vitest';
import { harbourNames, read } from '../testing/engine-pack.ts';
import { wordsOf } from './analyse.ts';
import { assertions } from './assertions.ts';
import { english } from './languages/en/index.ts';
import { toSentence } from './sentence.ts';

const knowledge = { language: english, names: harbourNames };
const frequencies = { statements: 40, of: () => 2 };

function assertionsOf(text: string): string[] {
  const analysis = read(text);
  return assertions(toSentence(analysis, 0, { frequencies, knowledge })).map((terms) =>
    terms
      .toSorted((a, b) => a - b)
      .map((term) => wordsOf(analysis, analysis.terms[term]?.range ?? { from: 0, to: 0 }))
      .join(' '),
  );
}

describe('what a sentence asserts', () => {
  it.each<[string, string, string[]]>([
    ['one clause', 'The storm damaged the lighthouse.', ['storm damaged lighthouse']],
    [
      'two clauses',
      'The storm damaged the lighthouse while bakers sold bread.',
      ['storm damaged lighthouse', 'bakers sold bread'],
    ],
    [
      'with the subject of the first',
      'Edda Lorne sank the ferry and painted the barn.',
      ['Edda Lorne sank ferry', 'Edda Lorne painted barn'],
    ],
    ['nothing of who speaks', 'Corwin said the storm damaged the lighthouse.', ['storm damaged lighthouse']],
    ['a light clause with its neighbour', 'The leaders met, and exports rose.', ['leaders met exports rose']],
  ])('%s: %s', (_, text, expected) => {
    expect(assertionsOf(text)).toEqual(expected);
  });
});
