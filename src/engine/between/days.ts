import { type Analysis, analyse, wordsOf } from '../analyse.ts';
import type { ComparablePack } from '../compare.ts';
import { formatDay } from '../facts/calendar.ts';
import { describeTime } from '../facts/describe.ts';
import type { Time } from '../facts/types.ts';
import { LONGEST_SENTENCE } from '../limits.ts';
import type { Highlight } from '../types.ts';

/** A time that a text names, resolved to days. */
export interface NamedDay {
  /** Number of the sentence, or of the statement in the pack. */
  place: number;
  /** The words, verbatim. */
  words: string;
  /** In a plain written form: `2025-12-11`, `2025-10`, `2026-Q1`, `2025-12-01..2025-12-07`. */
  when: string;
  /** First and last day, `YYYY-MM-DD`. */
  from: string;
  to: string;
}

/** Longer times date nothing in particular. */
const LONGEST_DAYS = 366;

/** The days that a page's sentences name, each resolved against the page's own day; times that resolve to none are left out. */
export function findDays(pack: ComparablePack, sentences: readonly Highlight[]): NamedDay[] {
  const { language, names } = pack;
  return sentences.flatMap(({ text, published }, place) =>
    daysIn(analyse(text.slice(0, LONGEST_SENTENCE), { language, names, published }), place),
  );
}

/** The days that the pack's statements name, each resolved against its report's day. */
export function findDaysOfPack(pack: ComparablePack): NamedDay[] {
  return pack.statements.flatMap(({ analysis }, place) => daysIn(analysis, place));
}

function daysIn(analysis: Analysis, place: number): NamedDay[] {
  return analysis.times.flatMap((time) => {
    const { interval } = time;
    if (!interval || !dates(time)) return [];
    return [
      {
        place,
        words: wordsOf(analysis, time.range),
        when: describeTime(time),
        from: formatDay(interval.from),
        to: formatDay(interval.to),
      },
    ];
  });
}

/** "since May" names May; "in the past decade" names no day to speak of. */
function dates({ interval, precision }: Time): boolean {
  return (
    interval !== null &&
    precision !== 'vague' &&
    precision !== 'decade' &&
    interval.to - interval.from < LONGEST_DAYS
  );
}
