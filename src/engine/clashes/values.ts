import { compareQuantities } from '../facts/compare-quantities.ts';
import { describeQuantity } from '../facts/describe.ts';
import type { Quantity } from '../facts/types.ts';
import { GROUND_VALUE, OTHER_TIME_DAYS } from '../limits.ts';
import { wordStrength } from '../match.ts';
import type { ConflictKind } from '../types.ts';
import { type Clash, ground, like, otherScope, otherTime, type Pair, strangers, termAt } from './pair.ts';

const KIND: Record<Quantity['kind'], ConflictKind> = {
  number: 'number',
  ordinal: 'number',
  money: 'money',
  percent: 'percent',
  duration: 'duration',
};
/** Lengths that differ by more than this factor are lengths of different things: a call and a war. */
const LENGTH_FACTOR = 8;

/** Counts, amounts, rates, ordinals and lengths of the same thing that cannot both hold. */
export function findValueClashes(pair: Pair): Clash[] {
  return pair.clause.flatMap((index) => {
    const term = pair.h.terms[index];
    const mine = term?.kind === 'quantity' ? pair.h.quantities[term.ref] : undefined;
    return mine ? clashesOf(pair, index, mine) : [];
  });
}

function clashesOf(pair: Pair, index: number, mine: Quantity): Clash[] {
  // The statement gives a value that agrees: the highlight's figure is that one.
  if (pair.s.quantities.some((theirs) => agrees(mine, theirs))) return [];
  const rivals = pair.s.quantities.filter(
    (theirs) => compareQuantities(mine, theirs) === 'clash' && sameSlot(pair, mine, theirs),
  );
  // A statement's figure that another figure of the highlight has is taken.
  const free = rivals.filter(
    (theirs) => !pair.h.quantities.some((other) => other !== mine && agrees(other, theirs)),
  );
  const rival = free[0];
  if (!rival || (free.length > 1 && !sameHead(pair, mine, rival))) return [];
  const grounded = ground(pair, [index]);
  if (
    mine.kind === 'ordinal' &&
    namedHead(pair, mine) &&
    grounded >= GROUND_NAMED &&
    !otherTime(pair, OTHER_TIME_DAYS / 3, [index])
  ) {
    return [toClash(mine, rival, grounded)];
  }
  if (
    grounded < GROUND_VALUE ||
    strangers(pair, [index]).length > 0 ||
    otherScope(pair) ||
    otherTime(pair, OTHER_TIME_DAYS / 3, [index])
  )
    return [];
  return [toClash(mine, rival, grounded)];
}

function toClash(mine: Quantity, rival: Quantity, grounded: number): Clash {
  return {
    kind: KIND[mine.kind],
    h: mine.range,
    s: rival.range,
    resolved: [describeQuantity(mine), describeQuantity(rival)],
    grounded,
  };
}

/** "the 22nd Harbour Summit": the name says by itself what is counted, whatever else the clause tells. */
function namedHead(pair: Pair, mine: Quantity): boolean {
  return pair.h.terms[headTerm(pair.h, mine)]?.kind === 'name';
}
const GROUND_NAMED = 0.25;

const agrees = (a: Quantity, b: Quantity): boolean => {
  const outcome = compareQuantities(a, b);
  return outcome === 'equal' || outcome === 'compatible';
};

/** Same kind and unit, and the same thing measured: its noun, or, where none is named, the words around it. */
function sameSlot(pair: Pair, mine: Quantity, theirs: Quantity): boolean {
  if (mine.kind !== theirs.kind) return false;
  if (mine.kind === 'duration' && ratio(mine, theirs) > LENGTH_FACTOR) return false;
  if (mine.head >= 0 && theirs.head >= 0) return sameHead(pair, mine, theirs);
  if (mine.kind === 'number' || mine.kind === 'ordinal') return false;
  return contextMatches(pair, mine, theirs);
}

function ratio(a: Quantity, b: Quantity): number {
  const [low, high] = [Math.min(a.low, b.low), Math.max(a.high, b.high)];
  return low > 0 ? high / low : Number.POSITIVE_INFINITY;
}

function sameHead(pair: Pair, mine: Quantity, theirs: Quantity): boolean {
  const [a, b] = [headTerm(pair.h, mine), headTerm(pair.s, theirs)];
  return a >= 0 && b >= 0 && like(pair, a, b) >= 0.6;
}

function headTerm(analysis: Pair['h'], quantity: Quantity): number {
  return quantity.head < 0 ? -1 : termAt(analysis, { from: quantity.head, to: quantity.head + 1 });
}

/** A word near the one figure stands for a word near the other: "slid 11% to" / "falling by 8% to". */
function contextMatches(pair: Pair, mine: Quantity, theirs: Quantity): boolean {
  const near = (analysis: Pair['h'], quantity: Quantity) =>
    analysis.terms.filter(
      (term) => term.kind === 'word' && Math.abs(term.range.from - quantity.range.from) <= CONTEXT_TOKENS,
    );
  return near(pair.h, mine).some((a) =>
    near(pair.s, theirs).some((b) => wordStrength(a.key, b.key, pair.knowledge.language) >= 0.6),
  );
}
const CONTEXT_TOKENS = 7;
