import { basename } from 'node:path';
import type { FileJudgements } from './judge-file.ts';
import { renderTable } from './markdown-table.ts';
import { percent, perThousand } from './render-scores.ts';
import { scoreKinds } from './score-kinds.ts';
import { ratio, relations, type Score, type Scores, scoreOf } from './scores.ts';

interface Scored {
  set: string;
  judged: FileJudgements;
  scores: Scores;
}

/** The tables of RESULTS.md by name: labelled highlights, public pairs, and conflicts by kind where labels name kinds. */
export type Tables = Record<'highlights' | 'pairs' | 'kinds', string>;

/** Renders every table that the files give rows for; '' for the others. */
export function renderTables(files: readonly FileJudgements[]): Tables {
  const scored = files.map((judged) => ({
    set: basename(judged.file, '.jsonl'),
    judged,
    scores: scoreOf(judged.judgements),
  }));
  const highlights = scored.filter(({ judged }) => judged.meanings.length === 0);
  const pairs = scored.filter(({ judged }) => judged.meanings.length > 0);
  return { highlights: highlightTable(highlights), pairs: pairTable(pairs), kinds: kindTable(scored) };
}

const RELATION_HEADS = relations.map((relation, n) => (n === 0 ? `${relation} P / R / F1` : relation));

function highlightTable(sets: readonly Scored[]): string {
  const heads = [
    ...['set', 'judgements', ...RELATION_HEADS, 'corroborates or partly', 'macro-F1', 'accuracy'],
    ...['right kind', 'false conflicts per 1,000', 'not checkable: precision; recall'],
  ];
  return renderTable(
    heads,
    sets.map(({ set, judged, scores }) => [
      ...[set, `${scores.count}`, ...relationCells(scores), scoreCell(scores.supported)],
      ...[percent(scores.macroF1), percent(scores.accuracy)],
      ...[
        `${scores.rightKind.right} of ${scores.rightKind.of}`,
        falseConflicts(scores),
        checkableCell(judged),
      ],
    ]),
  );
}

function pairTable(sets: readonly Scored[]): string {
  const heads = [
    ...['set', 'pairs', ...RELATION_HEADS, 'macro-F1', 'accuracy', 'conflict or none: balanced accuracy'],
    ...['conflicts right', 'conflicts per 1,000', 'false conflicts per 1,000'],
  ];
  return renderTable(
    heads,
    sets.map(({ set, judged, scores }) => [
      ...[set, `${scores.count}`, ...relationCells(scores), percent(scores.macroF1)],
      ...[percent(scores.accuracy), percent(isEither(judged) ? null : balancedAccuracy(scores))],
      `${scores.conflicts.right} of ${scores.conflicts.answered}`,
      ...[perThousand(scores.conflicts.answered, scores.count), falseConflicts(scores)],
    ]),
  );
}

function kindTable(sets: readonly Scored[]): string {
  const scored = sets
    .map(({ set, judged }) => ({ set, kinds: scoreKinds(judged.judgements) }))
    .filter(({ kinds }) => kinds.size > 0);
  const kinds = [...new Set(scored.flatMap((one) => [...one.kinds.keys()]))].sort();
  return renderTable(
    ['kind: P / R / F1 of labelled', ...scored.map(({ set }) => set)],
    kinds.map((kind) => [
      kind,
      ...scored.map((one) => {
        const score = one.kinds.get(kind);
        return score && score.support > 0 ? `${scoreCell(score)} of ${score.support}` : '–';
      }),
    ]),
  );
}

function relationCells({ relations: scored }: Scores): string[] {
  return scored.map(scoreCell);
}

function scoreCell({ precision, recall, f1, support }: Score): string {
  return support > 0 ? [precision, recall, f1].map(percent).join(' / ') : '–';
}

function falseConflicts({ conflicts: { answered, right, count } }: Scores): string {
  return perThousand(answered - right, count);
}

/** Mean of the shares of conflicts that are called so and of other pairs that are not; null where one of them is missing. */
function balancedAccuracy({ conflicts: { answered, right, labelled, count } }: Scores): number | null {
  const found = ratio(right, labelled);
  const spared = ratio(count - labelled - (answered - right), count - labelled);
  return found === null || spared === null ? null : (found + spared) / 2;
}

/** Where a label allows a conflict and something else, there are no two classes to balance. */
function isEither({ judgements }: FileJudgements): boolean {
  return judgements.some(({ gold }) => gold.length > 1 && gold.includes('conflicts'));
}

function checkableCell({ checkable }: FileJudgements): string {
  const gold = checkable.filter((judgement) => !judgement.gold).length;
  const predicted = checkable.filter((judgement) => !judgement.predicted).length;
  const right = checkable.filter((judgement) => !judgement.gold && !judgement.predicted).length;
  return `${right} of ${predicted}; ${right} of ${gold}`;
}
