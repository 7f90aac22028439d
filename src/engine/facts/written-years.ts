import { currencyBefore, measureAt } from './measure.ts';
import { isLabel, isPlural, isYear } from './number-context.ts';
import { numeralAt } from './numerals.ts';
import { isCapital, isGlued, lowerAt } from './phrases.ts';
import type { Token } from './types.ts';
import type { Found, TimeReading, WrittenYear } from './written-time.ts';

/** A year behind a month, quarter or season: ", 2025", "of 2025", "last year", "of the year". */
export function yearBehindAt(tokens: readonly Token[], at: number): Found<WrittenYear> {
  const link = lowerAt(tokens, at);
  const next =
    link === ',' || link === 'of' || link === 'in' || (link === '-' && isGlued(tokens, at)) ? at + 1 : at;
  const text = tokens[next]?.text ?? '';
  if (/^(?:19|20)\d\d$/.test(text) && !(isGlued(tokens, next + 1) && lowerAt(tokens, next + 1) === 's')) {
    const counts = link === ',' && isPlural(tokens, next + 1) && !isCapital(tokens, next + 1);
    return counts || link === 'in' ? undefined : { value: { year: Number(text) }, to: next + 1 };
  }
  const which = lowerAt(tokens, next);
  const offset = { last: -1, this: 0, next: 1, the: 0 }[which];
  if (offset === undefined || link === ',' || lowerAt(tokens, next + 1) !== 'year') return undefined;
  return which === 'the' && link !== 'of' ? undefined : { value: { offset }, to: next + 2 };
}

/** "2025", "the 1990s", "2024-25", "FY26": a number that stands for one or more years. */
export function yearAt(tokens: readonly Token[], from: number): TimeReading | undefined {
  if (lowerAt(tokens, from) === 'fy') return fiscalAt(tokens, from);
  if (tokens[from]?.kind !== 'number' || !isYear(tokens, from)) return undefined;
  const year = Number(tokens[from]?.text);
  if (isGlued(tokens, from + 1) && lowerAt(tokens, from + 1) === 's') {
    return {
      written: {
        type: 'years',
        year: { year },
        count: year % 100 === 0 && year < 2000 ? 100 : 10,
        precision: 'decade',
      },
      from,
      to: from + 2,
    };
  }
  const numeral = numeralAt(tokens, from);
  if (
    !numeral ||
    numeral.to > from + 1 ||
    currencyBefore(tokens, from) ||
    measureAt(tokens, numeral) ||
    isLabelled(tokens, from)
  )
    return undefined;
  const next = tokens[from + 2]?.text ?? '';
  const joined = lowerAt(tokens, from + 1) === '-' && isGlued(tokens, from + 1) && isGlued(tokens, from + 2);
  const last =
    joined && /^\d{2}$/.test(next)
      ? Math.floor(year / 100) * 100 + Number(next)
      : joined && /^\d{4}$/.test(next)
        ? Number(next)
        : year;
  const count = last > year && last < year + 100 ? last - year + 1 : 1;
  return {
    written: { type: 'years', year: { year }, count, precision: 'year' },
    from,
    to: count > 1 ? from + 3 : from + 1,
  };
}

function isLabelled(tokens: readonly Token[], at: number): boolean {
  const before = lowerAt(tokens, at - 1);
  return (
    /^(?:no|article|section|page|room|flight|number|route|model)$/.test(before) ||
    (isGlued(tokens, at) &&
      isLabel(tokens, {
        value: 0,
        tolerance: 0,
        from: at,
        to: at + 1,
        form: 'digits',
        scale: 1,
        loose: false,
      }))
  );
}

/** Fiscal years begin in April or in October, depending on the country: the reading covers both. */
export function fiscalAt(tokens: readonly Token[], from: number): TimeReading | undefined {
  const text = tokens[from + 1]?.text ?? '';
  if (!/^(?:\d\d|20\d\d)$/.test(text)) return undefined;
  const tail =
    lowerAt(tokens, from + 2) === '-' &&
    isGlued(tokens, from + 2) &&
    /^\d\d$/.test(tokens[from + 3]?.text ?? '');
  const year = text.length === 2 ? 2000 + Number(text) : Number(text);
  const written = {
    type: 'years' as const,
    year: { year: tail ? year : year - 1 },
    count: 2,
    precision: 'year' as const,
  };
  return { written, from, to: tail ? from + 4 : from + 2 };
}
