import type { Token } from '../tokens.ts';

/** No phrase of the language data is longer. */
const LONGEST = 4;

/**
 * The longest phrase of `table` that begins at `from`.
 * @param table keys are lower-case words joined by one space
 * @returns its value and the index after its last token, or undefined
 */
export function phraseAt<T>(
  tokens: readonly Token[],
  from: number,
  table: ReadonlyMap<string, T>,
): { value: T; to: number } | undefined {
  let best: { value: T; to: number } | undefined;
  let key = '';
  for (let to = from + 1; to <= from + LONGEST && to <= tokens.length; to++) {
    key += (key && ' ') + lowerAt(tokens, to - 1);
    const value = table.get(key);
    if (value !== undefined) best = { value, to };
  }
  return best;
}

/** The longest phrase of `table` that ends before `to`, with the index of its first token. */
export function phraseBefore<T>(
  tokens: readonly Token[],
  to: number,
  table: ReadonlyMap<string, T>,
): { value: T; from: number } | undefined {
  let best: { value: T; from: number } | undefined;
  let key = '';
  for (let from = to - 1; from >= to - LONGEST && from >= 0; from--) {
    key = lowerAt(tokens, from) + (key && ' ') + key;
    const value = table.get(key);
    if (value !== undefined) best = { value, from };
  }
  return best;
}

/** Lower-case text of the token at `index`, '' outside the list. */
export function lowerAt(tokens: readonly Token[], index: number): string {
  return tokens[index]?.lower ?? '';
}

/** Whether the token at `index` exists and follows its neighbour without white space. */
export function isGlued(tokens: readonly Token[], index: number): boolean {
  return index > 0 && tokens[index]?.spaced === false;
}

/** Whether the token at `index` is written with a capital. */
export function isCapital(tokens: readonly Token[], index: number): boolean {
  return /^\p{Lu}/u.test(tokens[index]?.text ?? '');
}
