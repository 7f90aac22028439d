import { movements } from '../languages/en/around-numbers.ts';
import { currenciesBefore } from '../languages/en/units.ts';
import { type Measure, measureAt } from './measure.ts';
import { isNearScore, isScore } from './number-context.ts';
import { type Numeral, numeralAt } from './numerals.ts';
import { isGlued, lowerAt, phraseAt } from './phrases.ts';
import type { Token } from './types.ts';

/** The second end of a range of values. */
export interface ValueRange {
  last: Numeral;
  /** Unit of both ends, or undefined when none is written. */
  measure: Measure | undefined;
  /** What the first end takes over from the second: "10 to 15 million". */
  firstScale: number;
}

/** Words looked at before "A to B" for a verb of movement. */
const MOVEMENT_REACH = 5;

/** Whether the value that begins at `from` is the first of "between A and B". */
export function isBetween(tokens: readonly Token[], from: number): boolean {
  return lowerAt(tokens, from - 1) === 'between';
}

/**
 * Reads the second end of a range: "10-15", "10 to 15", "between 10 and 15", "two or three".
 * "from 3.1% to 2.9%" and "rose 5% to 10%" are two values, no range.
 * @param currency what stands before the first end, with its place: "$10-15 billion"
 * @returns the end of a score or a vote when the two numbers are one
 */
export function rangeAfter(
  tokens: readonly Token[],
  first: Numeral,
  currency: { unit: string; from: number } | undefined,
): ValueRange | { scoreTo: number } | undefined {
  if (first.form === 'ordinal') return undefined;
  const measured = currency ? undefined : measureAt(tokens, first);
  const linkAt = measured?.to ?? first.to;
  const from = currency?.from ?? first.from;
  const link = linkAt < tokens.length ? lowerAt(tokens, linkAt) : '';
  if (!isLink(tokens, linkAt, from)) return undefined;
  const sign = currency && phraseAt(tokens, linkAt + 1, currenciesBefore);
  const second = numeralAt(tokens, sign && sign.value === currency.unit ? sign.to : linkAt + 1);
  if (!second || second.form === 'ordinal') return undefined;
  if (
    !measured &&
    !currency &&
    link !== 'and' &&
    link !== 'or' &&
    !measureAt(tokens, second) &&
    isScore(tokens, first, second)
  ) {
    return link === '-' || isNearScore(tokens, first, second) ? { scoreTo: second.to } : undefined;
  }
  return joined(tokens, { first, second, measured, currency: currency?.unit });
}

function isLink(tokens: readonly Token[], at: number, from: number): boolean {
  const link = lowerAt(tokens, at);
  if (link === '-') return isGlued(tokens, at) && isGlued(tokens, at + 1);
  if (link === 'and') return lowerAt(tokens, from - 1) === 'between';
  if (link === 'or') return true;
  if (link !== 'to') return false;
  for (let back = from - 1; back >= from - MOVEMENT_REACH && back >= 0; back--) {
    if (movements.has(lowerAt(tokens, back))) return false;
    if (/^[.;:!?]$/.test(lowerAt(tokens, back))) break;
  }
  return true;
}

function joined(
  tokens: readonly Token[],
  {
    first,
    second,
    measured,
    currency,
  }: { first: Numeral; second: Numeral; measured: Measure | undefined; currency: string | undefined },
): ValueRange | undefined {
  const measure = currency ? undefined : measureAt(tokens, second);
  if (measured && (measure?.unit !== measured.unit || measure.kind !== measured.kind)) return undefined;
  const firstScale =
    first.scale === 1 && second.scale !== 1 && first.value * second.scale < second.value ? second.scale : 1;
  const factor = measured && measure ? measured.factor / measure.factor : 1;
  if (first.value * firstScale * factor >= second.value) return undefined;
  return { last: second, measure, firstScale: firstScale * factor };
}
