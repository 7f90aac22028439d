import { ordinalSuffix } from '../languages/en/numbers.ts';
import { type Days, dateOf, dayNumber, formatDay, monthsFrom, twoDigits } from './calendar.ts';
import type { Approximation, Quantity, Time } from './types.ts';

const SIGNS: Record<Approximation, string> = {
  exact: '',
  about: '≈ ',
  'at-least': '≥ ',
  'at-most': '≤ ',
  'more-than': '> ',
  'less-than': '< ',
};
const MINUTES_PER_DAY = 1440;
const MINUTES_PER_YEAR = 365.25 * MINUTES_PER_DAY;

/** The plain resolved form of a quantity: `45 min`, `USD 6300000000`, `≈ 8.58 %`, `500000`, `23rd`, `10..15`. */
export function describeQuantity(quantity: Quantity): string {
  const { kind, unit, low, high, approximation } = quantity;
  if (kind === 'ordinal') return `${low}${ordinalSuffix(low)}`;
  const sign = SIGNS[approximation];
  if (kind === 'duration') return sign + describeLength(low, high);
  const value = low === high ? plain(low) : `${plain(low)}..${plain(high)}`;
  if (kind === 'money') return `${sign}${unit} ${value}`;
  if (kind === 'percent') return `${sign}${value} ${unit === 'percent' ? '%' : 'pp'}`;
  return sign + value + (unit && ` ${unit}`);
}

/** Digits without a tail and without an exponent. */
function plain(value: number): string {
  const short = Number(value.toPrecision(12));
  return Number.isInteger(short) ? BigInt(short).toString() : String(short);
}

/** In the largest unit that divides it: 45 min, 10 d, 2 y. */
function describeLength(low: number, high: number): string {
  if (!Number.isInteger(low) && low < MINUTES_PER_DAY)
    return `${Math.round(low * 60)}${low === high ? '' : `..${Math.round(high * 60)}`} s`;
  const units: [number, string][] = [
    [MINUTES_PER_YEAR, 'y'],
    [MINUTES_PER_YEAR / 12, 'mo'],
    [MINUTES_PER_DAY, 'd'],
    [1, 'min'],
  ];
  const [size, name] = units.find(([minutes]) => low % minutes === 0 && high % minutes === 0 && low > 0) ?? [
    1,
    'min',
  ];
  const value = low === high ? plain(low / size) : `${plain(low / size)}..${plain(high / size)}`;
  return `${value} ${name}`;
}

/**
 * The plain resolved form of a time: `2025-12-11`, `2025-10`, `2026-Q1`, `2025`, `2025-12-01..2025-12-07`.
 * A day or month without a known year is `????-12-11`; '' when nothing is known but a weekday.
 */
export function describeTime(time: Time): string {
  if (time.interval) return describeDays(time.interval);
  if (time.clock)
    return `${twoDigits(Math.floor(time.clock.minute / 60))}:${twoDigits(time.clock.minute % 60)}`;
  if (time.month === null) return '';
  return `????-${twoDigits(time.month)}${time.day === null ? '' : `-${twoDigits(time.day)}`}`;
}

function describeDays({ from, to }: Days): string {
  if (from === to) return formatDay(from);
  const { year, month, day } = dateOf(from);
  const is = (days: Days): boolean => days.from === from && days.to === to;
  if (day === 1) {
    if (is(monthsFrom(year, month))) return `${year}-${twoDigits(month)}`;
    if (month % 3 === 1 && is(monthsFrom(year, month, 3))) return `${year}-Q${(month + 2) / 3}`;
    if (month === 1 && to === dayNumber(year, 12, 31)) return String(year);
  }
  return `${formatDay(from)}..${formatDay(to)}`;
}
