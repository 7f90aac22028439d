import { type Token, wordOf } from '../tokens.ts';
import { fromZigzag, toVlq, VlqReader, zigzag } from './vlq.ts';

/*
 * The tokens of a text that stands beside them: only where each of them is. What it says follows from the text, since it is
 * read from that alone (wordOf).
 */

/** A token's length is told with two bits: whether white space stands before it, and whether anything is out of the way. */
const SPACED = 1;
const ODD = 2;
const LENGTH = 4;

/** Tokens without their words. */
export interface PackedTokens {
  /** For each token its length and bits; of one that is out of the way also the gap before it (less than 0 where two stem from one character), as whole numbers in text (vlq.ts). */
  places: string;
  /** The words of tokens that are written otherwise than the text is: straight quotes, one dash. */
  written: string[];
}

/** @param tokens of `text`, in order */
export function packTokens(text: string, tokens: readonly Token[]): PackedTokens {
  const written: string[] = [];
  let end = 0;
  const places = tokens.map((token) => {
    const gap = token.start - end;
    const odd =
      gap !== (token.spaced && end > 0 ? 1 : 0) || text.slice(token.start, token.end) !== token.text;
    end = token.end;
    const head = (token.end - token.start) * LENGTH + (odd ? ODD : 0) + (token.spaced ? SPACED : 0);
    if (!odd) return toVlq(head);
    written.push(token.text);
    return toVlq(head) + toVlq(zigzag(gap));
  });
  return { places: places.join(''), written };
}

/**
 * Gives the tokens back.
 * @param irregular lemmas, the same as they were read with
 */
export function unpackTokens(
  text: string,
  { places, written }: PackedTokens,
  irregular: ReadonlyMap<string, string>,
): Token[] {
  const reader = new VlqReader(places);
  const tokens: Token[] = [];
  let end = 0;
  let next = 0;
  while (!reader.done) {
    const head = reader.next();
    const spaced = (head & SPACED) !== 0;
    const odd = (head & ODD) !== 0;
    const start = end + (odd ? fromZigzag(reader.next()) : spaced && end > 0 ? 1 : 0);
    end = start + Math.floor(head / LENGTH);
    const word = odd ? (written[next++] ?? '') : text.slice(start, end);
    const { text: plain, lower, stem, kind } = wordOf(word, irregular);
    tokens.push({ text: plain, lower, stem, kind, start, end, spaced });
  }
  return tokens;
}
