import type { Analysis } from '../analyse.ts';
import type { Time } from '../facts/types.ts';
import { OTHER_TIME_DAYS } from '../limits.ts';
import { otherTime, type Pair, scopeOf } from './pair.ts';

/** Periods over which amounts and rates are counted; a day or a part of it only dates the figure. */
const PERIODS = new Set<Time['precision']>(['week', 'month', 'quarter', 'season', 'half', 'year', 'decade']);
/** Two periods of one figure are nearly of one length. */
const LENGTH_FACTOR = 2;

/**
 * Whether two figures are counted over different periods ("in the first quarter" / "this year", "since January" / no
 * period told): two facts, not two versions of one.
 * @param figures terms of the figure in the highlight and of its rival in the statement; `measured` when the figure follows
 *   a verb ("fell by 8%") and is not the size of a thing ("a duty of 25%")
 */
export function otherBasis(
  pair: Pair,
  { figure, rival, measured }: { figure: number; rival: number; measured: boolean },
): boolean {
  if (otherTime(pair, OTHER_TIME_DAYS / 3, [figure], scopeOf(pair))) return true;
  const [mine, theirs] = [periodsOf(pair.h, figure), periodsOf(pair.s, rival)];
  if (comparesWith(pair.h) !== comparesWith(pair.s)) return true;
  if (mine.length === 0 || theirs.length === 0) return mine.length > 0 && measured && isRate(pair, figure);
  return !mine.some((a) => theirs.some((b) => samePeriod(a, b)));
}

/** A rate or an amount of money is nothing without its period; a count of dead is. */
function isRate(pair: Pair, figure: number): boolean {
  const kind = pair.h.quantities[pair.h.terms[figure]?.ref ?? -1]?.kind;
  return kind === 'percent' || kind === 'money';
}

function periodsOf(analysis: Analysis, figure: number): Time[] {
  const term = analysis.terms[figure];
  return analysis.times.filter(
    (time) =>
      PERIODS.has(time.precision) &&
      term !== undefined &&
      Math.abs(time.range.from - term.range.from) <= NEAR_TOKENS,
  );
}
const NEAR_TOKENS = 16;

function samePeriod(a: Time, b: Time): boolean {
  if (a.relation !== b.relation) return false;
  if (!a.interval || !b.interval)
    return a.month !== null && a.month === b.month && a.precision === b.precision;
  const length = (time: { from: number; to: number }) => time.to - time.from + 1;
  const [x, y] = [length(a.interval), length(b.interval)];
  const overlap = Math.min(a.interval.to, b.interval.to) - Math.max(a.interval.from, b.interval.from) + 1;
  return overlap > 0 && Math.max(x, y) / Math.min(x, y) <= LENGTH_FACTOR;
}

/** "on the year", "a year earlier", "year on year", "annual": what a change is measured against. */
const AGAINST =
  /\b(?:year[- ]on[- ]year|on the year|a year (?:ago|earlier|before)|annual(?:ly)?|month[- ]on[- ]month|on the month|since (?:the )?(?:start|beginning)|quarter[- ]on[- ]quarter|past (?:six|twelve|three|12|6|3) months|between \w+ and \w+)\b/i;

function comparesWith(analysis: Analysis): string {
  return AGAINST.exec(analysis.text)?.[0].toLowerCase().replace(/[- ]+/g, ' ') ?? '';
}
