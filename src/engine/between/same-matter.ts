import { coverage } from '../align.ts';
import type { Analysis } from '../analyse.ts';
import { assertions } from '../assertions.ts';
import { compareQuantities } from '../facts/compare-quantities.ts';
import { compareTimes } from '../facts/compare-times.ts';
import type { TokenRange } from '../facts/types.ts';
import { type Knowledge, nameStrength } from '../match.ts';
import { mean, type StatementPair, termsOf, type Weighed } from './pairs.ts';

/*
 * Whether two statements that differ in a value speak of one matter. Each question refuses a way in which two facts look
 * like two versions of one.
 */

/** Weight that the words which both clauses share must have, before their likeness says anything. */
const LEAST_EVIDENCE = 0.9;

/**
 * How alike two statements are, figures and times left out, 0 to 1: as a whole, or in the two assertions that hold the
 * given terms where those alone are liker.
 */
export function likenessOfRest(pair: StatementPair, mine: number, theirs: number): number {
  const whole = share(pair, termsOf(pair.a), termsOf(pair.b));
  const parts = assertionOf(pair.a, mine).flatMap((a) =>
    assertionOf(pair.b, theirs).map((b) => share(pair, a, b)),
  );
  return Math.max(whole, ...parts);
}

function share(pair: StatementPair, mine: readonly number[], theirs: readonly number[]): number {
  const [a, b] = [wordsOnly(pair.a.analysis, mine), wordsOnly(pair.b.analysis, theirs)];
  const evidence = a.reduce(
    (sum, term) => sum + (pair.there.weight[term] ?? 0) * (pair.there.strength[term] ?? 0),
    0,
  );
  return evidence < LEAST_EVIDENCE ? 0 : mean(coverage(pair.there, a), coverage(pair.back, b));
}

const assertionOf = (statement: Weighed, term: number): number[][] =>
  assertions(statement).filter((terms) => terms.includes(term));

const wordsOnly = ({ terms }: Analysis, of: readonly number[]): number[] =>
  of.filter((term) => terms[term]?.kind === 'word' || terms[term]?.kind === 'name');

/**
 * Each side names a person, body or place that the other has not: two matters that are told alike ("the parliament of X",
 * "the parliament of Y"). Who only says it does not count; persons stand for their countries too.
 */
export function namesApart(pair: StatementPair, knowledge: Knowledge): boolean {
  const [mine, theirs] = [pair.a, pair.b].map((side) => partiesOf(side.analysis, knowledge));
  return kinds.some((kind) => {
    const [left, right] = [mine, theirs].map((all) => (all ?? []).filter((one) => one.kind === kind));
    const lacks = (one: Party, others: readonly Party[]) =>
      !others.some(({ key }) => nameStrength(one.key, key, knowledge.names) > 0);
    return (
      (left ?? []).some((one) => lacks(one, theirs ?? [])) &&
      (right ?? []).some((one) => lacks(one, mine ?? []))
    );
  });
}
const kinds = ['person', 'place', 'body', 'unknown'] as const;

interface Party {
  key: string;
  kind: Analysis['names'][number]['kind'];
}

function partiesOf(analysis: Analysis, { names }: Knowledge): Party[] {
  const said = analysis.reportings.map(({ range }) => range);
  return analysis.names
    .filter((name) => !said.some((range) => within(name.range, range)))
    .flatMap(({ key, kind }) => {
      const place = kind === 'person' ? names.placeOf(key) : undefined;
      return [{ key, kind }, ...(place === undefined ? [] : [{ key: place, kind: 'place' as const }])];
    });
}

/** Both sides are dated, the given terms left out, and no two of their times can be the same. */
export function timesApart({ a, b }: StatementPair, without: { mine: number; theirs: number }): boolean {
  const [left, right] = [timesOf(a.analysis, without.mine), timesOf(b.analysis, without.theirs)];
  return (
    left.length > 0 &&
    right.length > 0 &&
    left.every((x) => right.every((y) => compareTimes(x, y) === 'clash'))
  );
}

function timesOf(analysis: Analysis, without: number) {
  return analysis.terms.flatMap((term, index) => {
    const time = term.kind === 'time' && index !== without ? analysis.times[term.ref] : undefined;
    return time ? [time] : [];
  });
}

/** Both sides give figures and no two agree: what is measured differs, so a differing time dates another measurement. */
export function figuresApart({ a, b }: StatementPair): boolean {
  const figures = ({ analysis }: Weighed) =>
    analysis.quantities.filter(({ kind }) => kind !== 'ordinal' && kind !== 'duration');
  const [left, right] = [figures(a), figures(b)];
  const agree = left.some((x) =>
    right.some((y) => ['equal', 'compatible'].includes(compareQuantities(x, y))),
  );
  const [bare, other] = [bareNumbers(a.analysis), bareNumbers(b.analysis)];
  return (
    left.length + bare.length > 0 &&
    right.length + other.length > 0 &&
    !agree &&
    !bare.some((text) => other.includes(text))
  );
}

/** Numbers that are read neither as figures nor as times, as they are written: "615p". */
function bareNumbers({ tokens, quantities, times }: Analysis): string[] {
  const read = [...quantities, ...times].map(({ range }) => range);
  return tokens
    .filter(
      ({ kind }, i) => kind === 'number' && !read.some((range) => within({ from: i, to: i + 1 }, range)),
    )
    .map(({ text }) => text);
}

/** Whether a range of tokens lies in another. */
export function within(inner: TokenRange, outer: TokenRange): boolean {
  return inner.from >= outer.from && inner.to <= outer.to;
}
