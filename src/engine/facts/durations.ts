import * as units from '../languages/en/units.ts';
import { numeralAt } from './numerals.ts';
import { isCapital, isGlued, lowerAt } from './phrases.ts';
import type { Token } from './types.ts';

/** A length of time in minutes, with the smallest unit that was written. */
export interface Length {
  minutes: number;
  tolerance: number;
  from: number;
  to: number;
}

/** A length is meant more exactly than half its unit: "an hour" is not said of 35 minutes. */
const MAX_SHARE = 0.1;
/** "half an hour" is said of 25 and of 35 minutes. */
const HALF_SHARE = 1 / 6;

/** Caps the rounding of a length of time. */
export function lengthTolerance(minutes: number, tolerance: number): number {
  return Math.min(tolerance, MAX_SHARE * minutes);
}

/** Lengths that do not begin with a number: "half an hour", "a quarter of an hour", "a week and a half", "an hour", "day-long". */
export function wordLengthAt(tokens: readonly Token[], from: number): Length | undefined {
  return (
    halfLengthAt(tokens, from) ??
    quarterLengthAt(tokens, from) ??
    articleLengthAt(tokens, from) ??
    longAt(tokens, from)
  );
}

/** "half an hour", "half-hour", "half a day", "a half hour". */
function halfLengthAt(tokens: readonly Token[], from: number): Length | undefined {
  const at = lowerAt(tokens, from) === 'a' ? from + 1 : from;
  if (lowerAt(tokens, at) !== 'half' || /^(?:first|second|past|other)$/.test(lowerAt(tokens, from - 1)))
    return undefined;
  let unitAt = at + 1;
  if (['a', 'an', '-'].includes(lowerAt(tokens, unitAt))) unitAt++;
  const unit = units.durations.get(lowerAt(tokens, unitAt));
  if (unit === undefined || lowerAt(tokens, unitAt) === 'second') return undefined;
  return { minutes: unit / 2, tolerance: (unit / 2) * HALF_SHARE, from, to: unitAt + 1 };
}

/** "a quarter of an hour", "three quarters of an hour". */
function quarterLengthAt(tokens: readonly Token[], from: number): Length | undefined {
  const count = { a: 1, one: 1, three: 3 }[lowerAt(tokens, from)];
  const at = lowerAt(tokens, from + 1) === '-' ? from + 2 : from + 1;
  if (
    !count ||
    !lowerAt(tokens, at).startsWith('quarter') ||
    lowerAt(tokens, at + 1) !== 'of' ||
    lowerAt(tokens, at + 2) !== 'an'
  )
    return undefined;
  if (lowerAt(tokens, at + 3) !== 'hour') return undefined;
  return { minutes: 15 * count, tolerance: 1.5 * count, from, to: at + 4 };
}

/** "for an hour", "a week and a half", "a year after": elsewhere "a day" says how often, not how long. */
function articleLengthAt(tokens: readonly Token[], from: number): Length | undefined {
  if (!/^(?:an?|one)$/.test(lowerAt(tokens, from))) return undefined;
  const unitAt = from + 1;
  const unit = units.durations.get(lowerAt(tokens, unitAt));
  if (unit === undefined || isCapital(tokens, unitAt) || /s$/.test(lowerAt(tokens, unitAt))) return undefined;
  const hyphen = lowerAt(tokens, unitAt + 1) === '-' && isGlued(tokens, unitAt + 1) ? 1 : 0;
  const half = halfMore(tokens, unitAt + 1);
  if (half) return { minutes: unit * 1.5, tolerance: lengthTolerance(unit * 1.5, unit / 4), from, to: half };
  const long = lowerAt(tokens, unitAt + 1 + hyphen) === 'long';
  const wordAfter = lowerAt(tokens, unitAt + 1);
  const more = wordAfter === 'and' && startsLength(tokens, unitAt + 2);
  if (lowerAt(tokens, unitAt) === 'second' || lowerAt(tokens, unitAt) === 'minute') {
    if (!long && !more && !/^(?:for|than|within)$/.test(lowerAt(tokens, from - 1))) return undefined;
    if (tokens[unitAt + 1]?.kind === 'word' && !units.lengthAfter.has(wordAfter) && !more) return undefined;
  }
  if (
    !long &&
    !more &&
    !units.lengthBefore.has(lowerAt(tokens, from - 1)) &&
    !units.lengthAfter.has(wordAfter)
  )
    return undefined;
  return extended(tokens, {
    minutes: unit,
    tolerance: lengthTolerance(unit, unit / 2),
    from,
    to: long ? unitAt + 2 + hyphen : unitAt + 1,
  });
}

/** "hour-long", "week-long", "weeklong". */
function longAt(tokens: readonly Token[], from: number): Length | undefined {
  const word = lowerAt(tokens, from);
  const whole = units.longWords.get(word);
  if (whole !== undefined)
    return { minutes: whole, tolerance: lengthTolerance(whole, whole / 2), from, to: from + 1 };
  const unit = units.durations.get(word);
  if (
    unit === undefined ||
    lowerAt(tokens, from + 1) !== '-' ||
    lowerAt(tokens, from + 2) !== 'long' ||
    !isGlued(tokens, from + 2)
  )
    return undefined;
  if (tokens[from - 1]?.text === '-' && !tokens[from]?.spaced) return undefined;
  return { minutes: unit, tolerance: lengthTolerance(unit, unit / 2), from, to: from + 3 };
}

/** Index after "and a half" at `at`, over hyphens; undefined when it does not stand there. */
function halfMore(tokens: readonly Token[], at: number): number | undefined {
  let next = at;
  for (const word of ['and', 'a', 'half']) {
    if (lowerAt(tokens, next) === '-') next++;
    if (lowerAt(tokens, next) !== word) return undefined;
    next++;
  }
  return next;
}

function startsLength(tokens: readonly Token[], at: number): boolean {
  const numeral = numeralAt(tokens, at);
  return numeral !== undefined && units.durations.has(lowerAt(tokens, numeral.to));
}

/** Adds what follows a length in smaller units: "and a half", "and ten minutes", "30 minutes". */
export function extended(tokens: readonly Token[], length: Length): Length {
  let { minutes, tolerance, to } = length;
  const firstUnit = units.durations.get(lowerAt(tokens, to - 1));
  const half = firstUnit && halfMore(tokens, to);
  if (half)
    return {
      ...length,
      minutes: minutes + firstUnit / 2,
      tolerance: lengthTolerance(minutes + firstUnit / 2, firstUnit / 4),
      to: half,
    };
  let smallest = firstUnit ?? 0;
  for (;;) {
    const at = /^(?:and|,)$/.test(lowerAt(tokens, to)) ? to + 1 : to;
    const numeral = numeralAt(tokens, at);
    const unit =
      numeral && numeral.form !== 'ordinal' ? units.durations.get(lowerAt(tokens, numeral.to)) : undefined;
    if (!numeral || unit === undefined || unit >= smallest || numeral.value * unit >= smallest) break;
    minutes += numeral.value * unit;
    tolerance = lengthTolerance(minutes, numeral.tolerance * unit);
    smallest = unit;
    to = numeral.to + 1;
  }
  return { ...length, minutes, tolerance, to };
}
