import type { Analysis } from './analyse.ts';
import { compareQuantities } from './facts/compare-quantities.ts';
import { compareTimes } from './facts/compare-times.ts';
import type { Quantity } from './facts/types.ts';
import { FIRST } from './languages/en/term-words.ts';
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

/**
 * What a term is, as far as it says which terms it can stand for at all: a bit of its own. A word that is a deed is none of a
 * name, "first" may be a word, and of names only things, bodies and the unknown count by their words.
 */
const SORT = { word: 1, deed: 2, thing: 4, name: 8, first: 16, quantity: 32, time: 64 } as const;

/** The sort of a term. */
export function sortOf(analysis: Analysis, term: Term): number {
  if (term.kind === 'word') return isDeed(term) ? SORT.deed : SORT.word;
  if (term.kind === 'name') return hasWords(analysis, term) ? SORT.thing : SORT.name;
  if (term.kind === 'time') return SORT.time;
  return isFirst(analysis, term) ? SORT.first : SORT.quantity;
}

/** The sorts that a term of a sort may stand for; for every other one `strengthOf` is 0. */
export function standsFor(sort: number): number {
  if (sort === SORT.word) return SORT.word | SORT.deed | SORT.thing | SORT.first;
  if (sort === SORT.deed) return SORT.word | SORT.deed | SORT.first;
  if (sort === SORT.thing) return SORT.word | SORT.thing | SORT.name;
  if (sort === SORT.name) return SORT.thing | SORT.name;
  if (sort === SORT.first) return SORT.word | SORT.deed | SORT.first | SORT.quantity;
  return sort === SORT.quantity ? SORT.first | SORT.quantity : SORT.time;
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
  if (isDeed(word) || !hasWords(analysis, name)) return 0;
  const memory = memoryOf(language);
  const best = memory.bestOfName(analysis, name, memory.idOf(word.key));
  return best >= SYNONYM ? best : 0;
}

/** A name says no deed: "Accelerated Commerce" accelerates nothing. */
const isDeed = ({ tag }: Term): boolean => tag === 'verb' || tag === 'gerund';

/** A name that counts by its words too. */
function hasWords(analysis: Analysis, { ref, range }: Term): boolean {
  const kind = analysis.names[ref]?.kind;
  return (
    (kind === 'thing' || kind === 'unknown' || kind === 'body') && range.to - range.from <= LONGEST_THING
  );
}

/** "first" and "initial". */
function firstStrength(analysis: Analysis, ordinal: Term, word: Term): number {
  return FIRST.has(word.key) && isFirst(analysis, ordinal) ? SYNONYM : 0;
}

function isFirst(analysis: Analysis, { ref }: Term): boolean {
  const quantity = analysis.quantities[ref];
  return quantity?.kind === 'ordinal' && quantity.low === 1;
}

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
  if (outcome !== 'incomparable' || (left.weekday !== null && left.weekday === right.weekday)) return 1;
  return left.relative && right.relative && sameWords(h, a, s, b) ? 0.6 : 0;
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
    return (firstWordIn(a, b) || firstWordIn(b, a)) && partOf(a.slice(2).split(' '), b.slice(2).split(' '))
      ? 0.9
      : 0;
  const person = names.participants.has(a) ? a : names.participants.has(b) ? b : undefined;
  return person !== undefined && names.placeOf(person) === (person === a ? b : a) ? 0.6 : 0;
}

/** Cheap: most names share no word. */
function firstWordIn(a: string, b: string): boolean {
  const end = a.indexOf(' ');
  return b.includes(end < 0 ? a.slice(2) : a.slice(2, end));
}

function partOf(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return (
    short.every((word) => long.includes(word)) &&
    (short.length > 1 || (short[0] ?? '') === long.at(-1) || (short[0] ?? '') === long[0])
  );
}
