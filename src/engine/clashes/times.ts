import type { Analysis } from '../analyse.ts';
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
const isDay = (time: Time): boolean =>
  time.precision === 'day' || time.precision === 'minute' || time.precision === 'part-of-day';

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

/**
 * The verbs the times hang on stand for each other, and so do their subjects where both name one. Where one side holds the
 * event with a light verb ("had a call on Thursday") its noun counts; and what the whole event is about needs no more.
 */
function sameGovernor(pair: Pair, mine: number, theirs: number): boolean {
  const [left, right] = [framesAt(pair.h, mine), framesAt(pair.s, theirs)];
  if (measures(pair.h, left, pair) || measures(pair.s, right, pair)) return false;
  return left.some((a) => right.some((b) => sameHappening(pair, a, b)));
}

function sameHappening(pair: Pair, a: Frame, b: Frame): boolean {
  const acts = actsOf(pair.h, a).some((x) => actsOf(pair.s, b).some((y) => like(pair, x, y) >= 0.6));
  return (acts && sameSubjects(pair, a, b)) || (isEvent(pair, pair.h, a) && isEvent(pair, pair.s, b));
}

/** The verb, or the noun that a light verb carries. */
function actsOf(analysis: Analysis, frame: Frame): number[] {
  const verb = analysis.terms[frame.verb];
  if (!verb || !LIGHT.has(verb.key)) return [frame.verb];
  return [...frame.object, ...frame.subject].filter((term) => analysis.terms[term]?.kind === 'word');
}
const LIGHT = new Set(
  'hold have make take give conduct place occur happen come be get see do start begin continu broke break'.split(
    ' ',
  ),
);

/** Subjects that are words must be alike; names are checked by `strangers`, pronouns and missing subjects pass. */
function sameSubjects(pair: Pair, a: Frame, b: Frame): boolean {
  const nouns = (analysis: Analysis, frame: Frame) =>
    frame.subject.filter((term) => analysis.terms[term]?.kind === 'word' && term !== frame.verb);
  const [left, right] = [nouns(pair.h, a), nouns(pair.s, b)];
  if (left.length === 0 || right.length === 0) return true;
  return left.some((x) => right.some((y) => like(pair, x, y) >= 0.6));
}

/** The frame tells the event itself: its act is one of the event's own words. */
function isEvent(pair: Pair, analysis: Analysis, frame: Frame): boolean {
  return !frame.hedged && actsOf(analysis, frame).some((term) => isAct(pair, analysis, term));
}

function isAct(pair: Pair, analysis: Analysis, term: number): boolean {
  const found = analysis.terms[term];
  return (
    found?.kind === 'word' &&
    [found.key, ...(found.words ?? [])].some((stem) => pair.knowledge.names.acts.has(stem))
  );
}

/** A figure beside the time ("closed at 615p on Tuesday") that the other side has not: a reading, one of many. */
function measures(analysis: Analysis, frames: readonly Frame[], pair: Pair): boolean {
  return frames.some((frame) =>
    [...frame.object, ...frame.oblique.flatMap(({ terms }) => terms)].some((term) => {
      const found = analysis.terms[term];
      const kind = found?.kind === 'quantity' ? analysis.quantities[found.ref]?.kind : undefined;
      if (kind !== 'money' && kind !== 'percent') return false;
      return analysis === pair.h
        ? (pair.alignment.strength[term] ?? 0) === 0
        : (pair.alignment.answered[term] ?? 0) === 0;
    }),
  );
}

function framesAt(analysis: Analysis, term: number): Frame[] {
  const own = framesOf(analysis, term);
  return own.length > 0 ? own : framesAround(analysis, term);
}

/** A fronted time ("On Thursday, …") hangs on the frames of its clause. */
function framesAround(analysis: Analysis, term: number): Frame[] {
  const at = analysis.terms[term]?.range.from ?? -1;
  const clause = analysis.clauses.findIndex(({ parts }) =>
    parts.some((part) => part.from <= at && at < part.to),
  );
  return analysis.frames.filter((frame) => frame.clause === clause);
}
