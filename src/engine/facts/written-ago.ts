import * as words from '../languages/en/times.ts';
import { durations } from '../languages/en/units.ts';
import { numeralAt } from './numerals.ts';
import { lowerAt } from './phrases.ts';
import type { Token } from './types.ts';
import type { PeriodUnit, TimeReading } from './written-time.ts';

/** Days in a unit, for counting back and ahead. */
export const DAYS: Record<PeriodUnit, number> = {
  day: 1,
  week: 7,
  month: 30.44,
  quarter: 91.3,
  year: 365.25,
  decade: 3652.5,
};
/** "two months ago", "a year ago", "two weeks from now", "in three days' time" without the "in". */
export function agoAt(tokens: readonly Token[], from: number): TimeReading | undefined {
  const article = /^an?$/.test(lowerAt(tokens, from)) && durations.has(lowerAt(tokens, from + 1));
  const numeral = article ? undefined : numeralAt(tokens, from);
  if (!article && (!numeral || numeral.form === 'ordinal')) return undefined;
  const unitAt = numeral?.to ?? from + 1;
  const unit = words.periodUnits.get(lowerAt(tokens, unitAt));
  if (unit === undefined) return hoursAgoAt(tokens, from, unitAt);
  const side = sideAfter(tokens, unitAt + 1);
  if (!side) return undefined;
  const count = numeral?.value ?? 1;
  const days = Math.round(count * DAYS[unit] * (lowerAt(tokens, unitAt) === 'fortnight' ? 2 : 1));
  return {
    written: {
      type: 'away',
      days: side.sign * days,
      slack: slackOf(unit, count, numeral?.loose),
      precision: unit,
    },
    from,
    to: side.to,
  };
}

/** "two hours ago": on the day of publication or the one before. */
function hoursAgoAt(tokens: readonly Token[], from: number, unitAt: number): TimeReading | undefined {
  const minutes = durations.get(lowerAt(tokens, unitAt));
  if (minutes === undefined || minutes > 60 || lowerAt(tokens, unitAt + 1) !== 'ago') return undefined;
  return { written: { type: 'span', days: 1, side: 'past', precision: 'part-of-day' }, from, to: unitAt + 2 };
}

function sideAfter(tokens: readonly Token[], at: number): { sign: 1 | -1; to: number } | undefined {
  if (lowerAt(tokens, at) === 'ago') return { sign: -1, to: at + 1 };
  if (lowerAt(tokens, at) === 'from' && /^(?:now|today)$/.test(lowerAt(tokens, at + 1)))
    return { sign: 1, to: at + 2 };
  return undefined;
}

/** How many days off a counted-back time may be: people round to the unit they use, and large counts of days to a tenth. */
function slackOf(unit: PeriodUnit, count: number, loose: boolean | undefined): number {
  if (unit === 'day') return loose ? 1 : count <= 3 ? 0 : Math.max(1, Math.round(count / 10));
  return Math.round(DAYS[unit] * (unit === 'month' ? 0.7 : 0.55) * (loose ? 1.5 : 1));
}
