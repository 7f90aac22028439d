import type { Analysis } from './analyse.ts';
import { dateOf } from './facts/calendar.ts';
import type { Time, TokenRange } from './facts/types.ts';

/** A day that a clause names and another weekday that a statement has in its place, where nothing tells which day one of them is. */
export interface OpenDay {
  h: TokenRange;
  s: TokenRange;
}

/**
 * Weekdays that differ and cannot be set against each other, since a text without a date resolves "on Friday" to none: no
 * conflict, and not left out either.
 */
export function openDays(h: Analysis, terms: readonly number[], s: Analysis): OpenDay[] {
  return terms.flatMap((index) => {
    const term = h.terms[index];
    const mine = term?.kind === 'time' ? h.times[term.ref] : undefined;
    const day = mine && weekdayOf(mine);
    if (mine === undefined || day === undefined) return [];
    const days = s.times.filter((time) => weekdayOf(time) !== undefined);
    const [theirs] = days;
    const isOther = (time: Time) =>
      weekdayOf(time) !== day && (mine.interval === null || time.interval === null);
    return theirs && days.every(isOther) ? [{ h: mine.range, s: theirs.range }] : [];
  });
}

/** 0 Sunday to 6 Saturday; undefined where a time is no single day that is named. */
function weekdayOf({ weekday, interval, relation }: Time): number | undefined {
  if (relation !== 'at') return undefined;
  if (weekday !== null) return weekday;
  return interval && interval.from === interval.to ? dateOf(interval.from).weekday : undefined;
}
