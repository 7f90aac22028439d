import * as words from '../languages/en/around-numbers.ts';
import * as numbers from '../languages/en/numbers.ts';
import { months, shortMonths, weekdays } from '../languages/en/times.ts';
import type { Numeral } from './numerals.ts';
import { isCapital, isGlued, lowerAt } from './phrases.ts';
import type { Token } from './types.ts';

const FIRST_YEAR = 1500;
const LAST_YEAR = 2100;
const YEAR_LEADS = new Set(
  'in since by until till of from during before after the through early mid late circa - to around year fiscal'.split(
    ' ',
  ),
);

/**
 * Whether the digits at `at` are to be read as a year: four of them, no comma, and nothing that counts around them.
 * "2,025 people", "$2025", "more than 2000 soldiers" and "2000 soldiers" are not years.
 */
export function isYear(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? '';
  if (!/^[12]\d{3}$/.test(text)) return false;
  const value = Number(text);
  if (value < FIRST_YEAR || value > LAST_YEAR) return false;
  if (isGlued(tokens, at) && isNamePart(tokens, at)) return false;
  const before = lowerAt(tokens, at - 1);
  if (
    before === 'than' ||
    before === 'least' ||
    before === 'over' ||
    before === 'nearly' ||
    before === 'almost'
  )
    return false;
  if (YEAR_LEADS.has(before)) return true;
  const counts = isPlural(tokens, at + 1) || (!isCapital(tokens, at + 1) && isPlural(tokens, at + 2));
  return !(value % 100 === 0 && before !== 'the' && counts && !isCapital(tokens, at + 1));
}

/** Whether a number is part of a name that ends right before it: S-400, G20, COVID-19, "INDRA-2025". */
export function isNamePart(tokens: readonly Token[], at: number): boolean {
  if (!isGlued(tokens, at)) return false;
  const before = tokens[at - 1];
  if (before?.kind === 'word' || (before?.text === '+' && isGlued(tokens, at - 1))) return true;
  if (before?.text !== '-' || !isGlued(tokens, at - 1)) return false;
  const name = tokens[at - 2];
  return (
    name?.kind === 'word' &&
    !PREFIXES.has(name.lower) &&
    !numbers.cardinals.has(name.lower) &&
    !months.has(name.lower) &&
    !shortMonths.has(name.lower)
  );
}

/** May stand before a hyphen and a number that is a quantity or a time: "mid-2025", "sub-5%". */
const PREFIXES = new Set('mid pre post sub early late near to the a non'.split(' '));

/**
 * Whether a bare number, with no unit behind it, counts nothing: a label ("article 370", "Boeing 737"), a score,
 * a vote, a phone or version number, a body's name ("Group of Seven").
 */
export function isLabel(tokens: readonly Token[], numeral: Numeral): boolean {
  const { from, to } = numeral;
  if (isNamePart(tokens, from)) return true;
  // "400s" and "5G": letters glued behind digits that no table knows.
  if (numeral.form === 'digits' && isGlued(tokens, to) && tokens[to]?.kind === 'word') return true;
  if (isChain(tokens, from, to)) return true;
  const before = lowerAt(tokens, from - 1);
  const hyphen = before === '-' && !tokens[from]?.spaced;
  const label = before === '.' || hyphen ? lowerAt(tokens, from - 2) : before;
  const counts = isPlural(tokens, to) || isPlural(tokens, to + 1);
  if (words.labels.has(label) || (words.doubtfulLabels.has(label) && !counts)) return true;
  return isBodyNumber(tokens, from, counts) || isNamed(tokens, numeral);
}

/** "Group of Seven", "the Big Four". */
function isBodyNumber(tokens: readonly Token[], from: number, counts: boolean): boolean {
  // "Group of Seven leaders": written with a capital the number is part of the name, whatever follows.
  if (counts && !isCapital(tokens, from)) return false;
  const before = lowerAt(tokens, from - 1);
  if (words.numberedBodies.has(before)) return isCapital(tokens, from - 1);
  return words.numberedBodies.has(`${lowerAt(tokens, from - 2)} ${before}`) && isCapital(tokens, from - 2);
}

/** "Boeing 737", "Apollo 11": a capitalised word before a bare number, with no plural behind that it could count. */
function isNamed(tokens: readonly Token[], { from, to, form }: Numeral): boolean {
  if (form === 'ordinal' || from === 0 || tokens[from - 1]?.kind !== 'word' || !isCapital(tokens, from - 1))
    return false;
  // "Lund 2.0".
  if (/\.0$/.test(tokens[from]?.text ?? '') && to === from + 1) return true;
  const before = lowerAt(tokens, from - 1);
  if (from === 1 || /[.!?:"]/.test(lowerAt(tokens, from - 2))) {
    if (words.runEnds.has(before) || !words.labels.has(before)) return false;
  }
  if (weekdays.has(before) || months.has(before) || words.runEnds.has(before)) return false;
  return !(isPlural(tokens, to) || isPlural(tokens, to + 1));
}

/** 1.2.3, 192.168.0.1, 555-123-4567, 24/7, 9/11: numbers chained by signs. */
function isChain(tokens: readonly Token[], from: number, to: number): boolean {
  const joined = (at: number): boolean =>
    isGlued(tokens, at) &&
    isGlued(tokens, at + 1) &&
    tokens[at + 1]?.kind === 'number' &&
    tokens[at - 1]?.kind === 'number';
  const sign = (at: number): string => (joined(at) ? lowerAt(tokens, at) : '');
  // "6 . 1" and "3 : 33": text that was taken apart before; prose has no space before a stop.
  const apart = (at: number): boolean =>
    /^[.:]$/.test(lowerAt(tokens, at)) &&
    tokens[at]?.spaced === true &&
    tokens[at - 1]?.kind === 'number' &&
    tokens[at + 1]?.kind === 'number';
  if (apart(to) || apart(from - 1)) return true;
  const after = sign(to);
  const before = sign(from - 1);
  if (/^[./:_]$/.test(after) || /^[./:_]$/.test(before)) return true;
  return (after === '-' && sign(to + 2) !== '') || (before === '-' && sign(from - 3) !== '');
}

/** Whether "A-B" or "A to B" is the score of a game or the count of a vote: "2-1", "a 3-4 defeat", "voted 219 to 213". */
export function isScore(tokens: readonly Token[], first: Numeral, second: Numeral): boolean {
  if (first.form !== 'digits' || second.form !== 'digits') return false;
  return first.value >= second.value || isNearScore(tokens, first, second);
}

/** Whether a word of games or votes stands beside two numbers. */
export function isNearScore(tokens: readonly Token[], first: Numeral, second: Numeral): boolean {
  const near = [first.from - 1, first.from - 2, second.to, second.to + 1];
  return near.some((at) => words.scoreContext.has(lowerAt(tokens, at)));
}

/** Whether the word at `at` looks like a plural noun. */
export function isPlural(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || words.runEnds.has(token.lower) || words.notPlural.has(token.lower))
    return false;
  return words.plurals.has(token.lower) || (/[^s]s$/.test(token.lower) && token.lower.length > 3);
}

/** Whether "one" at `at` is a number of things, not a pronoun or part of an idiom. */
export function isCountedOne(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1];
  if (lowerAt(tokens, at - 1) === '-' && !tokens[at]?.spaced) return false;
  if (words.pronounBefore.has(lowerAt(tokens, at - 1))) return false;
  return after?.kind === 'word' && !words.pronounAfter.has(after.lower) && !words.runEnds.has(after.lower);
}

/** "the first vote held after the treaty": it counts from there, and is no rival of "the fourth vote". */
function countsFrom(tokens: readonly Token[], to: number): boolean {
  for (let i = to + 1; i < Math.min(tokens.length, to + LONGEST_COUNTED); i++) {
    if (COUNTING_FROM.has(tokens[i]?.lower ?? '')) return true;
    if (tokens[i]?.kind === 'sign') return false;
  }
  return false;
}
const COUNTING_FROM = new Set(['since', 'after', 'following']);
/** Tokens between the ordinal and the word from which it counts. */
const LONGEST_COUNTED = 5;

/** Whether an ordinal in words or digits counts something: "the second call", not "second-hand", "at first", "first announced". */
export function isCountedOrdinal(tokens: readonly Token[], { from, to }: Numeral): boolean {
  const next = tokens[to];
  if (words.ordinalBlockers.has(lowerAt(tokens, from - 1))) return false;
  if (countsFrom(tokens, to)) return false;
  if (tokens[to - 1]?.kind === 'word' && isGlued(tokens, to) && next?.text === '-') {
    return /^(?:largest|biggest|highest|lowest|longest|most|ranked|placed|generation|term|smallest|oldest|youngest|busiest|richest|fastest|quarter|best|worst|worse)$/.test(
      lowerAt(tokens, to + 1),
    );
  }
  // "the first three months" has its number in "three".
  if (next && numbers.cardinals.has(next.lower)) return false;
  if (next?.kind !== 'word' || words.ordinalIdioms.has(next.lower) || words.runEnds.has(next.lower))
    return false;
  return (
    !(/^\p{Ll}+ed$/u.test(next.text) && !/[aeiou]eed$/.test(next.lower)) ||
    lowerAt(tokens, from - 1) === 'the'
  );
}
