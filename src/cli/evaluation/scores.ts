import type { ConflictKind, Reason, Relation } from '../../engine/index.ts';

/** What the engine says of a highlight and one report. */
export interface Answer {
  predicted: Relation;
  /** The words of the statement it rests on; null when silent. */
  statement: string | null;
  /** The reasons of a conflict, the one shown first. */
  clashes: readonly Reason[];
}

/** One answer beside its label: a highlight against one report. */
export interface Judgement extends Answer {
  id: string;
  report: string;
  text: string;
  /** Every acceptable relation; the first counts where the answer is none of them. */
  gold: readonly Relation[];
  /** Acceptable kinds where it is a conflict; empty when the label names none. */
  goldKinds: readonly ConflictKind[];
  /** What the row says it tries ("near-miss"), or null. */
  type: string | null;
}

/** How one class of answers fits the labels; shares are 0 to 1, null where there is nothing to divide by. */
export interface Score {
  precision: number | null;
  recall: number | null;
  f1: number | null;
  /** How often it is labelled. */
  support: number;
}

export interface RelationScore extends Score {
  relation: Relation;
}

/** How often a conflict is answered, and how often there is one. */
export interface ConflictCounts {
  answered: number;
  right: number;
  /** Judgements whose label, as it is counted, is a conflict. */
  labelled: number;
  count: number;
}

export interface Scores {
  relations: RelationScore[];
  /** `corroborates` and `partly` taken as one answer: the report supports some of it at least. */
  supported: Score;
  conflicts: ConflictCounts;
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

/** The kinds that an answer names, the one shown first. */
export function predictedKinds({ clashes }: Pick<Answer, 'clashes'>): ConflictKind[] {
  return clashes.map(({ kind }) => kind);
}

/** Precision, recall and F1 by relation, and what else tells how well the answers fit the labels. */
export function scoreOf(judgements: readonly Judgement[]): Scores {
  const confusion = confusionOf(judgements);
  const scored = relations.map((relation) => relationScore(relation, confusion));
  const known = scored.filter(({ support }) => support > 0).map(({ f1 }) => f1 ?? 0);
  const right = judgements.filter(isRight).length;
  return {
    relations: scored,
    supported: classScore(confusion, ['corroborates', 'partly']),
    conflicts: {
      answered: sumOf(confusion, relations, ['conflicts']),
      right: confusion.conflicts.conflicts,
      labelled: sumOf(confusion, ['conflicts'], relations),
      count: judgements.length,
    },
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
  return { relation, ...classScore(confusion, [relation]) };
}

/** The score of several relations taken as one. */
function classScore(confusion: Scores['confusion'], members: readonly Relation[]): Score {
  return toScore({
    right: sumOf(confusion, members, members),
    answered: sumOf(confusion, relations, members),
    labelled: sumOf(confusion, members, relations),
  });
}

/** Judgements with one of these labels and one of these answers. */
function sumOf(confusion: Scores['confusion'], gold: readonly Relation[], predicted: readonly Relation[]) {
  return gold.reduce((sum, label) => sum + predicted.reduce((row, one) => row + confusion[label][one], 0), 0);
}

/** Precision, recall and F1 from counts. */
export function toScore({
  right,
  answered,
  labelled,
}: {
  right: number;
  answered: number;
  labelled: number;
}): Score {
  return {
    precision: ratio(right, answered),
    recall: ratio(right, labelled),
    // No answer and no label: nothing to score. One of them without the other: 0.
    f1: answered + labelled > 0 ? (2 * right) / (answered + labelled) : null,
    support: labelled,
  };
}

function kindsOf(judgements: readonly Judgement[]): { right: number; of: number } {
  const told = judgements.filter(
    ({ gold, predicted, goldKinds }) =>
      predicted === 'conflicts' && gold.includes('conflicts') && goldKinds.length > 0,
  );
  const right = told.filter((judgement) =>
    predictedKinds(judgement).some((kind) => judgement.goldKinds.includes(kind)),
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
