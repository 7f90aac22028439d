import type { Quantity, Time, TokenRange } from '../facts/types.ts';
import { FILLERS } from '../languages/en/term-words.ts';
import type { Language } from '../languages/language.ts';
import type { Name } from '../names/name.ts';
import type { Token } from '../tokens.ts';
import type { Tag } from './tags.ts';

/** A unit of content: what alignment pairs. */
export interface Term {
  kind: 'word' | 'name' | 'quantity' | 'time';
  range: TokenRange;
  /** What it matches by: the stem of a word, the key of a name, '' for values. */
  key: string;
  /** Of a phrase ("spoke by telephone"), the stems of its telling words: it may be matched by any of them. */
  words?: string[];
  /** Index into the sentence's names, quantities or times; -1 for words. */
  ref: number;
  tag: Tag;
}

interface Parts {
  tokens: readonly Token[];
  tags: readonly Tag[];
  names: readonly Name[];
  quantities: readonly Quantity[];
  times: readonly Time[];
}

const LONGEST_PHRASE = 6;

/** The content of a sentence in order; function words and signs are left out. */
export function findTerms(parts: Parts, language: Language): Term[] {
  return layTerms(parts, (i) => phraseAt(parts, i, language));
}

/** Puts values, names, phrases and words into their order, where the phrases are known. */
export function layTerms(parts: Parts, phraseAt: (i: number) => Term | undefined): Term[] {
  const starts = new Map<number, Term>();
  parts.times.forEach((time, ref) => {
    starts.set(time.range.from, { kind: 'time', range: time.range, key: '', ref, tag: 'value' });
  });
  parts.quantities.forEach((quantity, ref) => {
    starts.set(quantity.range.from, { kind: 'quantity', range: quantity.range, key: '', ref, tag: 'value' });
  });
  parts.names.forEach((name, ref) => {
    starts.set(name.range.from, { kind: 'name', range: name.range, key: name.key, ref, tag: 'name' });
  });
  const terms: Term[] = [];
  for (let i = 0; i < parts.tokens.length; ) {
    const term = starts.get(i) ?? phraseAt(i) ?? wordAt(parts, i);
    if (term) terms.push(term);
    i = Math.max(i + 1, term?.range.to ?? 0);
  }
  return terms;
}

function wordAt({ tokens, tags }: Parts, i: number): Term | undefined {
  const tag = tags[i] ?? 'sign';
  if (tag !== 'noun' && tag !== 'verb' && tag !== 'gerund' && tag !== 'modifier' && tag !== 'value')
    return undefined;
  return { kind: 'word', range: { from: i, to: i + 1 }, key: tokens[i]?.stem ?? '', ref: -1, tag };
}

/** "in touch" -> contact: several words that mean one thing. */
function phraseAt({ tokens, tags }: Parts, i: number, language: Language): Term | undefined {
  if (!firstStems(language).has(tokens[i]?.stem ?? '')) return undefined;
  for (let length = LONGEST_PHRASE; length >= 2; length--) {
    const words = tokens.slice(i, i + length);
    if (words.length < length || words.some((token) => token.kind === 'sign')) continue;
    if (tags.slice(i, i + length).some((tag) => tag === 'name' || tag === 'value')) continue;
    const stem = language.phrases.get(words.map((token) => token.stem).join(' '));
    if (!stem) continue;
    const telling = words
      .filter(
        (token, n) =>
          tags[i + n] !== 'stop' && tags[i + n] !== 'aux' && !FILLERS.has(token.stem) && token.stem !== stem,
      )
      .map((token) => token.stem);
    const tag = tags[i] === 'verb' ? 'verb' : 'noun';
    const term: Term = { kind: 'word', range: { from: i, to: i + length }, key: stem, ref: -1, tag };
    return telling.length === 0 ? term : { ...term, words: telling };
  }
  return undefined;
}

const openers = new WeakMap<Language, Set<string>>();

/** Stems that phrases begin with: most words begin none, and are not looked up six times over. */
function firstStems(language: Language): ReadonlySet<string> {
  let stems = openers.get(language);
  if (!stems) {
    stems = new Set([...language.phrases.keys()].map((phrase) => phrase.slice(0, phrase.indexOf(' '))));
    openers.set(language, stems);
  }
  return stems;
}
