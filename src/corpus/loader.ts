import {
  type ComparablePack,
  english,
  type Language,
  PackNames,
  type PackOverview,
  restoreIndex,
} from '../engine/index.ts';
import type { CompiledPack } from './compiler.ts';
import { compareOwnReports } from './overview.ts';

/** A compiled pack ready for comparison, with what is shown of its reports. */
export interface RestoredPack extends ComparablePack {
  digest: CompiledPack['digest'];
  event: CompiledPack['event'];
  signature: CompiledPack['signature'];
  reports: CompiledPack['reports'];
  statements: CompiledPack['statements'];
  /** The reports compared with one another: as it was compiled, else worked out when it is first asked for. */
  readonly overview: PackOverview;
}

/** Makes a compiled pack ready; nothing is tokenised or indexed again. */
export function restorePack(compiled: CompiledPack, language: Language = english): RestoredPack {
  const names = new PackNames(compiled.event, language);
  for (const { analysis } of compiled.statements) for (const name of analysis.names) names.learn(name);
  const { digest, event, signature, reports, statements } = compiled;
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
