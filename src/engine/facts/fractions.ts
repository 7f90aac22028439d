import { cardinals, denominators, scales } from '../languages/en/numbers.ts';
import { digitsValue, numeralAt } from './numerals.ts';
import { isGlued, lowerAt } from './phrases.ts';
import type { Token } from './types.ts';

/** A share of a whole, 0 to 1. */
export interface Fraction {
  value: number;
  from: number;
  to: number;
}

/** A share in words is rounded more coarsely than its digits say: "a third" is said of 31 and of 35 in a hundred. */
export const FRACTION_TOLERANCE_PERCENT = 2;
const MOST_PARTS = 100;
const SIGN_PARTS = new Set([2, 3, 4, 5, 8, 10]);

/** A fraction that begins at `from`: "two-thirds", "a quarter of", "half of", "half the", "3/4", "one in five", "nine out of ten". */
export function fractionAt(tokens: readonly Token[], from: number): Fraction | undefined {
  return partsAt(tokens, from) ?? halfAt(tokens, from) ?? signAt(tokens, from) ?? ratioAt(tokens, from);
}

/** "two-thirds (of)", "one third of", "a quarter of", "three quarters of". */
function partsAt(tokens: readonly Token[], from: number): Fraction | undefined {
  const first = lowerAt(tokens, from);
  const count = first === 'a' ? 1 : cardinals.get(first);
  if (count === undefined || count === 0 || count > 9) return undefined;
  const hyphen = lowerAt(tokens, from + 1) === '-' && isGlued(tokens, from + 1);
  const at = hyphen ? from + 2 : from + 1;
  const part = lowerAt(tokens, at);
  const parts = denominators.get(part);
  if (!parts || count >= parts || count > 1 !== part.endsWith('s')) return undefined;
  const of = lowerAt(tokens, at + 1) === 'of';
  // Without "of" only "two-thirds" is a fraction: "a third meeting", "one quarter", "three quarters" are not.
  if (!of && (!hyphen || count === 1 || parts === 4)) return undefined;
  // "one-third of an inch", "a quarter of a million": a part of a unit, not a share.
  if (of && (/^an?$/.test(lowerAt(tokens, at + 2)) || scales.has(lowerAt(tokens, at + 3)))) return undefined;
  if (of && /^(?:\d{4})$/.test(lowerAt(tokens, at + 2))) return undefined;
  return { value: count / parts, from, to: at + 1 };
}

/** "half of the members", "half the members", "more than half of Norway's ferries". */
function halfAt(tokens: readonly Token[], from: number): Fraction | undefined {
  if (
    lowerAt(tokens, from) !== 'half' ||
    /^(?:first|second|other|latter|and|a|-|one|better)$/.test(lowerAt(tokens, from - 1))
  )
    return undefined;
  const next = lowerAt(tokens, from + 1);
  if (next !== 'of' && next !== 'the' && next !== 'its' && next !== 'their' && next !== 'all')
    return undefined;
  return { value: 0.5, from, to: from + 1 };
}

/** "3/4 of": small denominators only, so that dates and 24/7 stay out. */
function signAt(tokens: readonly Token[], from: number): Fraction | undefined {
  if (tokens[from]?.kind !== 'number' || lowerAt(tokens, from + 1) !== '/' || !isGlued(tokens, from + 2))
    return undefined;
  const top = digitsValue(lowerAt(tokens, from));
  const bottom = digitsValue(lowerAt(tokens, from + 2));
  if (!top || !bottom || top >= bottom || !SIGN_PARTS.has(bottom) || lowerAt(tokens, from + 3) === '/')
    return undefined;
  return lowerAt(tokens, from + 3) === 'of' ? { value: top / bottom, from, to: from + 3 } : undefined;
}

/** "one in five", "9 out of 10", "one out of every three". */
function ratioAt(tokens: readonly Token[], from: number): Fraction | undefined {
  const top = numeralAt(tokens, from);
  if (top?.form === 'ordinal' || top?.scale !== 1 || top.value < 1) return undefined;
  let at = top.to;
  const out = lowerAt(tokens, at) === 'out' && lowerAt(tokens, at + 1) === 'of';
  if (!out && lowerAt(tokens, at) !== 'in') return undefined;
  at += out ? 2 : 1;
  const every = lowerAt(tokens, at) === 'every';
  if (every) at++;
  const bottom = numeralAt(tokens, at);
  if (
    !bottom ||
    (bottom.form !== top.form && !out) ||
    bottom.form === 'ordinal' ||
    bottom.value > MOST_PARTS ||
    bottom.value <= top.value
  )
    return undefined;
  // "12 in 20 days" counts twelve things; only "one in", "every" and "out of" are sure to be shares.
  if (!out && !every && top.value !== 1 && !(top.value < 10 && bottom.value === 10)) return undefined;
  if (!out && !every && /^(?:minutes?|hours?|days?|weeks?|months?|years?)$/.test(lowerAt(tokens, bottom.to)))
    return undefined;
  return { value: top.value / bottom.value, from, to: bottom.to };
}
