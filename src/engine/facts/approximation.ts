import {
  approximationsAfter,
  approximationsBefore,
  matterBefore,
  movesUpTo,
} from '../languages/en/around-numbers.ts';
import { isGlued, lowerAt, phraseAt, phraseBefore } from './phrases.ts';
import type { Approximation, Token, TokenRange } from './types.ts';

/** Said of places too: "below two children"; small counts without a unit are not bounded by them. */
const OF_PLACE = new Set(['over', 'above', 'under', 'below', 'beyond', 'around']);
const SMALL_COUNT = 10;
const MAY_TELL_THE_MATTER = new Set(['over', 'about', 'around', 'above', 'under', 'beyond', 'below']);

/**
 * How loosely the value that stands in `range` is given, from the words before and behind it.
 * @param count the value when it is a bare count, for words that are said of places too
 * @returns the approximation and the range widened by those words
 */
export function approximate(
  tokens: readonly Token[],
  range: TokenRange,
  count = Number.POSITIVE_INFINITY,
): { approximation: Approximation; range: TokenRange } {
  const found = boundBefore(tokens, range.from);
  const isPlace = found && count < SMALL_COUNT && OF_PLACE.has(lowerAt(tokens, found.from));
  const before = isPlace ? undefined : found;
  const after = boundAfter(tokens, range.to);
  const from = before?.from ?? range.from;
  const to = after?.to ?? range.to;
  return { approximation: before?.value ?? after?.value ?? 'exact', range: { from, to } };
}

/** "500 people or more": the bound that stands behind the noun, or undefined. */
export function boundBehindNoun(tokens: readonly Token[], at: number): Approximation | undefined {
  return lowerAt(tokens, at) === 'or' ? phraseAt(tokens, at, approximationsAfter)?.value : undefined;
}

function boundBefore(
  tokens: readonly Token[],
  at: number,
): { value: Approximation; from: number } | undefined {
  const from = lowerAt(tokens, at - 1) === 'the' || lowerAt(tokens, at - 1) === 'just' ? at - 1 : at;
  const found = phraseBefore(tokens, from, approximationsBefore);
  if (!found) return undefined;
  const word = lowerAt(tokens, found.from);
  const ahead = lowerAt(tokens, found.from - 1);
  if (from === found.from + 1 && MAY_TELL_THE_MATTER.has(word) && matterBefore.has(ahead)) return undefined;
  if (word === 'up' && movesUpTo.has(ahead)) return undefined;
  return found;
}

function boundAfter(tokens: readonly Token[], at: number): { value: Approximation; to: number } | undefined {
  const found = phraseAt(tokens, at, approximationsAfter);
  if (!found) return undefined;
  const word = lowerAt(tokens, at);
  if (word === '+' && !isGlued(tokens, at)) return undefined;
  if (word === '-' && !isGlued(tokens, at)) return undefined;
  if (word === 'plus' || word === 'odd') {
    // "500 plus 20" is a sum, "500 odd jobs" are not about 500 of them when "odd" describes; both are rare and left alone.
    if (tokens[found.to]?.kind === 'number' || word === 'odd') return undefined;
  }
  return found;
}
