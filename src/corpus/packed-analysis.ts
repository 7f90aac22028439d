import type { Analysis, ValuePacker, ValueUnpacker } from '../engine/index.ts';

/** Packs what was read from a statement; its text, which stands beside it, is left out. */
export function packAnalysis({ text: _, ...rest }: Analysis, packer: ValuePacker): string {
  return packer.pack(rest);
}

/** Analyses that are kept unpacked at a time; a comparison needs a few hundred at most. */
const MOST_KEPT = 4000;

/**
 * Unpacks analyses when they are first asked for and keeps them: the same object each time, until so many are kept that
 * the room matters.
 */
export class AnalysisReader {
  readonly #kept = new Map<number, Analysis>();

  constructor(private readonly unpacker: ValueUnpacker) {}

  /** @param number of the statement in its pack */
  read(number: number, text: string, packed: string): Analysis {
    let analysis = this.#kept.get(number);
    if (!analysis) {
      if (this.#kept.size >= MOST_KEPT) this.#kept.clear();
      analysis = { text, ...(this.unpacker.unpack(packed) as Omit<Analysis, 'text'>) };
      this.#kept.set(number, analysis);
    }
    return analysis;
  }
}
