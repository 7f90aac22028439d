import type { Language } from '../language.ts';
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

/**
 * Gives phrases with a stem of their own what all the words that they can stand for have in common.
 * @param senses stem of a phrase -> stems of the words it can stand for
 */
export function withSenses(language: Language, senses: Phrases['senses']): Language {
  const set = (known: ReadonlySet<string>) =>
    new Set([
      ...known,
      ...[...senses].flatMap(([own, words]) => (words.every((word) => known.has(word)) ? [own] : [])),
    ]);
  const map = <V>(known: ReadonlyMap<string, V>) =>
    new Map([
      ...known,
      ...[...senses].flatMap(([own, words]) => common(known, words).map((value) => [own, value] as const)),
    ]);
  const { verbs, speech, denials, direction, tone, stages } = language;
  return {
    ...language,
    verbs: set(verbs),
    speech: set(speech),
    denials: set(denials),
    direction: map(direction),
    tone: map(tone),
    stages: map(stages),
  };
}

/** The one value that all the words have, or none. */
function common<V>(known: ReadonlyMap<string, V>, words: readonly string[]): V[] {
  const values = new Set(words.map((word) => known.get(word)));
  return [...values].flatMap((value) => (values.size === 1 && value !== undefined ? [value] : []));
}
