/*
 * Sets of sentences often come taken apart, every sign between spaces. A page has them as a newspaper prints them, and
 * that is what the engine reads.
 */

const MENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=\p{L}) n't\b/gu, "n't"],
  [/(?:``|''|") ([^`"]*?) (?:``|''|")/gu, '"$1"'],
  [/``|''/gu, '"'],
  [/ ('(?:s|re|ve|ll|d|m)\b|'(?= ))/gu, '$1'],
  [/(?<=\d) , (?=\d{3}\b)/gu, ','],
  [/(?<=\d) ([.:]) (?=\d)/gu, '$1'],
  [/(?<=\b[ap]) \. m \./gu, '.m.'],
  [/ ([,.;:!?)\]%\u2019\u201d])/gu, '$1'],
  [/([([$\u00a3\u20ac#]) (?=[\p{L}\p{N}])/gu, '$1'],
  [/(?<=[\p{L}\p{N}]) ([-/]) (?=[\p{L}\p{N}])/gu, '$1'],
  [/ {2,}/gu, ' '],
];

/** A tokenised sentence with its spaces as a newspaper prints them: "lose 20 - 13 , he did n't say" → "lose 20-13, he didn't say". */
export function asPrinted(sentence: string): string {
  return MENDINGS.reduce((text, [found, mended]) => text.replace(found, mended), sentence).trim();
}
