import type { Analysis } from '../analyse.ts';
import { compareTimes } from '../facts/compare-times.ts';
import { describeTime } from '../facts/describe.ts';
import type { Time, TokenRange } from '../facts/types.ts';
import { LAID_DOWN, PAST_BE } from '../languages/en/grammar-words.ts';
import { GROUND_DATE, GROUND_SAYING, ONCE_DAYS, PLANNED_DAYS, SAME_HAPPENING_DAYS } from '../limits.ts';
import { nameStrength } from '../match.ts';
import type { Frame } from '../structure/frames.ts';
import { denies } from './negation.ts';
import { type Clash, framesOf, ground, like, type Pair, strangers, termAt } from './pair.ts';
import { areApart, isOwner } from './which.ts';

/** Times of the same happening that cannot be the same. */
export function findTimeClashes(pair: Pair): Clash[] {
  return [...happenings(pair), ...sayings(pair)].slice(0, 1);
}

function happenings(pair: Pair): Clash[] {
  const theirTimes = pair.s.times.filter((time) => !isWrapped(pair.s, time));
  return pair.clause.flatMap((index) => {
    const term = pair.h.terms[index];
    const mine = term?.kind === 'time' ? pair.h.times[term.ref] : undefined;
    if (!mine || theirTimes.some((theirs) => agrees(mine, theirs))) return [];
    const rivals = theirTimes.filter(
      (theirs) =>
        compareTimes(mine, theirs) === 'clash' &&
        !pair.h.times.some((other) => agrees(other, theirs)) &&
        sameSlot(pair, mine, theirs),
    );
    const rival = rivals[0];
    if (!rival || rivals.length > 1) return [];
    const grounded = ground(pair, [index]);
    if (grounded < GROUND_DATE || strangers(pair, [index]).length > 0) return [];
    return [toClash(mine, rival, grounded)];
  });
}

/** "announced on Tuesday that …" / "said on Monday that …": the same speaker, the same words, another day. */
function sayings(pair: Pair): Clash[] {
  for (const a of pair.h.reportings) {
    for (const b of pair.s.reportings) {
      const same =
        a.speaker.key !== null &&
        b.speaker.key !== null &&
        nameStrength(a.speaker.key, b.speaker.key, pair.knowledge.names) >= 0.9;
      const [mine, theirs] = [timeIn(pair.h, a.range), timeIn(pair.s, b.range)];
      if (
        !same ||
        !mine ||
        !theirs ||
        compareTimes(mine, theirs) !== 'clash' ||
        gapDays(mine, theirs) > SAME_HAPPENING_DAYS
      )
        continue;
      const grounded = ground(pair, []);
      if (grounded >= GROUND_SAYING && strangers(pair, []).length === 0)
        return [toClash(mine, theirs, grounded)];
    }
  }
  return [];
}

const timeIn = (analysis: Analysis, range: TokenRange): Time | undefined =>
  analysis.times.find((time) => time.range.from >= range.from && time.range.to <= range.to);

const isWrapped = (analysis: Analysis, time: Time): boolean =>
  analysis.reportings.some(({ range }) => time.range.from >= range.from && time.range.to <= range.to);

function toClash(mine: Time, theirs: Time, grounded: number): Clash {
  return {
    kind: 'date',
    h: mine.range,
    s: theirs.range,
    resolved: [describeTime(mine), describeTime(theirs)],
    grounded,
  };
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
  const due = deadline(mine) || deadline(theirs);
  if (mine.relation !== theirs.relation && !due) return false;
  if (!due && isDay(mine) !== isDay(theirs)) return false;
  const [left, right] = [
    framesAt(pair.h, termAt(pair.h, mine.range)),
    framesAt(pair.s, termAt(pair.s, theirs.range)),
  ];
  if (measures(pair.h, left, pair) || measures(pair.s, right, pair)) return false;
  const gap = gapDays(mine, theirs);
  return left.some((a) =>
    right.some(
      (b) =>
        denies(pair.h, a) === denies(pair.s, b) &&
        wasPlanned(pair.h, a) === wasPlanned(pair.s, b) &&
        (sameHappening(pair, a, b) || (due && sameThing(pair, a, b))) &&
        (due || gap <= reachOf(mine, theirs, reachOfActs(pair, a, b))),
    ),
  );
}

/** "was due to be held on Thursday", "was set for Monday", "was to start": the plan of before, of which nobody says that it stands. */
function wasPlanned({ terms, tokens }: Analysis, { verb }: Frame): boolean {
  const to = terms[verb]?.range.from ?? 0;
  const group = tokens.slice(Math.max(0, to - LONGEST_GROUP), to + 1).map(({ lower }) => lower);
  return group.some((word, at) => {
    if (!PAST_BE.has(word)) return false;
    const next = LAID_DOWN.has(group[at + 1] ?? '') || group[at + 1] === 'to' ? at + 1 : at + 2;
    const isVerb = next === group.length - 1;
    const laid = LAID_DOWN.has(group[next] ?? '');
    return laid ? isVerb || group[next + 1] === 'to' : group[next] === 'to';
  });
}
const LONGEST_GROUP = 6;

/** A deadline is one of a thing: which verb brings the thing about differs from report to report. */
function sameThing(pair: Pair, a: Frame, b: Frame): boolean {
  const things = (analysis: Analysis, frame: Frame) =>
    [...frame.object, ...frame.subject, ...frame.oblique.flatMap(({ terms }) => terms)].filter(
      (term) => analysis.terms[term]?.kind === 'word' && analysis.terms[term]?.tag === 'noun',
    );
  const shared = things(pair.h, a).filter((x) => things(pair.s, b).some((y) => like(pair, x, y) >= 0.9));
  return shared.length >= 2;
}

/** What can be done only once (sign, complete, resign) has one date however far apart two are; so has what is scheduled. */
function reachOfActs(pair: Pair, a: Frame, b: Frame): number {
  const { stages } = pair.knowledge.language;
  const once = (analysis: Analysis, frame: Frame) =>
    stages.get(analysis.terms[frame.verb]?.key ?? '') === 'done';
  const things = [...a.object, ...a.subject].some((x) =>
    [...b.object, ...b.subject].some((y) => like(pair, x, y) >= 0.9),
  );
  if (once(pair.h, a) && once(pair.s, b) && things) return ONCE_DAYS;
  return a.stage === 'planned' && b.stage === 'planned' && things ? PLANNED_DAYS : SAME_HAPPENING_DAYS;
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

function reachOf(a: Time, b: Time, least: number): number {
  const length = (time: Time) => (time.interval ? time.interval.to - time.interval.from + 1 : 1);
  return Math.max(least, length(a), length(b));
}

/**
 * The verbs the times hang on stand for each other, and so do their subjects where both name one. Where one side holds the
 * event with a light verb ("had a call on Thursday") its noun counts; and what the whole event is about needs no more.
 */
function sameHappening(pair: Pair, a: Frame, b: Frame): boolean {
  const acts = actsOf(pair.h, a).some((x) => actsOf(pair.s, b).some((y) => like(pair, x, y) >= 0.6));
  return (acts && sameSubjects(pair, a, b)) || sameEvent(pair, a, b);
}

/** Both frames name the event by its own words, and on one side at least that is what is predicated. */
function sameEvent(pair: Pair, a: Frame, b: Frame): boolean {
  if (a.hedged || b.hedged) return false;
  const [mine, theirs] = [actsOf(pair.h, a), actsOf(pair.s, b)];
  const all = (frame: Frame, acts: readonly number[]) => [
    ...new Set([...acts, ...frame.subject, ...frame.object]),
  ];
  return all(a, mine).some((x) =>
    all(b, theirs).some(
      (y) =>
        isAct(pair, pair.h, x) &&
        isAct(pair, pair.s, y) &&
        like(pair, x, y) >= 0.9 &&
        (mine.includes(x) || theirs.includes(y)),
    ),
  );
}

/** The verb, or the noun that a light verb carries. */
function actsOf(analysis: Analysis, frame: Frame): number[] {
  const verb = analysis.terms[frame.verb];
  if (!verb || !LIGHT.has(verb.key)) return [frame.verb];
  return [...frame.object, ...frame.subject].filter((term) => analysis.terms[term]?.kind === 'word');
}
const LIGHT = new Set(
  'hold have make take give conduct place occur happen come be get see do start begin continu broke break set schedul fix plan'.split(
    ' ',
  ),
);

/** Subjects that are words must be alike; names are checked by `strangers`, pronouns and missing subjects pass. */
function sameSubjects(pair: Pair, a: Frame, b: Frame): boolean {
  const nouns = (analysis: Analysis, frame: Frame) =>
    (frame.passive && frame.subject.length === 0 ? frame.object : frame.subject).filter(
      (term) => analysis.terms[term]?.kind === 'word' && term !== frame.verb && !isOwner(analysis, term),
    );
  const [left, right] = [nouns(pair.h, a), nouns(pair.s, b)];
  if (left.length === 0 || right.length === 0) return true;
  return left.some((x) => right.some((y) => like(pair, x, y) >= 0.6 && !areApart(pair, x, y)));
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
