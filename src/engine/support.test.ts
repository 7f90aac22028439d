import { describe, expect, it } from 'vitest';
import { harbourNames, read } from '../testing/engine-pack.ts';
import { align, coverage } from './align.ts';
import { assertions } from './assertions.ts';
import { english } from './languages/en/index.ts';
import { speaksOfOther } from './other-occasion.ts';
import { toSentence } from './sentence.ts';
import { join, supportOf } from './support.ts';

const knowledge = { language: english, names: harbourNames };
const frequencies = { statements: 40, of: () => 2 };

/** A highlight of one clause against the statements of a report, best first. */
function setAgainst(highlight: string, statements: readonly string[]) {
  const sentence = toSentence(read(highlight), 0, { frequencies, knowledge });
  const [terms = [], ...more] = assertions(sentence);
  if (more.length > 0) throw new Error(`more than one clause: ${highlight}`);
  const ranked = statements
    .map((text, n) => {
      const alignment = align(sentence.analysis, read(text), sentence.weight, knowledge);
      const statement = { id: `${n + 1}`, analysis: alignment.s };
      return { statement, alignment, score: coverage(alignment, terms), clashes: [], clash: undefined };
    })
    .toSorted((a, b) => b.score - a.score);
  return { sentence, terms, ranked };
}

function support(highlight: string, ...statements: string[]): string {
  const { sentence, terms, ranked } = setAgainst(highlight, statements);
  return supportOf(sentence, join(sentence, ranked, terms), terms, knowledge).support;
}

describe('a report makes a clause', () => {
  it.each([
    ['in full', 'full', 'The storm damaged the lighthouse.', 'The storm harmed the lighthouse.'],
    [
      'in full, with more',
      'full',
      'The storm sank a ferry.',
      'The storm sank a ferry and two barges off Lund.',
    ],
    [
      'in part, with no figure',
      'part',
      'The storm sank nine old wooden barges.',
      'The storm sank old wooden barges.',
    ],
    [
      'in part, with no day',
      'part',
      'On 3 May the storm sank the old ferry.',
      'The storm sank the old ferry.',
    ],
    [
      'not, on the topic alone',
      'none',
      'Solant and Corwin met and praised herring.',
      'Solant and Corwin met.',
    ],
    ['not, with other words', 'none', 'The storm damaged the lighthouse.', 'Bakers sell bread.'],
  ])('%s', (_, expected, highlight, statement) => {
    expect(support(highlight, statement)).toBe(expected);
  });

  it('with two statements that share a telling word', () => {
    const highlight = 'The storm damaged the lighthouse with hail and lightning.';
    const first = 'The storm damaged the lighthouse.';
    const second = 'Hail and lightning hit the lighthouse.';
    const { sentence, terms, ranked } = setAgainst(highlight, [first, second]);
    const joined = join(sentence, ranked, terms);
    expect(joined.parts.map(({ statement }) => statement.id).toSorted()).toEqual(['1', '2']);
    expect(joined.score).toBeGreaterThan(ranked[0]?.score ?? 1);
    const apart = setAgainst(highlight, [first, 'Hail and lightning frightened the fair.']);
    expect(
      join(apart.sentence, apart.ranked, apart.terms).parts.map(({ statement }) => statement.id),
    ).toEqual(['1']);
  });

  it('not at all when it has no statement', () => {
    expect(support('The storm damaged the lighthouse.')).toBe('none');
  });
});

describe('a statement cannot bear a clause out', () => {
  const other = (highlight: string, statement: string): boolean => {
    const { sentence, terms, ranked } = setAgainst(highlight, [statement]);
    return ranked.some((one) => speaksOfOther(sentence.analysis, one, terms));
  };

  it.each([
    ['of another day', true, 'On 3 May the storm sank it.', 'On 9 May the storm sank it.'],
    ['of the same day', false, 'On 3 May the storm sank it.', 'On 3 May 2024 the storm sank it.'],
    ['of no day', false, 'On 3 May the storm sank it.', 'The storm sank it.'],
    ['that does not deny as it does', true, 'The storm did not sink it.', 'The storm sank it.'],
    ['that denies too', false, 'The storm did not sink it.', 'The storm never sank it.'],
  ])('%s: %s', (_, expected, highlight, statement) => {
    expect(other(highlight, statement)).toBe(expected);
  });
});
