import { cardinals } from '../languages/en/numbers.ts';
import * as words from '../languages/en/times.ts';
import { clockAt } from './clock.ts';
import { isGlued, lowerAt } from './phrases.ts';
import type { Token } from './types.ts';
import { dateAt } from './written-dates.ts';
import { periodAt } from './written-periods.ts';
import { relativeAt, weekdayIndexAt } from './written-relative.ts';
import type { TimeReading, WrittenTime } from './written-time.ts';
import { yearAt } from './written-years.ts';

/** A time that begins at `at`: an edge ("late"), a weekday and a date may stand together. */
export function readTimeAt(tokens: readonly Token[], at: number): TimeReading | undefined {
  if (!mayStart(tokens[at])) return undefined;
  const edge = edgeAt(tokens, at);
  if (edge) {
    const reading = plainAt(tokens, edge.to) ?? wholePeriodAt(tokens, edge.to);
    if (reading && isDivisible(reading.written)) return { ...reading, from: at, edge: edge.value };
    if (reading?.written.type === 'weekday') return { ...reading, from: at, partOfDay: true };
  }
  return plainAt(tokens, at);
}

/** Most words cannot begin a time: one look spares them the rest. */
function mayStart(token: Token | undefined): boolean {
  return token?.kind === 'number' || (token?.kind === 'word' && STARTERS.has(token.lower));
}

const STARTERS = new Set([
  ...[
    words.months,
    words.shortMonths,
    words.weekdays,
    words.shortWeekdays,
    words.seasons,
    words.edges,
    words.edgeNouns,
    cardinals,
  ].flatMap((table) => [...table.keys()]),
  ...'a an q h fy first second third fourth today tonight yesterday tomorrow this last next coming past weekend earlier later year month'.split(
    ' ',
  ),
]);

function plainAt(tokens: readonly Token[], at: number): TimeReading | undefined {
  const weekday = weekdayIndexAt(tokens, at);
  if (weekday) {
    const part = words.partsOfDay.has(lowerAt(tokens, weekday.to)) ? weekday.to + 1 : weekday.to;
    const link = /^[,(]$/.test(lowerAt(tokens, part)) ? part + 1 : part;
    const date = dateAt(tokens, lowerAt(tokens, link) === 'the' ? link + 1 : link);
    if (date?.written.type === 'day') return { ...date, from: at, weekday: weekday.value };
  }
  return (
    clockAt(tokens, at) ??
    dateAt(tokens, at) ??
    periodAt(tokens, at) ??
    yearAt(tokens, at) ??
    relativeAt(tokens, at)
  );
}

/** "early", "mid-", "the end of", "the start of the". */
function edgeAt(
  tokens: readonly Token[],
  at: number,
): { value: readonly [number, number]; to: number } | undefined {
  const word = lowerAt(tokens, at);
  const short = words.edges.get(word);
  if (short)
    return { value: short, to: lowerAt(tokens, at + 1) === '-' && isGlued(tokens, at + 1) ? at + 2 : at + 1 };
  const noun = words.edgeNouns.get(word);
  return noun && lowerAt(tokens, at + 1) === 'of' ? { value: noun, to: at + 2 } : undefined;
}

/** "the year", "the month" behind an edge: those of publication. */
function wholePeriodAt(tokens: readonly Token[], at: number): TimeReading | undefined {
  if (lowerAt(tokens, at) !== 'the') return undefined;
  const unit = words.periodUnits.get(lowerAt(tokens, at + 1));
  if (unit && unit !== 'day' && !lowerAt(tokens, at + 1).endsWith('s'))
    return { written: { type: 'period', unit, offset: 0 }, from: at, to: at + 2 };
  return plainAt(tokens, at + 1);
}

function isDivisible({ type }: WrittenTime): boolean {
  return type === 'months' || type === 'years' || type === 'period';
}
