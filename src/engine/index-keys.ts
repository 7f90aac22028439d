import type { Analysis } from './analyse.ts';
import { dateOf } from './facts/calendar.ts';
import type { Language } from './languages/language.ts';
import { LONGEST_THING, RELATED, SYNONYM } from './limits.ts';
import type { Term } from './structure/terms.ts';

/** A key of the index ("w:tariff", "n:e:Jane Roe", "y:17"), and how well what is found by it stands for the term. */
export interface Key {
  key: string;
  strength: number;
}

/** What a term is found by, and how well: itself, then what stands for it. */
export function keysOf(term: Term, language: Language): Key[] {
  if (term.kind === 'name') return [{ key: `n:${term.key}`, strength: 1 }];
  if (term.kind !== 'word') return [];
  return [term.key, ...(term.words ?? [])].flatMap((stem) => wordKeys(stem, language));
}

/** A named thing is found by its words too: "trade agreement" finds the "Bilateral Trade Agreement". */
export function thingKeys(analysis: Analysis, term: Term): Key[] {
  const kind = term.kind === 'name' ? analysis.names[term.ref]?.kind : undefined;
  const length = term.range.to - term.range.from;
  if ((kind !== 'thing' && kind !== 'unknown' && kind !== 'body') || length > LONGEST_THING) return [];
  return analysis.tokens
    .slice(term.range.from, term.range.to)
    .flatMap((token) => (token.kind === 'word' ? [{ key: `w:${token.stem}`, strength: RELATED }] : []));
}

/**
 * A time is found by its days where it lasts ten at most ("last week" has eight), by its months where it touches four at most (a season), else by its
 * years; and by the weekday that it names, which may be all that is known of it.
 */
export function timeKeys({ times }: Analysis, { kind, ref }: Term): Key[] {
  const time = kind === 'time' ? times[ref] : undefined;
  if (!time) return [];
  const { weekday, interval } = time;
  return [
    ...(weekday === null ? [] : [`weekday:${weekday}`]),
    ...(interval ? spanKeys(interval.from, interval.to) : []),
  ].map((key) => ({ key, strength: 1 }));
}

function spanKeys(from: number, to: number): string[] {
  if (to - from < LONGEST_BY_DAYS) return numbered('day', from, to);
  const [first, last] = [dateOf(from), dateOf(to)];
  const [start, end] = [monthNumber(first), monthNumber(last)];
  if (end - start < LONGEST_BY_MONTHS) return numbered('month', start, end);
  return last.year - first.year < LONGEST_BY_YEARS ? numbered('year', first.year, last.year) : [];
}
const LONGEST_BY_DAYS = 10;
const LONGEST_BY_MONTHS = 4;
const LONGEST_BY_YEARS = 10;

const monthNumber = ({ year, month }: { year: number; month: number }): number => year * 12 + month;

const numbered = (unit: string, from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, n) => `${unit}:${from + n}`);

/** What contradicts a word must be found too: words of the other direction or tone, and listed opposites. */
export function oppositeKeys(term: Term, language: Language): Key[] {
  if (term.kind !== 'word') return [];
  const opposites = [...(language.antonyms.get(term.key) ?? [])].map((stem) => `w:${stem}`);
  return [...signKeys(term.key, -1, language), ...opposites].map((key) => ({ key, strength: OPPOSITE }));
}
const OPPOSITE = 0.8;

/** Words that move or judge the same way (`turn` 1), or the other way (-1). */
export function signKeys(stem: string, turn: 1 | -1, language: Language): string[] {
  const [direction, tone] = [language.direction.get(stem), language.tone.get(stem)];
  return [...(direction ? [`direction:${direction * turn}`] : []), ...(tone ? [`tone:${tone * turn}`] : [])];
}

function wordKeys(stem: string, language: Language): Key[] {
  return [
    { key: `w:${stem}`, strength: 1 },
    ...(language.synonyms.get(stem) ?? []).map((id) => ({ key: `y:${id}`, strength: SYNONYM })),
    ...(language.related.get(stem) ?? []).map((id) => ({ key: `z:${id}`, strength: RELATED })),
  ];
}
