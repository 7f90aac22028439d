/** A stretch of days, both ends included, counted from 1970-01-01 (UTC). */
export interface Days {
  from: number;
  to: number;
}

const MS_PER_DAY = 86_400_000;

/** Number of days from 1970-01-01 to the given day; month is 1 to 12 and may run over into other years. */
export function dayNumber(year: number, month: number, day: number): number {
  return Math.floor(Date.UTC(year, month - 1, day) / MS_PER_DAY);
}

/** The calendar date of a day number; weekday 0 is Sunday. */
export function dateOf(day: number): { year: number; month: number; day: number; weekday: number } {
  const date = new Date(day * MS_PER_DAY);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
  };
}

/** Day number of a `YYYY-MM-DD` text, or null when it is none. */
export function parseDay(text: string | null): number | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(text ?? '');
  if (!found) return null;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  return isDate(year, month, day) ? dayNumber(year, month, day) : null;
}

/** Whether the day exists; without a year, 29 February does. */
export function isDate(year: number | null, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year ?? 2000, month);
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** `count` whole months from the first day of `month`. */
export function monthsFrom(year: number, month: number, count = 1): Days {
  return { from: dayNumber(year, month, 1), to: dayNumber(year, month + count, 1) - 1 };
}

/** Writes a day number as `YYYY-MM-DD`. */
export function formatDay(day: number): string {
  const { year, month, day: date } = dateOf(day);
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(date)}`;
}

/** Writes 3 as `03`. */
export function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
