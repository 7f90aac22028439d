import type { EventDescription } from '../schema.ts';

/** Every way of writing a name of the event, as words, longest first. */
export type NameBook = readonly { words: readonly string[]; name: string }[];

interface Named {
  /** The names that aliases stand for, as the event writes them; of overlapping aliases the longest. */
  known: Set<string>;
  /** The same with the names inside longer ones ("India" in "India-US COMPACT"). */
  within: Set<string>;
  /** Capitalised words inside the sentence that are no known name. */
  other: Set<string>;
}

/** Builds the list of names and aliases that an event declares. */
export function nameBook(event: EventDescription): NameBook {
  return [...event.participants, ...(event.names ?? [])]
    .flatMap(({ name, aliases = [] }) => [name, ...aliases].map((alias) => ({ words: wordsOf(alias), name })))
    .sort((a, b) => b.words.length - a.words.length);
}

/**
 * The names of a sentence.
 * @returns known names resolved through their aliases, and further capitalised words; the first word of the sentence
 * counts only as part of a known name
 */
export function namesOf(sentence: string, book: NameBook): Named {
  const words = wordsOf(sentence);
  const named: Named = { known: new Set(), within: new Set(), other: new Set() };
  let taken = 0;
  words.forEach((word, at) => {
    const entries = book.filter((entry) => entry.words.every((part, i) => words[at + i] === part));
    for (const { name } of entries) named.within.add(name);
    if (at < taken) return;
    const [longest] = entries;
    if (longest) named.known.add(longest.name);
    else if (at > 0 && /^\p{Lu}/u.test(word)) named.other.add(word);
    taken = at + (longest?.words.length ?? 1);
  });
  return named;
}

// What stands for something named before: a passage with such a word may leave the name out.
const REFERRING = new RegExp(
  `\\b(?:${[
    'he|she|it|they|him|them|his|her|hers|its|their|theirs|we|our',
    'this|these|those|such|both|shared|mutual|bilateral|ties',
    'leaders|heads|sides|nations|countries|capitals|governments|parties',
    'the (?:[a-z]+ )?call|conversation|discussions?|dialogue|negotiations',
    'agreement|deal|pact|partnership|framework|premier',
  ].join('|')})\\b`,
  'i',
);

/** Whether a passage has a word that can stand for a name given earlier: a pronoun, "both leaders", "the call". */
export function refersBack(passage: string): boolean {
  return REFERRING.test(passage);
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}
