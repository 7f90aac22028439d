import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from '../testing/engine-pack.ts';
import { runs } from '../testing/runs.ts';
import type { Analysis } from './analyse.ts';
import { buildIndex, countOf, frequencyOf, restoreIndex } from './inverted-index.ts';
import { english } from './languages/en/index.ts';
import { RELATED, SYNONYM } from './limits.ts';
import { lookUp, retrieve } from './retrieval.ts';
import type { Term } from './structure/terms.ts';

const OPPOSITE = 0.8;

const stemsOf = (term: Term): string[] => (term.kind === 'word' ? [term.key, ...(term.words ?? [])] : []);

/** A thing, a body, or a name of no known kind is made of words, and found by them. */
function wordsOfThing(analysis: Analysis, term: Term): string[] {
  if (term.kind !== 'name') return [];
  if (!['thing', 'body', 'unknown'].includes(analysis.names[term.ref]?.kind ?? '')) return [];
  return analysis.tokens
    .slice(term.range.from, term.range.to)
    .flatMap(({ kind, stem }) => (kind === 'word' ? [stem] : []));
}

const shares = (groups: ReadonlyMap<string, readonly number[]>, a: string, b: string): boolean =>
  (groups.get(a) ?? []).some((id) => groups.get(b)?.includes(id));

/** What the index is to find, said plainly: a term of each sentence side by side. */
function strengthBetween(h: Analysis, mine: Term, s: Analysis, theirs: Term): number {
  const written = [...stemsOf(theirs), ...wordsOfThing(s, theirs)];
  if (mine.kind === 'name') {
    if (theirs.kind === 'name' && mine.key === theirs.key) return 1;
    return wordsOfThing(h, mine).some((stem) => written.includes(stem)) ? RELATED : 0;
  }
  if (mine.kind !== 'word') return 0;
  const opposed = [english.direction, english.tone].some((signs) => {
    const [a, b] = [signs.get(mine.key), signs.get(theirs.key)];
    return a !== undefined && b === -a;
  });
  const antonym = written.some((stem) => english.antonyms.get(mine.key)?.has(stem));
  const likeness = stemsOf(mine).flatMap((a) => [
    ...written.map((b) => (a === b ? 1 : 0)),
    ...stemsOf(theirs).map((b) =>
      shares(english.synonyms, a, b) ? SYNONYM : shares(english.related, a, b) ? RELATED : 0,
    ),
  ]);
  return Math.max(opposed || antonym ? OPPOSITE : 0, ...likeness);
}

function bruteForce(statements: readonly Analysis[], h: Analysis, weight: Float64Array) {
  const scored = statements.map((s, statement) => ({
    statement,
    score: h.terms.reduce(
      (sum, mine, t) =>
        sum + (weight[t] ?? 0) * Math.max(0, ...s.terms.map((theirs) => strengthBetween(h, mine, s, theirs))),
      0,
    ),
  }));
  return scored
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.statement - b.statement);
}

const WORDS =
  'Solant Corwin Kessia exports imports rose fell climbed signed negotiated deal agreement treaty warm tense open close the of a not nine 8% harbour ship caught fire stayed in touch met called bought sold'.split(
    ' ',
  );
const sentences = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 9 })
  .map((words) => `${words.join(' ')}.`);

describe('retrieval', () => {
  it('finds what setting the sentence beside every statement finds', () => {
    fc.assert(
      fc.property(
        fc.array(sentences, { maxLength: 30 }),
        sentences,
        fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 12, maxLength: 12 }),
        (texts, text, eighths) => {
          const statements = texts.map((one) => read(one));
          const h = read(text);
          // Eighths add up without rounding, so that ties stay ties.
          const weight = Float64Array.from(h.terms, (_, t) => (eighths[t] ?? 0) / 8);
          const index = restoreIndex(buildIndex(statements, english));
          const found = retrieve(index, lookUp(index, h, english), { weight, limit: 100 });
          const expected = bruteForce(statements, h, weight);
          const scoreOf = (list: typeof found, n: number) =>
            list.find(({ statement }) => statement === n)?.score;
          expect(found.map(({ statement }) => statement).sort()).toEqual(
            expected.map(({ statement }) => statement).sort(),
          );
          for (const { statement, score } of expected)
            expect(scoreOf(found, statement)).toBeCloseTo(score, 10);
          for (const [n, { score }] of found.entries())
            expect(score).toBeGreaterThanOrEqual(found[n + 1]?.score ?? 0);
          // The best few are the first few of all, however few.
          for (const limit of [0, 1, 3, 10])
            expect(retrieve(index, lookUp(index, h, english), { weight, limit })).toEqual(
              found.slice(0, limit),
            );
        },
      ),
      runs(),
    );
  });

  const statements = ['Solant signed the treaty.', 'Corwin signed the treaty.', 'Herring exports rose.'].map(
    (text) => read(text),
  );
  const index = restoreIndex(buildIndex(statements, english));
  const find = (text: string, options: { limit?: number; terms?: number[] } = {}) => {
    const h = read(text);
    const weight = new Float64Array(h.terms.length).fill(1);
    return retrieve(index, lookUp(index, h, english), { weight, limit: 10, ...options });
  };

  it('gives the best first, equal ones by number, and no more than asked for', () => {
    expect(find('Corwin signed the treaty.').map(({ statement }) => statement)).toEqual([1, 0]);
    expect(find('The treaty was signed.').map(({ statement }) => statement)).toEqual([0, 1]);
    expect(find('The treaty was signed.', { limit: 1 }).map(({ statement }) => statement)).toEqual([0]);
  });

  it('looks at the given terms only', () => {
    expect(find('Corwin signed the treaty.', { terms: [0] }).map(({ statement }) => statement)).toEqual([1]);
  });

  it('finds the opposite too', () => {
    expect(find('Exports fell.').map(({ statement }) => statement)).toEqual([2]);
  });

  const dated = [
    'The choir sang on 14 May 2024.',
    'Bakers met in March 2024.',
    'Farmers came in 2019.',
    'Rain fell last week.',
    'The mill burned between 2011 and 2013.',
  ];
  it.each([
    ['The tram stopped yesterday.', [0]],
    ['The tram stopped on Tuesday.', [0]],
    ['The tram stopped on 8 May 2024.', [3]],
    ['The tram stopped in March.', [1]],
    ['The tram stopped in the first quarter of 2024.', [1]],
    ['The tram stopped in 2019.', [2]],
    ['The tram stopped in 2012.', [4]],
    ['The tram stopped on 15 May 2024.', []],
    ['The tram stopped in 1998.', []],
  ])('finds by its time what shares it: %j', (text, expected) => {
    const index = restoreIndex(
      buildIndex(
        dated.map((one) => read(one)),
        english,
      ),
    );
    const h = read(text);
    const weight = Float64Array.from(h.terms, ({ kind }) => (kind === 'time' ? 1 : 0));
    const found = retrieve(index, lookUp(index, h, english), { weight, limit: 10 });
    expect(found.map(({ statement }) => statement)).toEqual(expected);
  });

  it('finds by its weekday what no day of publication tells more of', () => {
    const index = restoreIndex(buildIndex([read('Rain fell on Friday.', { published: null })], english));
    const h = read('Rain fell on Friday.');
    const weight = Float64Array.from(h.terms, ({ kind }) => (kind === 'time' ? 1 : 0));
    expect(retrieve(index, lookUp(index, h, english), { weight, limit: 10 })).toHaveLength(1);
  });

  it('counts a word, and where it never stands its synonym', () => {
    expect(countOf(index, 'w:treati')).toBe(2);
    const [term] = read('A pact.').terms;
    expect(term && frequencyOf(index, term, english)).toBe(2);
    expect(countOf(index, 'w:herringbone')).toBe(0);
  });

  it('of an empty pack finds nothing', () => {
    const empty = restoreIndex(buildIndex([], english));
    const h = read('Corwin signed the treaty.');
    const weight = new Float64Array(h.terms.length).fill(1);
    expect(retrieve(empty, lookUp(empty, h, english), { weight, limit: 5 })).toEqual([]);
  });
});
