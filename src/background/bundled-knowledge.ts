import { readBundledPack } from 'virtual:bundled-pack';
import { restorePack } from '../corpus/loader.ts';
import {
  comparePack,
  detectCoverage,
  findCarried,
  findDays,
  findDaysOfPack,
  splitSentences,
} from '../engine/index.ts';
import type { Knowledge } from './knowledge.ts';

let restored: Knowledge | undefined;

/** The bundled event, restored when it is first asked for and kept for as long as the worker lives. */
export function findBundledKnowledge(): Knowledge {
  restored ??= restoreBundledKnowledge();
  return restored;
}

function restoreBundledKnowledge(): Knowledge {
  const pack = restorePack(readBundledPack());
  return {
    pack,
    engine: __ENGINE_VERSION__,
    compare: (highlight) => comparePack(pack, highlight),
    detect: (page) => detectCoverage(page, pack.signature),
    findCarried: (statements, sentences) => findCarried(pack, statements, sentences),
    findDaysOfPack: () => findDaysOfPack(pack),
    findDays: (sentences) => findDays(pack, sentences),
    splitSentences: (text) => splitSentences(text, pack.language),
  };
}
