import { type Alignment, align, coverage, termsOf, weightsOf } from './align.ts';
import { type Analysis, spanOf, wordsOf } from './analyse.ts';
import { FINDERS } from './clashes/finders.ts';
import type { Clash } from './clashes/pair.ts';
import { compareTimes } from './facts/compare-times.ts';
import {
  EVIDENCE,
  FULL_SUPPORT,
  LIGHTEST_ASSERTION,
  PART_SUPPORT,
  SECOND_STATEMENT,
  SURE_SUPPORT,
  SYNONYM,
  TELLING,
} from './limits.ts';
import type { Knowledge } from './match.ts';
import type { Reason, Relation, ReportComparison } from './types.ts';
import type { Frequencies } from './weights.ts';

/** A highlight's sentence, with where it stands in the highlight and what its terms weigh. */
export interface Sentence {
  analysis: Analysis;
  /** Offset of the sentence in the highlight. */
  start: number;
  weight: Float64Array;
}

/** A statement that may bear on the highlight. */
export interface Candidate {
  id: string;
  analysis: Analysis;
}

type Support = 'full' | 'part' | 'none';

/** What one report says to one clause. */
interface ClauseOutcome {
  support: Support;
  score: number;
  /** The statements it rests on, best first. */
  statements: Candidate[];
  clash: { clash: Clash; statement: Candidate } | undefined;
}

/** Weighs the terms of a highlight's sentence against a pack. */
export function toSentence(
  analysis: Analysis,
  start: number,
  options: { frequencies: Frequencies; knowledge: Knowledge },
): Sentence {
  return { analysis, start, weight: weightsOf(analysis, options.frequencies, options.knowledge) };
}

/**
 * Judges one highlight against one report.
 * @param sentences the highlight's sentences
 * @param candidates statements of the report for each sentence, best first
 */
export function judgeReport(
  report: string,
  sentences: readonly Sentence[],
  candidates: readonly (readonly Candidate[])[],
  knowledge: Knowledge,
): ReportComparison {
  const outcomes = sentences.flatMap((sentence, n) => {
    const alignments = (candidates[n] ?? []).map((statement) => ({
      statement,
      alignment: align(sentence.analysis, statement.analysis, sentence.weight, knowledge),
    }));
    return clauseOutcomes(sentence, alignments, knowledge).map((outcome) => ({ ...outcome, sentence }));
  });
  const clashing = outcomes.find((outcome) => outcome.clash);
  if (clashing?.clash) {
    const { clash, statement } = clashing.clash;
    return {
      report,
      relation: 'conflicts',
      score: clash.grounded,
      statement: statement.id,
      further: [],
      reasons: [toReason(clash, clashing.sentence, statement)],
    };
  }
  return supported(report, outcomes);
}

interface Aligned {
  statement: Candidate;
  alignment: Alignment;
}

interface Ranked extends Aligned {
  /** Coverage of the clause, 0 to 1. */
  score: number;
  clash: Clash | undefined;
}

function clauseOutcomes(
  sentence: Sentence,
  alignments: readonly Aligned[],
  knowledge: Knowledge,
): ClauseOutcome[] {
  return assertions(sentence).map((terms) => {
    const ranked = alignments
      .map((one) => {
        const clash = findClash(sentence.analysis, one, terms, knowledge);
        const foreign = clash === undefined && speaksOfOther(sentence.analysis, one, terms);
        return { ...one, score: foreign ? 0 : coverage(one.alignment, terms), clash };
      })
      .sort((a, b) => b.score - a.score);
    return outcomeOf(sentence, ranked, terms);
  });
}

/** The clauses to be judged, as lists of terms. One that weighs next to nothing ("the leaders agreed") goes with its neighbour. */
function assertions(sentence: Sentence): number[][] {
  const found: number[][] = [];
  let waiting: number[] = [];
  for (const clause of sentence.analysis.clauses) {
    const own = termsOf(sentence.analysis, clause);
    const terms = [...new Set([...waiting, ...inheritedNames(sentence.analysis, own), ...own])];
    waiting = [];
    const weight = terms.reduce((sum, term) => sum + (sentence.weight[term] ?? 0), 0);
    const previous = found.at(-1);
    if (weight >= LIGHTEST_ASSERTION) found.push(terms);
    else if (previous) previous.push(...terms);
    else waiting = terms;
  }
  return waiting.length > 0 ? [...found, waiting] : found;
}

/** "… and sat down with the envoy": who did so stands in another clause, and is part of what is asserted. */
function inheritedNames(h: Analysis, own: readonly number[]): number[] {
  const first = h.frames.find(({ verb }) => own.includes(verb));
  return (first?.subject ?? []).filter((term) => h.terms[term]?.kind === 'name' && !own.includes(term));
}

/**
 * Whether the statement cannot bear the clause out, whatever words they share: it is dated to other days, or the clause
 * denies and the statement does not.
 */
function speaksOfOther(h: Analysis, { alignment }: Aligned, terms: readonly number[]): boolean {
  const days = terms.flatMap((index) => {
    const term = h.terms[index];
    const time = term?.kind === 'time' ? h.times[term.ref] : undefined;
    return time ? [time] : [];
  });
  const { s } = alignment;
  const otherDay = days.some(
    (mine) =>
      s.times.some((theirs) => compareTimes(mine, theirs) === 'clash') &&
      !s.times.some((theirs) => ['equal', 'compatible'].includes(compareTimes(mine, theirs))),
  );
  return otherDay || (denies(h, terms) && !s.tags.includes('negator'));
}

/** A "not" or "no" between the first and the last word of the clause. */
function denies(h: Analysis, terms: readonly number[]): boolean {
  const places = terms.map((term) => h.terms[term]?.range.from ?? 0);
  const [first, last] = [Math.min(...places), Math.max(...places)];
  return h.tags.some((tag, i) => tag === 'negator' && i >= first - 2 && i <= last);
}

/**
 * A statement that clashes supports nothing. A clash stands unless another statement of the same report makes the clause
 * at least as well: a report may hold both sides, and then it does not conflict.
 */
function outcomeOf(sentence: Sentence, ranked: readonly Ranked[], terms: readonly number[]): ClauseOutcome {
  const friendly = ranked.filter(({ clash }) => clash === undefined);
  const clashing = ranked.find(({ clash }) => clash !== undefined);
  const joined = join(sentence, friendly, terms);
  const support = supportOf(sentence, joined, terms);
  const stands =
    clashing?.clash !== undefined &&
    !(support === 'full' && outweighs(sentence.analysis, joined, clashing, terms));
  return {
    support,
    score: joined.score,
    statements: joined.statements,
    clash: stands && clashing.clash ? { clash: clashing.clash, statement: clashing.statement } : undefined,
  };
}

/** The other statement makes the clause at least as well, down to its verb. */
function outweighs(h: Analysis, joined: Joined, clashing: Ranked, terms: readonly number[]): boolean {
  const frame = h.frames.find(({ verb }) => terms.includes(verb));
  return (
    joined.score >= Math.max(clashing.score, SURE_SUPPORT) &&
    (frame === undefined || (joined.strength[frame.verb] ?? 0) >= SYNONYM)
  );
}

function findClash(
  h: Analysis,
  { alignment, statement }: Aligned,
  clause: readonly number[],
  knowledge: Knowledge,
): Clash | undefined {
  for (const finder of FINDERS) {
    const clash = finder({ h, s: statement.analysis, alignment, clause, knowledge })[0];
    if (clash) return clash;
  }
  return undefined;
}

interface Joined {
  score: number;
  strength: Float64Array;
  weight: Float64Array;
  statements: Candidate[];
}

/**
 * The best statement, and the one other of the same report that adds most to it: an assertion may stand in two. The other
 * must speak of the same matter: it shares a telling word with the clause that the best statement has too.
 */
function join(sentence: Sentence, ranked: readonly Ranked[], terms: readonly number[]): Joined {
  const [best, ...others] = ranked;
  if (!best) return { score: 0, strength: new Float64Array(0), weight: sentence.weight, statements: [] };
  const { strength: own, weight } = best.alignment;
  let joined: Joined = { score: best.score, strength: own, weight, statements: [best.statement] };
  if (best.score < PART_SUPPORT) return joined;
  for (const other of others) {
    const theirs = other.alignment.strength;
    const shared = terms.some(
      (term) => (weight[term] ?? 0) >= TELLING && (own[term] ?? 0) > 0.5 && (theirs[term] ?? 0) > 0.5,
    );
    if (!shared) continue;
    const strength = own.map((value, term) => Math.max(value, SECOND_STATEMENT * (theirs[term] ?? 0)));
    const score = coverage({ strength, weight }, terms);
    if (score > joined.score + 0.05)
      joined = { score, strength, weight, statements: [best.statement, other.statement] };
  }
  return joined;
}

/**
 * Full only when every figure, time and name of the clause is given too: a detail that is not mentioned makes it part.
 * None when what is matched is only what all of the event's coverage shares: the same topic alone is silence.
 */
function supportOf(sentence: Sentence, joined: Joined, terms: readonly number[]): Support {
  const { analysis } = sentence;
  const weightOf = (term: number) => joined.weight[term] ?? 0;
  const given = (term: number) => joined.strength[term] ?? 0;
  const missing = terms.filter(
    (term) => analysis.terms[term]?.kind !== 'word' && weightOf(term) >= 0.25 && given(term) < 0.5,
  );
  // A figure or time that the report lacks takes the clause from full to part, not to none.
  const details = new Set(missing.filter((term) => analysis.terms[term]?.kind !== 'name'));
  const telling = terms.filter((term) => weightOf(term) >= TELLING && !details.has(term));
  const evidence = telling.reduce((sum, term) => sum + weightOf(term) * given(term), 0);
  const all = telling.reduce((sum, term) => sum + weightOf(term), 0);
  if (details.size > 0) {
    const rest = coverage(joined, terms, details) >= FULL_SUPPORT && evidence >= EVIDENCE;
    return rest && verbsGiven(analysis, terms, given) ? 'part' : 'none';
  }
  if (joined.score < PART_SUPPORT || (all > 0 && evidence < Math.min(EVIDENCE, all * 0.8))) return 'none';
  const sure = joined.score >= SURE_SUPPORT || verbsGiven(analysis, terms, given);
  return joined.score >= FULL_SUPPORT && missing.length === 0 && sure ? 'full' : 'part';
}

/** The first verb of the clause, or what its copula says, stands in the statement too. */
function verbsGiven(analysis: Analysis, terms: readonly number[], given: (term: number) => number): boolean {
  const frame = analysis.frames.find(({ verb }) => terms.includes(verb));
  return frame === undefined || given(frame.verb) >= 0.5;
}

function supported(report: string, outcomes: readonly ClauseOutcome[]): ReportComparison {
  const made = outcomes.filter((outcome) => outcome.support !== 'none');
  const relation: Relation =
    made.length === 0
      ? 'silent'
      : outcomes.every((outcome) => outcome.support === 'full')
        ? 'corroborates'
        : 'partly';
  const best = [...made].sort((a, b) => b.score - a.score);
  const statements = [...new Set(best.flatMap((outcome) => outcome.statements.map(({ id }) => id)))];
  const score = Math.max(0, ...outcomes.map((outcome) => outcome.score));
  return {
    report,
    relation,
    score: Math.min(1, score),
    statement: relation === 'silent' ? null : (statements[0] ?? null),
    further: relation === 'silent' ? [] : statements.slice(1, 4),
    reasons: [],
  };
}

function toReason(clash: Clash, sentence: Sentence, statement: Candidate): Reason {
  const here = spanOf(sentence.analysis, clash.h);
  return {
    rule: 'clash',
    kind: clash.kind,
    highlight: wordsOf(sentence.analysis, clash.h),
    report: wordsOf(statement.analysis, clash.s),
    ...(clash.resolved ? { resolved: clash.resolved } : {}),
    highlightSpan: { start: sentence.start + here.start, end: sentence.start + here.end },
    reportSpan: spanOf(statement.analysis, clash.s),
  };
}
