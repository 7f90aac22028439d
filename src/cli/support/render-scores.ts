import type { CheckableJudgement } from './evaluate.ts';
import { countedGold, isRight, type Judgement, ratio, relations, type Scores } from './scores.ts';

/** Everything that was judged of one file. */
export interface FileJudgements {
  file: string;
  rows: number;
  judgements: readonly Judgement[];
  /** Empty for pairs, which say nothing about it. */
  checkable: readonly CheckableJudgement[];
  /** The labels of the pairs in the file with the relations they were taken for. */
  meanings: readonly string[];
}

const percent = (value: number | null): string => (value === null ? '–' : (100 * value).toFixed(1));
const cell = (value: string | number): string => String(value).padStart(13);

/** The table of one file: precision, recall and F1 per relation, the confusion table, kinds, not-checkable. */
export function renderScores(judged: FileJudgements, scores: Scores): string {
  const lines = [
    `${judged.file}: ${judged.rows} rows, ${scores.count} judgements`,
    ...(judged.meanings.length > 0 ? [`labels taken for: ${judged.meanings.join('; ')}`] : []),
    ...(scores.several > 0
      ? [
          `${scores.several} labels allow several relations: an answer among them counts as that one, any other against the first`,
        ]
      : []),
    '',
    ['relation'.padEnd(15), ...['precision', 'recall', 'F1', 'labelled'].map(cell)].join(''),
    ...scores.relations.map(({ relation, precision, recall, f1, support }) =>
      [
        relation.padEnd(15),
        cell(percent(precision)),
        cell(percent(recall)),
        cell(percent(f1)),
        cell(support),
      ].join(''),
    ),
    `macro-F1 ${percent(scores.macroF1)} over the relations that are labelled, accuracy ${percent(scores.accuracy)}`,
    '',
    ['label \\ answer'.padEnd(15), ...relations.map(cell)].join(''),
    ...relations.map((gold) =>
      [gold.padEnd(15), ...relations.map((predicted) => cell(scores.confusion[gold][predicted]))].join(''),
    ),
    ...conflictLines(scores),
    ...kindLines(scores),
    ...checkableLines(judged.checkable),
    ...typeLines(scores),
  ];
  return `${lines.join('\n')}\n`;
}

/** A false conflict is the worst answer there is, so how often one is given at all stands on a line of its own. */
function conflictLines({ confusion, count }: Scores): string[] {
  const answered = relations.reduce((sum, gold) => sum + confusion[gold].conflicts, 0);
  const perThousand = count > 0 ? ((1000 * answered) / count).toFixed(1) : '–';
  return [
    '',
    `conflicts answered: ${answered} of ${count} (${perThousand} per 1,000), ${confusion.conflicts.conflicts} of them right`,
  ];
}

function kindLines({ rightKind: { right, of } }: Scores): string[] {
  return of > 0 ? [`right kind: ${right} of ${of} conflicts found (${percent(ratio(right, of))})`] : [];
}

function checkableLines(judgements: readonly CheckableJudgement[]): string[] {
  if (judgements.length === 0) return [];
  const gold = judgements.filter((judgement) => !judgement.gold).length;
  const predicted = judgements.filter((judgement) => !judgement.predicted).length;
  const right = judgements.filter((judgement) => !judgement.gold && !judgement.predicted).length;
  return [
    `not-checkable: precision ${percent(ratio(right, predicted))} (${right} of ${predicted}), recall ${percent(ratio(right, gold))} (${right} of ${gold})`,
  ];
}

function typeLines({ byType }: Scores): string[] {
  if (byType.length === 0) return [];
  const shares = byType.map(({ type, right, of }) => `${type} ${right}/${of}`);
  return ['', `right by type: ${shares.join(', ')}`];
}

/** Every answer that the labels do not allow, one a line. */
export function renderErrors({ judgements, checkable }: FileJudgements): string {
  const wrong = judgements
    .filter((judgement) => !isRight(judgement))
    .map((judgement) => {
      const kinds = judgement.predictedKinds.length > 0 ? ` (${judgement.predictedKinds.join(', ')})` : '';
      const gold = judgement.gold.join(' or ');
      return `${judgement.id}  ${judgement.report}  ${gold || countedGold(judgement)} → ${judgement.predicted}${kinds}  ${judgement.text}`;
    });
  const wrongKind = judgements
    .filter(isWrongKind)
    .map(
      ({ id, report, goldKinds, predictedKinds, text }) =>
        `${id}  ${report}  kind ${goldKinds.join(' or ')} → ${predictedKinds.join(', ')}  ${text}`,
    );
  const checked = checkable
    .filter(({ gold, predicted }) => gold !== predicted)
    .map(
      ({ id, gold, text }) =>
        `${id}  ${gold ? 'checkable → not-checkable' : 'not-checkable → checkable'}  ${text}`,
    );
  return [...wrong, ...wrongKind, ...checked].map((line) => `${line}\n`).join('');
}

function isWrongKind(judgement: Judgement): boolean {
  const { predicted, goldKinds, predictedKinds } = judgement;
  const isFound = predicted === 'conflicts' && isRight(judgement) && goldKinds.length > 0;
  return isFound && !predictedKinds.some((kind) => goldKinds.includes(kind));
}
