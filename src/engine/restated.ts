import type { Analysis } from './analyse.ts';
import { oncePerSentence } from './memo.ts';

/**
 * Pairs of terms of which the second gives the first in another currency, in brackets behind it: "$12 million (about £9
 * million)" asserts one sum, and whoever gives it in either says it.
 */
const restatedSums = oncePerSentence(({ terms, quantities, tokens }: Analysis) => {
  const found: [number, number][] = [];
  const endingAt = new Map(terms.map(({ range }, index) => [range.to, index]));
  const sumOf = (index: number) => {
    const quantity = terms[index]?.kind === 'quantity' ? quantities[terms[index].ref] : undefined;
    return quantity?.kind === 'money' ? quantity : undefined;
  };
  terms.forEach(({ range }, second) => {
    const open = range.from - 1;
    const first = tokens[open]?.text === '(' ? (endingAt.get(open) ?? -1) : -1;
    const [sum, converted] = [sumOf(first), sumOf(second)];
    const isClosed = tokens[range.to]?.text === ')';
    if (sum && converted && isClosed && sum.unit !== converted.unit) found.push([first, second]);
  });
  return found;
});

/**
 * Lets a sum that is given in one currency be given in the other too.
 * @param best for each term its partner in the statement, or -1
 * @param strength how well each term is given; both are changed in place
 */
export function giveRestated(h: Analysis, best: Int32Array, strength: Float64Array): void {
  for (const pair of restatedSums(h))
    for (const [from, to] of [pair, pair.toReversed()] as [number, number][])
      if ((strength[from] ?? 0) > (strength[to] ?? 0)) {
        strength[to] = strength[from] ?? 0;
        best[to] = best[from] ?? -1;
      }
}
