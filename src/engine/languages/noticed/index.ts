import data from './words.json' with { type: 'json' };

/**
 * What the engine knows of a language whose pages it notices and does not compare: enough to tell a report of an event by
 * its names, the kind of its act and its day. Words are found at the beginning of a word, whatever its ending, so a word
 * that is inflected stands here as far as it stays the same.
 */
export interface NoticedLanguage {
  /** The digit zero of its own script; the other nine follow it. Plain digits are read too. */
  zero: string;
  /** For each month of the year the ways in which it stands in a date. */
  months: readonly (readonly string[])[];
  /** By kind of act (the kinds of `languages/en/coverage.json`), words that name one. */
  acts: Readonly<Record<string, readonly string[]>>;
}

/** By BCP 47 code. */
export const noticedLanguages: Readonly<Record<string, NoticedLanguage>> = data;
