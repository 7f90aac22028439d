import { approximationsBefore } from '../languages/en/around-numbers.ts';
import * as units from '../languages/en/units.ts';
import type { Numeral } from './numerals.ts';
import { isCapital, isGlued, lowerAt, phraseAt, phraseBefore } from './phrases.ts';
import type { Quantity, Token } from './types.ts';

/** What a number is a number of: its kind and unit, the factor to the base unit, and where the words for it end. */
export interface Measure {
  kind: Quantity['kind'];
  unit: string;
  factor: number;
  to: number;
}

const NOT_SPACED_UNITS = new Set(['m', 'h', 'pc', 'l', 'c', 'ft', 'hr', 'lb']);

/** The unit that follows a number, over a hyphen too ("45-minute"); undefined when none does. */
export function measureAt(tokens: readonly Token[], numeral: Numeral): Measure | undefined {
  if (numeral.form === 'ordinal') return undefined;
  const hyphen =
    lowerAt(tokens, numeral.to) === '-' && isGlued(tokens, numeral.to) === isGlued(tokens, numeral.to + 1);
  const at = hyphen ? numeral.to + 1 : numeral.to;
  return (
    rateAt(tokens, at) ??
    lengthOfTimeAt(tokens, at, { numeral, hyphen }) ??
    moneyAfter(tokens, at) ??
    otherAt(tokens, at)
  );
}

function rateAt(tokens: readonly Token[], at: number): Measure | undefined {
  const rate = phraseAt(tokens, at, units.rates);
  if (!rate || (lowerAt(tokens, at) === 'pc' && !isGlued(tokens, at))) return undefined;
  const { unit, factor } = rate.value;
  return { kind: 'percent', unit, factor, to: rate.to };
}

function lengthOfTimeAt(
  tokens: readonly Token[],
  at: number,
  { numeral, hyphen }: { numeral: Numeral; hyphen: boolean },
): Measure | undefined {
  const word = lowerAt(tokens, at);
  const factor = units.durations.get(word);
  if (factor === undefined || isCapital(tokens, at)) return undefined;
  if (NOT_SPACED_UNITS.has(word) && !isGlued(tokens, at)) return undefined;
  // "two second terms": an ordinal, unless a hyphen or the plural says seconds.
  if (word === 'second' && !hyphen && numeral.value !== 1) return undefined;
  if (word === 'second' && isOrdinalHere(tokens, at)) return undefined;
  return { kind: 'duration', unit: 'minute', factor, to: at + 1 };
}

/** "one second-hand car", "a second call" are not lengths of time. */
function isOrdinalHere(tokens: readonly Token[], at: number): boolean {
  return lowerAt(tokens, at + 1) === '-' && isGlued(tokens, at + 1);
}

function moneyAfter(tokens: readonly Token[], at: number): Measure | undefined {
  const currency = phraseAt(tokens, at, units.currenciesAfter);
  if (!currency) return undefined;
  // "one $45 fee": the sign belongs to the number behind it.
  if (tokens[at]?.kind === 'sign' && tokens[currency.to]?.kind === 'number') return undefined;
  // "500 pounds of meat" are no money.
  if (
    currency.value === 'GBP' &&
    lowerAt(tokens, at).startsWith('pound') &&
    lowerAt(tokens, currency.to) === 'of'
  )
    return undefined;
  return { kind: 'money', unit: currency.value, factor: 1, to: currency.to };
}

function otherAt(tokens: readonly Token[], at: number): Measure | undefined {
  const measure = phraseAt(tokens, at, units.measures);
  if (measure) return { kind: 'number', ...measure.value, to: measure.to };
  if (lowerAt(tokens, at) === 'm' && isGlued(tokens, at))
    return { kind: 'number', unit: 'metre', factor: 1, to: at + 1 };
  return undefined;
}

/** The currency written before the number at `at`: "$", "US$", "Rs.", "INR". */
export function currencyBefore(
  tokens: readonly Token[],
  at: number,
): { unit: string; from: number } | undefined {
  const found = phraseBefore(tokens, at, units.currenciesBefore);
  if (!found) return loosened(tokens, at);
  // "Re 500" but not "re 500"; "a $5 fee" is no Australian dollar.
  const first = tokens[found.from];
  if (first?.kind === 'word' && !isCapital(tokens, found.from) && first.lower !== 'rs') {
    const sign = units.currenciesBefore.get(lowerAt(tokens, at - 1));
    return sign && tokens[at - 1]?.kind === 'sign' && sign !== found.value
      ? { unit: sign, from: at - 1 }
      : undefined;
  }
  if (first?.kind === 'word' && tokens[at - 1]?.text === '$' && !isGlued(tokens, at - 1))
    return { unit: 'USD', from: at - 1 };
  return { unit: found.value, from: found.from };
}

/** "$ more than 700": the bound stands between the sign and the number. */
function loosened(tokens: readonly Token[], at: number): { unit: string; from: number } | undefined {
  const bound = phraseBefore(tokens, at, approximationsBefore);
  const sign = bound && tokens[bound.from - 1];
  const unit = sign?.kind === 'sign' ? units.currenciesBefore.get(sign.text) : undefined;
  return unit === undefined ? undefined : { unit, from: at };
}
