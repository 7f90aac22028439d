import { anyOf, beginningsOf } from './patterns.ts';
import { buildSignature, type EventFacts } from './signature.ts';

/**
 * The cheap test that decides whether a page is read at all.
 * @param event an event as its pack describes it
 * @returns the source of one expression for the flags `iu`: true for texts that name every participant and the act
 * somewhere, or every participant in another script. One pass a participant and one for the act, each linear in the
 * length of the text.
 */
export function eventGate(event: EventFacts): string {
  const { participants, acts, loose, elsewhere } = buildSignature(event);
  const isLatin = ({ participants: names }: { participants: string[][] }) => LATIN.test(names.flat().join());
  const inLatin = elsewhere.filter(isLatin);
  const inOthers = elsewhere.filter((language) => !isLatin(language));
  const own = allOf([
    ...participants.map(({ aliases }, who) =>
      orBegin(
        anyOf(aliases),
        newTo(
          aliases,
          inLatin.flatMap((language) => language.participants[who] ?? []),
        ),
      ),
    ),
    orBegin(
      anyOf([...acts, ...loose]),
      inLatin.flatMap((language) => language.acts),
    ),
  ]);
  if (inOthers.length === 0) return `^${own}`;
  const others = participants.map((_, who) =>
    barest(inOthers.flatMap((language) => language.participants[who] ?? []))
      .map(toEscapes)
      .join('|'),
  );
  return `^(?:${own}|${allOf(others.map((names) => `(?:${names})`))})`;
}

const LATIN = /\p{sc=Latin}/u;

const allOf = (sources: readonly string[]): string => sources.map((source) => `(?=[^]*?${source})`).join('');

const orBegin = (source: string, words: readonly string[]): string =>
  words.length > 0 ? `(?:${source}|${beginningsOf(words)})` : source;

const newTo = (known: readonly string[], words: readonly string[]): string[] =>
  words.filter((word) => !known.includes(word));

/**
 * The act is not asked for in another script, nor where a word begins, and a word that holds another is left out: every
 * page of every listed site carries this expression, and a page that it lets through for nothing is read and refused.
 */
function barest(words: readonly string[]): string[] {
  const all = [...new Set(words.map((word) => word.normalize('NFC')))];
  return all.filter((word) => !all.some((other) => other !== word && word.includes(other)));
}

/** Written so, scripts other than ours take half the room in what every page carries. */
function toEscapes(word: string): string {
  return word
    .split('')
    .map((unit) => (/\s/.test(unit) ? '\\s+' : `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`))
    .join('');
}
