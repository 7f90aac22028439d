import type { ConflictKind, Relation } from '../engine/types.ts';
import { currentLocale, say, sayCount } from '../locales/say.ts';
import type { PageReport } from '../protocol/report-shapes.ts';
import { addsToWords, formatList, formatResolved } from './format.ts';

/* Phrases that are put together from messages: lists, and counts of several things at once. */

/** `3 of 5 reports corroborate it (2 origins)` · `1 of 5 reports conflicts: date`. */
export function tallyLine(
  relation: Relation,
  count: { reports: number; origins: number; of: number; kinds?: readonly ConflictKind[] },
): string {
  const of = sayCount('of_reports', count.of);
  const tally = sayCount(`tally_${relation}`, count.reports, { of });
  if (relation === 'silent') return tally;
  const told = count.kinds?.length ? say('tally_with_kinds', { tally, kinds: kindList(count.kinds) }) : tally;
  // One report has one origin: that needs no saying.
  if (count.reports === 1) return told;
  return say('tally_with_origins', { tally: told, origins: sayCount('origins', count.origins) });
}

type Tallies = Readonly<Record<Relation, { reports: number; origins: number }>>;

/** One line for each relation that occurs, conflicts first. The tallies count every report once. */
export function tallyLines(tallies: Tallies, kinds: readonly ConflictKind[] = []) {
  const of = RELATIONS.reduce((sum, relation) => sum + tallies[relation].reports, 0);
  return RELATIONS.filter((relation) => tallies[relation].reports > 0).map((relation) => ({
    relation,
    line: tallyLine(relation, {
      ...tallies[relation],
      of,
      kinds: relation === 'conflicts' ? kinds : [],
    }),
  }));
}

/** Conflicts first: they are what a reader would otherwise not learn. */
const RELATIONS = ['conflicts', 'corroborates', 'partly', 'silent'] as const;

export function kindList(kinds: readonly ConflictKind[]): string {
  const list = new Intl.ListFormat(currentLocale(), { type: 'unit' });
  return list.format(kinds.map((kind) => say(`kind_${kind}`)));
}

/** `conflicts: date, amount`; each kind once. */
export function conflictsIn(kinds: readonly ConflictKind[]): string {
  return kinds.length > 0
    ? say('relation_conflicts_in', { kinds: kindList([...new Set(kinds)]) })
    : say('relation_conflicts');
}

/** The name of a language by its code of two or three letters: "Hindi"; anything else as it stands. */
export function languageName(code: string): string {
  if (!/^[a-z]{2,3}$/.test(code)) return code;
  return new Intl.DisplayNames(currentLocale(), { type: 'language' }).of(code) ?? code;
}

/** Origins by name, and how many more there are without one: `Harbour Press and 1 origin not named`. */
export function originList(named: readonly string[], all: number): string {
  const unnamed = all - named.length;
  const list = new Intl.ListFormat(currentLocale(), { type: 'conjunction' });
  return list.format(unnamed > 0 ? [...named, sayCount('origins_unnamed', unnamed)] : named);
}

/** The words of one side in quotation marks, and in brackets what they were resolved to where that says more: `“on Friday” (12 Dec 2025)`. */
export function quoteValue(words: string, resolved?: string | null): string {
  if (words === '') return say('comparison_not_given');
  const quoted = say('comparison_quoted', { words });
  return resolved && addsToWords(resolved, words) ? `${quoted} (${formatResolved(resolved)})` : quoted;
}

/** On what reports differ: `date: “trade deal”`; the kind alone where no few words say what it is about. */
export function pointTitle({ kind, matter }: Pick<PageReport['points'][number], 'kind' | 'matter'>): string {
  const name = say(`kind_${kind}`);
  return matter === null ? name : say('report_point_title', { kind: name, matter });
}

/** By how many reports and origins something is carried, and by which: `2 reports, 1 origin: Harbour Press and Daily Pillar`. */
export function carriedBy(tally: { reports: number; origins: number }, names: readonly string[]): string {
  return say('report_carried', {
    reports: sayCount('reports', tally.reports),
    origins: sayCount('origins', tally.origins),
    names: formatList(names),
  });
}
