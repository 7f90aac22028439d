import type { Analysis } from './analyse.ts';
import { compareTimes } from './facts/compare-times.ts';
import type { Aligned } from './support.ts';

/**
 * Whether the statement cannot bear the clause out, whatever words they share: it is dated to other days, or the clause
 * denies and the statement does not.
 */
export function speaksOfOther(h: Analysis, { alignment }: Aligned, terms: readonly number[]): boolean {
  const days = terms.flatMap((index) => {
    const term = h.terms[index];
    const time = term?.kind === 'time' ? h.times[term.ref] : undefined;
    return time ? [time] : [];
  });
  const { s } = alignment;
  const otherDay = days.some(
    (mine) =>
      s.times.some((theirs) => compareTimes(mine, theirs) === 'clash') &&
      !s.times.some((theirs) => ['equal', 'compatible'].includes(compareTimes(mine, theirs))),
  );
  return otherDay || (denies(h, terms) && !s.tags.includes('negator'));
}

/** A "not" or "no" between the first and the last word of the clause. */
function denies(h: Analysis, terms: readonly number[]): boolean {
  const places = terms.map((term) => h.terms[term]?.range.from ?? 0);
  const [first, last] = [Math.min(...places), Math.max(...places)];
  return h.tags.some((tag, i) => tag === 'negator' && i >= first - 2 && i <= last);
}
