import * as words from '../languages/en/around-numbers.ts';
import * as numbers from '../languages/en/numbers.ts';
import { isGlued, lowerAt } from './phrases.ts';
import type { Token } from './types.ts';

/** A bare number: digits or words with everything that multiplies it, no unit. */
export interface Numeral {
  value: number;
  /** Half the place value of the last digit that was written on purpose; see `toleranceOf`. */
  tolerance: number;
  from: number;
  to: number;
  form: 'digits' | 'words' | 'ordinal';
  /** What multiplied the written number; 1 when nothing did. */
  scale: number;
  /** "a couple": loose by its nature. */
  loose: boolean;
}

/** 1,234 and 1,00,000 are numbers; 1,2 and 11,2025 are lists. */
const GROUPED = /^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/;
const PLAIN = /^\d+(?:\.\d+)?$/;
/** Larger numbers than this are no counts of anything in the news; they are identifiers. */
const MAX_DIGITS = 16;
/** A rounded number may stand for values this share of it away, at most. */
const MAX_ROUNDING = 0.3;
/** A count whose zeros may come from rounding: 100 and more. Its reach is smaller than that of "5 million". */
const ROUND_FROM = 100;
const MAX_ZERO_ROUNDING = 0.05;
const DOZEN = 12;
/** Nobody who writes "two dozen" has counted, but 30 are not meant. */
const DOZEN_ROUNDING = 0.1;

/**
 * How far a written number may be from what it stands for.
 * @param mantissa the number as written, before the scale word
 * @param decimals digits after the point
 * @param scale what multiplies it
 */
export function toleranceOf(mantissa: number, decimals: number, scale: number): number {
  const value = mantissa * scale;
  if (scale === DOZEN) return DOZEN_ROUNDING * value;
  if (decimals > 0 || mantissa < ROUND_FROM) {
    const half = (0.5 * scale) / 10 ** decimals;
    return value === 0 || scale === 1 ? half : Math.min(half, MAX_ROUNDING * value);
  }
  let place = 1;
  while (place < mantissa && mantissa % (place * 10) === 0) place *= 10;
  const half = 0.5 * place * scale;
  return place === 1 ? half : Math.min(half, MAX_ZERO_ROUNDING * value);
}

/** Reads the number that begins at `from`, with its scale words; undefined when there is none. Never looks further than it reads. */
export function numeralAt(tokens: readonly Token[], from: number): Numeral | undefined {
  return tokens[from]?.kind === 'number' ? digitsAt(tokens, from) : wordsAt(tokens, from);
}

/** The value of one token of digits, or undefined when it is no well-formed number. */
export function digitsValue(text: string): number | undefined {
  if (text.length > 2 * MAX_DIGITS || !(PLAIN.test(text) || GROUPED.test(text))) return undefined;
  const plain = text.replaceAll(',', '');
  return plain.length > MAX_DIGITS ? undefined : Number(plain);
}

function digitsAt(tokens: readonly Token[], from: number): Numeral | undefined {
  const text = tokens[from]?.text ?? '';
  let mantissa = digitsValue(text);
  if (mantissa === undefined) return undefined;
  let to = from + 1;
  if (numbers.ordinalSuffixes.has(lowerAt(tokens, to)) && isGlued(tokens, to) && !text.includes('.')) {
    return { value: mantissa, tolerance: 0, from, to: to + 1, form: 'ordinal', scale: 1, loose: false };
  }
  let decimals = text.split('.')[1]?.length ?? 0;
  // 60 000, and "2, 000ft" as pages have it that were taken apart: "000" is no number of its own.
  const thousands = tokens[to]?.text === ',' && isGlued(tokens, to) ? to + 1 : to;
  if (
    decimals === 0 &&
    /^\d{1,3}$/.test(text) &&
    tokens[thousands]?.text === '000' &&
    tokens[thousands]?.spaced
  ) {
    mantissa *= 1000;
    to = thousands + 1;
  }
  const part = signFractionAt(tokens, to) ?? andPartAt(tokens, to);
  if (part && !decimals) {
    mantissa += part.value;
    decimals = 1;
    to = part.to;
  }
  const scaled = scalesAt(tokens, to, true);
  return numeral({ mantissa, decimals, ...scaled, from, form: 'digits' });
}

function numeral(
  parts: Pick<Numeral, 'from' | 'to' | 'form' | 'scale'> & {
    mantissa: number;
    decimals: number;
    loose?: boolean;
  },
): Numeral {
  const { mantissa, decimals, scale, from, to, form, loose = false } = parts;
  // 8.1 * 1e7 is 81000000 only after rounding: binary fractions leave a tail.
  const value = Number((mantissa * scale).toPrecision(14));
  return { value, tolerance: toleranceOf(mantissa, decimals, scale), from, to, form, scale, loose };
}

const SIGN_PARTS = new Map([
  ['1/2', 0.5],
  ['1/4', 0.25],
  ['3/4', 0.75],
]);

/** " 1/2" behind a whole number, as typed or from the sign ½. */
function signFractionAt(tokens: readonly Token[], from: number): { value: number; to: number } | undefined {
  if (lowerAt(tokens, from + 1) !== '/' || !isGlued(tokens, from + 1) || !isGlued(tokens, from + 2))
    return undefined;
  const value = SIGN_PARTS.get(`${lowerAt(tokens, from)}/${lowerAt(tokens, from + 2)}`);
  return value === undefined ? undefined : { value, to: from + 3 };
}

/** "and a half", "and a quarter", "and three quarters" behind a number. */
function andPartAt(tokens: readonly Token[], from: number): { value: number; to: number } | undefined {
  const at = lowerAt(tokens, from) === '-' ? from + 1 : from;
  if (lowerAt(tokens, at) !== 'and') return undefined;
  const rest = [at + 1, at + 2, at + 3, at + 4].map((i) => lowerAt(tokens, i)).filter((word) => word !== '-');
  const hyphens = lowerAt(tokens, at + 1) === '-' ? 2 : 0;
  const [count, part] = rest;
  if (!count || !part) return undefined;
  if ((count === 'a' || count === 'one') && (part === 'half' || part === 'quarter')) {
    return { value: part === 'half' ? 0.5 : 0.25, to: at + 3 + hyphens };
  }
  return count === 'three' && part === 'quarters' ? { value: 0.75, to: at + 3 + hyphens } : undefined;
}

/** Scale words behind a number, one after another: "lakh crore" is 10^12. */
function scalesAt(tokens: readonly Token[], from: number, digits: boolean): { scale: number; to: number } {
  let scale = 1;
  let to = from;
  const glued = digits && isGlued(tokens, to) ? numbers.gluedScales.get(lowerAt(tokens, to)) : undefined;
  if (glued && !isMetres(tokens, to)) return { scale: glued, to: to + 1 };
  for (let step = 0; step < 3; step++) {
    const at = lowerAt(tokens, to) === '-' && !tokens[to]?.spaced ? to + 1 : to;
    const next =
      numbers.scales.get(lowerAt(tokens, at)) ?? (lowerAt(tokens, at) === 'dozen' ? DOZEN : undefined);
    if (next === undefined) break;
    scale *= next;
    to = at + 1;
  }
  return { scale, to };
}

function isMetres(tokens: readonly Token[], at: number): boolean {
  return lowerAt(tokens, at) === 'm' && words.metreContext.has(lowerAt(tokens, at + 1));
}

function wordsAt(tokens: readonly Token[], from: number): Numeral | undefined {
  const first = lowerAt(tokens, from);
  if (first === 'half') return halfAt(tokens, from, from + 1);
  if (first === 'a' || first === 'an') return articleAt(tokens, from);
  const ordinal = ordinalAt(tokens, from);
  if (ordinal) return ordinal;
  return numbers.cardinals.has(first) ? composedAt(tokens, from) : undefined;
}

/** "half a million", "half-million", "half a dozen", and after an article "a half million". */
function halfAt(tokens: readonly Token[], from: number, after: number): Numeral | undefined {
  const to = ['a', '-', 'an'].includes(lowerAt(tokens, after)) ? after + 1 : after;
  const scaled = scalesAt(tokens, to, false);
  return scaled.scale === 1
    ? undefined
    : numeral({ mantissa: 0.5, decimals: 1, ...scaled, from, form: 'words' });
}

function articleAt(tokens: readonly Token[], from: number): Numeral | undefined {
  const next = lowerAt(tokens, from + 1);
  if (next === 'half') return halfAt(tokens, from, from + 2);
  if (next === 'couple') {
    const to = lowerAt(tokens, from + 2) === 'of' ? from + 3 : from + 2;
    return { value: 2, tolerance: 1, from, to, form: 'words', scale: 1, loose: true };
  }
  if (next === 'quarter' && lowerAt(tokens, from + 2) === 'of' && /^an?$/.test(lowerAt(tokens, from + 3))) {
    const scaled = scalesAt(tokens, from + 4, false);
    return scaled.scale === 1
      ? undefined
      : numeral({ mantissa: 0.25, decimals: 2, ...scaled, from, form: 'words' });
  }
  if (next !== 'dozen' && !numbers.scales.has(next)) return undefined;
  return composedAt(tokens, from);
}

function ordinalAt(tokens: readonly Token[], from: number): Numeral | undefined {
  const tens = numbers.cardinals.get(lowerAt(tokens, from)) ?? 0;
  const at = tens < 20 ? from : lowerAt(tokens, from + 1) === '-' ? from + 2 : from + 1;
  const unit = numbers.ordinals.get(lowerAt(tokens, at));
  if (unit === undefined || (at > from && unit > 9)) return undefined;
  return {
    value: at > from ? tens + unit : unit,
    tolerance: 0,
    from,
    to: at + 1,
    form: 'ordinal',
    scale: 1,
    loose: false,
  };
}

/** Below one hundred: "three", "twenty-three"; the value and where it ends. */
function belowHundredAt(tokens: readonly Token[], from: number): { value: number; to: number } | undefined {
  const value = numbers.cardinals.get(lowerAt(tokens, from));
  if (value === undefined) return undefined;
  const to = from + 1;
  if (value < 20) return { value, to };
  const at = lowerAt(tokens, to) === '-' && !tokens[to]?.spaced ? to + 1 : to;
  const unit = numbers.cardinals.get(lowerAt(tokens, at)) ?? 0;
  return unit > 0 && unit < 10 ? { value: value + unit, to: at + 1 } : { value, to };
}

/** As above, with "hundred": "two hundred and five". */
function belowThousandAt(tokens: readonly Token[], from: number): { value: number; to: number } | undefined {
  const first = belowHundredAt(tokens, from);
  if (!first) return undefined;
  const at = lowerAt(tokens, first.to) === '-' ? first.to + 1 : first.to;
  if (lowerAt(tokens, at) !== 'hundred') return first;
  const rest = belowHundredAt(tokens, afterAnd(tokens, at + 1));
  return { value: first.value * 100 + (rest?.value ?? 0), to: rest?.to ?? at + 1 };
}

/** A number in words from groups: "two million three hundred thousand", "twenty-three", "two and a half million", "a thousand". */
function composedAt(tokens: readonly Token[], from: number): Numeral | undefined {
  const first = /^an?$/.test(lowerAt(tokens, from))
    ? { value: 1, to: from + 1 }
    : belowThousandAt(tokens, from);
  if (!first) return undefined;
  const part = andPartAt(tokens, first.to);
  const head = scalesAt(tokens, part?.to ?? first.to, false);
  let mantissa = first.value + (part?.value ?? 0);
  if (part || head.scale === 1)
    return numeral({ mantissa, decimals: part ? 1 : 0, ...head, from, form: 'words' });
  let { scale, to } = head;
  // A smaller group may follow a larger one; the written number is then exact to the smallest.
  for (let group = belowThousandAt(tokens, afterAnd(tokens, to)); group && scale >= 100; ) {
    const tail = scalesAt(tokens, group.to, false);
    if (tail.scale >= scale || group.value * tail.scale >= scale) break;
    mantissa = (mantissa * scale) / tail.scale + group.value;
    ({ scale, to } = tail);
    group = belowThousandAt(tokens, afterAnd(tokens, to));
  }
  return numeral({ mantissa, decimals: 0, scale, to, from, form: 'words' });
}

function afterAnd(tokens: readonly Token[], at: number): number {
  return lowerAt(tokens, at) === 'and' ? at + 1 : at;
}
