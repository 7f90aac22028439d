import type { Language } from '../languages/language.ts';
import type { Token } from '../tokens.ts';
import type { Name } from './name.ts';

export const isCapital = (token: Token | undefined): boolean =>
  token?.kind === 'word' && /^\p{Lu}/u.test(token.text);

/** A country, city or people of the language's lists at token `i`, the longest; undefined when there is none. */
export function placeAt(tokens: readonly Token[], i: number, language: Language): Name | undefined {
  const first = tokens[i];
  if (first?.kind !== 'word' || !(isCapital(first) || isCapital(tokens[i + 1]))) return undefined;
  for (let length = 4; length >= 1; length--) {
    const words: string[] = [];
    for (let n = i; n < i + length && n < tokens.length; n++) words.push(tokens[n]?.lower ?? '');
    if (words.length < length) continue;
    const place = language.places.get(words.join(' '));
    if (!place) continue;
    const capital = isCapital(first) || isCapital(tokens[i + 1]);
    const acronym = length > 1 || first.text.length > 3 || first.text === first.text.toUpperCase();
    if (capital && acronym)
      return { range: { from: i, to: i + length }, key: `p:${place}`, kind: 'place', title: null, of: null };
  }
  return undefined;
}
