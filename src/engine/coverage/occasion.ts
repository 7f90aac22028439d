import { findTimes } from '../facts/times.ts';
import type { Time } from '../facts/types.ts';
import type { Language } from '../languages/language.ts';
import { tokenise } from '../tokens.ts';

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
      return { gap, says: sayOf(time, context.day) };
    })
    .filter(({ gap, says }) => gap <= NEAR_CHARACTERS && says !== 'not told')
    .sort((a, b) => a.gap - b.gap);
  if (answers.some(({ says }) => says === 'fits')) return 'fits';
  return answers[0]?.says ?? 'not told';
}

const DAYS = new Set<Time['precision']>(['minute', 'part-of-day', 'day']);

function sayOf(time: Time, day: number): 'fits' | 'other' | 'not told' {
  const { interval, precision, weekday } = time;
  if (interval === null) {
    if (weekday !== null) return daysApart(weekday, weekdayOf(day));
    return 'not told';
  }
  if (day < interval.from - 1 || day > interval.to + 1) return 'other';
  return DAYS.has(precision) && day >= interval.from && day <= interval.to ? 'fits' : 'not told';
}

function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

function daysApart(a: number, b: number): 'fits' | 'other' | 'not told' {
  const apart = Math.min((a - b + 7) % 7, (b - a + 7) % 7);
  if (apart === 0) return 'fits';
  return apart === 1 ? 'not told' : 'other';
}
