/*
 * Names and terms of a pack as sources of regular expressions for the flags `iu`. They run over whole pages, so each is
 * a plain alternation: no nesting, no repetition but white space, linear on any text.
 */

const WORD = '[\\p{L}\\p{M}\\p{N}]';
// Scripts that put no space between words: a boundary there would lose every name.
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/**
 * One expression that is true for a text with any of the phrases as whole words.
 * @param phrases names or terms as a pack has them; empty ones are passed over
 * @returns the source, or one that never fits when there is no phrase
 */
export function anyOf(phrases: readonly string[]): string {
  return bounded(shortest(phrases));
}

/** Like `anyOf`, but finds the longest phrase at each place: for where the words matter, not only whether. */
export function longestOf(phrases: readonly string[]): string {
  return bounded(tidyPhrases(phrases));
}

/**
 * Finds any of the phrases at the beginning of a word, whatever the word's ending: for languages whose endings are not
 * known here. The longest at each place.
 */
export function beginningsOf(phrases: readonly string[]): string {
  const tidied = tidyPhrases(phrases);
  const [unspaced, spaced] = [true, false].map((is) =>
    tidied.filter((phrase) => UNSPACED.test(phrase) === is).map(phraseSource),
  );
  const begun = spaced?.length ? [`(?<!${WORD})(?:${spaced.join('|')})`] : [];
  const sources = [...begun, ...(unspaced ?? [])];
  return sources.length > 0 ? `(?:${sources.join('|')})` : '(?!)';
}

function tidyPhrases(phrases: readonly string[]): string[] {
  const tidied = phrases.map((phrase) => phrase.normalize('NFC').trim().replace(/\s+/gu, ' '));
  return [...new Set(tidied)].filter(Boolean).sort((a, b) => b.length - a.length);
}

/** Leaves out phrases that hold another one as whole words: a text with "PM Rao" has "Rao" anyway. */
function shortest(phrases: readonly string[]): string[] {
  const kept: { phrase: string; found: RegExp }[] = [];
  for (const phrase of tidyPhrases(phrases).reverse()) {
    if (kept.some(({ found }) => found.test(phrase))) continue;
    kept.push({ phrase, found: new RegExp(bounded([phrase]), 'iu') });
  }
  return kept.map(({ phrase }) => phrase);
}

// Not `\b`: with the flags `iu` V8 takes forty times as long for it, and it knows only plain letters.
function bounded(phrases: readonly string[]): string {
  const spaced = phrases.filter((phrase) => !UNSPACED.test(phrase)).map(phraseSource);
  const unspaced = phrases.filter((phrase) => UNSPACED.test(phrase)).map(phraseSource);
  const whole = spaced.length > 0 ? [`(?<!${WORD})(?:${spaced.join('|')})(?!${WORD})`] : [];
  const sources = [...whole, ...unspaced];
  return sources.length > 0 ? `(?:${sources.join('|')})` : '(?!)';
}

function phraseSource(phrase: string): string {
  return [...phrase].map(charSource).join('');
}

/** Spaces, dashes and apostrophes vary between newsrooms, and so does a letter with its accent and without. */
function charSource(char: string): string {
  if (char === ' ') return '\\s+';
  if (/[-‐‑–]/u.test(char)) return '[-\\u2010-\\u2014\\s]';
  if (/['’ʼ]/u.test(char)) return "['\\u2019\\u02bc]";
  const plain = char.normalize('NFD').replace(/\p{M}/gu, '');
  if (plain !== char && /^[a-z]$/i.test(plain)) return `(?:${char}|${plain}\\p{M}?)`;
  return char.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
