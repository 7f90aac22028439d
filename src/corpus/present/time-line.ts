import type { NamedDay } from '../../engine/index.ts';
import type { PresentablePack } from './presentable-pack.ts';

/** A time that the page or a report names, with everybody who does. */
export interface TimeLineEntry {
  /** In a plain written form: `2025-12-11`, `2025-10`, `2026-Q1`, `2025-12-01..2025-12-07`. */
  when: string;
  /** First and last day, `YYYY-MM-DD`; the same for a single day. */
  from: string;
  to: string;
  /** Sentences of the page that name it, by their number, with the words. */
  page: { sentence: number; words: string }[];
  /** Statements that name it, with the words. */
  reports: {
    report: string;
    publisher: string | null;
    statement: { id: string; text: string };
    words: string;
  }[];
}

/**
 * The days that a page and the reports name, in their order.
 * @param ofPack what findDaysOfPack gives: its places are statements
 * @param ofPage what findDays gives for the page's sentences: its places are sentences
 */
export function toTimeLine(
  pack: PresentablePack,
  ofPack: readonly NamedDay[],
  ofPage: readonly NamedDay[] = [],
): TimeLineEntry[] {
  const entries = new Map<string, TimeLineEntry>();
  const entryOf = ({ when, from, to }: NamedDay): TimeLineEntry => {
    const known = entries.get(when) ?? { when, from, to, page: [], reports: [] };
    entries.set(when, known);
    return known;
  };
  for (const day of ofPage) entryOf(day).page.push({ sentence: day.place, words: day.words });
  for (const day of ofPack) {
    const statement = pack.statements[day.place];
    const report = statement && pack.reports[statement.report];
    if (!report) continue;
    entryOf(day).reports.push({
      report: report.id,
      publisher: report.publisher ?? null,
      statement: { id: statement.id, text: statement.text },
      words: day.words,
    });
  }
  return [...entries.values()].sort((a, b) => compare(a.from, b.from) || compare(a.to, b.to));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
