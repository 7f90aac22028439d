import { cardinals, ordinals } from '../languages/en/numbers.ts';
import { durations, longWords } from '../languages/en/units.ts';
import { approximate, boundBehindNoun } from './approximation.ts';
import { extended, type Length, lengthTolerance, wordLengthAt } from './durations.ts';
import { FRACTION_TOLERANCE_PERCENT, fractionAt } from './fractions.ts';
import { currencyBefore, type Measure, measureAt } from './measure.ts';
import { isCountedOne, isCountedOrdinal, isLabel, isNamePart, isYear } from './number-context.ts';
import { type Numeral, numeralAt } from './numerals.ts';
import { lowerAt } from './phrases.ts';
import { headOf } from './quantity-head.ts';
import { isBetween, rangeAfter, type ValueRange } from './ranges.ts';
import { findTimes } from './times.ts';
import type { Quantity, Time, Token } from './types.ts';

/** A value before the words around it are looked at. */
interface Reading {
  kind: Quantity['kind'];
  unit: string;
  low: number;
  high: number;
  tolerance: number;
  from: number;
  to: number;
  /** Loose whatever stands around it: "a couple". */
  loose?: boolean;
}

/**
 * Every count, amount, rate, ordinal and length of time of a text, in order and without overlap.
 * Years, dates, clock times, labels ("article 370"), names with digits, scores and pronouns are none.
 * @param times the times of the same tokens; their words are not read as quantities
 */
export function findQuantities(
  tokens: readonly Token[],
  times: readonly Time[] = findTimes(tokens, null),
): Quantity[] {
  const quantities: Quantity[] = [];
  let nextTime = 0;
  for (let at = 0; at < tokens.length; ) {
    while ((times[nextTime]?.range.to ?? Number.POSITIVE_INFINITY) <= at) nextTime++;
    const time = times[nextTime]?.range;
    if (time && time.from <= at) {
      at = time.to;
      continue;
    }
    const read = readingAt(tokens, at);
    if (!read || (time && read.to > time.from)) {
      at++;
      continue;
    }
    if (!('skip' in read)) quantities.push(toQuantity(tokens, read, quantities.at(-1)?.range.to ?? 0));
    at = Math.max(read.to, quantities.at(-1)?.range.to ?? 0);
  }
  return quantities;
}

/** A reading, or a stretch that holds numbers but no quantity. */
function readingAt(tokens: readonly Token[], at: number): Reading | { skip: true; to: number } | undefined {
  if (!mayStart(tokens[at])) return undefined;
  const length = wordLengthAt(tokens, at);
  if (length) return fromLength(length);
  const fraction = fractionAt(tokens, at);
  if (fraction) {
    const value = Math.round(fraction.value * 1e4) / 100;
    return {
      kind: 'percent',
      unit: 'percent',
      low: value,
      high: value,
      tolerance: FRACTION_TOLERANCE_PERCENT,
      from: fraction.from,
      to: fraction.to,
    };
  }
  const numeral = numeralAt(tokens, at);
  return numeral && fromNumeral(tokens, numeral);
}

/** Most words cannot begin a quantity: one look spares them the rest. */
function mayStart(token: Token | undefined): boolean {
  return token?.kind === 'number' || (token?.kind === 'word' && STARTERS.has(token.lower));
}

const STARTERS = new Set([
  'a',
  'an',
  'half',
  ...[cardinals, ordinals, durations, longWords].flatMap((table) => [...table.keys()]),
]);

function fromLength({ minutes, tolerance, from, to }: Length): Reading {
  return { kind: 'duration', unit: 'minute', low: minutes, high: minutes, tolerance, from, to };
}

function fromNumeral(
  tokens: readonly Token[],
  first: Numeral,
): Reading | { skip: true; to: number } | undefined {
  const currency = currencyBefore(tokens, first.from);
  const range = rangeAfter(tokens, first, currency);
  if (range && 'scoreTo' in range) return { skip: true, to: range.scoreTo };
  const last = range?.last ?? first;
  const measure: Measure | undefined = currency
    ? { kind: 'money', unit: currency.unit, factor: 1, to: last.to }
    : (range?.measure ?? measureAt(tokens, last));
  if (!measure) return bare(tokens, first, range);
  const scale = range ? range.firstScale * measure.factor : measure.factor;
  const low = tidy(first.value * scale);
  const high = tidy(last.value * measure.factor);
  const reading: Reading = {
    kind: measure.kind,
    unit: measure.unit,
    low,
    high,
    tolerance: last.tolerance * measure.factor,
    from: currency?.from ?? first.from,
    to: measure.to,
    loose: first.loose,
  };
  return measure.kind === 'duration' ? lengthReading(tokens, reading) : reading;
}

/** Multiplying by a factor such as 0.3048 leaves a binary tail. */
function tidy(value: number): number {
  return Number(value.toPrecision(14));
}

function lengthReading(tokens: readonly Token[], reading: Reading): Reading {
  const { low, high, from } = reading;
  const tolerance = reading.loose ? reading.tolerance : lengthTolerance(high, reading.tolerance);
  if (low !== high) return { ...reading, tolerance };
  const whole = extended(tokens, { minutes: low, tolerance, from, to: reading.to });
  return { ...reading, low: whole.minutes, high: whole.minutes, tolerance: whole.tolerance, to: whole.to };
}

/** A number without a unit: a count or an ordinal, unless what stands around it says that it counts nothing. */
function bare(
  tokens: readonly Token[],
  first: Numeral,
  range: ValueRange | undefined,
): Reading | { skip: true; to: number } | undefined {
  const last = range?.last;
  const to = last?.to ?? first.to;
  if (first.form === 'ordinal') {
    if (!isCountedOrdinal(tokens, first)) return { skip: true, to };
    return {
      kind: 'ordinal',
      unit: '',
      low: first.value,
      high: first.value,
      tolerance: 0,
      from: first.from,
      to,
    };
  }
  if (!last && first.form === 'digits' && first.scale === 1 && isYear(tokens, first.from))
    return { skip: true, to };
  if (isNamePart(tokens, first.from) || (first.scale === 1 && isLabel(tokens, first)))
    return { skip: true, to };
  if (first.form === 'words' && first.value === 1 && !isCountedOne(tokens, first.from))
    return { skip: true, to };
  const high = last?.value ?? first.value;
  const low = tidy(first.value * (range?.firstScale ?? 1));
  return {
    kind: 'number',
    unit: '',
    low,
    high,
    tolerance: (last ?? first).tolerance,
    from: first.from,
    to,
    loose: first.loose,
  };
}

function toQuantity(tokens: readonly Token[], reading: Reading, free: number): Quantity {
  const { kind, unit, low, high, tolerance } = reading;
  const between = low !== high && isBetween(tokens, reading.from);
  const count = kind === 'number' && unit === '' ? high : undefined;
  const found = approximate(tokens, { from: reading.from, to: reading.to }, count);
  const range = { from: Math.max(free, between ? reading.from - 1 : found.range.from), to: found.range.to };
  const approximation = found.approximation === 'exact' && reading.loose ? 'about' : found.approximation;
  const ageTo = kind === 'duration' ? endOfAge(tokens, range.to) : range.to;
  const head = headOf(tokens, ageTo, kind, high);
  return {
    kind,
    range: { from: range.from, to: ageTo },
    low,
    high,
    approximation:
      approximation === 'exact' && head >= 0
        ? (boundBehindNoun(tokens, head + 1) ?? approximation)
        : approximation,
    tolerance,
    unit,
    head,
  };
}

/** "17-year-old", "17 years old", "two-hour-long": the words that tell an age or a length belong to it. */
function endOfAge(tokens: readonly Token[], to: number): number {
  const at = lowerAt(tokens, to) === '-' ? to + 1 : to;
  return lowerAt(tokens, at) === 'old' || lowerAt(tokens, at) === 'long' ? at + 1 : to;
}
