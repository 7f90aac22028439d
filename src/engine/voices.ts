import { type Analysis, wordsOf } from './analyse.ts';
import type { TokenRange } from './facts/types.ts';
import { institutions, people } from './languages/en/speakers.ts';
import type { Name } from './names/name.ts';
import type { Voice } from './types.ts';

export const OWN_VOICE: Voice = { by: 'own', words: '' };

/**
 * In whose mouth a sentence puts what it says: its writer's own, a named person's, an institution's, or that of people without
 * a name. The first speaker counts where there are several.
 * @returns the speaker as the sentence words it, without an article; '' for its own voice
 */
export function voiceOf(analysis: Analysis): Voice {
  const speaker =
    analysis.reportings[0]?.speaker ?? analysis.quotations.find((quotation) => quotation.speaker)?.speaker;
  if (!speaker) return OWN_VOICE;
  const name = analysis.names.find(({ range }) => isSame(range, speaker.range));
  if (name?.kind === 'person' || name?.kind === 'group') return named('person', analysis, name);
  if (!name) return unnamed(analysis, speaker.range);
  // "Kessian officials": the name is not who speaks but whose people do.
  const whole = { from: name.range.from, to: nounsEnd(analysis, name.range.to) };
  return whole.to > name.range.to ? unnamed(analysis, whole) : named('statement', analysis, name);
}

/** In whose mouth a highlight of several sentences puts what it says: its own only where none is put in another. */
export function voiceOfAll(analyses: readonly Analysis[]): Voice {
  return analyses.map(voiceOf).find(({ by }) => by !== 'own') ?? OWN_VOICE;
}

const isSame = (a: TokenRange, b: TokenRange): boolean => a.from === b.from && a.to === b.to;

/** "Commerce Minister Ada Lund", "Kessian Harbour Ministry": capitalised words beside a name belong to it. */
function named(by: 'person' | 'statement', analysis: Analysis, { range }: Name): Voice {
  const isTitle = (i: number): boolean =>
    analysis.tokens[i]?.kind === 'word' && /^\p{Lu}/u.test(analysis.tokens[i]?.text ?? '');
  let { from, to } = range;
  while (isTitle(from - 1)) from--;
  while (isTitle(to)) to++;
  return { by, words: wordsOf(analysis, withoutArticle(analysis, { from, to })) };
}

/** A subject that is neither people nor an institution ("the figures suggest") says nothing in anybody's mouth. */
function unnamed(analysis: Analysis, range: TokenRange): Voice {
  const head = headOf(analysis, range);
  if (head === undefined) return OWN_VOICE;
  const words = asInside(analysis, range, wordsOf(analysis, withoutArticle(analysis, range)));
  return { by: people.has(head) ? 'unnamed' : 'statement', words };
}

/** The last noun that can speak before any "of", "for" or "who": the spokesperson of "a spokesperson for the workers". */
function headOf({ tokens }: Analysis, range: TokenRange): string | undefined {
  const nouns = tokens.slice(range.from, range.to).map(({ lower }) => lower);
  const end = nouns.findIndex((noun) => BEHIND_HEAD.has(noun));
  return nouns
    .slice(0, end < 0 ? nouns.length : end)
    .findLast((noun) => people.has(noun) || institutions.has(noun));
}

const BEHIND_HEAD = new Set([
  'of',
  'for',
  'in',
  'at',
  'on',
  'from',
  'with',
  'who',
  'that',
  'whose',
  'which',
  'close',
]);

/** A capital that only begins the sentence is none of the speaker's. */
function asInside(analysis: Analysis, { from }: TokenRange, words: string): string {
  const isName = analysis.names.some(({ range }) => range.from <= from + 1 && from < range.to);
  return from === 0 && !isName ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

function nounsEnd({ tags }: Analysis, from: number): number {
  let to = from;
  while (tags[to] === 'noun') to++;
  return to;
}

/** A speaker's words without signs around them and without "the" or "a" before them. */
function withoutArticle({ tokens }: Analysis, range: TokenRange): TokenRange {
  let { from, to } = range;
  while (from < to - 1 && (tokens[from]?.kind === 'sign' || ARTICLES.has(tokens[from]?.lower ?? ''))) from++;
  while (to > from + 1 && tokens[to - 1]?.kind === 'sign') to--;
  return { from, to };
}

const ARTICLES = new Set(['the', 'a', 'an']);
