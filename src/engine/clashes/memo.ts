import type { Analysis } from '../analyse.ts';

/**
 * Remembers what a reading of a sentence gives: a statement meets many clauses, and its parts do not change.
 * @param read a pure function of the analysis
 */
export function oncePerSentence<T>(read: (analysis: Analysis) => T): (analysis: Analysis) => T {
  const known = new WeakMap<Analysis, T>();
  return (analysis) => {
    let found = known.get(analysis);
    if (found === undefined) {
      found = read(analysis);
      known.set(analysis, found);
    }
    return found;
  };
}
