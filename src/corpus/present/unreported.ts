import type { ComparedSentence } from './summarise-page.ts';

/** The sentences of a page that assert something and stand in no report: no report makes or contradicts any of it. */
export function findUnreported(sentences: readonly ComparedSentence[]): ComparedSentence[] {
  return sentences.filter(({ checkable, relation }) => checkable && relation === 'silent');
}
