import { type ComparablePack, english, PackNames, restoreIndex } from '../engine/index.ts';
import type { CompiledPack } from './compiler.ts';

/** A compiled pack ready for comparison, with what is shown of its reports. */
export interface RestoredPack extends ComparablePack {
  digest: CompiledPack['digest'];
  event: CompiledPack['event'];
  signature: CompiledPack['signature'];
  reports: CompiledPack['reports'];
  statements: CompiledPack['statements'];
}

/** Makes a compiled pack ready; nothing is tokenised or indexed again. */
export function restorePack(compiled: CompiledPack): RestoredPack {
  const names = new PackNames(compiled.event, english);
  for (const { analysis } of compiled.statements) for (const name of analysis.names) names.learn(name);
  const { digest, event, signature, reports, statements } = compiled;
  return {
    language: english,
    names,
    index: restoreIndex(compiled.index),
    digest,
    event,
    signature,
    reports,
    statements,
  };
}
