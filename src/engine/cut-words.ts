import type { Language } from './languages/language.ts';
import type { Sentence } from './sentence.ts';
import type { Token } from './tokens.ts';
import type { Frequencies } from './weights.ts';

/**
 * A selection often begins or ends inside a word ("th capitals, as they …"): what is left of the word tells nothing, and
 * must not count against a report.
 * @param text the highlight; a capital first or a closing sign last says that nothing was cut there
 * @returns the sentences with the weight of cut words taken away
 */
export function withoutCutWords(
  text: string,
  sentences: readonly Sentence[],
  known: { language: Language; frequencies: Frequencies },
): Sentence[] {
  const [first, last] = [0, sentences.length - 1];
  const startsInside = /^\s*\p{Ll}/u.test(text);
  const endsInside = /\p{L}\s*$/u.test(text);
  return sentences.map((sentence, n) => {
    const { terms, tokens } = sentence.analysis;
    const ends = [
      ...(startsInside && n === first ? [0] : []),
      ...(endsInside && n === last ? [tokens.length - 1] : []),
    ];
    const weight = sentence.weight.slice();
    terms.forEach((term, index) => {
      const at = ends.find((end) => term.range.from <= end && end < term.range.to);
      const token = at === undefined ? undefined : tokens[at];
      if (token && term.kind === 'word' && known.frequencies.of(term) === 0 && !isWord(token, known.language))
        weight[index] = 0;
    });
    return { ...sentence, weight };
  });
}

function isWord({ lower, stem }: Token, language: Language): boolean {
  return (
    language.stopWords.has(lower) ||
    language.synonyms.has(stem) ||
    language.related.has(stem) ||
    language.verbs.has(stem)
  );
}
