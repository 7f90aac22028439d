import type { Quantity, ValueRelation } from './types.ts';

/** "About" reaches this share of the value, or the rounding of its digits where that is more. */
const ABOUT_SHARE = 0.1;
/** Below this, whole counts are taken to have been counted, and bounds on them are exact. */
const COUNTED_BELOW = 100;
/** Binary fractions and unit factors leave errors of this relative size. */
const EPSILON = 1e-9;

interface Interval {
  low: number;
  high: number;
}

/**
 * Sets two quantities side by side.
 * @returns `equal` when they say the same value equally firmly; `compatible` when both can hold (rounding, "about",
 *   bounds, ranges); `clash` when they cannot; `incomparable` for different kinds, currencies or units. Symmetric.
 */
export function compareQuantities(a: Quantity, b: Quantity): ValueRelation {
  if (a.kind !== b.kind || a.unit !== b.unit) return 'incomparable';
  const same = nearly(a.low, b.low) && nearly(a.high, b.high);
  if (a.kind === 'ordinal') return same ? 'equal' : 'clash';
  if (same && a.approximation === b.approximation) return 'equal';
  if (same && (isLoose(a) || isLoose(b)) && !isStrict(a) && !isStrict(b)) return 'compatible';
  return overlap(reachOf(a, isBound(b)), reachOf(b, isBound(a))) ? 'compatible' : 'clash';
}

function nearly(a: number, b: number): boolean {
  return Math.abs(a - b) <= EPSILON * Math.max(Math.abs(a), Math.abs(b), 1);
}

function isLoose({ approximation }: Quantity): boolean {
  return approximation !== 'exact';
}

function isStrict({ approximation }: Quantity): boolean {
  return approximation === 'more-than' || approximation === 'less-than';
}

function isBound({ approximation }: Quantity): boolean {
  return approximation !== 'exact' && approximation !== 'about';
}

/** The values that the words allow. Open at both ends, so that neighbours such as 45 and 46 do not touch. */
function reachOf(quantity: Quantity, againstBound: boolean): Interval {
  const { low, high, tolerance, approximation } = quantity;
  const isCounted =
    quantity.kind === 'number' &&
    quantity.unit === '' &&
    Number.isInteger(low) &&
    high < COUNTED_BELOW &&
    tolerance <= 0.5;
  // A count of 5 is not "more than 5"; a rate of 5% may be 5.2%.
  const rounding = isCounted && againstBound ? EPSILON : tolerance;
  switch (approximation) {
    case 'exact':
      return { low: low - rounding, high: high + rounding };
    case 'about': {
      const around = Math.max(tolerance, ABOUT_SHARE * high);
      return { low: low - around, high: high + around };
    }
    case 'at-least':
      return { low: low - Math.max(rounding, EPSILON * 2), high: Number.POSITIVE_INFINITY };
    case 'more-than':
      return { low: isCounted ? low + EPSILON : low, high: Number.POSITIVE_INFINITY };
    case 'at-most':
      return { low: Number.NEGATIVE_INFINITY, high: high + Math.max(rounding, EPSILON * 2) };
    case 'less-than':
      return { low: Number.NEGATIVE_INFINITY, high: isCounted ? high - EPSILON : high };
  }
}

/** Whether two open intervals share more than a rounding error. */
function overlap(a: Interval, b: Interval): boolean {
  const width = Math.min(a.high, b.high) - Math.max(a.low, b.low);
  const size = Math.max(...[a.low, a.high, b.low, b.high].filter(Number.isFinite).map(Math.abs), 0);
  return width > EPSILON * size;
}
