import type { Language } from '../languages/language.ts';
import type { Token } from '../tokens.ts';
import type { Name, NameContext } from './name.ts';
import { isCapital, placeAt } from './places.ts';
import { plainTitleAt } from './titles.ts';

const JOINERS = new Set([
  'of',
  'de',
  'da',
  'bin',
  'al',
  'van',
  'von',
  'der',
  'la',
  'el',
  'and',
  '&',
  '-',
  'for',
  'on',
  '.',
]);

/** The name that begins at token `i`, its title left out: of the pack, a place, or any run of capitals. */
export function bareNameAt(tokens: readonly Token[], i: number, context: NameContext): Name | undefined {
  const known = context.names.at(tokens, i);
  const place = placeAt(tokens, i, context.language);
  if (known && (!place || known.range.to >= place.range.to)) return known;
  return place ?? capitalisedAt(tokens, i, context);
}

/** A run of capitalised words that is no known name; sentence-initial common words are not names. */
function capitalisedAt(tokens: readonly Token[], i: number, context: NameContext): Name | undefined {
  const { language } = context;
  if (!isCapital(tokens[i]) || language.stopWords.has(tokens[i]?.lower ?? '')) return undefined;
  if (startsSentence(tokens, i) && isCommon(tokens[i], language) && !isCapital(tokens[i + 1]))
    return undefined;
  const to = runEnd(tokens, i, context);
  const words = tokens
    .slice(i, to)
    .filter((token) => token.kind !== 'sign')
    .map((token) => token.lower);
  return {
    range: { from: i, to },
    key: `n:${joinInitials(words).join(' ')}`,
    kind: kindOf(words, language),
    title: null,
    of: null,
  };
}

/** "L. A. Court" and "LA Court" are one; a lone initial ("George W. Bush") stays one. */
function joinInitials(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (const [i, word] of words.entries()) {
    const isFurther = word.length === 1 && words[i - 1]?.length === 1;
    if (isFurther) joined.push((joined.pop() ?? '') + word);
    else joined.push(word);
  }
  return joined;
}

/** Where the run ends: at a small word that joins nothing, at a time, or where a known name or a title begins. */
function runEnd(tokens: readonly Token[], i: number, context: NameContext): number {
  let to = i + 1;
  for (let j = to; j < tokens.length; j++) {
    const token = tokens[j];
    if (context.taken?.has(j) || begins(tokens, j, context)) break;
    if (isCapital(token) || (token?.kind === 'number' && tokens[j - 1]?.text === '-')) to = j + 1;
    else if (!JOINERS.has(token?.lower ?? '') || !isCapital(tokens[j + 1])) break;
    if (token?.lower === 'and' && !context.language.bodyNouns.has(tokens[i]?.lower ?? '')) break;
  }
  return to;
}

function begins(tokens: readonly Token[], j: number, context: NameContext): boolean {
  return (
    isCapital(tokens[j]) &&
    (context.names.at(tokens, j) !== undefined || plainTitleAt(tokens, j, context.language) !== undefined)
  );
}

function kindOf(words: readonly string[], language: Language): Name['kind'] {
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (language.bodyNouns.has(last) || language.bodyNouns.has(first)) return 'body';
  return language.firstNames.has(first) && words.length > 1 ? 'person' : 'unknown';
}

function startsSentence(tokens: readonly Token[], i: number): boolean {
  return i === 0 || /^["'([:.!?]$/.test(tokens[i - 1]?.text ?? '');
}

function isCommon(token: Token | undefined, language: Language): boolean {
  if (!token) return false;
  return (
    language.stopWords.has(token.lower) ||
    language.verbs.has(token.stem) ||
    language.synonyms.has(token.stem) ||
    language.related.has(token.stem) ||
    language.hedges.has(token.lower)
  );
}
