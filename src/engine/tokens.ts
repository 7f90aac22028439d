import { stemmer } from 'stemmer';
import { normalise } from './normalise.ts';

/** One word, number or sign of a text. */
export interface Token {
  /** As written, after normalisation (straight quotes, plain spaces, one dash). */
  text: string;
  lower: string;
  /** Porter stem of the lemma for words; the lower-case text for everything else. */
  stem: string;
  kind: 'word' | 'number' | 'sign';
  /** Place in the ORIGINAL text, UTF-16 code units. */
  start: number;
  end: number;
  /** True when white space (or the beginning) stands before it. */
  spaced: boolean;
}

/*
 * A word may hold inner apostrophes and full stops between single letters (U.S., B.J.P.); hyphenated words are
 * split so that "45-minute" and "45 minute" give the same tokens. Numbers keep their separators: 1,00,000 and 6.3;
 * "11,2025" is two numbers.
 * "'s" is a sign of its own also where a space stands before it, so that it opens no quotation.
 * Ordinals (23rd) and units glued to a number (1.2bn, 9pm, 50%) come apart.
 */
const TOKEN =
  /(?:\p{L}\.){2,}|'s(?![\p{L}\p{N}])|\d{1,3}(?:,\d{2,3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?|\p{L}[\p{L}\p{M}]*(?:'[\p{L}\p{M}]+)*|[^\s\p{L}\p{N}]/gu;

/** Thousands set off by a space that does not break, as 142\u00a0000: with any other space it may be two numbers. */
const THOUSANDS = /(?<=\d)[\u00a0\u2009\u202f](?=\d{3}(?!\d))/gu;

/**
 * Splits a text into tokens.
 * @param text any string; 10^6 characters take linear time
 * @param irregular lemma of irregular forms ("rang" -> "ring"), lower case
 */
export function tokenise(text: string, irregular: ReadonlyMap<string, string>): Token[] {
  const { text: plain, at } = normalise(text.replace(THOUSANDS, ','));
  const tokens: Token[] = [];
  let previousEnd = -1;
  for (const found of plain.matchAll(TOKEN)) {
    const word = found[0];
    const from = found.index;
    const to = from + word.length;
    const possessive = /^(.*\p{L})'s$/iu.exec(word)?.[1];
    const push = (piece: string, from: number, to: number, spaced: boolean) => {
      const { text: plain, lower, stem, kind } = wordOf(piece, irregular);
      const end = at(to - 1) + width(text, at(to - 1));
      tokens.push({ text: plain, lower, stem, kind, start: at(from), end, spaced });
    };
    const spaced = previousEnd !== from;
    if (possessive) {
      push(possessive, from, from + possessive.length, spaced);
      push("'s", from + possessive.length, to, false);
    } else push(word, from, to, spaced);
    previousEnd = to;
  }
  return tokens;
}

function width(text: string, index: number): number {
  return (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
}

/** What a token says, wherever it stands. */
type Word = Pick<Token, 'text' | 'lower' | 'stem' | 'kind'>;

/**
 * Reads one token's text. Remembered, since stemming takes longer than all the rest, and a text says the same words again
 * and again; what is remembered is thrown away before it grows large.
 * @param irregular lemma of irregular forms, lower case
 */
export function wordOf(text: string, irregular: ReadonlyMap<string, string>): Word {
  if (text.length > LONGEST_KEPT) return read(text, irregular);
  let words = known.get(irregular);
  if (!words || words.size >= MOST_WORDS) {
    words = new Map();
    known.set(irregular, words);
  }
  let word = words.get(text);
  if (!word) {
    word = read(text, irregular);
    words.set(text, word);
  }
  return word;
}
const known = new WeakMap<ReadonlyMap<string, string>, Map<string, Word>>();
const MOST_WORDS = 50_000;
/** Longer ones are no words, and would fill the room. */
const LONGEST_KEPT = 40;

function read(word: string, irregular: ReadonlyMap<string, string>): Word {
  if (/^\d/.test(word)) return { text: word, lower: word, stem: word, kind: 'number' };
  if (!/\p{L}/u.test(word) || word === "'s") return { text: word, lower: word, stem: word, kind: 'sign' };
  const lower = word.toLowerCase().replaceAll('.', '');
  return { text: word, lower, stem: stemmer(irregular.get(lower) ?? lower), kind: 'word' };
}
