import { shifts } from '../languages/en/around-numbers.ts';
import * as words from '../languages/en/times.ts';
import { approximate } from './approximation.ts';
import { parseDay } from './calendar.ts';
import { lowerAt, phraseBefore } from './phrases.ts';
import { readTimeAt } from './read-time.ts';
import { resolveTime } from './resolve-time.ts';
import type { Time, Token } from './types.ts';
import type { TimeReading, WrittenTime } from './written-time.ts';

/** Before an undated time, these leave open on which side of publication it lies: "lower duties from January". */
const startWords = new Set(['from', 'starting', 'beginning']);
/** Words looked at before "from A to B" for a verb that changes A into B. */
const SHIFT_REACH = 5;
/** Words looked at before a time, in its clause, for one that points ahead. */
const CUE_REACH = 12;

/** "about ten years ago" may be a year off. */
const ABOUT_SHARE = 0.1;

/**
 * Every time of a text, in order and without overlap, resolved against the day of publication.
 * @param published `YYYY-MM-DD`, or null: then only times with a year in figures get an interval
 */
export function findTimes(tokens: readonly Token[], published: string | null): Time[] {
  const day = parseDay(published);
  const times: Time[] = [];
  let previous: TimeReading | undefined;
  for (let at = 0; at < tokens.length; ) {
    const reading = readTimeAt(tokens, at);
    if (!reading) {
      at++;
      continue;
    }
    const before = times.at(-1);
    if (before && previous && lendsYear(tokens, previous, reading)) {
      const written = { ...previous.written, year: yearOf(reading.written) } as WrittenTime;
      times[times.length - 1] = toTime(tokens, { ...previous, written }, day);
    }
    const time = toTime(tokens, reading, day);
    const first = times.at(-1);
    if (first && spansTo(tokens, first, time)) times[times.length - 1] = joined(first, time);
    else times.push(time);
    previous = reading;
    at = reading.to;
  }
  return times;
}

function yearOf(written: WrittenTime) {
  return written.type === 'day' || written.type === 'months' ? written.year : undefined;
}

/** "from October to December 2025", "10 November and 4 December 2025": the year stands once, for both. */
function lendsYear(tokens: readonly Token[], first: TimeReading, second: TimeReading): boolean {
  if (first.written.type !== 'day' && first.written.type !== 'months') return false;
  if (first.written.year || !yearOf(second.written) || second.from !== first.to + 1) return false;
  return /^(?:and|to|-|until|till|through|or|,)$/.test(lowerAt(tokens, first.to));
}

/** "between 2019 and 2024", "from October to December": one stretch; "moved from Monday to Friday" names two times. */
function spansTo(tokens: readonly Token[], first: Time, second: Time): boolean {
  if (!first.interval || !second.interval || second.range.from !== first.range.to + 1) return false;
  if (first.interval.from > second.interval.to || first.clock || second.clock) return false;
  const link = lowerAt(tokens, first.range.to);
  const lead = lowerAt(tokens, first.range.from - 1);
  if (link === 'and') return lead === 'between';
  if (lead !== 'from' || !/^(?:to|until|till|through|-)$/.test(link)) return false;
  for (let at = first.range.from - 2; at >= first.range.from - SHIFT_REACH; at--)
    if (shifts.has(lowerAt(tokens, at))) return false;
  return true;
}

function joined(first: Time, second: Time): Time {
  const interval = first.interval && second.interval && { from: first.interval.from, to: second.interval.to };
  return {
    ...second,
    range: { from: first.range.from, to: second.range.to },
    interval,
    relative: first.relative || second.relative,
    weekday: null,
    year: first.year === second.year ? first.year : null,
    month: null,
    day: null,
    relation: 'at',
  };
}

function toTime(tokens: readonly Token[], reading: TimeReading, published: number | null): Time {
  const { written } = reading;
  const bound = boundOf(tokens, reading);
  const deadline = (bound === 'by' || bound === 'until') && !isPast(tokens, reading.to);
  const ahead = deadline || pointsAhead(tokens, reading.from);
  const starts = startWords.has(lowerAt(tokens, reading.from - 1));
  const interval = resolveTime(reading, { published, ahead, starts });
  const named =
    written.type === 'day' || (written.type === 'months' && written.precision === 'month')
      ? written.month
      : null;
  const inFigures =
    'year' in written &&
    written.year !== undefined &&
    typeof written.year === 'object' &&
    'year' in written.year
      ? written.year.year
      : null;
  return {
    range: { from: reading.from, to: reading.to },
    interval: interval && widened(tokens, reading, interval),
    precision: precisionOf(reading),
    relative: inFigures === null,
    weekday: reading.weekday ?? null,
    year: written.type === 'unclear' ? written.year : inFigures,
    month: named,
    day: written.type === 'day' && !written.lastDay ? written.day : null,
    clock: written.type === 'clock' ? { minute: written.minute, zone: written.zone } : null,
    relation: bound,
  };
}

/** "more than two years ago" reaches further back, "less than a month ago" nearer. */
function widened(
  tokens: readonly Token[],
  { written, from, to }: TimeReading,
  interval: { from: number; to: number },
): { from: number; to: number } {
  if (written.type !== 'away') return interval;
  const reach = Math.max(1, Math.round(Math.abs(written.days) / 2));
  const { approximation } = approximate(tokens, { from, to });
  if (approximation === 'more-than' || approximation === 'at-least')
    return { from: interval.from - reach, to: interval.to };
  if (approximation === 'less-than' || approximation === 'at-most')
    return { from: interval.from, to: interval.to + reach };
  if (approximation === 'about') {
    const more = Math.max(0, Math.round(Math.abs(written.days) * ABOUT_SHARE) - written.slack);
    return { from: interval.from - more, to: interval.to + more };
  }
  return interval;
}

function precisionOf({ written, partOfDay }: TimeReading): Time['precision'] {
  switch (written.type) {
    case 'clock':
      return 'minute';
    case 'unclear':
      return 'vague';
    case 'day':
    case 'weekday':
      return partOfDay ? 'part-of-day' : 'day';
    case 'months':
    case 'years':
    case 'away':
    case 'span':
      return written.precision;
    case 'weekend':
      return 'week';
    case 'period':
    case 'rest':
      return partOfDay ? 'part-of-day' : written.unit;
  }
}

/** Whether the time bounds something: "by March", "since August", "until 2030". */
function boundOf(tokens: readonly Token[], { from, to }: TimeReading): Time['relation'] {
  // "after Thursday's call" tells when the call was.
  if (lowerAt(tokens, to) === "'s") return 'at';
  const at = lowerAt(tokens, from - 1) === 'the' ? from - 1 : from;
  const found = phraseBefore(tokens, at, words.relations);
  if (!found) return 'at';
  // "from January" may begin anything; only "from January on" bounds it.
  if (lowerAt(tokens, found.from) === 'from')
    return /^(?:onwards?|on)$/.test(lowerAt(tokens, to)) ? 'since' : 'at';
  return found.value;
}

/** "by Monday it had begun": a bound that is over. */
function isPast(tokens: readonly Token[], to: number): boolean {
  return [to, to + 1, to + 2].some((at) => /^(?:had|was|were)$/.test(lowerAt(tokens, at)));
}

/** Whether a word before the time, in its clause, says that it lies ahead, and none next to it that it lies behind. */
function pointsAhead(tokens: readonly Token[], from: number): boolean {
  const near = /^(?:on|in|at)$/.test(lowerAt(tokens, from - 1)) ? from - 2 : from - 1;
  if (words.reportedCues.has(lowerAt(tokens, near))) return false;
  if (/^(?:next|coming)$/.test(lowerAt(tokens, from))) return true;
  for (let at = from - 1; at >= from - CUE_REACH && at >= 0; at--) {
    const word = lowerAt(tokens, at);
    if (words.clauseEnds.has(word)) return false;
    if (words.aheadCues.has(word)) return true;
  }
  return false;
}
