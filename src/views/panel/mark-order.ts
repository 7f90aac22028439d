import type { Relation } from '../../engine/types.ts';
import type { PageSentence, PageSummary } from '../../protocol/shapes.ts';

/** Conflicts first: they are what a reader would otherwise not learn. */
export const groupOrder: readonly Relation[] = ['conflicts', 'corroborates', 'partly', 'silent'];

/** The compared sentences with one relation, in the page's order. */
export function toGroup(summary: PageSummary, relation: Relation): PageSentence[] {
  return summary.sentences.filter((sentence) => sentence.checkable && sentence.relation === relation);
}

/** The sentences that are marked on the page, in the order in which the panel lists them. */
export function toMarkOrder(summary: PageSummary): PageSentence[] {
  return groupOrder
    .filter((relation) => relation !== 'silent')
    .flatMap((relation) => toGroup(summary, relation));
}

/** Finds a sentence among others, also when it has moved to another place of the page; -1 when it is not among them. */
export function findSentence(sentences: readonly PageSentence[], wanted: PageSentence | undefined): number {
  if (!wanted) return -1;
  const inPlace = sentences.findIndex(
    ({ text, block, start }) => text === wanted.text && block === wanted.block && start === wanted.start,
  );
  return inPlace >= 0 ? inPlace : sentences.findIndex(({ text }) => text === wanted.text);
}
