import { ordinals } from '../languages/en/numbers.ts';
import * as words from '../languages/en/times.ts';
import { isCapital, isGlued, lowerAt } from './phrases.ts';
import type { Token } from './types.ts';
import type { TimeReading, WrittenYear } from './written-time.ts';
import { fiscalAt, yearBehindAt } from './written-years.ts';

/** Quarters, halves and seasons: "Q1 2026", "the first quarter of 2026", "H1 2025", "first half of the year", "autumn 2025". */
export function periodAt(tokens: readonly Token[], from: number): TimeReading | undefined {
  return (
    shortPeriodAt(tokens, from) ??
    wordPeriodAt(tokens, from) ??
    seasonAt(tokens, from) ??
    yearFirstAt(tokens, from)
  );
}

function monthsReading(parts: {
  from: number;
  to: number;
  kind: 'quarter' | 'half';
  index: number;
  year: { value: WrittenYear; to: number } | undefined;
}): TimeReading {
  const { from, to, kind, index, year } = parts;
  const count = kind === 'quarter' ? 3 : 6;
  return {
    written: {
      type: 'months',
      precision: kind,
      month: (index - 1) * count + 1,
      count,
      ...(year ? { year: year.value } : {}),
    },
    from,
    to: year?.to ?? to,
  };
}

/** "Q1", "H2", glued. */
function shortPeriodAt(tokens: readonly Token[], from: number): TimeReading | undefined {
  const letter = lowerAt(tokens, from);
  if ((letter !== 'q' && letter !== 'h') || !isGlued(tokens, from + 1)) return undefined;
  const digit = tokens[from + 1]?.text ?? '';
  if (!(letter === 'q' ? /^[1-4]$/ : /^[12]$/).test(digit)) return undefined;
  // A fiscal quarter is one of a year that begins elsewhere: only the year can be told.
  const fiscal = lowerAt(tokens, from + 2) === 'fy' ? fiscalAt(tokens, from + 2) : undefined;
  if (fiscal) return { ...fiscal, from };
  const year = yearBehindAt(tokens, from + 2);
  if (letter === 'h' && !year) return undefined;
  return monthsReading({
    from,
    to: from + 2,
    kind: letter === 'q' ? 'quarter' : 'half',
    index: Number(digit),
    year,
  });
}

/** "first quarter (of 2026)", "second half of the year"; a half without a year belongs to a game. */
function wordPeriodAt(tokens: readonly Token[], from: number): TimeReading | undefined {
  const ordinal = ordinals.get(lowerAt(tokens, from)) ?? digitsOrdinal(tokens, from);
  if (ordinal === undefined || ordinal > 4) return undefined;
  const at = tokens[from]?.kind === 'number' ? from + 2 : from + 1;
  const noun = lowerAt(tokens, lowerAt(tokens, at) === '-' ? at + 1 : at);
  const to = lowerAt(tokens, at) === '-' ? at + 2 : at + 1;
  if (noun === 'quarter')
    return monthsReading({ from, to, kind: 'quarter', index: ordinal, year: yearBehindAt(tokens, to) });
  if (noun !== 'half' || ordinal > 2) return undefined;
  const year = yearBehindAt(tokens, to);
  return year && monthsReading({ from, to, kind: 'half', index: ordinal, year });
}

function digitsOrdinal(tokens: readonly Token[], from: number): number | undefined {
  const text = tokens[from]?.text ?? '';
  return /^[1-4]$/.test(text) && /^(?:st|nd|rd|th)$/.test(lowerAt(tokens, from + 1))
    ? Number(text)
    : undefined;
}

/** "2026 Q1", "2026 first quarter". */
function yearFirstAt(tokens: readonly Token[], from: number): TimeReading | undefined {
  const text = tokens[from]?.text ?? '';
  if (!/^20\d\d$/.test(text)) return undefined;
  const period = shortPeriodAt(tokens, from + 1) ?? wordPeriodAt(tokens, from + 1);
  if (period?.written.type !== 'months' || period.written.year) return undefined;
  return { ...period, written: { ...period.written, year: { year: Number(text) } }, from };
}

/** A season needs a year, or a word before it that makes it a time: prices "fall" and water comes from a "spring". */
export function seasonAt(tokens: readonly Token[], from: number): TimeReading | undefined {
  const season = lowerAt(tokens, from);
  const month = words.seasons.get(season);
  if (month === undefined) return undefined;
  const year = yearBehindAt(tokens, from + 1);
  const before = lowerAt(tokens, from - 1);
  if (year && !('offset' in year.value) && lowerAt(tokens, from + 1) !== '-')
    return seasonReading(from, month, year);
  const lead = before === 'the' ? lowerAt(tokens, from - 2) : before;
  if (!words.seasonLeads.has(lead)) return undefined;
  if (
    season === 'fall' &&
    before !== 'the' &&
    !/^(?:this|next|last|by|until|since|in|coming|late|early)$/.test(before)
  )
    return undefined;
  if (!isCapital(tokens, from) || !isCapital(tokens, from + 1)) {
    const next = tokens[from + 1];
    // "in the fall of Kabul", "this spring water", "in fall armyworm": a noun or "of" behind takes the word away.
    if (lowerAt(tokens, from + 1) === 'of' && !year) return undefined;
    if (season !== 'autumn' && season !== 'summer' && next?.kind === 'word' && !isAfterTime(next.lower))
      return undefined;
    return seasonReading(from, month, year);
  }
  return undefined;
}

function isAfterTime(word: string): boolean {
  return /^(?:and|or|but|to|for|with|when|as|after|before|at|in|on|by|the|a|an|that|which|who|is|are|was|were|will|would|has|have|had|of|said|says|if|while|because|this|last|next)$/.test(
    word,
  );
}

function seasonReading(
  from: number,
  month: number,
  year: { value: WrittenYear; to: number } | undefined,
): TimeReading {
  return {
    written: { type: 'months', precision: 'season', month, count: 3, ...(year ? { year: year.value } : {}) },
    from,
    to: year?.to ?? from + 1,
  };
}
