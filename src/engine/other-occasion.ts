import type { Analysis } from './analyse.ts';
import { compareTimes } from './facts/compare-times.ts';
import type { Aligned } from './support.ts';

/**
 * Whether the statement cannot bear the clause out, whatever words they share: it is dated to other days, or the clause
 * denies and the statement does not.
 */
export function speaksOfOther(h: Analysis, { alignment }: Aligned, terms: readonly number[]): boolean {
  const { s } = alignment;
  const otherDay = terms.some((index) => {
    const term = h.terms[index];
    const mine = term?.kind === 'time' ? h.times[term.ref] : undefined;
    if (!mine) return false;
    const outcomes = s.times.map((theirs) => compareTimes(mine, theirs));
    return outcomes.includes('clash') && !outcomes.some((one) => one === 'equal' || one === 'compatible');
  });
  return otherDay || (!s.tags.includes('negator') && denies(h, terms));
}

/** A "not" or "no" between the first and the last word of the clause. */
function denies(h: Analysis, terms: readonly number[]): boolean {
  if (!h.tags.includes('negator')) return false;
  const places = terms.map((term) => h.terms[term]?.range.from ?? 0);
  const [first, last] = [Math.min(...places), Math.max(...places)];
  return h.tags.some((tag, i) => tag === 'negator' && i >= first - 2 && i <= last);
}
