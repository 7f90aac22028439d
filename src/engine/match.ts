import type { Analysis } from './analyse.ts';
import { compareQuantities } from './facts/compare-quantities.ts';
import { compareTimes } from './facts/compare-times.ts';
import type { Quantity } from './facts/types.ts';
import type { Language } from './languages/language.ts';
import { LONGEST_THING, RELATED, SAME_WORD, SYNONYM } from './limits.ts';
import type { PackNames } from './pack-names.ts';
import type { Term } from './structure/terms.ts';

export interface Knowledge {
  language: Language;
  names: PackNames;
}

/** How well a term of one sentence stands for a term of another: 0 (not at all) to 1. */
export function strengthOf(h: Analysis, a: Term, s: Analysis, b: Term, knowledge: Knowledge): number {
  if (a.kind === 'word' && b.kind === 'word') {
    if (a.words === undefined && b.words === undefined) return wordStrength(a.key, b.key, knowledge.language);
    const [left, right] = [a, b].map((term) => [term.key, ...(term.words ?? [])]);
    return Math.max(
      ...(left ?? []).flatMap((x) => (right ?? []).map((y) => wordStrength(x, y, knowledge.language))),
    );
  }
  if (a.kind === 'name' && b.kind === 'name') return nameStrength(a.key, b.key, knowledge.names);
  if (a.kind === 'quantity' && b.kind === 'quantity') {
    const [left, right] = [h.quantities[a.ref], s.quantities[b.ref]];
    return left && right ? quantityStrength(left, right) : 0;
  }
  if (a.kind === 'time' && b.kind === 'time') return timeStrength(h, a, s, b);
  if (a.kind === 'name' && b.kind === 'word')
    return thingStrength(h, a, b, knowledge.language) * PART_OF_NAME;
  if (a.kind === 'word' && b.kind === 'name') return thingStrength(s, b, a, knowledge.language);
  if (a.kind === 'quantity' && b.kind === 'word') return firstStrength(h, a, b);
  return a.kind === 'word' && b.kind === 'quantity' ? firstStrength(s, b, a) : 0;
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
  let best = 0;
  for (const token of analysis.tokens.slice(name.range.from, name.range.to)) {
    if (token.kind === 'word') best = Math.max(best, wordStrength(token.stem, word.key, language));
  }
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

/** Same stem, shared synonym group, shared looser group: in that order. */
export function wordStrength(a: string, b: string, language: Language): number {
  return wordStrengths(a, language)(b);
}

/** How well one word stands for others: for setting it against many. */
export function wordStrengths(a: string, language: Language): (b: string) => number {
  const known = remembered(language, a);
  return (b) => {
    let strength = known.get(b);
    if (strength === undefined) {
      strength =
        a === b
          ? SAME_WORD
          : shares(language.synonyms, a, b)
            ? SYNONYM
            : shares(language.related, a, b)
              ? RELATED
              : 0;
      known.set(b, strength);
    }
    return strength;
  };
}

/*
 * The words of a pack meet the words of a page again and again: what was looked up once is kept. A memory of a pure
 * function, so it changes no answer; it is emptied before it grows large.
 */
const memories = new WeakMap<Language, Map<string, Map<string, number>>>();
const MOST_REMEMBERED_WORDS = 4000;

function remembered(language: Language, word: string): Map<string, number> {
  let memory = memories.get(language);
  if (!memory || memory.size > MOST_REMEMBERED_WORDS) {
    memory = new Map();
    memories.set(language, memory);
  }
  let known = memory.get(word);
  if (!known) {
    known = new Map();
    memory.set(word, known);
  }
  return known;
}

function shares(groups: ReadonlyMap<string, readonly number[]>, a: string, b: string): boolean {
  const left = groups.get(a);
  const right = groups.get(b);
  return left !== undefined && right !== undefined && left.some((id) => right.includes(id));
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
