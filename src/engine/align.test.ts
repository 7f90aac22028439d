import { describe, expect, it } from 'vitest';
import { harbourNames, read } from '../testing/engine-pack.ts';
import { align, containment, coverage, termsOf, weightsOf } from './align.ts';
import { english } from './languages/en/index.ts';

const knowledge = { language: english, names: harbourNames };
const frequencies = { statements: 40, of: () => 1 };

function aligned(highlight: string, statement: string) {
  const [h, s] = [read(highlight), read(statement)];
  return align(h, s, weightsOf(h, frequencies, knowledge), knowledge);
}

/** Share of the highlight that the statement gives. */
function share(highlight: string, statement: string): number {
  const alignment = aligned(highlight, statement);
  return coverage(
    alignment,
    alignment.h.terms.map((_, term) => term),
  );
}

/** The statements from the one that gives most to the one that gives least. */
const ranked = (highlight: string, statements: readonly string[]): string[] =>
  statements.toSorted((a, b) => share(highlight, b) - share(highlight, a));

describe('a statement gives the more of a highlight the closer it is', () => {
  it.each([
    [
      'The storm damaged the lighthouse in Lund.',
      [
        'The storm damaged the lighthouse in Lund.',
        'The storm harmed the lighthouse in Lund.',
        'The storm damaged the lighthouse.',
        'The storm damaged a barn.',
        'Bakers sell bread.',
      ],
    ],
    [
      'Kessia bought nine cranes in May 2024.',
      [
        'Kessia purchased nine cranes on 13 May 2024.',
        'Kessia bought nine cranes.',
        'Kessia bought cranes.',
        'Kessia sang.',
      ],
    ],
    [
      'The council approved the plan.',
      ['The council approved the plan.', 'The council will approve the plan.', 'The council met.'],
    ],
    [
      'The council approved the plan.',
      ['The council approved the plan.', 'The council did not approve the plan.', 'The plan is long.'],
    ],
  ])('%s', (highlight, statements) => {
    expect(ranked(highlight, statements.toReversed())).toEqual(statements);
    expect(new Set(statements.map((statement) => share(highlight, statement))).size).toBe(statements.length);
  });

  it('from nothing to all', () => {
    expect(share('The storm damaged the lighthouse.', 'The storm damaged the lighthouse.')).toBe(1);
    expect(share('The storm damaged the lighthouse.', 'Bakers sell bread.')).toBe(0);
  });
});

describe('an alignment', () => {
  it('pairs each term with the one that stands for it best', () => {
    const { h, s, best, answered } = aligned(
      'Kessia signed the pact.',
      'The treaty and a deal were signed by Kessia.',
    );
    const partner = (key: string) => s.terms[best[h.terms.findIndex((term) => term.key === key)] ?? -1]?.key;
    expect(partner('e:Kessia')).toBe('e:Kessia');
    expect(partner('sign')).toBe('sign');
    expect(['treati', 'deal']).toContain(partner('pact'));
    expect(Math.min(...answered)).toBeGreaterThan(0.9);
  });

  it('weighs the words that only say who speaks nothing', () => {
    const h = read('Corwin said the lighthouse burned.');
    const weight = weightsOf(h, frequencies, knowledge);
    expect(h.terms.map(({ key }, term) => [key, (weight[term] ?? 0) > 0])).toEqual([
      ['e:Jonas Corwin', false],
      ['sai', false],
      ['lighthous', true],
      ['burn', true],
    ]);
  });

  it('counts terms of one clause, and leaves out what is in question', () => {
    const alignment = aligned('Exports rose while nine barns burned.', 'Nine barns burned.');
    const [first, second] = alignment.h.clauses.map((clause) => termsOf(alignment.h, clause));
    expect(coverage(alignment, first ?? [])).toBe(0);
    expect(coverage(alignment, second ?? [])).toBe(1);
    const other = aligned('Nine barns burned.', 'Seven barns burned.');
    expect(coverage(other, [0, 1, 2])).toBeLessThan(1);
    expect(coverage(other, [0, 1, 2], new Set([0]))).toBe(1);
    expect(coverage(other, [])).toBe(0);
  });

  it('tells how much of a statement the highlight has', () => {
    const long = 'The storm damaged the lighthouse and sank a ferry.';
    expect(containment(aligned(long, 'A ferry sank.'), new Set())).toBe(1);
    expect(containment(aligned('A ferry sank.', long), new Set())).toBeLessThan(0.6);
  });
});
