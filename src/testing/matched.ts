import { align } from '../engine/align.ts';
import { english } from '../engine/languages/en/index.ts';
import type { Matched } from '../engine/same-matter.ts';
import { toSentence } from '../engine/sentence.ts';
import { harbourNames, read } from './engine-pack.ts';

/** What the engine knows of the invented event. */
export const harbourKnowledge = { language: english, names: harbourNames };

/** A highlight against one statement, all its terms as one clause, in a pack of forty statements of which every word stands in two. */
export function matched(highlight: string, statement: string, statements = 40): Matched {
  const frequencies = { statements, of: () => 2 };
  const sentence = toSentence(read(highlight), 0, { frequencies, knowledge: harbourKnowledge });
  const alignment = align(sentence.analysis, read(statement), sentence.weight, harbourKnowledge);
  const terms = [...sentence.analysis.terms.keys()];
  return { sentence, alignment, strength: alignment.strength, terms };
}
