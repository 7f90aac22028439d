import type { Analysis } from './analyse.ts';
import { type Knowledge, nameStrength } from './match.ts';

/*
 * Whose matter a clause and a statement tell, where neither the words nor the verb show it: relations of other countries, words
 * of another speaker.
 */

/**
 * Either names a country that the other has not: the relations of A with B are not those of A with C. A clause that names none
 * goes by its sentence; a statement that names none may be about any.
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
  const clause = countriesOf(own, knowledge);
  const mine = clause.size > 0 ? clause : countriesOf(h.names, knowledge);
  const theirs = countriesOf(s.names, knowledge);
  return [...mine].some((key) => !theirs.has(key)) && [...theirs].some((key) => !mine.has(key));
}

/** The countries that names stand for; who names none but the event's own means those. */
function countriesOf(
  names: Analysis['names'][number][] | (Analysis['names'][number] | undefined)[],
  { names: pack }: Knowledge,
): ReadonlySet<string> {
  const found = names.flatMap((name) => {
    if (!name) return [];
    if (name.kind === 'group') return [...pack.parties];
    const key = name.kind === 'place' ? name.key : pack.placeOf(name.key);
    return key === undefined ? [] : [key];
  });
  return found.length > 0 && found.every((key) => pack.parties.has(key)) ? pack.parties : new Set(found);
}

/**
 * Whether a statement lets the speaker of a clause say it: `same` where it names the speaker or the clause has none with a name,
 * `other` where it has another named speaker, `none` where it names nobody who says it.
 */
export function speakerIn(
  h: Analysis,
  terms: readonly number[],
  s: Analysis,
  { names }: Knowledge,
): 'same' | 'other' | 'none' {
  const from = h.terms[Math.min(...terms)]?.range.from ?? 0;
  const mine =
    h.reportings.find(({ scope }) => scope.from <= from && from < scope.to)?.speaker.key ?? undefined;
  if (mine === undefined) return 'same';
  const isMine = (key: string) => nameStrength(mine, key, names) > 0;
  if (s.names.some(({ key }) => isMine(key))) return 'same';
  return s.reportings.some(({ speaker }) => speaker.key !== null && !isMine(speaker.key)) ? 'other' : 'none';
}
