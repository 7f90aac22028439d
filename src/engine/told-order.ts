import { coverage, termsOf } from './align.ts';
import type { Analysis } from './analyse.ts';
import type { Clash } from './clashes/pair.ts';
import { dateOf } from './facts/calendar.ts';
import type { Time, TokenRange } from './facts/types.ts';
import { AGAIN, LIGHT_VERBS, ONCE } from './languages/en/deeds.ts';
import { FULL_SUPPORT, SURE_SUPPORT, SYNONYM } from './limits.ts';
import type { Sentence } from './sentence.ts';
import type { Clause } from './structure/clauses.ts';
import type { Aligned } from './support.ts';

/*
 * "The strike ended after the members had voted": a report may tell the one in one statement and the other in another. Each is borne
 * out by itself, and their order is not: the days of the two statements tell whether it is the highlight's.
 */

/** An order of two deeds that a sentence tells and no statement of a report does. */
export interface ToldOrder {
  /** The verb of the deed that the other is set beside: a term of the sentence. */
  verb: number;
  /** The "before" or "after". */
  opener: TokenRange;
  /** Where the days of two statements give the opposite order; absent where they give none. */
  reversed?: { clash: Clash; first: Aligned; second: Aligned };
}

/**
 * The orders of a sentence ("… before …", "… after …") of which one statement of a report gives the one deed and another the other.
 * None where one statement has both, or where their days bear the order out.
 */
export function ordersApart({ analysis }: Sentence, alignments: readonly Aligned[]): ToldOrder[] {
  return analysis.clauses.flatMap((clause, number): ToldOrder[] => {
    const opener = openerOf(analysis, clause);
    const main = analysis.clauses[number - 1];
    if (!opener || !main || main.relative) return [];
    const [deed, other] = [deedOf(analysis, main, number - 1), deedOf(analysis, clause, number)];
    if (!deed || !other) return [];
    const [first, second] = [bestFor(deed, alignments), bestFor(other, alignments)];
    if (!first || !second) return [];
    const hasBoth = alignments.some((one) => isTold(deed, one) && isTold(other, one));
    if (hasBoth || first.statement === second.statement) return [];
    const isOnce = ({ deed: acts }: Deed) => acts.every((term) => ONCE.has(analysis.terms[term]?.key ?? ''));
    const times = isOnce(deed) && isOnce(other) ? [timeOf(deed, alignments), timeOf(other, alignments)] : [];
    return orderOf({ opener, deed, other, first, second, clause, times });
  });
}

function orderOf(found: {
  opener: 'before' | 'after';
  deed: Deed;
  other: Deed;
  first: Aligned;
  second: Aligned;
  clause: Clause;
  /** When the one was done and when the other, as far as the report tells. */
  times: readonly (Time | undefined)[];
}): ToldOrder[] {
  const { opener, deed, other, first, second, clause } = found;
  const from = clause.parts[0]?.from ?? 0;
  const open: ToldOrder = { verb: deed.verb, opener: { from, to: from + 1 } };
  const [a, b] = found.times;
  const isEarlier = a && b && isBefore(a, b);
  if (!a || isEarlier === undefined) return [open];
  if (isEarlier === (opener === 'before')) return [];
  const grounded = Math.min(coverage(first.alignment, deed.terms), coverage(second.alignment, other.terms));
  if (grounded < SURE_SUPPORT) return [open];
  const clash: Clash = { kind: 'order', h: clause.parts[0] ?? open.opener, s: a.range, grounded };
  return [{ ...open, reversed: { clash, first, second } }];
}

/** Behind a sign it may belong to another clause than the one before it. */
function openerOf({ tokens }: Analysis, { parts }: Clause): 'before' | 'after' | undefined {
  const from = parts[0]?.from ?? 0;
  if (tokens[from - 1]?.kind === 'sign') return undefined;
  const lower = tokens[from]?.lower;
  return lower === 'before' || lower === 'after' ? lower : undefined;
}

/** A deed that a clause tells flatly, and the clause's terms. */
interface Deed {
  verb: number;
  /** What says what was done: the verb, or where that says little by itself what is behind it ("gave their clearance"). */
  deed: readonly number[];
  terms: number[];
}

function deedOf(analysis: Analysis, clause: Clause, number: number): Deed | undefined {
  const frame = analysis.frames.find((one) => one.clause === number && !one.negated && !one.hedged);
  if (!frame) return undefined;
  const { verb, object } = frame;
  const deed = LIGHT_VERBS.has(analysis.terms[verb]?.key ?? '') ? object : [verb];
  return { verb, deed, terms: termsOf(analysis, clause) };
}

function bestFor(deed: Deed, alignments: readonly Aligned[]): Aligned | undefined {
  const fitting = alignments.filter((one) => isTold(deed, one));
  const shareOf = ({ alignment }: Aligned) => coverage(alignment, deed.terms);
  return fitting.reduce<Aligned | undefined>(
    (best, one) => (best && shareOf(best) >= shareOf(one) ? best : one),
    undefined,
  );
}

/** Most of the clause is given, by a statement that has its deed as its own and does not deny it. */
function isTold({ deed, terms }: Deed, { alignment }: Aligned): boolean {
  const { best, strength, s } = alignment;
  return (
    coverage(alignment, terms) >= FULL_SUPPORT &&
    deed.some(
      (term) =>
        (strength[term] ?? 0) >= SYNONYM &&
        s.frames.some(({ verb, negated, hedged }) => verb === best[term] && !negated && !hedged),
    )
  );
}

/**
 * When a report says that a deed was done: the time of the statement that tells it best. What is told with times apart was done more than
 * once, and none of them is known to be the highlight's.
 */
function timeOf(deed: Deed, alignments: readonly Aligned[]): Time | undefined {
  const best = bestFor(deed, alignments);
  const own = best && timeOfDeed(best.statement.analysis);
  const isOther = ({ statement }: Aligned) =>
    own !== undefined &&
    statement.analysis.times.some((time) => time.relation === 'at' && isBefore(time, own) !== undefined);
  return alignments.some((one) => isTold(deed, one) && isOther(one)) ? undefined : own;
}

/**
 * The one time that a statement names, where it is the time of the one deed that it tells: it opens the sentence or hangs on the verb.
 * Not who said so when, what is planned for a day, nor what is told beside another deed, on a condition or once more.
 */
function timeOfDeed({ times, frames, terms, tokens, reportings }: Analysis): Time | undefined {
  const [only, ...more] = times;
  const [frame, ...others] = frames;
  if (!only || !frame || more.length + others.length + reportings.length > 0 || only.relation !== 'at')
    return undefined;
  if (tokens.some(({ lower }) => AGAIN.has(lower))) return undefined;
  const { from } = only.range;
  const hangsOnVerb = frame.oblique.some(
    ({ preposition, terms: [first] }) =>
      /^(?:on|in|at)$/.test(preposition) && terms[first ?? -1]?.range.from === from,
  );
  return from <= 1 || hangsOnVerb ? only : undefined;
}

/** Whether one time ends before the other begins; undefined where they share days or where that is not known. */
function isBefore(a: Time, b: Time): boolean | undefined {
  const [one, other] = a.interval && b.interval ? [a.interval, b.interval] : [inYear(a), inYear(b)];
  if (!one || !other) return undefined;
  const apart = Math.max(one.from - other.to, other.from - one.to);
  if (apart <= 0 || apart > NEAR_DAYS) return undefined;
  return one.to < other.from;
}

/**
 * A time by its months and days alone, in days from the beginning of a year: of two of which one has no year the nearer reading
 * is taken, and none where the turn of a year may lie between.
 */
function inYear({ interval, month, day }: Time): { from: number; to: number } | undefined {
  if (interval) {
    const [from, to] = [dateOf(interval.from), dateOf(interval.to)];
    return from.year === to.year
      ? { from: ofYear(from.month, from.day), to: ofYear(to.month, to.day) }
      : undefined;
  }
  return month === null ? undefined : { from: ofYear(month, day ?? 1), to: ofYear(month, day ?? 31) };
}
const ofYear = (month: number, day: number): number => month * 31 + day;
/** Deeds that lie farther apart are of two years, or of two occasions. */
const NEAR_DAYS = 150;
