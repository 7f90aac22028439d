import type { CheckableJudgement } from './evaluate.ts';
import type { FileJudgements } from './judge-file.ts';
import { scoreKinds } from './score-kinds.ts';
import {
  countedGold,
  isRight,
  type Judgement,
  predictedKinds,
  ratio,
  relations,
  type Score,
  type Scores,
} from './scores.ts';

/** A share as a percentage; a dash where there was nothing to divide by. */
export const percent = (value: number | null): string => (value === null ? '–' : (100 * value).toFixed(1));
const cell = (value: string | number): string => String(value).padStart(13);

function scoreLine(name: string, { precision, recall, f1, support }: Score): string {
  return [name.padEnd(15), ...[percent(precision), percent(recall), percent(f1), support].map(cell)].join('');
}

/** How often something happens among many, per 1,000 of them. */
export function perThousand(part: number, whole: number): string {
  return whole > 0 ? ((1000 * part) / whole).toFixed(1) : '–';
}

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
    ...scores.relations.map((score) => scoreLine(score.relation, score)),
    scoreLine('supported', scores.supported),
    `macro-F1 ${percent(scores.macroF1)} over the relations that are labelled, accuracy ${percent(scores.accuracy)}`,
    '',
    ['label \\ answer'.padEnd(15), ...relations.map(cell)].join(''),
    ...relations.map((gold) =>
      [gold.padEnd(15), ...relations.map((predicted) => cell(scores.confusion[gold][predicted]))].join(''),
    ),
    ...conflictLines(scores),
    ...kindLines(scores, judged.judgements),
    ...checkableLines(judged.checkable),
    ...typeLines(scores),
  ];
  return `${lines.join('\n')}\n`;
}

/** A false conflict is the worst answer there is, so how often one is given at all stands on a line of its own. */
function conflictLines({ conflicts: { answered, right, count } }: Scores): string[] {
  return [
    '',
    `conflicts answered: ${answered} of ${count} (${perThousand(answered, count)} per 1,000), ${right} of them right; false: ${perThousand(answered - right, count)} per 1,000`,
  ];
}

function kindLines({ rightKind: { right, of } }: Scores, judgements: readonly Judgement[]): string[] {
  const kinds = [...scoreKinds(judgements)].sort(([, a], [, b]) => b.support - a.support);
  return [
    ...(of > 0 ? [`right kind: ${right} of ${of} conflicts found (${percent(ratio(right, of))})`] : []),
    ...(kinds.length > 0
      ? ['', ['kind'.padEnd(15), ...['precision', 'recall', 'F1', 'labelled'].map(cell)].join('')]
      : []),
    ...kinds.map(([kind, score]) => scoreLine(kind, score)),
  ];
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
      const kinds = judgement.clashes.length > 0 ? ` (${predictedKinds(judgement).join(', ')})` : '';
      const gold = judgement.gold.join(' or ');
      return `${judgement.id}  ${judgement.report}  ${gold || countedGold(judgement)} → ${judgement.predicted}${kinds}  ${judgement.text}`;
    });
  const wrongKind = judgements.filter(isWrongKind).map((judgement) => {
    const { id, report, goldKinds, text } = judgement;
    return `${id}  ${report}  kind ${goldKinds.join(' or ')} → ${predictedKinds(judgement).join(', ')}  ${text}`;
  });
  const checked = checkable
    .filter(({ gold, predicted }) => gold !== predicted)
    .map(
      ({ id, gold, text }) =>
        `${id}  ${gold ? 'checkable → not-checkable' : 'not-checkable → checkable'}  ${text}`,
    );
  return [...wrong, ...wrongKind, ...checked].map((line) => `${line}\n`).join('');
}

function isWrongKind(judgement: Judgement): boolean {
  const { predicted, goldKinds } = judgement;
  const isFound = predicted === 'conflicts' && isRight(judgement) && goldKinds.length > 0;
  return isFound && !predictedKinds(judgement).some((kind) => goldKinds.includes(kind));
}
