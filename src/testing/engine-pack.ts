import { compilePack } from '../corpus/compiler.ts';
import { type RestoredPack, restorePack } from '../corpus/loader.ts';
import type { EventDescription, Pack, Report } from '../corpus/schema.ts';
import { type Analysis, analyse } from '../engine/analyse.ts';
import { comparePack } from '../engine/compare.ts';
import { english } from '../engine/languages/en/index.ts';
import { PackNames } from '../engine/pack-names.ts';
import type { ConflictKind, ReportComparison } from '../engine/types.ts';

/*
 * An invented event for tests of the engine: two heads of government meet about a harbour. Reports under test stand beside
 * a report of everyday matters, since what is rare in a pack weighs more than what is common.
 */

/** Publication day of every text of the event, a Wednesday; the meeting was the day before. */
export const DAY = '2024-05-15';

export const harbour: EventDescription = {
  id: 'varno-meeting-2024-05-14',
  title: 'Solant and Corwin meet in Varno',
  date: '2024-05-14',
  participants: [
    { name: 'Mira Solant', aliases: ['Prime Minister Solant'] },
    { name: 'Jonas Corwin', aliases: ['Chancellor Corwin'] },
  ],
  terms: ['meeting', 'met', 'talks'],
  names: [
    { name: 'Drevia', aliases: ['Drevian', 'Drevians'], kind: 'place' },
    { name: 'Kessia', aliases: ['Kessian', 'Kessians'], kind: 'place' },
    { name: 'Varno Harbour Treaty', aliases: ['Harbour Treaty'], kind: 'thing' },
  ],
};

const EVERYDAY = [
  'Varno lies on the western coast and has one lighthouse.',
  'The museum keeps paintings of sailors and old charts.',
  'A choir sang in the cathedral while rain fell on the square.',
  'Solant wore a blue coat.',
  'Corwin studied chemistry before he entered politics.',
  'The hotel offers rooms with a view of the mountains.',
  'Bakers in the old town sell bread with caraway.',
  'The tram stops beside the library.',
  'Solant and Corwin met in the town hall.',
  'Farmers brought cheese and honey to the fair.',
  'A bridge crosses the river near the mill.',
  'Students painted the walls of the theatre.',
];

/** A pack of the given reports, each a list of sentences, and of the everyday one; statements are `<report>-<n>` from 1. */
export function packOf(
  reports: Record<string, readonly string[]>,
  published: string | null = DAY,
): RestoredPack {
  const toReport = ([id, texts]: [string, readonly string[]]): Report => ({
    id,
    published,
    statements: texts.map((text, n) => ({ id: `${id}-${n + 1}`, text })),
  });
  const pack: Pack = {
    format: 1,
    event: harbour,
    reports: [...Object.entries(reports), ['everyday', EVERYDAY] as [string, string[]]].map(toReport),
  };
  return restorePack(compilePack(pack));
}

/** What a report of the given statements says to a highlight. */
export function compareWith(
  statements: string | readonly string[],
  highlight: string,
  published: { highlight?: string | null; report?: string | null } = {},
): ReportComparison {
  const pack = packOf(
    { a: typeof statements === 'string' ? [statements] : statements },
    day(published.report),
  );
  const { reports } = comparePack(pack, { text: highlight, published: day(published.highlight) });
  const [compared] = reports;
  if (!compared) throw new Error('the pack has no report');
  return compared;
}

const day = (given: string | null | undefined): string | null => (given === undefined ? DAY : given);

/** Kinds of conflict between two sentences, each once as the report's and once as the highlight's; empty when there is none. */
export function conflictsBetween(one: string, other: string): ConflictKind[] {
  return [compareWith(one, other), compareWith(other, one)].flatMap(({ relation, reasons }) =>
    relation === 'conflicts' ? reasons.slice(0, 1).map(({ kind }) => kind) : [],
  );
}

/** The words that conflict: `2,400 / 4,200`, the highlight's first; the relation when none do. */
export function clashingWords(statement: string, highlight: string): string {
  const { relation, reasons } = compareWith(statement, highlight);
  const [reason] = reasons;
  return relation === 'conflicts' && reason ? `${reason.highlight} / ${reason.report}` : relation;
}

export const harbourNames = new PackNames(harbour, english);

/** One sentence as the engine reads it, with the names of the event. */
export function read(text: string, setting: { published?: string | null; subject?: string } = {}): Analysis {
  return analyse(text, {
    language: english,
    names: harbourNames,
    published: day(setting.published),
    ...(setting.subject === undefined ? {} : { subject: setting.subject }),
  });
}
