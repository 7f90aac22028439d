import type { Reason } from '../engine/types.ts';

/** A reason whose spans are where its words stand in the two texts. */
export function toReason(
  words: Pick<Reason, 'rule' | 'kind' | 'highlight' | 'report'> & { resolved?: [string, string] },
  highlight: string,
  statement: string,
): Reason {
  return {
    ...words,
    highlightSpan: findSpan(highlight, words.highlight),
    reportSpan: findSpan(statement, words.report),
  };
}

/** Where words stand in a text. */
export function findSpan(text: string, words: string): { start: number; end: number } {
  const start = Math.max(0, text.indexOf(words));
  return { start, end: start + words.length };
}
