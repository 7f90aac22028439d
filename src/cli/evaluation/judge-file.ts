import { createReadStream } from 'node:fs';
import type { RestoredPack } from '../../corpus/loader.ts';
import { type Refusals, readLines } from '../support/lines.ts';
import type { Streams } from '../support/streams.ts';
import { type CheckableJudgement, judgeHighlight, judgePair } from './evaluate.ts';
import { type HighlightRow, isPair, labelledRow, labelMeanings, type PairRow } from './labelled-rows.ts';
import type { Judgement } from './scores.ts';

/** Everything that was judged of one file. */
export interface FileJudgements {
  file: string;
  rows: number;
  judgements: readonly Judgement[];
  /** Empty for pairs, which say nothing about it. */
  checkable: readonly CheckableJudgement[];
  /** The labels of the pairs in the file with the relations they were taken for; empty for highlights. */
  meanings: readonly string[];
}

/** Labelled rows of one file, with the line each stands in. */
export interface LabelledFile {
  file: string;
  rows: readonly { value: HighlightRow | PairRow; number: number }[];
}

export interface Problems {
  stderr: Streams['stderr'];
  refusals: Refusals;
}

/** Reads a file of labelled rows; null, with one line on stderr, when it cannot be read. */
export async function readLabelled(
  file: string,
  { stderr, refusals }: Problems,
): Promise<LabelledFile | null> {
  const rows: LabelledFile['rows'][number][] = [];
  try {
    const lines = readLines(createReadStream(file), { schemaFor: labelledRow, file, stderr }, refusals);
    for await (const row of lines) rows.push(row);
  } catch (error) {
    // Only what the file system says is about the file; anything else is a fault of ours and must be seen as one.
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    refusals.count++;
    stderr.write(`${file}: cannot be read (${error.message})\n`);
    return null;
  }
  return { file, rows };
}

/** Judges every row: highlights against the pack, pairs by themselves. A report that the pack lacks is named on stderr. */
export function judgeFile(
  { file, rows }: LabelledFile,
  pack: RestoredPack,
  { stderr, refusals }: Problems,
): FileJudgements {
  const judgements: Judgement[] = [];
  const checkable: CheckableJudgement[] = [];
  const labels = new Set<string>();
  for (const { value, number } of rows) {
    if (isPair(value)) {
      labels.add(value.label);
      judgements.push(judgePair(value));
      continue;
    }
    const judged = judgeHighlight(value, pack);
    judgements.push(...judged.judgements);
    checkable.push(judged.checkable);
    for (const report of judged.unknown) {
      refusals.count++;
      stderr.write(
        `${file}: line ${number}: gold.${report}: the pack has no report "${report}"; correct it or name the pack\n`,
      );
    }
  }
  const meanings = [...labels].sort().map((label) => `${label} = ${labelMeanings[label]?.join(' or ')}`);
  return { file, rows: rows.length, judgements, checkable, meanings };
}
