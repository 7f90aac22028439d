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
import { AnalysisReader } from './analysis-reader.ts';
import type { CompiledPack } from './compiler.ts';
import type { Statement } from './schema.ts';

/** A compiled pack ready for comparison, with what is shown of its reports. */
export interface RestoredPack extends ComparablePack {
  digest: CompiledPack['digest'];
  event: CompiledPack['event'];
  signature: CompiledPack['signature'];
  reports: CompiledPack['reports'];
  statements: (Statement & { report: number; readonly analysis: Analysis })[];
  /** The reports compared with one another, where that was done ahead; overview.ts does it afterwards. */
  readonly overview: PackOverview | null;
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
  return {
    language,
    names,
    index: restoreIndex(compiled.index),
    reports,
    statements,
    digest,
    event,
    signature,
    overview: compiled.overview ?? null,
  };
}
