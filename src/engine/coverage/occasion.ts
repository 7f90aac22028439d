import { findTimes } from '../facts/times.ts';
import type { Time } from '../facts/types.ts';
import type { Language } from '../languages/language.ts';
import { tokenise } from '../tokens.ts';
import { coverageWords } from './english.ts';
import { longestOf } from './patterns.ts';

export interface OccasionContext {
  /** Where the word of the act stands. */
  at: { start: number; end: number };
  /** Publication day of the page, or null. */
  published: string | null;
  /** The event's day, counted from 1970-01-01. */
  day: number;
  language: Language;
}

// Beyond it a time in the sentence belongs to something else as a rule ("…, after tariffs were doubled in August").
const NEAR_CHARACTERS = 70;

/**
 * Whether a sentence puts the act on the event's day. A day more or less is no other day: the same hour has two dates
 * on two sides of the world.
 */
export function occasionOf(text: string, context: OccasionContext): 'fits' | 'other' | 'not told' {
  const tokens = tokenise(text, context.language.irregular);
  const answers = findTimes(tokens, context.published)
    .filter(({ relation }) => relation === 'at')
    .map((time) => {
      const start = tokens[time.range.from]?.start ?? 0;
      const end = tokens[time.range.to - 1]?.end ?? start;
      const gap = Math.max(start - context.at.end, context.at.start - end, 0);
      return { gap, says: sayOf(time, context.day), isOfAct: isOfAct(text, { start, end }, context.at) };
    })
    .filter(
      ({ gap, says, isOfAct }) =>
        gap <= NEAR_CHARACTERS && (says === 'fits' || (says === 'other' && isOfAct)),
    )
    .sort((a, b) => a.gap - b.gap);
  if (answers.some(({ says }) => says === 'fits')) return 'fits';
  return answers[0]?.says ?? 'not told';
}

const turns = `${longestOf([...coverageWords.before, ...coverageWords.clauses])}`;
const TURN = new RegExp(turns, 'iu');
const TURN_OR_STOP = new RegExp(`[,;:—–(]|${turns}`, 'iu');

interface Stretch {
  start: number;
  end: number;
}

/** "On Monday, they spoke": the act's time. "They spoke, after tariffs in August": the time of something else. */
function isOfAct(text: string, time: Stretch, act: Stretch): boolean {
  if (time.start >= act.end) return !TURN_OR_STOP.test(text.slice(act.end, time.start));
  const part =
    text
      .slice(0, time.start)
      .split(/[,;:—–(]/u)
      .at(-1) ?? '';
  return !TURN.test(part) && !TURN.test(text.slice(time.end, act.start));
}

const DAYS = new Set<Time['precision']>(['minute', 'part-of-day', 'day']);

function sayOf(time: Time, day: number): 'fits' | 'other' | 'not told' {
  const { interval, precision, weekday } = time;
  if (interval === null) {
    if (time.month !== null) return sayOfMonth(time.month, time.day, day);
    if (weekday !== null) return daysApart(weekday, weekdayOf(day));
    return 'not told';
  }
  if (day < interval.from - 1 || day > interval.to + 1) return 'other';
  return DAYS.has(precision) && day >= interval.from && day <= interval.to ? 'fits' : 'not told';
}

/** "7 November" or "in November" on a page that does not say when it was published. */
function sayOfMonth(month: number, dayOfMonth: number | null, day: number): 'fits' | 'other' | 'not told' {
  if (dayOfMonth === null) return monthOf(day) === month ? 'not told' : 'other';
  const near = [day - 1, day, day + 1].filter(
    (other) => monthOf(other) === month && dayOfMonthOf(other) === dayOfMonth,
  );
  if (near.includes(day)) return 'fits';
  return near.length > 0 ? 'not told' : 'other';
}

const MS_PER_DAY = 86_400_000;

function monthOf(day: number): number {
  return new Date(day * MS_PER_DAY).getUTCMonth() + 1;
}

function dayOfMonthOf(day: number): number {
  return new Date(day * MS_PER_DAY).getUTCDate();
}

function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

function daysApart(a: number, b: number): 'fits' | 'other' | 'not told' {
  const apart = Math.min((a - b + 7) % 7, (b - a + 7) % 7);
  if (apart === 0) return 'fits';
  return apart === 1 ? 'not told' : 'other';
}
