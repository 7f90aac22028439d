import type { Analysis } from './analyse.ts';
import { CAPTION, LINK_LINE, NOTICE, OPINION } from './languages/en/residue.ts';
import { VAGUE } from './languages/en/term-words.ts';
import type { Comparison } from './types.ts';

type Why = NonNullable<Comparison['notCheckable']>;

const LONGEST_CAPTION_WORDS = 14;

/**
 * Whether a highlight asserts anything that reports could make or contradict.
 * @returns why not, or undefined when it is checkable
 */
export function whyNotCheckable(text: string, sentences: readonly Analysis[]): Why | undefined {
  const trimmed = text.trim();
  const words = sentences.reduce(
    (sum, sentence) => sum + sentence.tokens.filter((token) => token.kind !== 'sign').length,
    0,
  );
  if (words === 0) return 'no-assertion';
  if (LINK_LINE.test(trimmed)) return 'link-line';
  if (words <= LONGEST_CAPTION_WORDS && CAPTION.test(trimmed)) return 'caption';
  if (
    NOTICE.test(trimmed) &&
    !sentences.some((sentence) => sentence.names.some((name) => name.kind === 'person'))
  )
    return 'notice';
  if (sentences.every((sentence) => isQuestion(sentence))) return 'question';
  if (
    sentences.every(
      (sentence) => sentence.terms.every((term) => term.kind === 'name') && sentence.terms.length <= 2,
    )
  )
    return 'name-only';
  if (sentences.every((sentence) => isOpinion(sentence))) return 'opinion';
  return sentences.some((sentence) => asserts(sentence)) ? undefined : 'no-assertion';
}

function isQuestion(sentence: Analysis): boolean {
  return /\?["'”’)]*\s*$/u.test(sentence.text);
}

/** A name with a verb, a figure, a time, or at least two words of content. */
function asserts(sentence: Analysis): boolean {
  const values = sentence.quantities.length + sentence.times.length;
  const words = sentence.terms.filter((term) => term.kind === 'word' && !VAGUE.has(term.key)).length;
  const verbs = sentence.tags.some((tag) => tag === 'verb' || tag === 'gerund' || tag === 'aux');
  return (
    (verbs && words + sentence.names.length >= 1 && words + values + sentence.names.length >= 2) ||
    (values > 0 && words > 0) ||
    words >= 3
  );
}

/** A judgement with no fact in it: no figure, no time, no quotation, nobody who is reported to have said it. */
function isOpinion(sentence: Analysis): boolean {
  if (
    sentence.quantities.length +
      sentence.times.length +
      sentence.quotations.length +
      sentence.reportings.length >
    0
  )
    return false;
  return OPINION.test(sentence.text) && !sentence.names.some((name) => name.kind === 'person');
}
