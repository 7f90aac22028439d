import { weightsOf } from './align.ts';
import type { Analysis } from './analyse.ts';
import { SMALL_PACK } from './limits.ts';
import type { Knowledge } from './match.ts';
import type { Frequencies } from './weights.ts';

/** A highlight's sentence, with where it stands in the highlight and what its terms weigh. */
export interface Sentence {
  analysis: Analysis;
  /** Offset of the sentence in the highlight. */
  start: number;
  weight: Float64Array;
  /** The pack is too small to tell what is common in it: every word tells one matter from another. */
  isPackSmall: boolean;
}

/** A statement that may bear on the highlight. */
export interface Candidate {
  id: string;
  analysis: Analysis;
}

/** Weighs the terms of a highlight's sentence against a pack. */
export function toSentence(
  analysis: Analysis,
  start: number,
  options: { frequencies: Frequencies; knowledge: Knowledge },
): Sentence {
  return {
    analysis,
    start,
    weight: weightsOf(analysis, options.frequencies, options.knowledge),
    isPackSmall: options.frequencies.statements < SMALL_PACK,
  };
}
