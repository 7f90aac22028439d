import type { Analysis } from '../analyse.ts';
import { compareQuantities } from '../facts/compare-quantities.ts';
import { compareTimes } from '../facts/compare-times.ts';
import { describeQuantity } from '../facts/describe.ts';
import type { Quantity } from '../facts/types.ts';
import { ADDED, MEANS_OF_PAYMENT } from '../languages/en/clash-words.ts';
import { EVIDENCE_VALUE, GROUND_FAINT, GROUND_NAMED, GROUND_SLOT, GROUND_VALUE } from '../limits.ts';
import type { ConflictKind } from '../types.ts';
import { otherBasis } from './basis.ts';
import { otherFate } from './fates.ts';
import { type Clash, evidence, ground, otherScope, type Pair, scopeOf, strangers, termAt } from './pair.ts';
import { type Agreement, agreementOf, type Slot, slotOf } from './slots.ts';

export const KIND_OF_VALUE: Record<Quantity['kind'], ConflictKind> = {
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
  if (pair.s.quantities.some((theirs) => agrees(mine, theirs)) || hasTwin(pair.h, mine)) return [];
  const slot = slotOf(pair.h, mine);
  const rivals = pair.s.quantities.flatMap((theirs) => {
    if (!comparable(mine, theirs) || taken(pair, mine, theirs)) return [];
    if (!sameCount(pair, mine, theirs) || hasTwin(pair.s, theirs)) return [];
    const other = slotOf(pair.s, theirs);
    const agreement = agreementOf(pair, slot, other);
    return agreement === 'none' ? [] : [{ theirs, other, agreement }];
  });
  const strong = rivals.filter(({ agreement }) => agreement === 'strong' || agreement === 'act');
  const candidates = strong.length > 0 ? strong : rivals;
  const rival = candidates[0];
  // Two figures that could each be meant: no telling which.
  if (!rival || candidates.length > 1) return [];
  const term = termAt(pair.s, rival.theirs.range);
  const sure = rival.agreement === 'strong' || rival.agreement === 'act';
  const grounded = sure ? ground(pair, [index], [term]) : ground(pair, [index]);
  if (grounded < neededGround(pair, slot, rival.agreement)) return [];
  if (!sure && evidence(pair, [index]) < EVIDENCE_VALUE) return [];
  if (
    strangers(pair, [index], scopeOf(pair)).length > 0 ||
    otherScope(pair) ||
    otherBasis(pair, { figure: index, rival: term, measured: slot.measured })
  )
    return [];
  return [
    {
      kind: KIND_OF_VALUE[mine.kind],
      h: mine.range,
      s: rival.theirs.range,
      resolved: describeValues(mine, rival.theirs),
      grounded,
    },
  ];
}

/** What two figures were resolved to, for the reader. */
export function describeValues(mine: Quantity, theirs: Quantity): [string, string] {
  return [describeQuantity(mine), describeQuantity(theirs)];
}

/** "the 22nd Harbour Summit" says by its name what is counted; a noun with its verb nearly so; else the rest must tell. */
function neededGround(pair: Pair, slot: Slot, agreement: Agreement): number {
  if (agreement === 'act') return GROUND_NAMED;
  if (agreement === 'faint') return GROUND_FAINT;
  if (agreement === 'weak') return GROUND_VALUE;
  return pair.h.terms[slot.head]?.kind === 'name' ? GROUND_NAMED : GROUND_SLOT;
}

function comparable(mine: Quantity, theirs: Quantity): boolean {
  if (mine.kind !== theirs.kind || isOpen(mine, theirs) || isSameFigure(mine, theirs)) return false;
  if (compareQuantities(mine, theirs) !== 'clash') return false;
  return mine.kind !== 'duration' || ratio(mine, theirs) <= LENGTH_FACTOR;
}

/**
 * "At least five" leaves room for more, and so says nothing against "at least one" nor "more than fifty". Only where one
 * sentence is a copy of the other (copies.ts) does the figure that was changed tell.
 */
function isOpen(mine: Quantity, theirs: Quantity): boolean {
  const floors = [mine, theirs].map(({ approximation }) => approximation);
  return (
    floors.includes('at-least') &&
    floors.every((approximation) => approximation === 'at-least' || approximation === 'more-than')
  );
}

/** "more than 40" and "40" are one round figure: a count a little above it is written either way, and no reader takes 41 for a rival of 40. */
const isSameFigure = (mine: Quantity, theirs: Quantity): boolean =>
  mine.low === theirs.low &&
  mine.low % 10 === 0 &&
  [mine, theirs].some(({ approximation }) => approximation === 'more-than') &&
  [mine, theirs].some(({ approximation }) => approximation === 'exact' || approximation === 'about');

/** "another 9%": what comes on top of something else. */
const isAdded = ({ tokens }: Analysis, { range }: Quantity): boolean =>
  ADDED.has(tokens[range.from - 1]?.lower ?? '');

/**
 * No age against a count, nothing added against a whole, no part of a crowd against all of it, no dead against injured, no
 * cash against cash and shares.
 */
export function sameCount({ h, s }: Pick<Pair, 'h' | 's'>, mine: Quantity, theirs: Quantity): boolean {
  return (
    isAge(h, mine) === isAge(s, theirs) &&
    isPart(h, mine) === isPart(s, theirs) &&
    isAdded(h, mine) === isAdded(s, theirs) &&
    (!isAdded(h, mine) || sameTimes(h, s)) &&
    paidIn(h, mine) === paidIn(s, theirs) &&
    !otherFate(h, mine, s, theirs)
  );
}

/** What is added on another day is added to something else. */
function sameTimes(h: Analysis, s: Analysis): boolean {
  if (h.times.length === 0 && s.times.length === 0) return true;
  return h.times.some((a) => s.times.some((b) => compareTimes(a, b) === 'equal'));
}

/** "$4 million in cash and stock": what a price is paid in, '' where that is not said. */
function paidIn({ tokens }: Analysis, { kind, range }: Quantity): string {
  if (kind !== 'money' || tokens[range.to]?.lower !== 'in') return '';
  const rest = tokens.slice(range.to + 1, range.to + 1 + LONGEST_PAYMENT);
  const end = rest.findIndex(({ lower }) => lower !== 'and' && !MEANS_OF_PAYMENT.has(lower));
  return (end < 0 ? rest : rest.slice(0, end))
    .filter(({ lower }) => MEANS_OF_PAYMENT.has(lower))
    .map(({ stem }) => stem)
    .sort()
    .join(' ');
}
/** "cash, stock and debt". */
const LONGEST_PAYMENT = 5;

/** "Ana Weil, 49, said": a bare figure behind a name and a comma counts nothing. */
function isAge({ tokens, tags }: Analysis, { kind, head, range }: Quantity): boolean {
  if (kind !== 'number' || head >= 0 || tokens[range.from - 1]?.text !== ',') return false;
  const before = tokens[range.from - 2]?.text === '.' ? range.from - 3 : range.from - 2;
  return tags[before] === 'name';
}

/** "the 7.6 and 7.5 magnitude quakes": two figures of two things that are told as one. */
function hasTwin({ tokens, quantities }: Analysis, mine: Quantity): boolean {
  return quantities.some((other) => {
    const [first, second] = other.range.from < mine.range.from ? [other, mine] : [mine, other];
    return (
      other !== mine &&
      other.kind === mine.kind &&
      other.unit === mine.unit &&
      second.range.from === first.range.to + 1 &&
      tokens[first.range.to]?.lower === 'and'
    );
  });
}

/** "two of the boats" are some of them, "four boats" all. */
function isPart({ tokens }: Analysis, { kind, head, range }: Quantity): boolean {
  return (
    kind === 'number' &&
    head >= 0 &&
    tokens[range.to]?.lower === 'of' &&
    WHOLES.has(tokens[range.to + 1]?.lower ?? '')
  );
}
const WHOLES = new Set('the these his her its their our'.split(' '));

/** A statement's figure that another figure of the highlight has is not in question. */
function taken(pair: Pair, mine: Quantity, theirs: Quantity): boolean {
  return pair.h.quantities.some((other) => other !== mine && agrees(other, theirs));
}

function agrees(a: Quantity, b: Quantity): boolean {
  const outcome = compareQuantities(a, b);
  return outcome === 'equal' || outcome === 'compatible';
}

function ratio(a: Quantity, b: Quantity): number {
  const [low, high] = [Math.min(a.low, b.low), Math.max(a.high, b.high)];
  return low > 0 ? high / low : Number.POSITIVE_INFINITY;
}
