import type { Analysis } from './analyse.ts';

/**
 * Remembers what a reading of a sentence gives: a statement meets many clauses, and its parts do not change.
 * @param read a pure function of the analysis, and of what is known besides: that must be the same at every call with one
 *   analysis, as its language is
 */
export function oncePerSentence<T, Known extends readonly unknown[] = []>(
  read: (analysis: Analysis, ...known: Known) => T,
): (analysis: Analysis, ...known: Known) => T {
  const kept = new WeakMap<Analysis, T>();
  return (analysis, ...known) => {
    let found = kept.get(analysis);
    if (found === undefined) {
      found = read(analysis, ...known);
      kept.set(analysis, found);
    }
    return found;
  };
}
