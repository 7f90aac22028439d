import * as words from '../languages/en/times.ts';
import { isDate } from './calendar.ts';
import { measureAt } from './measure.ts';
import { isNamePart, isPlural } from './number-context.ts';
import { isCapital, isGlued, lowerAt } from './phrases.ts';
import type { Token } from './types.ts';
import type { Found, TimeReading, WrittenYear } from './written-time.ts';
import { yearBehindAt } from './written-years.ts';

/** Dates and months that are named: "11 December 2025", "Dec. 11", "10-12 December", "2025-12-11", "October last year". */
export function dateAt(tokens: readonly Token[], from: number): TimeReading | undefined {
  return tokens[from]?.kind === 'number'
    ? (numericDateAt(tokens, from) ?? dayFirstAt(tokens, from))
    : monthFirstAt(tokens, from);
}

/** A day of the month in digits, with or without "th". */
function dayAt(tokens: readonly Token[], at: number): Found<number> {
  const text = tokens[at]?.text ?? '';
  if (!/^\d{1,2}$/.test(text)) return undefined;
  const value = Number(text);
  if (value < 1 || value > 31) return undefined;
  const suffix = isGlued(tokens, at + 1) && /^(?:st|nd|rd|th)$/.test(lowerAt(tokens, at + 1));
  // 11:30, 2.5 and 10% begin with a day's digits.
  if (
    !suffix &&
    isGlued(tokens, at + 1) &&
    /^[:%/.]$/.test(lowerAt(tokens, at + 1)) &&
    tokens[at + 2]?.kind === 'number' &&
    isGlued(tokens, at + 2)
  )
    return undefined;
  return { value, to: suffix ? at + 2 : at + 1 };
}

/** A month's name; words that are months only by chance need a capital and a time word or number beside them. */
export function monthAt(tokens: readonly Token[], at: number): Found<number> {
  const word = lowerAt(tokens, at);
  const month = words.months.get(word);
  const numberBefore =
    dayAt(tokens, at - 1) ??
    (/^(?:st|nd|rd|th|of)$/.test(lowerAt(tokens, at - 1)) ? dayAt(tokens, at - 2) : undefined);
  if (month !== undefined) {
    if (!words.doubtfulMonths.has(word)) return { value: month, to: at + 1 };
    const yearBehind = yearBehindAt(tokens, at + 1) !== undefined;
    if (!isCapital(tokens, at)) return yearBehind ? { value: month, to: at + 1 } : undefined;
    const settled =
      word === 'august' ||
      yearBehind ||
      numberBefore ||
      dayAt(tokens, at + 1) ||
      words.monthLeads.has(lowerAt(tokens, at - 1));
    return settled ? { value: month, to: at + 1 } : undefined;
  }
  const short = words.shortMonths.get(word);
  if (short === undefined) return undefined;
  const stop = lowerAt(tokens, at + 1) === '.' && isGlued(tokens, at + 1);
  const next = stop ? at + 2 : at + 1;
  const numberBehind = dayAt(tokens, next) ?? yearBehindAt(tokens, next);
  if (numberBehind) return { value: short, to: next };
  if (numberBefore && tokens[at - 1]?.kind !== 'sign') return { value: short, to: at + 1 };
  return stop && isCapital(tokens, at) && words.monthLeads.has(lowerAt(tokens, at - 1))
    ? { value: short, to: at + 2 }
    : undefined;
}

/** "11 December", "11th of December 2025", "10-12 December", "10 and 11 December". */
function dayFirstAt(tokens: readonly Token[], from: number): TimeReading | undefined {
  const first = dayAt(tokens, from);
  if (!first || isNamePart(tokens, from)) return undefined;
  const link = /^(?:-|to|and|or)$/.test(lowerAt(tokens, first.to));
  const second = link ? dayAt(tokens, first.to + 1) : undefined;
  const last = second && second.value > first.value ? second : undefined;
  const behind = last?.to ?? first.to;
  const monthFrom =
    lowerAt(tokens, behind) === 'of' || (lowerAt(tokens, behind) === '-' && isGlued(tokens, behind))
      ? behind + 1
      : behind;
  const month = monthAt(tokens, monthFrom);
  if (!month || !isDate(null, month.value, last?.value ?? first.value)) return undefined;
  const year = yearBehindAt(tokens, month.to);
  return dayReading({ from, month: month.value, day: first.value, lastDay: last?.value, year, to: month.to });
}

function dayReading(parts: {
  from: number;
  to: number;
  month: number;
  day: number;
  lastDay: number | undefined;
  year: Found<WrittenYear>;
}): TimeReading {
  const { from, month, day, lastDay, year } = parts;
  const written = {
    type: 'day' as const,
    month,
    day,
    ...(lastDay ? { lastDay } : {}),
    ...(year ? { year: year.value } : {}),
  };
  return { written, from, to: year?.to ?? parts.to };
}

/** "December 11, 2025", "Dec 10-12", "December 2025", "October-December 2025", "October". */
function monthFirstAt(tokens: readonly Token[], from: number): TimeReading | undefined {
  const month = monthAt(tokens, from);
  if (!month) return undefined;
  const day = dayBehindMonth(tokens, from, month.to);
  if (day && isDate(null, month.value, day.value)) {
    const second = /^(?:-|to|and)$/.test(lowerAt(tokens, day.to)) ? dayAt(tokens, day.to + 1) : undefined;
    const isList =
      second &&
      second.value > day.value &&
      isDate(null, month.value, second.value) &&
      !isPlural(tokens, second.to) &&
      !monthAt(tokens, second.to);
    const to = isList ? second.to : day.to;
    return dayReading({
      from,
      month: month.value,
      day: day.value,
      lastDay: isList ? second.value : undefined,
      year: yearBehindAt(tokens, to),
      to,
    });
  }
  const second =
    lowerAt(tokens, month.to) === '-' && isGlued(tokens, month.to)
      ? monthAt(tokens, month.to + 1)
      : undefined;
  const to = second?.to ?? month.to;
  const quarter = lowerAt(tokens, to) === 'quarter' ? to + 1 : to;
  const year = yearBehindAt(tokens, quarter);
  const count = second ? ((second.value - month.value + 12) % 12) + 1 : 1;
  const written = {
    type: 'months' as const,
    precision: count === 3 ? ('quarter' as const) : ('month' as const),
    month: month.value,
    count,
    ...(year ? { year: year.value } : {}),
  };
  return { written, from, to: year?.to ?? quarter };
}

/** The day behind a month. "In May 12 people …" counts people; "on May 12 leaders …" gives a date. */
function dayBehindMonth(tokens: readonly Token[], from: number, at: number): Found<number> {
  const day = dayAt(tokens, at);
  if (!day || day.to > at + 1) return day;
  const before = lowerAt(tokens, from - 1);
  const counts =
    /^(?:in|since|during|last|until)$/.test(before) &&
    (isPlural(tokens, day.to) || isPlural(tokens, day.to + 1)) &&
    lowerAt(tokens, day.to) !== ',';
  if (counts && !isCapital(tokens, day.to)) return undefined;
  return measureAt(tokens, {
    value: day.value,
    tolerance: 0,
    from: at,
    to: day.to,
    form: 'digits',
    scale: 1,
    loose: false,
  })
    ? undefined
    : day;
}

/** "2025-12-11", "11/12/2025", "11.12.2025": month and day only where their order is beyond doubt. */
function numericDateAt(tokens: readonly Token[], from: number): TimeReading | undefined {
  const sign = lowerAt(tokens, from + 1);
  if (!/^[-/]$/.test(sign) || lowerAt(tokens, from + 3) !== sign) return undefined;
  for (let at = from + 1; at <= from + 4; at++) if (!isGlued(tokens, at)) return undefined;
  if (isGlued(tokens, from) && tokens[from - 1]?.text === sign) return undefined;
  const [a, b, c] = [from, from + 2, from + 4].map((at) =>
    /^\d+$/.test(tokens[at]?.text ?? '') ? (tokens[at]?.text ?? '') : '',
  );
  if (!a || !b || !c) return undefined;
  const found = (year: string, month: string, day: string): TimeReading | undefined =>
    isDate(Number(year), Number(month), Number(day))
      ? dayReading({
          from,
          month: Number(month),
          day: Number(day),
          lastDay: undefined,
          year: { value: { year: Number(year) }, to: from + 5 },
          to: from + 5,
        })
      : undefined;
  if (a.length === 4 && b.length <= 2 && c.length <= 2) return found(a, b, c);
  if (c.length !== 4 || a.length > 2 || b.length > 2) return undefined;
  const dayFirst = found(c, b, a);
  const monthFirst = found(c, a, b);
  if (dayFirst && monthFirst && a !== b)
    return { written: { type: 'unclear', year: Number(c) }, from, to: from + 5 };
  return dayFirst ?? monthFirst;
}
