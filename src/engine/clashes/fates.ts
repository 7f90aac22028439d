import type { Analysis } from '../analyse.ts';
import type { Quantity } from '../facts/types.ts';
import { FATES, LOOSE_COUNTS } from '../languages/en/clash-words.ts';

/**
 * Whether two figures count people of different fates: the dead of one sentence are not the injured of another, though
 * both are people.
 * @returns false where either sentence leaves the fate open, unless it tells elsewhere how many met the other's
 */
export function otherFate(h: Analysis, mine: Quantity, s: Analysis, theirs: Quantity): boolean {
  if (mine.kind !== 'number' || theirs.kind !== 'number') return false;
  const [a, b] = [fateOf(h, mine), fateOf(s, theirs)];
  if (a !== undefined && b !== undefined) return a !== b;
  return (a !== undefined && isCountedBy(s, a, theirs)) || (b !== undefined && isCountedBy(h, b, mine));
}

/** Another figure, or "dozens", stands with the fate. */
function isCountedBy(analysis: Analysis, fate: string, without: Quantity): boolean {
  return (
    analysis.quantities.some(
      (other) => other !== without && other.kind === 'number' && fateOf(analysis, other) === fate,
    ) ||
    analysis.tokens.some(
      ({ lower }, i) =>
        LOOSE_COUNTS.has(lower) && fateOf(analysis, { range: { from: i, to: i + 1 } }) === fate,
    )
  );
}

/** The nearest word of fate behind the figure, else before it, within its own stretch of the sentence. */
function fateOf(analysis: Analysis, { range }: Pick<Quantity, 'range'>): string | undefined {
  return fateFrom(analysis, range.to, 1) ?? fateFrom(analysis, range.from - 1, -1);
}

function fateFrom({ tokens }: Analysis, from: number, step: 1 | -1): string | undefined {
  for (let n = 0; n < REACH; n++) {
    const token = tokens[from + n * step];
    if (token?.kind !== 'word' || token.lower === 'and' || token.lower === 'or') return undefined;
    const fate = FATES.get(token.stem);
    if (fate !== undefined) return fate;
  }
  return undefined;
}
/** Tokens between a figure and its fate: "12 people were reported dead" has three. */
const REACH = 5;
