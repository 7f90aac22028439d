import { compilePack } from '../../corpus/compiler.ts';
import { type RestoredPack, restorePack } from '../../corpus/loader.ts';
import { type Comparison, comparePack, ENGINE, type EngineParts } from '../../engine/index.ts';
import { type HighlightRow, kindsOfReason, labelMeanings, type PairRow } from './labelled-rows.ts';
import type { Answer, Judgement } from './scores.ts';

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
  parts: EngineParts = ENGINE,
): { judgements: Judgement[]; checkable: CheckableJudgement; unknown: string[] } {
  const comparison = comparePack(pack, { text: row.text, published: row.published ?? null }, parts);
  const labelled = Object.entries(row.gold);
  const gold = row.checkable ?? true;
  return {
    checkable: { id: row.id, text: row.text, gold, predicted: comparison.checkable },
    unknown: labelled
      .map(([report]) => report)
      .filter((report) => !comparison.reports.some((answer) => answer.report === report)),
    judgements: labelled.flatMap(([report, acceptable]) => {
      const answer = answerOf(comparison, pack, report);
      if (!answer || !gold) return [];
      return {
        id: row.id,
        report,
        text: row.text,
        gold: acceptable,
        goldKinds: row.kind?.[report] ?? [],
        type: row.type ?? null,
        ...answer,
      };
    }),
  };
}

/** Compares a pair's second sentence with a report that says only the first. */
export function judgePair({ id, premise, hypothesis, label, reason }: PairRow): Judgement {
  const pack = packOfTexts({ [REPORT]: [premise] });
  const comparison = comparePack(pack, { text: hypothesis, published: null });
  const gold = labelMeanings[label] ?? ['silent'];
  return {
    id,
    report: REPORT,
    text: `${premise}  ⇐  ${hypothesis}`,
    gold,
    goldKinds: gold.includes('conflicts') ? kindsOfReason(reason) : [],
    type: reason ?? null,
    ...(answerOf(comparison, pack, REPORT) ?? { predicted: 'silent', statement: null, clashes: [] }),
  };
}

const REPORT = 'pair';

/** A pack that knows nothing of its event but what its reports say: no names, no days. */
export function packOfTexts(reports: Readonly<Record<string, readonly string[]>>): RestoredPack {
  const event = {
    id: 'texts',
    title: 'Texts',
    date: '1970-01-01',
    participants: [{ name: '-' }],
    terms: ['-'],
  };
  return restorePack(
    compilePack({
      format: 1,
      event,
      reports: Object.entries(reports).map(([id, texts]) => ({
        id,
        statements: texts.map((text, n) => ({ id: `${id}-${n + 1}`, text: text.trim() || '-' })),
      })),
    }),
  );
}

/** What a comparison answers for one report, with its statement's words; undefined when the pack lacks the report. */
export function answerOf(
  { reports }: Comparison,
  { statements }: RestoredPack,
  id: string,
): Answer | undefined {
  const report = reports.find((candidate) => candidate.report === id);
  return (
    report && {
      predicted: report.relation,
      statement: statements.find((statement) => statement.id === report.statement)?.text ?? null,
      clashes: report.reasons.filter(({ rule }) => rule === 'clash'),
    }
  );
}
