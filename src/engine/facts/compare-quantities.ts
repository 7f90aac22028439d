import type { Quantity, ValueRelation } from './types.ts';

/** "About" reaches this share of the value, or the rounding of its digits where that is more. */
const ABOUT_SHARE = 0.1;
/** "About 710,000" is written more finely than "about half a million": it reaches this far at least, ... */
const FINE_SHARE = 0.05;
/** ... or this many half steps of its last written digit. */
const ROUND_STEPS = 2.5;
/** Two values that are both "about" differ when they are further apart than this many times the wider reach. */
const BOTH_ABOUT = 1.25;
/** Who writes "more than 200" of 250 would have written "more than 250": two bounds on one side reach this far. */
const BOUND_SHARE = 0.2;
/** Below this, whole counts are taken to have been counted, and bounds on them are exact. */
const COUNTED_BELOW = 100;
/** Between whole counts lies nothing: half a step keeps "5" and "more than 5" apart. */
const COUNT_STEP = 0.5;
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
  if (a.approximation === 'about' && b.approximation === 'about')
    return bothAbout(a, b) ? 'compatible' : 'clash';
  if (side(a) !== 0 && side(a) === side(b))
    return overlap(tightReach(a), tightReach(b)) ? 'compatible' : 'clash';
  return overlap(reachOf(a, side(b) !== 0), reachOf(b, side(a) !== 0)) ? 'compatible' : 'clash';
}

/**
 * Whether whoever says `a` says `b` too: a bound is said by any value within it ("4" says "fewer than 8"), and no bound
 * says a value ("more than 51" does not say 61).
 */
export function implies(a: Quantity, b: Quantity): boolean {
  const relation = compareQuantities(a, b);
  if (relation === 'equal') return true;
  if (relation !== 'compatible') return false;
  return side(a) === 0 || side(a) === side(b) || nearly(a.low, b.low);
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

/** On which side of its value a bound is open: 1 above, -1 below, 0 for no bound. */
function side({ approximation }: Quantity): 1 | -1 | 0 {
  if (approximation === 'at-least' || approximation === 'more-than') return 1;
  return approximation === 'at-most' || approximation === 'less-than' ? -1 : 0;
}

function aroundOf({ tolerance, high, kind }: Quantity): number {
  // Lengths of time are rounded to fives and tens however they are written.
  if (kind === 'duration') return Math.max(tolerance, ABOUT_SHARE * high);
  // "Around forty" is rounded to tens.
  if (kind === 'number' && high < COUNTED_BELOW && high % 10 === 0) return ABOUT_SHARE * high;
  const share = Math.min(
    ABOUT_SHARE,
    Math.max(FINE_SHARE, (ROUND_STEPS * tolerance) / Math.max(high, EPSILON)),
  );
  return Math.max(tolerance, share * high);
}

function bothAbout(a: Quantity, b: Quantity): boolean {
  const gap = Math.max(a.low - b.high, b.low - a.high);
  return gap <= BOTH_ABOUT * Math.max(aroundOf(a), aroundOf(b));
}

/** A bound as its writer meant it, set beside another bound on the same side. */
function tightReach(quantity: Quantity): Interval {
  const { low, high, tolerance } = quantity;
  const reach = Math.max(tolerance, BOUND_SHARE * high);
  return side(quantity) > 0
    ? { low: low - EPSILON, high: high + reach }
    : { low: low - reach, high: high + EPSILON };
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
  const strict = isCounted && againstBound;
  const rounding = strict ? COUNT_STEP / 2 : tolerance;
  const beyond = isCounted ? COUNT_STEP : 0;
  switch (approximation) {
    case 'exact':
      return { low: low - rounding, high: high + rounding };
    case 'about':
      return { low: low - aroundOf(quantity), high: high + aroundOf(quantity) };
    case 'at-least':
      return { low: low - tolerance, high: Number.POSITIVE_INFINITY };
    case 'more-than':
      return { low: low + beyond, high: Number.POSITIVE_INFINITY };
    case 'at-most':
      return { low: Number.NEGATIVE_INFINITY, high: high + tolerance };
    case 'less-than':
      return { low: Number.NEGATIVE_INFINITY, high: high - beyond };
  }
}

/** Whether two open intervals share more than a rounding error. */
function overlap(a: Interval, b: Interval): boolean {
  const width = Math.min(a.high, b.high) - Math.max(a.low, b.low);
  const size = Math.max(...[a.low, a.high, b.low, b.high].filter(Number.isFinite).map(Math.abs), 0);
  return width > EPSILON * size;
}
