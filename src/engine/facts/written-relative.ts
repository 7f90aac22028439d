import * as words from '../languages/en/times.ts';
import { numeralAt } from './numerals.ts';
import { isCapital, isGlued, lowerAt } from './phrases.ts';
import type { Token } from './types.ts';
import { agoAt, DAYS } from './written-ago.ts';
import { seasonAt } from './written-periods.ts';
import type { TimeReading, WrittenTime } from './written-time.ts';

const DAY_WORDS = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);
const WHICH = new Map([
  ['this', 0],
  ['last', -1],
  ['next', 1],
  ['coming', 1],
  ['past', -1],
] as const);
/** Names that end or begin with a weekday. */
const NAMED_BEFORE = /^(?:black|good|super|bloody|ash|cyber|holy|easter|palm|giving)$/;
const NAMED_AFTER =
  /^(?:times|express|mail|telegraph|guardian|mirror|world|standard|herald|post|mass|school)$/;

/** Times that need the day of publication: weekdays, "yesterday", "last week", "two months ago", "in the past year". */
export function relativeAt(tokens: readonly Token[], from: number): TimeReading | undefined {
  return (
    dayWordAt(tokens, from) ??
    whichAt(tokens, from) ??
    weekdayAt(tokens, from) ??
    agoAt(tokens, from) ??
    restAt(tokens, from) ??
    yearEndAt(tokens, from)
  );
}

function dayWordAt(tokens: readonly Token[], from: number): TimeReading | undefined {
  const word = lowerAt(tokens, from);
  const offset = DAY_WORDS.get(word);
  if (offset === undefined) return undefined;
  if (isCapital(tokens, from) && isCapital(tokens, from - 1)) return undefined;
  const part = words.partsOfDay.has(lowerAt(tokens, from + 1));
  return {
    written: { type: 'period', unit: 'day', offset },
    from,
    to: part ? from + 2 : from + 1,
    partOfDay: part || word === 'tonight',
  };
}

/** The weekday at `at`, spelled out, or short with a full stop, a comma or a day behind it. */
export function weekdayIndexAt(
  tokens: readonly Token[],
  at: number,
): { value: number; to: number } | undefined {
  const word = lowerAt(tokens, at);
  const full = words.weekdays.get(word);
  if (full !== undefined) {
    if (
      NAMED_BEFORE.test(lowerAt(tokens, at - 1)) ||
      (NAMED_AFTER.test(lowerAt(tokens, at + 1)) && isCapital(tokens, at + 1))
    )
      return undefined;
    return { value: full, to: at + 1 };
  }
  const short = words.shortWeekdays.get(word);
  if (short === undefined || !isCapital(tokens, at)) return undefined;
  const stop = /^[.,]$/.test(lowerAt(tokens, at + 1)) && isGlued(tokens, at + 1);
  const next = stop ? at + 2 : at + 1;
  return tokens[next]?.kind === 'number' ||
    words.months.has(lowerAt(tokens, next)) ||
    words.shortMonths.has(lowerAt(tokens, next))
    ? { value: short, to: next }
    : undefined;
}

function weekdayAt(tokens: readonly Token[], from: number): TimeReading | undefined {
  const found = weekdayIndexAt(tokens, from);
  return found && weekdayReading(tokens, { ...found, from, which: 'bare' });
}

function weekdayReading(
  tokens: readonly Token[],
  parts: { value: number; from: number; to: number; which: 'bare' | 'last' | 'this' | 'next' },
): TimeReading {
  const part = words.partsOfDay.has(lowerAt(tokens, parts.to));
  return {
    written: { type: 'weekday', weekday: parts.value, which: parts.which },
    from: parts.from,
    to: part ? parts.to + 1 : parts.to,
    weekday: parts.value,
    partOfDay: part,
  };
}

/** "last week", "this year", "next Thursday", "this morning", "the past two years", "the weekend". */
function whichAt(tokens: readonly Token[], from: number): TimeReading | undefined {
  const word = lowerAt(tokens, from);
  if (word === 'weekend' && /^(?:the|a)$/.test(lowerAt(tokens, from - 1)))
    return { written: { type: 'weekend', which: 'last' }, from, to: from + 1 };
  const offset =
    word === 'last' || word === 'this' || word === 'next' || word === 'coming' || word === 'past'
      ? WHICH.get(word)
      : undefined;
  if (offset === undefined) return undefined;
  const which = offset === 0 ? 'this' : offset < 0 ? 'last' : 'next';
  const weekday = weekdayIndexAt(tokens, from + 1);
  if (weekday) return weekdayReading(tokens, { ...weekday, from, which });
  const noun = lowerAt(tokens, from + 1);
  if (noun === 'weekend') return { written: { type: 'weekend', which }, from, to: from + 2 };
  if (words.partsOfDay.has(noun) && (word === 'this' || (word === 'last' && noun === 'night'))) {
    return { written: { type: 'period', unit: 'day', offset }, from, to: from + 2, partOfDay: true };
  }
  return namedPeriodAt(tokens, from, offset) ?? unitAt(tokens, from, word) ?? spanAt(tokens, from, offset);
}

/** "last October", "next spring": the one before or after publication. */
function namedPeriodAt(tokens: readonly Token[], from: number, offset: number): TimeReading | undefined {
  const noun = lowerAt(tokens, from + 1);
  const month = words.months.get(noun);
  if (words.seasons.has(noun)) {
    const season = seasonAt(tokens, from + 1);
    return season?.written.type === 'months'
      ? { ...season, written: { ...season.written, over: offset < 0 }, from }
      : undefined;
  }
  if (month === undefined || !isCapital(tokens, from + 1)) return undefined;
  const written: WrittenTime = {
    type: 'months',
    precision: 'month',
    month,
    count: 1,
    over: offset < 0,
    ...(offset === 0 ? { year: { offset: 0 } } : {}),
  };
  return { written, from, to: from + 2 };
}

/** "last week", "this year"; "the last year" and "the past week" reach back from publication. */
function unitAt(tokens: readonly Token[], from: number, word: string): TimeReading | undefined {
  const noun = lowerAt(tokens, from + 1);
  const unit = words.periodUnits.get(noun);
  if (unit === undefined || unit === 'day' || noun.endsWith('s')) return undefined;
  if (lowerAt(tokens, from + 2) === 'ago') return undefined;
  const offset = word === 'this' ? 0 : word === 'last' || word === 'past' ? -1 : 1;
  const spans =
    word === 'past' || word === 'coming' || (lowerAt(tokens, from - 1) === 'the' && word === 'last');
  if (spans)
    return {
      written: { type: 'span', days: DAYS[unit], side: offset < 0 ? 'past' : 'next', precision: unit },
      from,
      to: from + 2,
    };
  return { written: { type: 'period', unit, offset }, from, to: from + 2 };
}

/** "the past two years", "the next 10 days", "the last 24 hours" without the hours. */
function spanAt(tokens: readonly Token[], from: number, offset: number): TimeReading | undefined {
  const numeral = offset === 0 ? undefined : numeralAt(tokens, from + 1);
  if (!numeral || numeral.form === 'ordinal') return undefined;
  const unit = words.periodUnits.get(lowerAt(tokens, numeral.to));
  if (unit === undefined) return undefined;
  return {
    written: {
      type: 'span',
      days: numeral.value * DAYS[unit],
      side: offset < 0 ? 'past' : 'next',
      precision: unit,
    },
    from,
    to: numeral.to + 1,
  };
}

/** "earlier this month", "later this year". */
function restAt(tokens: readonly Token[], from: number): TimeReading | undefined {
  const side = lowerAt(tokens, from);
  if ((side !== 'earlier' && side !== 'later') || lowerAt(tokens, from + 1) !== 'this') return undefined;
  const unit = words.periodUnits.get(lowerAt(tokens, from + 2));
  return unit && { written: { type: 'rest', unit, side }, from, to: from + 3 };
}

/** "year-end", "month-end". */
function yearEndAt(tokens: readonly Token[], from: number): TimeReading | undefined {
  const unit = words.periodUnits.get(lowerAt(tokens, from));
  if (
    (unit !== 'year' && unit !== 'month') ||
    lowerAt(tokens, from + 1) !== '-' ||
    lowerAt(tokens, from + 2) !== 'end'
  )
    return undefined;
  return {
    written: { type: 'period', unit, offset: 0 },
    from,
    to: from + 3,
    edge: words.edgeNouns.get('end') ?? [0, 1],
  };
}
