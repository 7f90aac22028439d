import { type Analysis, unpackAnalysis, type ValueUnpacker } from '../engine/index.ts';

/** Analyses that are kept unpacked at a time; a comparison needs a few hundred at most. */
const MOST_KEPT = 4000;

/**
 * Unpacks analyses when they are first asked for and keeps them: the same object each time, until so many are kept that
 * the room matters.
 */
export class AnalysisReader {
  readonly #kept = new Map<number, Analysis>();

  /** @param irregular lemmas of the pack's language */
  constructor(
    readonly unpacker: ValueUnpacker,
    readonly irregular: ReadonlyMap<string, string>,
  ) {}

  /** @param number of the statement in its pack */
  read(number: number, text: string, packed: string): Analysis {
    let analysis = this.#kept.get(number);
    if (!analysis) {
      if (this.#kept.size >= MOST_KEPT) this.#kept.clear();
      analysis = unpackAnalysis(text, packed, this);
      this.#kept.set(number, analysis);
    }
    return analysis;
  }
}
