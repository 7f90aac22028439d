import type { Analysis } from '../analyse.ts';
import { layTerms } from '../structure/terms.ts';
import { packTokens, unpackTokens } from './tokens.ts';
import type { ValuePacker, ValueUnpacker } from './values.ts';

/** No sign of whole numbers in text. */
const SEPARATOR = '.';

/** What is kept besides the places of the tokens. */
type Kept = Omit<Analysis, 'text' | 'tokens' | 'terms'> & { written: string[]; phrases: Analysis['terms'] };

/**
 * Packs what was read from a statement. Left out are its text, which stands beside it, and what follows at once from the
 * text and from what is kept: the words of its tokens, and its terms but for phrases.
 */
export function packAnalysis({ text, tokens, terms, ...rest }: Analysis, packer: ValuePacker): string {
  const { places, written } = packTokens(text, tokens);
  const phrases = terms.filter(({ kind, range }) => kind === 'word' && range.to - range.from > 1);
  const kept: Kept = { written, phrases, ...rest };
  return places + SEPARATOR + packer.pack(kept);
}

/**
 * Gives the analysis of a text back.
 * @param irregular lemmas, the same as it was read with
 */
export function unpackAnalysis(
  text: string,
  packed: string,
  { unpacker, irregular }: { unpacker: ValueUnpacker; irregular: ReadonlyMap<string, string> },
): Analysis {
  const at = packed.indexOf(SEPARATOR);
  const { written, phrases, ...rest } = unpacker.unpack(packed.slice(at + 1)) as Kept;
  const tokens = unpackTokens(text, { places: packed.slice(0, at), written }, irregular);
  const byStart = new Map(phrases.map((phrase) => [phrase.range.from, phrase]));
  const terms = layTerms({ tokens, ...rest }, (i) => byStart.get(i));
  return { text, tokens, terms, ...rest };
}
