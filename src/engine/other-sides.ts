import type { Alignment } from './align.ts';
import type { Analysis } from './analyse.ts';
import type { TokenRange } from './facts/types.ts';
import { GIVEN } from './limits.ts';
import { type Knowledge, nameStrength } from './match.ts';

/*
 * Whose matter a clause and a statement tell, where neither the words nor the verb show it: relations of other countries, words
 * of another speaker.
 */

/**
 * Each names a country the other has not: the relations of A with B are not those of A with C. A clause that names none goes
 * by its sentence; a statement that names none may be about any, and one that names all of the clause's tells of those too.
 */
export function tellsOfOtherCountries(
  h: Analysis,
  terms: readonly number[],
  s: Analysis,
  knowledge: Knowledge,
): boolean {
  const own = h.terms.flatMap(({ kind, ref }, index) =>
    kind === 'name' && terms.includes(index) ? [h.names[ref]] : [],
  );
  const clause = countriesIn(own, knowledge);
  const mine = clause.size > 0 ? clause : countriesIn(h.names, knowledge);
  const theirs = countriesIn(s.names, knowledge);
  if (theirs.size === 0 || isWithin(mine, theirs)) return false;
  return areApart(mine, theirs, knowledge);
}

/** Each of two reports' statements names a country the other has not; who names none but the event's own means all of those. */
export function countriesApart(a: Analysis, b: Analysis, knowledge: Knowledge): boolean {
  return areApart(countriesIn(a.names, knowledge), countriesIn(b.names, knowledge), knowledge);
}

/** The countries that names stand for. */
export function countriesIn(
  names: readonly (Analysis['names'][number] | undefined)[],
  { names: pack }: Knowledge,
): ReadonlySet<string> {
  return new Set(
    names.flatMap((name) => {
      if (!name) return [];
      if (name.kind === 'group') return [...pack.parties];
      return (name.kind === 'place' ? name.key : pack.placeOf(name.key)) ?? [];
    }),
  );
}

/** Each has a country the other has not; who has none but the event's own stands for all of those. */
function areApart(
  mine: ReadonlySet<string>,
  theirs: ReadonlySet<string>,
  { names: { parties } }: Knowledge,
): boolean {
  const widened = (some: ReadonlySet<string>) => (isWithin(some, parties) ? parties : some);
  const [left, right] = [widened(mine), widened(theirs)];
  return !isWithin(left, right) && !isWithin(right, left);
}

const isWithin = (some: ReadonlySet<string>, all: ReadonlySet<string>): boolean =>
  [...some].every((key) => all.has(key));

/**
 * Whether a statement lets the speaker of a clause say it: `same` where it puts what is told in that speaker's mouth, or in nobody's
 * and names the speaker, or where the clause has no speaker with a name; `other` where it puts it in the mouth of another with a
 * name; `none` else.
 */
export function speakerIn(
  { h, s, best, strength }: Alignment,
  terms: readonly number[],
  { names }: Knowledge,
): 'same' | 'other' | 'none' {
  const mine = h.reportings.find(({ scope }) => isIn(h, Math.min(...terms), scope))?.speaker.key ?? undefined;
  if (mine === undefined) return 'same';
  const isMine = (key: string | null) => key !== null && nameStrength(mine, key, names) > 0;
  const verb = h.frames.find((frame) => terms.includes(frame.verb))?.verb;
  const told = [...(verb === undefined ? [] : [verb]), ...terms].find(
    (term) => (strength[term] ?? 0) >= GIVEN,
  );
  const partner = best[told ?? -1] ?? -1;
  const holding = s.reportings.filter(({ scope }) => isIn(s, partner, scope));
  if (holding.some(({ speaker }) => isMine(speaker.key))) return 'same';
  if (holding.some(({ speaker }) => speaker.key !== null)) return 'other';
  return s.names.some(({ key }) => isMine(key)) ? 'same' : 'none';
}

function isIn({ terms }: Analysis, term: number, scope: TokenRange): boolean {
  const at = terms[term]?.range.from ?? -1;
  return scope.from <= at && at < scope.to;
}
