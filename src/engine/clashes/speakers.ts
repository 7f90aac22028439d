import type { Analysis } from '../analyse.ts';
import type { TokenRange } from '../facts/types.ts';
import { MOUTHS, SPEAKS_FOR } from '../languages/en/clash-words.ts';
import { BINDS, DETERMINERS } from '../languages/en/speakers.ts';
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

/**
 * The side of a mouth without a name of its own: a body, a country, or plain words. None where a phrase stands behind the words
 * ("officials in Lund", "a friend of the police"): it may mean anybody there, or somebody else.
 */
function sideOfMouth(analysis: Analysis, units: readonly Unit[]): string | undefined {
  if (units.some(({ text }) => BINDS.has(text)) || isBound(analysis, units)) return undefined;
  const said = units.filter(({ content }) => content);
  const ofPlace = said.length > 1 && said[0]?.kind === 'name' && kindOf(analysis, said[0]) === 'place';
  const own = ofPlace ? said.slice(1) : said;
  if (own.length === 1 && own[0]?.kind === 'name') return sideOfName(analysis, own[0]);
  if (own.length === 0 || own.some(({ kind }) => kind !== 'word')) return undefined;
  const stems = own.flatMap(({ range }) => stemsIn(analysis, range));
  return sideOf(stems) ?? (ofPlace && stems.every((stem) => SPEAKS_FOR.has(stem)) ? STATE : undefined);
}
const STATE = 'state';

/** The words belong to others before them, which both sides have or which stand outside of the difference: "a friend of". */
function isBound({ tokens }: Analysis, units: readonly Unit[]): boolean {
  let before = (units[0]?.range.from ?? 0) - 1;
  while (DETERMINERS.has(tokens[before]?.lower ?? '')) before--;
  return BINDS.has(tokens[before]?.lower ?? '');
}

const kindOf = ({ names }: Analysis, { ref }: Unit) => names[ref]?.kind;

const stemsIn = ({ tokens }: Analysis, { from, to }: TokenRange): string[] =>
  tokens.slice(from, to).map(({ stem }) => stem);

/** A country speaks by its government ("the White House"), a body by the head of its name: "Ministry of Fisheries", "Family Court". */
function sideOfName(analysis: Analysis, unit: Unit): string | undefined {
  const kind = kindOf(analysis, unit);
  if (kind !== 'body') return kind === 'place' ? STATE : undefined;
  const { from, to } = unit.range;
  const bound = analysis.tokens.slice(from, to).findIndex(({ lower }) => BINDS.has(lower));
  return sideOf(stemsIn(analysis, { from, to: bound < 0 ? to : from + bound }));
}

/** The side of the last word, or of the one before it for whom it speaks; its own where nobody stands before it. */
function sideOf(stems: readonly string[]): string | undefined {
  const head = stems.findLastIndex((stem) => !SPEAKS_FOR.has(stem));
  const speaker = stems[head + 1];
  return MOUTHS.get(stems[head] ?? '') ?? (speaker === undefined ? undefined : MOUTHS.get(speaker));
}
