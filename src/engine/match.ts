import type { Analysis } from './analyse.ts';
import { compareQuantities } from './facts/compare-quantities.ts';
import { compareTimes } from './facts/compare-times.ts';
import type { Quantity } from './facts/types.ts';
import type { Language } from './languages/language.ts';
import { LONGEST_THING, SYNONYM } from './limits.ts';
import type { PackNames } from './pack-names.ts';
import type { Term } from './structure/terms.ts';
import { expressionOf, memoryOf, wordStrength } from './word-strengths.ts';

export interface Knowledge {
  language: Language;
  names: PackNames;
}

/** How well a term of one sentence stands for a term of another: 0 (not at all) to 1. */
export function strengthOf(h: Analysis, a: Term, s: Analysis, b: Term, knowledge: Knowledge): number {
  if (a.kind === 'word') {
    if (b.kind === 'word') return wordStrength(expressionOf(a), expressionOf(b), knowledge.language);
    if (b.kind === 'name') return thingStrength(s, b, a, knowledge.language);
    return b.kind === 'quantity' ? firstStrength(s, b, a) : 0;
  }
  if (b.kind === 'word') {
    if (a.kind === 'name') return thingStrength(h, a, b, knowledge.language) * PART_OF_NAME;
    return a.kind === 'quantity' ? firstStrength(h, a, b) : 0;
  }
  if (a.kind !== b.kind) return 0;
  if (a.kind === 'name') return nameStrength(a.key, b.key, knowledge.names);
  if (a.kind === 'time') return timeStrength(h, a, s, b);
  const [left, right] = [h.quantities[a.ref], s.quantities[b.ref]];
  return left && right ? quantityStrength(left, right) : 0;
}

/** "At least three" does not say forty: an open bound gives only what lies near it. */
function quantityStrength(a: Quantity, b: Quantity): number {
  const outcome = compareQuantities(a, b);
  if (outcome !== 'equal' && outcome !== 'compatible') return 0;
  const open = (quantity: Quantity) => !['exact', 'about'].includes(quantity.approximation);
  const [low, high] = [Math.min(a.low, b.low), Math.max(a.high, b.high)];
  return (open(a) || open(b)) && high > low * NEAR_BOUND ? 0 : 1;
}
const NEAR_BOUND = 1.4;

/** A word gives less than the whole of a longer name: "agreement" of "Bilateral Trade Agreement". */
const PART_OF_NAME = 0.6;

/** A named thing is made of words: "trade agreement" speaks of the "Bilateral Trade Agreement". */
function thingStrength(analysis: Analysis, name: Term, word: Term, language: Language): number {
  // A name says no deed: "Accelerated Commerce" accelerates nothing.
  if (word.tag === 'verb' || word.tag === 'gerund') return 0;
  const kind = analysis.names[name.ref]?.kind;
  if (kind !== 'thing' && kind !== 'unknown' && kind !== 'body') return 0;
  if (name.range.to - name.range.from > LONGEST_THING) return 0;
  const memory = memoryOf(language);
  const best = memory.bestOfName(analysis, name, memory.idOf(word.key));
  return best >= SYNONYM ? best : 0;
}

/** "first" and "initial". */
function firstStrength(analysis: Analysis, ordinal: Term, word: Term): number {
  const quantity = analysis.quantities[ordinal.ref];
  return quantity?.kind === 'ordinal' && quantity.low === 1 && FIRST.has(word.key) ? SYNONYM : 0;
}
const FIRST = new Set(['initial-adj', 'maiden', 'inaugur', 'earliest', 'open']);

/** "By spring" is true of October, but does not say October: only times that share days stand for each other. */
function timeStrength(h: Analysis, a: Term, s: Analysis, b: Term): number {
  const [left, right] = [h.times[a.ref], s.times[b.ref]];
  if (!left || !right) return 0;
  const outcome = compareTimes(left, right);
  const bounds = [left.relation, right.relation];
  const due = bounds.some((relation) => relation === 'by' || relation === 'before' || relation === 'until');
  if (outcome === 'clash' || (due && left.relation !== right.relation)) return 0;
  if (left.interval && right.interval) {
    return left.interval.from <= right.interval.to && right.interval.from <= left.interval.to ? 1 : 0;
  }
  if (left.relative && right.relative && sameWords(h, a, s, b)) return 0.6;
  return outcome !== 'incomparable' || (left.weekday !== null && left.weekday === right.weekday) ? 1 : 0;
}

/** "last month" here and there, one of them in a text with no date: probably the same. */
function sameWords(h: Analysis, a: Term, s: Analysis, b: Term): boolean {
  const words = (analysis: Analysis, term: Term) =>
    analysis.tokens
      .slice(term.range.from, term.range.to)
      .map((token) => token.lower)
      .join(' ');
  return words(h, a) === words(s, b);
}

/** A name for itself, a group for its members, a country for the participant who speaks for it. */
export function nameStrength(a: string, b: string, names: PackNames): number {
  if (a === b) return 1;
  const group = a.startsWith('all:') ? a : b.startsWith('all:') ? b : undefined;
  if (group) {
    const member = group === a ? b : a;
    const members = group === 'all:participants' ? names.participants : names.parties;
    return members.has(member) ? 0.9 : group === 'all:parties' && names.participants.has(member) ? 0.6 : 0;
  }
  if (a.startsWith('n:') && b.startsWith('n:'))
    return partOf(a.slice(2).split(' '), b.slice(2).split(' ')) ? 0.9 : 0;
  const person = names.participants.has(a) ? a : names.participants.has(b) ? b : undefined;
  return person !== undefined && names.placeOf(person) === (person === a ? b : a) ? 0.6 : 0;
}

function partOf(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return (
    short.every((word) => long.includes(word)) &&
    (short.length > 1 || (short[0] ?? '') === long.at(-1) || (short[0] ?? '') === long[0])
  );
}
