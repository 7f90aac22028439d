import {
  type Analysis,
  packTokens,
  unpackTokens,
  type ValuePacker,
  type ValueUnpacker,
} from '../engine/index.ts';

/** No sign of whole numbers in text. */
const SEPARATOR = '.';

/** Packs what was read from a statement; its text, which stands beside it, is left out, and what follows from the text. */
export function packAnalysis({ text, tokens, ...rest }: Analysis, packer: ValuePacker): string {
  const { places, written } = packTokens(text, tokens);
  return places + SEPARATOR + packer.pack({ written, ...rest });
}

function unpackAnalysis(
  text: string,
  packed: string,
  { unpacker, irregular }: { unpacker: ValueUnpacker; irregular: ReadonlyMap<string, string> },
): Analysis {
  const at = packed.indexOf(SEPARATOR);
  const { written, ...rest } = unpacker.unpack(packed.slice(at + 1)) as Omit<Analysis, 'text' | 'tokens'> & {
    written: string[];
  };
  return { text, tokens: unpackTokens(text, { places: packed.slice(0, at), written }, irregular), ...rest };
}

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
