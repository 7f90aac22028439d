import { type Alignment, align, coverage } from '../align.ts';
import type { Pair } from '../clashes/pair.ts';
import type { ComparablePack } from '../compare.ts';
import { frequencyOf } from '../inverted-index.ts';
import type { Knowledge } from '../match.ts';
import { lookUp, retrieve } from '../retrieval.ts';
import { type Sentence, toSentence } from '../sentence.ts';
import type { Term } from '../structure/terms.ts';

/** A statement of the pack with its number, and its words weighed as if a reader had highlighted it. */
export interface Weighed extends Sentence {
  number: number;
  id: string;
  /** Number of its report. */
  report: number;
}

/** Two statements of different reports, set against each other from both sides; `a` stands earlier in the pack. */
export interface StatementPair {
  a: Weighed;
  b: Weighed;
  /** The terms of `a` against `b`, and the other way round. */
  there: Alignment;
  back: Alignment;
  /** How much of either the other gives, 0 to 1: the harmonic mean of both shares, so that neither may be much longer. */
  likeness: number;
}

/** Statements of each other report that one statement is set against: the likest by shared words. */
const NEIGHBOURS = 8;
/** Share of a statement's weight that another must have by the index, before the two are aligned. */
const LEAST_SHARED = 0.25;

/** Every statement of a pack, weighed against the pack. */
export function weighStatements(pack: ComparablePack): Weighed[] {
  const { language, names } = pack;
  const frequencies = {
    statements: pack.index.statements,
    of: (term: Term) => frequencyOf(pack.index, term, language),
  };
  return pack.statements.map(({ id, report, analysis }, number) => ({
    ...toSentence(analysis, 0, { frequencies, knowledge: { language, names } }),
    number,
    id,
    report,
  }));
}

/**
 * The pairs of statements from different reports that share enough words to be worth a look.
 * @returns each pair once, by the numbers of its statements; time grows with statements times reports times NEIGHBOURS
 */
export function pairStatements(pack: ComparablePack, weighed: readonly Weighed[]): StatementPair[] {
  const knowledge: Knowledge = { language: pack.language, names: pack.names };
  const pairs = new Map<string, StatementPair>();
  for (const one of weighed) {
    const options = { weight: one.weight, limit: pack.index.statements };
    const lookup = lookUp(pack.index, one.analysis, pack.language);
    const taken = new Uint16Array(pack.reports.length);
    const least = LEAST_SHARED * one.weight.reduce((sum, weight) => sum + weight, 0);
    for (const { statement, score } of retrieve(pack.index, lookup, options)) {
      if (score < least) break;
      const other = weighed[statement];
      if (!other || other.report === one.report || (taken[other.report] ?? 0) >= NEIGHBOURS) continue;
      taken[other.report] = (taken[other.report] ?? 0) + 1;
      const [a, b] = one.number < other.number ? [one, other] : [other, one];
      const key = `${a.number} ${b.number}`;
      if (!pairs.has(key)) pairs.set(key, toPair(a, b, knowledge));
    }
  }
  return [...pairs.values()].sort((x, y) => x.a.number - y.a.number || x.b.number - y.b.number);
}

function toPair(a: Weighed, b: Weighed, knowledge: Knowledge): StatementPair {
  const there = align(a.analysis, b.analysis, a.weight, knowledge);
  const back = align(b.analysis, a.analysis, b.weight, knowledge);
  return { a, b, there, back, likeness: mean(coverage(there, termsOf(a)), coverage(back, termsOf(b))) };
}

/** Harmonic mean of two shares. */
export function mean(x: number, y: number): number {
  return x + y === 0 ? 0 : (2 * x * y) / (x + y);
}

/** Indices of all terms of a statement. */
export function termsOf({ analysis }: Pick<Weighed, 'analysis'>): number[] {
  return analysis.terms.map((_, term) => term);
}

/** A pair as the finders of clashes take it: `a` against `b`, or the other way round. */
export function seenFrom(
  pair: StatementPair,
  side: 'a' | 'b',
  options: { knowledge: Knowledge; clause?: readonly number[] },
): Pair {
  const [h, s, alignment] = side === 'a' ? [pair.a, pair.b, pair.there] : [pair.b, pair.a, pair.back];
  return {
    h: h.analysis,
    s: s.analysis,
    alignment,
    clause: options.clause ?? termsOf(h),
    knowledge: options.knowledge,
  };
}
