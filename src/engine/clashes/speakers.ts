import type { Analysis } from '../analyse.ts';
import { ANYBODY } from '../languages/en/clash-words.ts';
import { nameStrength } from '../match.ts';
import type { Name } from '../names/name.ts';
import type { Reporting } from '../structure/quotations.ts';
import type { ConflictKind } from '../types.ts';
import { wordStrength } from '../word-strengths.ts';
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
  const kind = persons(pair, edit) ?? (twoNouns(pair, edit) ? 'attribution' : undefined);
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

/** "police" / "the prosecutor": two offices or bodies, each by a plain noun. */
function twoNouns({ h, s, knowledge }: Sides, edit: Edit): boolean {
  const head = (analysis: Analysis, units: readonly Unit[]) => {
    const content = units.filter((unit) => unit.content);
    const last = content.at(-1);
    return content.every(({ kind }) => kind === 'word') && last
      ? (analysis.tokens[last.range.from]?.stem ?? '')
      : '';
  };
  const [a, b] = [head(h, edit.h), head(s, edit.s)];
  return (
    a !== '' &&
    b !== '' &&
    !ANYBODY.has(a) &&
    !ANYBODY.has(b) &&
    a.slice(0, 4) !== b.slice(0, 4) &&
    wordStrength(a, b, knowledge.language) === 0 &&
    !knowledge.language.speech.has(a)
  );
}
