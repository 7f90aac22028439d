import type { Analysis } from '../analyse.ts';
import { MOUTHS, SPEAKS_FOR } from '../languages/en/clash-words.ts';
import { nameStrength } from '../match.ts';
import type { Name } from '../names/name.ts';
import type { Reporting } from '../structure/quotations.ts';
import type { ConflictKind } from '../types.ts';
import type { Edit, Unit } from './edits.ts';
import type { Sides } from './pair.ts';
import type { Rivalry } from './rivals.ts';

/**
 * Both sides of a difference stand in the words that only say who speaks: whether they name two mouths.
 * @returns undefined where the difference lies elsewhere
 */
export function otherSpeaker(pair: Sides, edit: Edit): (Rivalry & object) | 'harmless' | undefined {
  if (edit.h.length === 0 || edit.s.length === 0) return undefined;
  const valued = [...edit.h, ...edit.s].some(({ kind }) => kind === 'quantity' || kind === 'time');
  if (valued || hasPronoun(pair.h, edit.h) || hasPronoun(pair.s, edit.s)) return undefined;
  const [mine, theirs] = [wrapperOf(pair.h, edit.h), wrapperOf(pair.s, edit.s)];
  if (!mine || !theirs || denies(pair, pair.h, mine) !== denies(pair, pair.s, theirs)) return undefined;
  const kind = persons(pair, edit) ?? (otherSide(pair, edit) ? 'attribution' : undefined);
  return kind ? { kind } : 'harmless';
}

/** "He said": whoever is meant stands elsewhere. */
const hasPronoun = ({ names }: Analysis, units: readonly Unit[]): boolean =>
  names.some((name) => name.pronoun && units.some(({ range }) => range.from === name.range.from));

/** "denied that" says no to what follows. */
const denies = ({ knowledge }: Sides, { tokens }: Analysis, { range }: Reporting): boolean =>
  tokens.slice(range.from, range.to).some(({ stem }) => knowledge.language.denials.has(stem));

/** The wrapper in which all units stand. */
function wrapperOf({ reportings }: Analysis, units: readonly Unit[]): Reporting | undefined {
  return reportings.find(({ range }) =>
    units.every((unit) => unit.range.from >= range.from && unit.range.to <= range.to),
  );
}

/** A person may speak for a body, and a body be called by a noun: only like is set against like. */
function persons({ h, s, knowledge }: Sides, edit: Edit): ConflictKind | undefined {
  const named = (analysis: Analysis, units: readonly Unit[]) =>
    units.flatMap(({ kind, ref }) => (kind === 'name' ? [analysis.names[ref]] : []));
  const [[a, ...more], [b, ...others]] = [named(h, edit.h), named(s, edit.s)];
  if (a?.kind !== 'person' || b?.kind !== 'person' || more.length + others.length > 0) return undefined;
  const words = ({ key }: Name) => key.slice(2).split(' ');
  const shared = words(a).some((word) => words(b).includes(word));
  if (shared || nameStrength(a.key, b.key, knowledge.names) > 0) return undefined;
  return a.title !== null && a.title === b.title ? 'name' : 'attribution';
}

/** "police" / "the prosecutor", "the company" / "the Foreign Ministry": two bodies, each known to be on another side. */
function otherSide({ h, s }: Sides, edit: Edit): boolean {
  const [mine, theirs] = [sideOfMouth(h, edit.h), sideOfMouth(s, edit.s)];
  return mine !== undefined && theirs !== undefined && mine !== theirs && !ONE_STATE.has(`${mine} ${theirs}`);
}

/** A government speaks in court through its prosecutors. */
const ONE_STATE: ReadonlySet<string> = new Set(['state prosecution', 'prosecution state']);

/** The side of the last word or name, or of the one before it for whom it speaks. */
function sideOfMouth(analysis: Analysis, units: readonly Unit[]): string | undefined {
  const stems = units.filter(({ content }) => content).map((unit) => mouthOf(analysis, unit));
  const head = stems.findLastIndex((stem) => !SPEAKS_FOR.has(stem));
  const said = stems[head] ?? '';
  return MOUTHS.get(said) ?? (head < stems.length - 1 ? MOUTHS.get(stems[head + 1] ?? '') : undefined);
}

/** What says who a unit is: a word by itself, a body by that word of its name ("Ministry of Fisheries"). */
function mouthOf({ tokens, names }: Analysis, { kind, range, ref }: Unit): string {
  const stems = tokens.slice(range.from, range.to).map(({ stem }) => stem);
  if (kind !== 'name') return stems[0] ?? '';
  if (names[ref]?.kind === 'place') return COUNTRY;
  return names[ref]?.kind === 'body' ? (stems.find((stem) => MOUTHS.has(stem)) ?? '') : '';
}

/** A country speaks by its government: "the White House said". */
const COUNTRY = 'govern';
