/** A text in one way of writing, with the way back to the original. */
export interface Normalised {
  text: string;
  /** Index in the original text of the character at `index` of the normalised text. */
  at(index: number): number;
}

const SAME: Record<string, string> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201a': "'",
  '\u201b': "'",
  '\u2032': "'",
  '\u02bc': "'",
  '\u0060': "'",
  '\u00b4': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u201f': '"',
  '\u00ab': '"',
  '\u00bb': '"',
  '\u2033': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2015': '-',
  '\u2212': '-',
  '\u2026': '...',
  '\u00bd': ' 1/2',
  '\u00bc': ' 1/4',
  '\u00be': ' 3/4',
};
// Soft hyphen, zero-width and bidirectional controls, byte order mark, variation selectors, tags: a reader sees none.
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;
const SPACE = /\s/u;

/**
 * One way of writing for quotation marks, dashes, spaces, ligatures and full-width forms; invisible characters go.
 * Never throws; linear in the length of the text. A lone surrogate stays as it is.
 */
export function normalise(original: string): Normalised {
  const pieces: string[] = [];
  const origin: number[] = [];
  let index = 0;
  for (const char of original) {
    for (const piece of INVISIBLE.test(char) ? '' : plain(char)) {
      pieces.push(piece);
      for (let unit = 0; unit < piece.length; unit++) origin.push(index);
    }
    index += char.length;
  }
  return { text: pieces.join(''), at: (i) => origin[i] ?? original.length };
}

function plain(char: string): string {
  if (char <= '~' && char !== '`') return SPACE.test(char) ? ' ' : char;
  return SAME[char] ?? (SPACE.test(char) ? ' ' : char.normalize('NFKC'));
}
