import { lowerWords } from './mentions.ts';

export const calendarWords: ReadonlySet<string> = new Set([
  ...['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  ...[
    'january',
    'february',
    'march',
    'april',
    'may',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
    'december',
  ],
]);
const SMALL = /(?<![\p{L}\p{N}])\p{Ll}[\p{L}\p{M}]+/gu;
const INNER_CAPITAL = /(?<=[\p{Ll},] )\p{Lu}[\p{L}\p{M}'’-]+/gu;

/** Which capitalised words are names, as far as a page tells. */
export interface PageNames {
  /** It stands capitalised inside a sentence of the page and nowhere in lower case. */
  isName(word: string): boolean;
  /** Nothing speaks against it: not a place, a month or a weekday, nowhere in lower case. */
  mayBeName(word: string): boolean;
}

/**
 * Learns from running text which capitalised words are names: a headline alone cannot tell "With Lind" from "With Focus".
 * @param isPlace whether a lower-case word is a place: an act is between people, not between cities
 */
export function namesOfPage(blocks: readonly string[], isPlace: (word: string) => boolean): PageNames {
  const capitalised = new Set<string>();
  const small = new Set<string>();
  for (const block of blocks) {
    for (const word of block.match(INNER_CAPITAL) ?? [])
      for (const lower of lowerWords(word)) capitalised.add(lower);
    for (const word of block.match(SMALL) ?? []) small.add(word);
  }
  const mayBeName = (word: string): boolean => {
    const lower = lowerWords(word)[0] ?? '';
    return lower.length > 2 && !small.has(lower) && !isPlace(lower) && !calendarWords.has(lower);
  };
  return { mayBeName, isName: (word) => mayBeName(word) && capitalised.has(lowerWords(word)[0] ?? '') };
}
