import type { RestoredPack } from '../../corpus/loader.ts';
import { lookUp, readSentence } from '../../engine/index.ts';
import { FOUND, type Query } from './engines.ts';

/**
 * Ours without its index: every statement is set beside the query. What it finds is what retrieval must find.
 * @returns numbers of the best statements, best first, equal ones by number
 */
export function scanner({ index, ...pack }: RestoredPack): (query: Query) => number[] {
  const keysOf: number[][] = Array.from({ length: index.statements }, () => []);
  for (let key = 0; key < index.keys.size; key++) {
    for (let p = index.offsets[key] ?? 0; p < (index.offsets[key + 1] ?? 0); p++)
      keysOf[index.postings[p] ?? 0]?.push(key);
  }
  return ({ text }) => {
    const { analysis, weight } = readSentence({ ...pack, index }, { text, published: null });
    const terms = lookUp(index, analysis, pack.language).map(
      (keys) =>
        new Map(
          [...keys].sort((a, b) => a.strength - b.strength).map(({ key, strength }) => [key, strength]),
        ),
    );
    const scores = keysOf.map((keys) =>
      terms.reduce((sum, known, t) => {
        const best = keys.reduce((most, key) => Math.max(most, known.get(key) ?? 0), 0);
        return sum + best * (weight[t] ?? 0);
      }, 0),
    );
    return [...scores.keys()]
      .filter((statement) => (scores[statement] ?? 0) > 0)
      .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b)
      .slice(0, FOUND);
  };
}
