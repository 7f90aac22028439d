import {
  type Analysis,
  type ComparablePack,
  english,
  type Language,
  PackNames,
  type PackOverview,
  restoreIndex,
  ValueUnpacker,
} from '../engine/index.ts';
import type { CompiledPack } from './compiler.ts';
import { compareOwnReports } from './overview.ts';
import { AnalysisReader } from './packed-analysis.ts';
import type { Statement } from './schema.ts';

/** A compiled pack ready for comparison, with what is shown of its reports. */
export interface RestoredPack extends ComparablePack {
  digest: CompiledPack['digest'];
  event: CompiledPack['event'];
  signature: CompiledPack['signature'];
  reports: CompiledPack['reports'];
  statements: (Statement & { report: number; readonly analysis: Analysis })[];
  /** The reports compared with one another: as it was compiled, else worked out when it is first asked for. */
  readonly overview: PackOverview;
}

/** Makes a compiled pack ready: nothing is tokenised or indexed again, and an analysis is unpacked when it is first needed. */
export function restorePack(compiled: CompiledPack, language: Language = english): RestoredPack {
  const { digest, event, signature, reports, tables, offices } = compiled;
  const names = new PackNames(event, language);
  for (const office of offices) names.learn(office);
  const analyses = new AnalysisReader(new ValueUnpacker(tables), language.irregular);
  const statements = compiled.statements.map(({ analysis, ...statement }, number) => ({
    ...statement,
    get analysis() {
      return analyses.read(number, statement.text, analysis);
    },
  }));
  const comparable = { language, names, index: restoreIndex(compiled.index), reports, statements };
  let overview = compiled.overview;
  return {
    ...comparable,
    digest,
    event,
    signature,
    get overview() {
      overview ??= compareOwnReports(comparable);
      return overview;
    },
  };
}

/**
 * Compares a pack's reports with one another ahead of time, so that it costs a reader nothing: it takes a few times as long
 * as compiling the pack.
 */
export function withOverview(compiled: CompiledPack): CompiledPack {
  return { ...compiled, overview: restorePack(compiled).overview };
}
