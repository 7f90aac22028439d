import { termsOf } from './align.ts';
import type { Analysis } from './analyse.ts';
import { LIGHTEST_ASSERTION } from './limits.ts';
import type { Sentence } from './sentence.ts';

/** The clauses to be judged, as lists of terms. One that weighs next to nothing ("the leaders agreed") goes with its neighbour. */
export function assertions(sentence: Sentence): number[][] {
  const found: number[][] = [];
  let waiting: number[] = [];
  for (const clause of sentence.analysis.clauses) {
    const own = termsOf(sentence.analysis, clause);
    const terms = [...new Set([...waiting, ...inheritedSubject(sentence.analysis, own), ...own])];
    waiting = [];
    const weight = terms.reduce((sum, term) => sum + (sentence.weight[term] ?? 0), 0);
    const previous = found.at(-1);
    if (weight >= LIGHTEST_ASSERTION) found.push(terms);
    else if (previous) previous.push(...terms);
    else waiting = terms;
  }
  const all = waiting.length > 0 ? [...found, waiting] : found;
  return all.filter((terms) => !all.some((other) => isWithin(terms, other)));
}

/** A subject cut off by a comma from its verb ("The talks, held in Lund, ended") stands in the verb's clause too. */
const isWithin = (terms: readonly number[], other: readonly number[]): boolean =>
  terms.length < other.length && terms.every((term) => other.includes(term));

/** "… and sat down with the envoy": who did so stands in another clause, and is part of what is asserted. */
function inheritedSubject(h: Analysis, own: readonly number[]): number[] {
  const first = h.frames.find(({ verb }) => own.includes(verb));
  return (first?.subject ?? []).filter((term) => !own.includes(term));
}
