import { compilePack } from '../../corpus/compiler.ts';
import { type RestoredPack, restorePack } from '../../corpus/loader.ts';
import { type Comparison, type ConflictKind, comparePack, type Relation } from '../../engine/index.ts';
import { type HighlightRow, kindsOfReason, labelMeanings, type PairRow } from './labelled-rows.ts';
import type { Judgement } from './scores.ts';

/** Whether a highlight was rightly called not checkable. */
export interface CheckableJudgement {
  id: string;
  text: string;
  gold: boolean;
  predicted: boolean;
}

/**
 * Compares a labelled highlight with the pack.
 * @returns one judgement for each report that the row labels and the pack has; a row that is labelled not checkable has
 * none, and one that is wrongly called so counts as silent for all
 */
export function judgeHighlight(
  row: HighlightRow,
  pack: RestoredPack,
): { judgements: Judgement[]; checkable: CheckableJudgement; unknown: string[] } {
  const comparison = comparePack(pack, { text: row.text, published: row.published ?? null });
  const answers = new Map(comparison.reports.map((report) => [report.report, report]));
  const labelled = Object.entries(row.gold);
  const gold = row.checkable ?? true;
  return {
    checkable: { id: row.id, text: row.text, gold, predicted: comparison.checkable },
    unknown: labelled.map(([report]) => report).filter((report) => !answers.has(report)),
    judgements: labelled.flatMap(([report, acceptable]) => {
      const answer = answers.get(report);
      if (!answer || !gold) return [];
      return {
        id: row.id,
        report,
        text: row.text,
        gold: acceptable,
        goldKinds: row.kind?.[report] ?? [],
        type: row.type ?? null,
        ...answerOf(comparison, report),
      };
    }),
  };
}

/** Compares a pair's second sentence with a report that says only the first. */
export function judgePair({ id, premise, hypothesis, label, reason }: PairRow): Judgement {
  const comparison = comparePack(packOfOne(premise), { text: hypothesis, published: null });
  const gold = labelMeanings[label] ?? ['silent'];
  return {
    id,
    report: REPORT,
    text: `${premise}  ⇐  ${hypothesis}`,
    gold,
    goldKinds: gold.includes('conflicts') ? kindsOfReason(reason) : [],
    type: reason ?? null,
    ...answerOf(comparison, REPORT),
  };
}

const REPORT = 'pair';

function packOfOne(text: string): RestoredPack {
  const event = {
    id: 'pair',
    title: 'A pair',
    date: '1970-01-01',
    participants: [{ name: '-' }],
    terms: ['-'],
  };
  const statement = { id: `${REPORT}-1`, text: text.trim() || '-' };
  return restorePack(compilePack({ format: 1, event, reports: [{ id: REPORT, statements: [statement] }] }));
}

function answerOf(
  { reports }: Comparison,
  id: string,
): { predicted: Relation; predictedKinds: readonly ConflictKind[] } {
  const report = reports.find((candidate) => candidate.report === id);
  const clashes = report?.reasons.filter(({ rule }) => rule === 'clash') ?? [];
  return { predicted: report?.relation ?? 'silent', predictedKinds: clashes.map(({ kind }) => kind) };
}
