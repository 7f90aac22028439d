import type { ConflictKind } from '../../engine/index.ts';
import { countedGold, type Judgement, predictedKinds, type Score, toScore } from './scores.ts';

/**
 * Precision, recall and F1 of conflicts by their kind. An answer counts under the kind that the label allows, else under
 * the one that is shown; a label under the kind that was answered rightly, else under its first.
 * @returns kinds that are labelled or answered; empty when no label names a kind. Conflicts whose label names none are left out
 */
export function scoreKinds(judgements: readonly Judgement[]): ReadonlyMap<ConflictKind, Score> {
  const counts = new Map<ConflictKind, { right: number; answered: number; labelled: number }>();
  if (judgements.every(({ goldKinds }) => goldKinds.length === 0)) return new Map();
  const countsOf = (kind: ConflictKind) => {
    const known = counts.get(kind) ?? { right: 0, answered: 0, labelled: 0 };
    counts.set(kind, known);
    return known;
  };
  for (const judgement of judgements) {
    const isLabelled = countedGold(judgement) === 'conflicts';
    if (isLabelled && judgement.goldKinds.length === 0) continue;
    const predicted = predictedKinds(judgement);
    const fitting = isLabelled ? predicted.find((kind) => judgement.goldKinds.includes(kind)) : undefined;
    const answered = judgement.predicted === 'conflicts' ? (fitting ?? predicted[0]) : undefined;
    const labelled = isLabelled ? (fitting ?? judgement.goldKinds[0]) : undefined;
    if (answered) countsOf(answered).answered++;
    if (labelled) countsOf(labelled).labelled++;
    if (fitting) countsOf(fitting).right++;
  }
  return new Map([...counts].map(([kind, count]) => [kind, toScore(count)]));
}
