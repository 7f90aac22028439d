import { halvesOfDay, zones } from '../languages/en/times.ts';
import { isCapital, isGlued, lowerAt } from './phrases.ts';
import type { Token } from './types.ts';
import type { TimeReading } from './written-time.ts';

/** "7:30 pm", "19:33 IST", "7pm", "7.30 p.m. (IST)", "10 o'clock". */
export function clockAt(tokens: readonly Token[], from: number): TimeReading | undefined {
  const hour = hourAt(tokens, from);
  if (!hour) return undefined;
  const range = rangeOfHours(tokens, from);
  if (range) return range;
  const half = halfOfDayAt(tokens, hour.to);
  if (half === undefined && !hour.certain) return undefined;
  if (half !== undefined && (hour.hour > 12 || hour.hour === 0)) return undefined;
  const to = half === undefined ? hour.to : hour.to + 1;
  const minute = (half === undefined ? hour.hour * 60 : (hour.hour % 12) * 60 + half) + hour.minute;
  const zone = zoneAt(tokens, to);
  return { written: { type: 'clock', minute, zone: zone?.value ?? null }, from, to: zone?.to ?? to };
}

/** "8 to 10 pm": the first hour is told apart from a count by the second. */
function rangeOfHours(tokens: readonly Token[], from: number): TimeReading | undefined {
  if (!/^\d{1,2}$/.test(tokens[from]?.text ?? '') || !/^(?:to|-|and)$/.test(lowerAt(tokens, from + 1)))
    return undefined;
  const last = hourAt(tokens, from + 2);
  const half = last && last.hour <= 12 && last.hour > 0 ? halfOfDayAt(tokens, last.to) : undefined;
  if (!last || half === undefined) return undefined;
  const zone = zoneAt(tokens, last.to + 1);
  const minute = (Number(tokens[from]?.text) % 12) * 60 + half;
  return { written: { type: 'clock', minute, zone: zone?.value ?? null }, from, to: zone?.to ?? last.to + 1 };
}

/** The digits of a clock time. Certain by themselves are 19:33 and "10 o'clock"; 7 and 7.30 need "pm". */
function hourAt(
  tokens: readonly Token[],
  from: number,
): { hour: number; minute: number; to: number; certain: boolean } | undefined {
  const text = tokens[from]?.text ?? '';
  const dotted = /^(\d{1,2})\.([0-5]\d)$/.exec(text);
  if (dotted) return { hour: Number(dotted[1]), minute: Number(dotted[2]), to: from + 1, certain: false };
  // "0933 GMT", "1930 IST": four digits are an hour only before a zone or "hours".
  if (
    /^(?:[01]\d|2[0-3])[0-5]\d$/.test(text) &&
    (zoneAt(tokens, from + 1) ||
      lowerAt(tokens, from + 1) === 'hrs' ||
      (text.startsWith('0') && lowerAt(tokens, from + 1) === 'hours'))
  ) {
    return {
      hour: Number(text.slice(0, 2)),
      minute: Number(text.slice(2)),
      to: lowerAt(tokens, from + 1).startsWith('h') ? from + 2 : from + 1,
      certain: true,
    };
  }
  if (!/^\d{1,2}$/.test(text) || Number(text) > 24) return undefined;
  const hour = Number(text);
  const minutes = tokens[from + 2]?.text ?? '';
  if (
    lowerAt(tokens, from + 1) === ':' &&
    isGlued(tokens, from + 1) &&
    isGlued(tokens, from + 2) &&
    /^[0-5]\d$/.test(minutes)
  ) {
    const seconds =
      lowerAt(tokens, from + 3) === ':' &&
      isGlued(tokens, from + 3) &&
      /^\d\d$/.test(tokens[from + 4]?.text ?? '');
    return { hour, minute: Number(minutes), to: seconds ? from + 5 : from + 3, certain: true };
  }
  const oClock = lowerAt(tokens, from + 1) === "o'clock";
  return { hour, minute: 0, to: oClock ? from + 2 : from + 1, certain: oClock };
}

function halfOfDayAt(tokens: readonly Token[], at: number): number | undefined {
  const half = halvesOfDay.get(lowerAt(tokens, at));
  if (half === undefined) return undefined;
  // "at 8 PM Lund spoke": a prime minister, not an hour, when a name follows.
  const title =
    tokens[at]?.text === 'PM' &&
    tokens[at]?.spaced &&
    isCapital(tokens, at + 1) &&
    !zones.has(lowerAt(tokens, at + 1));
  return title ? undefined : half;
}

function zoneAt(tokens: readonly Token[], at: number): { value: number; to: number } | undefined {
  const bracket = lowerAt(tokens, at) === '(';
  const value = isCapital(tokens, bracket ? at + 1 : at)
    ? zones.get(lowerAt(tokens, bracket ? at + 1 : at))
    : undefined;
  if (value === undefined) return undefined;
  return { value, to: bracket && lowerAt(tokens, at + 2) === ')' ? at + 3 : bracket ? at + 2 : at + 1 };
}
