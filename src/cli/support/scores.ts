import type { ConflictKind, Relation } from '../../engine/index.ts';

/** One answer beside its label: a highlight against one report. */
export interface Judgement {
  id: string;
  report: string;
  text: string;
  /** Every acceptable relation; the first counts where the answer is none of them. */
  gold: readonly Relation[];
  predicted: Relation;
  /** Acceptable kinds where it is a conflict; empty when the label names none. */
  goldKinds: readonly ConflictKind[];
  predictedKinds: readonly ConflictKind[];
  /** What the row says it tries ("near-miss"), or null. */
  type: string | null;
}

export interface RelationScore {
  relation: Relation;
  precision: number | null;
  recall: number | null;
  f1: number | null;
  support: number;
}

export interface Scores {
  relations: RelationScore[];
  macroF1: number | null;
  accuracy: number | null;
  count: number;
  /** Judgements whose label allows more than one relation. */
  several: number;
  /** By counted label, then by answer. */
  confusion: Record<Relation, Record<Relation, number>>;
  /** Among conflicts that the label calls conflicts and names a kind for. */
  rightKind: { right: number; of: number };
  byType: { type: string; right: number; of: number }[];
}

export const relations: readonly Relation[] = ['corroborates', 'partly', 'conflicts', 'silent'];

/** An answer is right when the label allows it. */
export function isRight({ gold, predicted }: Judgement): boolean {
  return gold.includes(predicted);
}

/** The relation a judgement counts under: the answer where it is right, else the label's first. */
export function countedGold({ gold, predicted }: Judgement): Relation {
  return gold.includes(predicted) ? predicted : (gold[0] ?? 'silent');
}

/** Precision, recall and F1 by relation, and what else tells how well the answers fit the labels. */
export function scoreOf(judgements: readonly Judgement[]): Scores {
  const confusion = confusionOf(judgements);
  const scored = relations.map((relation) => relationScore(relation, confusion));
  const known = scored.filter(({ support }) => support > 0).map(({ f1 }) => f1 ?? 0);
  const right = judgements.filter(isRight).length;
  return {
    relations: scored,
    macroF1: known.length > 0 ? known.reduce((sum, f1) => sum + f1, 0) / known.length : null,
    accuracy: ratio(right, judgements.length),
    count: judgements.length,
    several: judgements.filter(({ gold }) => gold.length > 1).length,
    confusion,
    rightKind: kindsOf(judgements),
    byType: typesOf(judgements),
  };
}

export function ratio(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null;
}

function confusionOf(judgements: readonly Judgement[]): Scores['confusion'] {
  const row = (): Record<Relation, number> => ({ corroborates: 0, partly: 0, conflicts: 0, silent: 0 });
  const confusion = { corroborates: row(), partly: row(), conflicts: row(), silent: row() };
  for (const judgement of judgements) confusion[countedGold(judgement)][judgement.predicted]++;
  return confusion;
}

function relationScore(relation: Relation, confusion: Scores['confusion']): RelationScore {
  const right = confusion[relation][relation];
  const support = relations.reduce((sum, predicted) => sum + confusion[relation][predicted], 0);
  const answered = relations.reduce((sum, gold) => sum + confusion[gold][relation], 0);
  const precision = ratio(right, answered);
  const recall = ratio(right, support);
  // No answer and no label: nothing to score. One of them without the other: 0.
  const f1 = answered + support > 0 ? (2 * right) / (answered + support) : null;
  return { relation, precision, recall, f1, support };
}

function kindsOf(judgements: readonly Judgement[]): { right: number; of: number } {
  const told = judgements.filter(
    ({ gold, predicted, goldKinds }) =>
      predicted === 'conflicts' && gold.includes('conflicts') && goldKinds.length > 0,
  );
  const right = told.filter(({ goldKinds, predictedKinds }) =>
    predictedKinds.some((kind) => goldKinds.includes(kind)),
  );
  return { right: right.length, of: told.length };
}

function typesOf(judgements: readonly Judgement[]): Scores['byType'] {
  const types = new Map<string, { right: number; of: number }>();
  for (const judgement of judgements) {
    if (judgement.type === null) continue;
    const counted = types.get(judgement.type) ?? { right: 0, of: 0 };
    counted.of++;
    if (isRight(judgement)) counted.right++;
    types.set(judgement.type, counted);
  }
  return [...types]
    .map(([type, counted]) => ({ type, ...counted }))
    .sort((a, b) => a.type.localeCompare(b.type, 'en'));
}
