import { type Days, dateOf } from './calendar.ts';
import type { Time, ValueRelation } from './types.ts';

const DAYS_IN_YEAR = 366;

/**
 * Sets two times side by side.
 * @returns `equal` for the same days given equally; `compatible` when both can hold (a month and a day in it, a weekday
 *   and a date that falls on it); `clash` when they cannot; `incomparable` when one is not resolved and nothing written
 *   decides, or when bounds such as "since May" and "since August" may both hold. Symmetric.
 */
export function compareTimes(a: Time, b: Time): ValueRelation {
  if (a.clock || b.clock) return compareClocks(a, b);
  if (a.precision === 'vague' || b.precision === 'vague') return 'incomparable';
  if (!a.interval || !b.interval) return compareUnresolved(a, b);
  const relations = [a.relation, b.relation].sort().join('/');
  if (relations === 'at/at' || a.relation === b.relation) return compareSame(a, b, a.interval, b.interval);
  return compareBounds(a, b);
}

function overlaps(a: Days, b: Days): boolean {
  return a.from <= b.to && b.from <= a.to;
}

/** Both at a time, or both bound by one in the same way. */
function compareSame(a: Time, b: Time, first: Days, second: Days): ValueRelation {
  if (a.weekday !== null && b.weekday !== null && a.weekday !== b.weekday)
    return a.relation === 'at' ? 'clash' : 'incomparable';
  if (first.from === second.from && first.to === second.to) return 'equal';
  if (overlaps(first, second))
    return contradictsWeekday(a, second) || contradictsWeekday(b, first) ? 'clash' : 'compatible';
  switch (a.relation) {
    case 'at':
    case 'by':
    case 'until':
      return 'clash';
    case 'since':
      return 'incomparable';
    case 'before':
    case 'after':
      return 'compatible';
  }
}

/** "last Thursday" may be one of two days, but no Friday. */
function contradictsWeekday(time: Time, other: Days): boolean {
  return time.weekday !== null && other.from === other.to && dateOf(other.from).weekday !== time.weekday;
}

/** One at a time and the other bound, or two different bounds. */
function compareBounds(a: Time, b: Time): ValueRelation {
  const [point, bound] = a.relation === 'at' ? [a, b] : [b, a];
  if (point.relation !== 'at' || !point.interval || !bound.interval) return 'incomparable';
  switch (bound.relation) {
    case 'by':
      return point.interval.from <= bound.interval.to ? 'compatible' : 'clash';
    case 'before':
      return point.interval.from <= bound.interval.to ? 'compatible' : 'clash';
    case 'after':
      return point.interval.to >= bound.interval.from ? 'compatible' : 'clash';
    case 'since':
      return point.interval.to >= bound.interval.from ? 'compatible' : 'incomparable';
    default:
      return point.interval.from <= bound.interval.to ? 'compatible' : 'incomparable';
  }
}

/** At least one has no interval: what is written may still decide. */
function compareUnresolved(a: Time, b: Time): ValueRelation {
  if (a.relation !== 'at' || b.relation !== 'at') return 'incomparable';
  if (a.month !== null && b.month !== null && a.interval === null && b.interval === null)
    return compareWritten(a, b);
  const [open, resolved] = a.interval === null ? [a, b] : [b, a];
  if (open.month !== null && resolved.interval) return fits(open, resolved.interval);
  if (open.weekday === null) return 'incomparable';
  if (!resolved.interval) return open.weekday === resolved.weekday ? 'compatible' : 'incomparable';
  const { from, to } = resolved.interval;
  return from === to && dateOf(from).weekday === open.weekday ? 'compatible' : 'incomparable';
}

/** Two months, or days of months, without a year. */
function compareWritten(a: Time, b: Time): ValueRelation {
  if (a.month !== b.month) return 'clash';
  if (a.day === b.day) return a.day === null && a.precision === 'day' ? 'incomparable' : 'equal';
  return a.day === null || b.day === null ? 'compatible' : 'clash';
}

/** A day or month without a year against days that are known: in no year do they meet, so they clash; else they fit. */
function fits(open: Time, { from, to }: Days): ValueRelation {
  if (to - from >= DAYS_IN_YEAR) return 'incomparable';
  for (let day = from; day <= to; day++) {
    const date = dateOf(day);
    if (date.month === open.month && (open.day === null || date.day === open.day)) return 'compatible';
  }
  return 'clash';
}

/** Clock times compare only when both zones are written: 9 am in Rome and 8 am in Lisbon are the same hour. */
function compareClocks(a: Time, b: Time): ValueRelation {
  if (!a.clock || !b.clock) return 'incomparable';
  if (a.clock.zone === null || b.clock.zone === null) {
    return a.clock.zone === b.clock.zone && a.clock.minute === b.clock.minute ? 'equal' : 'incomparable';
  }
  const difference = a.clock.minute - a.clock.zone - (b.clock.minute - b.clock.zone);
  return difference % (24 * 60) === 0 ? 'equal' : 'clash';
}
