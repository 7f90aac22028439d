import phrases from './phrases.json' with { type: 'json' };
import { entries, parts, type Stems } from './read.ts';
import { groups } from './synonyms.ts';

export interface Phrases {
  /** Stems joined by a space -> stem of the word that the phrase stands for. */
  stems: ReadonlyMap<string, string>;
  /**
   * Phrases that stand in several groups ("take over": succeed, occupy, acquire) stand for no single word: they have a
   * stem of their own, the words with hyphens, and here the stems of the words that they can stand for.
   */
  senses: ReadonlyMap<string, readonly string[]>;
}

/** Phrases of their own file, and those that stand in groups of synonyms, where they count as the group's first word. */
export function readPhrases(stems: Stems): Phrases {
  const heads = phrasesInGroups(stems);
  const read = new Map<string, string>();
  const senses = new Map<string, readonly string[]>();
  for (const [phrase, words] of heads) {
    const [only, ...others] = words;
    if (only !== undefined && others.length === 0) read.set(phrase, only);
    else {
      const own = phrase.replaceAll(' ', '-');
      read.set(phrase, own);
      senses.set(own, [...words]);
    }
  }
  for (const [word, expressions] of Object.entries(phrases)) {
    for (const expression of entries(expressions, ';')) {
      const phrase = stems.ofPhrase(expression);
      if (!read.has(phrase)) read.set(phrase, stems.of(word));
    }
  }
  return { stems: read, senses };
}

function phrasesInGroups(stems: Stems): Map<string, Set<string>> {
  const heads = new Map<string, Set<string>>();
  for (const [first, ...others] of groups) {
    if (first === undefined) continue;
    for (const other of others.filter((member) => parts(member).length > 1)) {
      const phrase = stems.ofPhrase(other);
      heads.set(phrase, (heads.get(phrase) ?? new Set()).add(stems.of(first)));
    }
  }
  return heads;
}
