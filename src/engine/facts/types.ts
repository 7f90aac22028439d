import type { Token } from '../tokens.ts';

/** Half-open range of token indices. */
export interface TokenRange {
  from: number;
  to: number;
}

export type Approximation = 'exact' | 'about' | 'at-least' | 'at-most' | 'more-than' | 'less-than';

/**
 * A count, amount, rate, ordinal or length of time, with its place in the token list.
 * `low`/`high` are the values as written, in the base unit: 1 for counts, the currency's unit for money,
 * percent (8.58, not 0.0858), minutes for durations. They differ only for written ranges ("between 10 and 15").
 */
export interface Quantity {
  kind: 'number' | 'money' | 'percent' | 'duration' | 'ordinal';
  range: TokenRange;
  low: number;
  high: number;
  approximation: Approximation;
  /** Half the last written digit's place value: 6.3 billion -> 50,000,000; 45 -> 0.5; words like "half an hour" -> see code. */
  tolerance: number;
  /** ISO currency for money, 'percent' or 'percentage-point', 'minute' for durations, '' for counts and ordinals. */
  unit: string;
  /** Token index of the noun that is counted or measured ("jobs" in "nearly 700,000 Iberian jobs"), or -1. */
  head: number;
}

/**
 * A time, resolved to an interval of days where that can be done.
 * Days are counted from 1970-01-01 (UTC day numbers), inclusive on both ends.
 */
export interface Time {
  range: TokenRange;
  /** null when it cannot be resolved: a relative time with no publication date. */
  interval: { from: number; to: number } | null;
  precision:
    | 'minute'
    | 'part-of-day'
    | 'day'
    | 'week'
    | 'month'
    | 'quarter'
    | 'season'
    | 'half'
    | 'year'
    | 'decade'
    | 'vague';
  relative: boolean;
  /** 0 Sunday to 6 Saturday, when the words name a weekday, resolved or not. */
  weekday: number | null;
  /** Year, month (1 to 12) and day of the month as far as they are written; null where they are not. */
  year: number | null;
  month: number | null;
  day: number | null;
  /** Time of day in minutes after midnight, with the zone's minutes ahead of UTC where it is written. */
  clock: { minute: number; zone: number | null } | null;
  /** 'at' the time, 'by'/'before' it, 'since'/'after' it, 'until' it. */
  relation: 'at' | 'by' | 'before' | 'since' | 'after' | 'until';
}

/** Outcome of setting two values side by side; 'incomparable' when nothing can be said. */
export type ValueRelation = 'equal' | 'compatible' | 'clash' | 'incomparable';

export type { Token };
