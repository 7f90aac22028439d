import { type Days, dateOf, dayNumber, isDate, monthsFrom } from './calendar.ts';
import type { PeriodUnit, TimeReading, WrittenTime, WrittenYear } from './written-time.ts';

/** What a relative time is resolved against. */
export interface Standpoint {
  /** Day number of publication, or null when it is not known. */
  published: number | null;
  /** Whether the words around say that the time lies ahead. */
  ahead: boolean;
  /** Whether something starts then ("from January"): it may lie on either side, and the nearer one is taken. */
  starts?: boolean;
}

/** Seasons have no sharp end: the astronomical ones run three weeks on. */
const SEASON_TAIL_DAYS = 21;
/** "From January" is the next one when it begins within this many days. */
const STARTS_WITHIN_DAYS = 120;
/** An undated day such as "2 January" may lie a little ahead of publication without a word that says so. */
const NEAR_AHEAD_DAYS = 60;

/**
 * The days that a written time stands for, or null when they cannot be told.
 * Without a day of publication only times with a year in figures resolve.
 */
export function resolveTime(reading: TimeReading, standpoint: Standpoint): Days | null {
  const whole = wholeInterval(reading.written, standpoint);
  return whole && reading.edge ? cut(whole, reading.edge) : whole;
}

/** The part of a period: "late October" is its second half. */
function cut({ from, to }: Days, [start, end]: readonly [number, number]): Days {
  const length = to - from + 1;
  return { from: from + Math.floor(length * start), to: Math.max(from, from + Math.ceil(length * end) - 1) };
}

function wholeInterval(written: WrittenTime, standpoint: Standpoint): Days | null {
  switch (written.type) {
    case 'clock':
    case 'unclear':
      return null;
    case 'day':
      return dayInterval(written, standpoint);
    case 'months':
      return monthsInterval(written, standpoint);
    case 'years': {
      const year = yearOf(written.year, standpoint.published);
      return year === null ? null : monthsFrom(year, 1, 12 * written.count);
    }
    default:
      return standpoint.published === null
        ? null
        : relativeInterval(written, standpoint.published, standpoint.ahead);
  }
}

function yearOf(year: WrittenYear, published: number | null): number | null {
  if ('year' in year) return year.year;
  return published === null ? null : dateOf(published).year + year.offset;
}

function dayInterval(
  { month, day, lastDay, year }: WrittenTime & { type: 'day' },
  standpoint: Standpoint,
): Days | null {
  const known = year ? yearOf(year, standpoint.published) : nearestYear(month, day, standpoint);
  if (known === null || !isDate(known, month, lastDay ?? day)) return null;
  const from = dayNumber(known, month, day);
  return { from, to: from + (lastDay ?? day) - day };
}

/** The year that brings an undated day nearest to publication, on the side that the words point to. */
function nearestYear(month: number, day: number, { published, ahead }: Standpoint): number | null {
  if (published === null) return null;
  const { year } = dateOf(published);
  const distance = dayNumber(year, month, day) - published;
  if (ahead) return distance < 0 ? year + 1 : year;
  if (distance > NEAR_AHEAD_DAYS) return year - 1;
  return distance < NEAR_AHEAD_DAYS - 365 ? year + 1 : year;
}

function monthsInterval(written: WrittenTime & { type: 'months' }, standpoint: Standpoint): Days | null {
  const { month, count, year, precision } = written;
  const known = year ? yearOf(year, standpoint.published) : nearestPeriodYear(written, standpoint);
  if (known === null) return null;
  const days = monthsFrom(known, month, count);
  return precision === 'season' ? { from: days.from, to: days.to + SEASON_TAIL_DAYS } : days;
}

/** The last such period that had begun at publication; the next that is not over when the words point ahead. */
function nearestPeriodYear(
  { month, count, over }: WrittenTime & { type: 'months' },
  { published, ahead, starts }: Standpoint,
): number | null {
  if (published === null) return null;
  const { year } = dateOf(published);
  const period = (which: number): Days => monthsFrom(which, month, count);
  if (over) return period(year).to < published ? year : year - 1;
  const nextYear = period(year).from > published ? year : year + 1;
  if (starts && period(nextYear).from <= published + STARTS_WITHIN_DAYS) return nextYear;
  if (!ahead) return period(year).from > published ? year - 1 : year;
  return [year - 1, year].find((which) => period(which).to >= published) ?? year + 1;
}

function relativeInterval(
  written: Exclude<WrittenTime, { type: 'clock' | 'unclear' | 'day' | 'months' | 'years' }>,
  published: number,
  ahead: boolean,
): Days {
  switch (written.type) {
    case 'weekday':
      return weekdayInterval(written, published, ahead);
    case 'weekend':
      return weekendInterval(written.which, published);
    case 'period':
      return periodInterval(written.unit, written.offset, published);
    case 'rest': {
      const period = periodInterval(written.unit, 0, published);
      return written.side === 'earlier'
        ? { from: period.from, to: published }
        : { from: published, to: period.to };
    }
    case 'away':
      return { from: published + written.days - written.slack, to: published + written.days + written.slack };
    case 'span': {
      const days = Math.ceil(written.days);
      return written.side === 'past'
        ? { from: published - days, to: published }
        : { from: published, to: published + days };
    }
  }
}

/** A bare weekday is the latest on or before publication; "last" and "next Thursday" may be either of two. */
function weekdayInterval(
  { weekday, which }: WrittenTime & { type: 'weekday' },
  published: number,
  ahead: boolean,
): Days {
  const back = (dateOf(published).weekday - weekday + 7) % 7;
  const onOrBefore = published - back;
  const onOrAfter = back === 0 ? published : onOrBefore + 7;
  if (which === 'last') {
    const latest = back === 0 ? published - 7 : onOrBefore;
    return { from: latest - 7, to: latest };
  }
  if (which === 'next') {
    const soonest = back === 0 ? published + 7 : onOrBefore + 7;
    return { from: soonest, to: soonest + 7 };
  }
  const day = ahead || (which === 'this' && back > 3) ? onOrAfter : onOrBefore;
  return { from: day, to: day };
}

function weekendInterval(which: 'last' | 'this' | 'next', published: number): Days {
  const saturday = published - ((dateOf(published).weekday + 1) % 7);
  if (which === 'next') return { from: saturday + 7, to: saturday + 15 };
  if (which === 'this') return { from: saturday, to: saturday + 8 };
  return { from: saturday, to: saturday + 1 };
}

/** The calendar period `offset` periods from the one of publication. Weeks may begin on Sunday or on Monday. */
function periodInterval(unit: PeriodUnit, offset: number, published: number): Days {
  const { year, month, weekday } = dateOf(published);
  switch (unit) {
    case 'day':
      return { from: published + offset, to: published + offset };
    case 'week': {
      const monday = published - ((weekday + 6) % 7) + 7 * offset;
      return { from: monday - 1, to: monday + 6 };
    }
    case 'month':
      return monthsFrom(year, month + offset);
    case 'quarter':
      return monthsFrom(year, Math.floor((month - 1) / 3) * 3 + 1 + 3 * offset, 3);
    case 'year':
      return monthsFrom(year + offset, 1, 12);
    case 'decade':
      return monthsFrom(Math.floor(year / 10) * 10 + 10 * offset, 1, 120);
  }
}
