import { describeQuantity, describeTime } from '../engine/facts/describe.ts';
import { findQuantities } from '../engine/facts/quantities.ts';
import { findTimes } from '../engine/facts/times.ts';
import type { Quantity, Time } from '../engine/facts/types.ts';
import { type Token, tokenise } from '../engine/tokens.ts';

const NO_IRREGULAR_FORMS: ReadonlyMap<string, string> = new Map();

/** Tokens without any knowledge of irregular forms: facts do not need them. */
export const tokensOf = (text: string): Token[] => tokenise(text, NO_IRREGULAR_FORMS);

/** Each quantity as one line: kind, value, and the counted noun after an arrow. */
export function quantityLines(text: string): string[] {
  const tokens = tokensOf(text);
  return findQuantities(tokens).map((quantity) => {
    const head = tokens[quantity.head]?.text;
    return `${quantity.kind} ${describeQuantity(quantity)}${head ? ` > ${head}` : ''}`;
  });
}

/** Each time as one line: relation, days, and the precision. */
export function timeLines(text: string, published: string | null): string[] {
  return findTimes(tokensOf(text), published).map(
    (time) => `${time.relation} ${describeTime(time) || '-'} ${time.precision}`,
  );
}

/** The only quantity of a text. */
export function onlyQuantity(text: string): Quantity {
  const [quantity, ...more] = findQuantities(tokensOf(text));
  if (!quantity || more.length > 0)
    throw new Error(`not one quantity but ${more.length + (quantity ? 1 : 0)}: ${text}`);
  return quantity;
}

/** The only time of a text. */
export function onlyTime(text: string, published: string | null): Time {
  const [time, ...more] = findTimes(tokensOf(text), published);
  if (!time || more.length > 0) throw new Error(`not one time but ${more.length + (time ? 1 : 0)}: ${text}`);
  return time;
}
