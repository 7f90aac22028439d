import { compareTimes } from '../facts/compare-times.ts';
import { describeTime } from '../facts/describe.ts';
import type { Time } from '../facts/types.ts';
import { GROUND_DATE, SAME_HAPPENING_DAYS } from '../limits.ts';
import type { Frame } from '../structure/frames.ts';
import { type Clash, framesOf, ground, like, type Pair, strangers, termAt } from './pair.ts';

/** Times of the same happening that cannot be the same. */
export function findTimeClashes(pair: Pair): Clash[] {
  return pair.clause.flatMap((index) => {
    const term = pair.h.terms[index];
    const mine = term?.kind === 'time' ? pair.h.times[term.ref] : undefined;
    if (!mine) return [];
    if (pair.s.times.some((theirs) => agrees(mine, theirs))) return [];
    const rivals = pair.s.times.filter(
      (theirs) => compareTimes(mine, theirs) === 'clash' && sameSlot(pair, mine, theirs),
    );
    const rival = rivals[0];
    if (!rival || rivals.length > 1) return [];
    const grounded = ground(pair, [index]);
    if (grounded < GROUND_DATE || strangers(pair, [index]).length > 0) return [];
    return [
      {
        kind: 'date' as const,
        h: mine.range,
        s: rival.range,
        resolved: [describeTime(mine), describeTime(rival)] as [string, string],
        grounded,
      },
    ];
  });
}

const agrees = (a: Time, b: Time): boolean => {
  const outcome = compareTimes(a, b);
  return outcome === 'equal' || outcome === 'compatible';
};

/**
 * Both times say when the same thing happens: their verbs (or the nouns they hang on) stand for each other, and they lie
 * near enough to be two dates of one happening. What recurs (calls, summits, monthly figures) has many true dates.
 */
function sameSlot(pair: Pair, mine: Time, theirs: Time): boolean {
  if (mine.relation !== theirs.relation && !(deadline(mine) && deadline(theirs))) return false;
  if (!deadline(mine) && isDay(mine) !== isDay(theirs)) return false;
  if (!deadline(mine) && gapDays(mine, theirs) > reachOf(mine, theirs)) return false;
  return sameGovernor(pair, termAt(pair.h, mine.range), termAt(pair.s, theirs.range));
}

/** A day and a month are told of two happenings more often than of one: only like is set against like. */
const isDay = (time: Time): boolean => time.precision === 'day' || time.precision === 'minute' || time.precision === 'part-of-day';

const deadline = (time: Time): boolean => time.relation === 'by' || time.relation === 'before';

function gapDays(a: Time, b: Time): number {
  const [first, second] = [a.interval ?? inYearOf(a, b), b.interval ?? inYearOf(b, a)];
  if (!first || !second) return Number.POSITIVE_INFINITY;
  return Math.max(first.from - second.to, second.from - first.to);
}

/** "11 December" with no year, put into the year of the other time. */
function inYearOf(written: Time, other: Time): Time['interval'] {
  if (!other.interval || written.month === null || written.day === null) return null;
  const year = new Date(other.interval.from * MS_PER_DAY).getUTCFullYear();
  const day = Date.UTC(year, written.month - 1, written.day) / MS_PER_DAY;
  return { from: day, to: day };
}
const MS_PER_DAY = 86_400_000;

function reachOf(a: Time, b: Time): number {
  const length = (time: Time) => (time.interval ? time.interval.to - time.interval.from + 1 : 1);
  return Math.max(SAME_HAPPENING_DAYS, Math.max(length(a), length(b)) * 3);
}

function sameGovernor(pair: Pair, mine: number, theirs: number): boolean {
  const frames = (analysis: Pair['h'], term: number) => {
    const own = framesOf(analysis, term);
    return own.length > 0 ? own : framesAround(analysis, term);
  };
  const verbs = (analysis: Pair['h'], term: number) => frames(analysis, term).map((frame) => frame.verb);
  const [left, right] = [verbs(pair.h, mine), verbs(pair.s, theirs)];
  if (left.some((a) => right.some((b) => like(pair, a, b) > 0))) return true;
  // "held a call" / "spoke": the happening is the verb of one and the noun of the other.
  const nouns = (analysis: Pair['h'], term: number) =>
    frames(analysis, term).flatMap((frame) => [
      frame.verb,
      ...frame.object,
      ...frame.oblique.flatMap((one) => one.terms),
    ]);
  return nouns(pair.h, mine).some(
    (a) =>
      pair.h.terms[a]?.kind === 'word' &&
      nouns(pair.s, theirs).some((b) => pair.s.terms[b]?.kind === 'word' && like(pair, a, b) >= 0.9),
  );
}

/** A fronted time ("On Thursday, …") hangs on the frames of its clause. */
function framesAround(analysis: Pair['h'], term: number): Frame[] {
  const at = analysis.terms[term]?.range.from ?? -1;
  const clause = analysis.clauses.findIndex(({ parts }) =>
    parts.some((part) => part.from <= at && at < part.to),
  );
  return analysis.frames.filter((frame) => frame.clause === clause);
}
