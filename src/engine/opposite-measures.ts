import type { Analysis } from './analyse.ts';
import type { Pair } from './clashes/pair.ts';
import { MEASURES_BEHIND, OPPOSITE_MEASURES } from './languages/en/measures.ts';
import { GIVEN } from './limits.ts';

/**
 * Whether a word of the clause stands in the statement with the opposite of what measures it here: "*over* budget" / "*under* budget", "*most*
 * residents" / "*few* residents", "*too* long" / "long *enough*". Such a statement does not make the clause; whether both can hold is not asked.
 */
export function isMeasuredOtherwise({ h, s, alignment, clause }: Pair): boolean {
  return clause.some((term) => {
    if ((alignment.strength[term] ?? 0) < GIVEN) return false;
    const [mine, theirs] = [measuresOf(h, term), measuresOf(s, alignment.best[term] ?? -1)];
    return (
      !mine.some((word) => theirs.includes(word)) &&
      mine.some((word) => theirs.some((other) => OPPOSITE_MEASURES.get(word)?.has(other)))
    );
  });
}

/** The word right before a term, or before its "of"; and "enough" or "early" right behind it. */
function measuresOf({ terms, tokens }: Analysis, term: number): string[] {
  const range = terms[term]?.range;
  if (!range) return [];
  const at = tokens[range.from - 1]?.lower === 'of' ? range.from - 2 : range.from - 1;
  return [tokens[at]?.lower ?? '', tokens[range.to]?.lower ?? ''].filter((word, place) =>
    place === 0 ? OPPOSITE_MEASURES.has(word) : MEASURES_BEHIND.has(word),
  );
}
