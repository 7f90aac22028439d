import type { Analysis } from './analyse.ts';
import { compareQuantities } from './facts/compare-quantities.ts';
import { compareTimes } from './facts/compare-times.ts';
import type { Language } from './languages/language.ts';
import { RELATED, SAME_WORD, SYNONYM } from './limits.ts';
import type { PackNames } from './pack-names.ts';
import type { Term } from './structure/terms.ts';

export interface Knowledge {
  language: Language;
  names: PackNames;
}

/** How well a term of one sentence stands for a term of another: 0 (not at all) to 1. */
export function strengthOf(h: Analysis, a: Term, s: Analysis, b: Term, knowledge: Knowledge): number {
  if (a.kind === 'word' && b.kind === 'word') {
    if (a.plain === undefined && b.plain === undefined) return wordStrength(a.key, b.key, knowledge.language);
    return Math.max(
      ...[a.key, a.plain].flatMap((x) =>
        [b.key, b.plain].map((y) => (x && y ? wordStrength(x, y, knowledge.language) : 0)),
      ),
    );
  }
  if (a.kind === 'name' && b.kind === 'name') return nameStrength(a.key, b.key, knowledge.names);
  if (a.kind === 'quantity' && b.kind === 'quantity') {
    const [left, right] = [h.quantities[a.ref], s.quantities[b.ref]];
    const outcome = left && right ? compareQuantities(left, right) : 'incomparable';
    return outcome === 'equal' || outcome === 'compatible' ? 1 : 0;
  }
  if (a.kind === 'time' && b.kind === 'time') return timeStrength(h, a, s, b);
  return 0;
}

/** "By spring" is true of October, but does not say October: only times that share days stand for each other. */
function timeStrength(h: Analysis, a: Term, s: Analysis, b: Term): number {
  const [left, right] = [h.times[a.ref], s.times[b.ref]];
  if (!left || !right) return 0;
  const outcome = compareTimes(left, right);
  if (outcome === 'clash') return 0;
  if (left.interval && right.interval) {
    return left.interval.from <= right.interval.to && right.interval.from <= left.interval.to ? 1 : 0;
  }
  return outcome !== 'incomparable' || (left.weekday !== null && left.weekday === right.weekday) ? 1 : 0;
}

/** Same stem, shared synonym group, shared looser group: in that order. */
export function wordStrength(a: string, b: string, language: Language): number {
  if (a === b) return SAME_WORD;
  if (shares(language.synonyms, a, b)) return SYNONYM;
  return shares(language.related, a, b) ? RELATED : 0;
}

function shares(groups: ReadonlyMap<string, readonly number[]>, a: string, b: string): boolean {
  const left = groups.get(a);
  const right = groups.get(b);
  return left !== undefined && right !== undefined && left.some((id) => right.includes(id));
}

/** A name for itself, a group for its members, a government's seat for its people. */
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
  return names.placeOf(a) === b || names.placeOf(b) === a ? 0.7 : 0;
}

function partOf(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return (
    short.every((word) => long.includes(word)) &&
    (short.length > 1 || (short[0] ?? '') === long.at(-1) || (short[0] ?? '') === long[0])
  );
}
