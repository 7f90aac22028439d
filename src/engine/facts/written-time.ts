import type { Time } from './types.ts';

/** A year as written: a number, or counted from the year of publication ("last year" is -1). */
export type WrittenYear = { year: number } | { offset: number };

/** What the words for a time say, before publication is known. */
export type WrittenTime =
  | { type: 'day'; month: number; day: number; lastDay?: number; year?: WrittenYear }
  | {
      type: 'months';
      precision: 'month' | 'quarter' | 'half' | 'season';
      month: number;
      count: number;
      year?: WrittenYear;
      /** "last October": one that is over. */
      over?: boolean;
    }
  | { type: 'years'; year: WrittenYear; count: number; precision: 'year' | 'decade' | 'half' }
  | { type: 'weekday'; weekday: number; which: 'last' | 'this' | 'next' | 'bare' }
  | { type: 'weekend'; which: 'last' | 'this' | 'next' }
  | { type: 'period'; unit: PeriodUnit; offset: number }
  | { type: 'rest'; unit: PeriodUnit; side: 'earlier' | 'later' }
  | { type: 'away'; days: number; slack: number; precision: Time['precision'] }
  | { type: 'span'; days: number; side: 'past' | 'next'; precision: Time['precision'] }
  | { type: 'clock'; minute: number; zone: number | null }
  | { type: 'unclear'; year: number };

export type PeriodUnit = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade';

/** A value that was read and the index after it, or undefined. */
export type Found<T> = { value: T; to: number } | undefined;

/** A written time with its place, the part of it that is meant ("late"), and the weekday or hour that stands beside it. */
export interface TimeReading {
  written: WrittenTime;
  from: number;
  to: number;
  edge?: readonly [number, number];
  weekday?: number;
  partOfDay?: boolean;
}
