import type { Language } from '../../language.ts';
import type { Sources } from './opposites.ts';
import type { Sense, Synset, WordNet } from './read-wordnet.ts';

/** Above this many kinds below it, a word one step up says too little ("act", "device"). */
const MOST_KINDS = 20;
/** Above this count in the tagged texts a word one step up is taken as too general. */
const MOST_COUNT = 100;

/** Families are looked for in so many meanings of a word. */
const MOST_SENSES = 4;

/**
 * Looser relations than the thesaurus has: words of one synset, words of one family (decide, decision), the word one step
 * up where it is a specific one.
 * @returns groups of stems, joined by spaces
 */
export function selectRelated(wordNet: WordNet, sources: Sources): string[] {
  const found = new Set<string>();
  const add = (words: readonly string[]) => {
    const kept = words.filter((word) => sources.common.has(word));
    const group = [...new Set(kept.map((word) => sources.stems.of(word)))].sort();
    for (const part of agreeing(group, sources.language))
      if (saysMore(part, sources.language)) found.add(part.join(' '));
  };
  for (const word of [...sources.common].sort()) {
    add([word, ...family(wordNet, word)]);
    for (const sense of wordNet.mainSenses(word)) {
      const synset = wordNet.synsets.get(sense.synset);
      if (synset === undefined) continue;
      add(membersInMainSense(wordNet, synset));
      for (const above of oneStepUp(wordNet, word, { synset, sense })) add([word, above]);
    }
  }
  return [...found].sort();
}

function membersInMainSense(wordNet: WordNet, synset: Synset): string[] {
  return synset.words
    .map((word) => word.toLowerCase())
    .filter((word) => wordNet.mainSenses(word).some((sense) => sense.synset === synset.key));
}

/** Words made from a word or that it is made from; an unlike beginning is a mere matter of meaning. */
function family(wordNet: WordNet, word: string): string[] {
  const synsets = (wordNet.senses.get(word) ?? [])
    .filter(({ rank }) => rank <= MOST_SENSES)
    .map(({ synset }) => wordNet.synsets.get(synset));
  return synsets.flatMap((synset) =>
    (synset?.pointers ?? []).flatMap(({ kind, from, to, target }) => {
      const relative = wordNet.synsets.get(to)?.words[target]?.toLowerCase();
      const isOurs = (kind === '+' || kind === '\\') && synset?.words[from]?.toLowerCase() === word;
      return isOurs && relative !== undefined && relative.slice(0, 3) === word.slice(0, 3) ? [relative] : [];
    }),
  );
}

function oneStepUp(
  wordNet: WordNet,
  word: string,
  { synset, sense }: { synset: Synset; sense: Sense },
): string[] {
  if (sense.rank > 1) return [];
  return synset.pointers.flatMap(({ kind, to }) => {
    const above = wordNet.synsets.get(to);
    if (above === undefined || (kind !== '@' && kind !== '&')) return [];
    const kinds = above.pointers.filter((pointer) => pointer.kind === '~').length;
    if (kinds > MOST_KINDS) return [];
    return membersInMainSense(wordNet, above)
      .filter((name) => name !== word && wordNet.count(name) <= MOST_COUNT)
      .slice(0, 2);
  });
}

/** Parts a group whose members move or judge in opposite ways, so that none holds both. */
function agreeing(group: readonly string[], { direction, tone }: Language): string[][] {
  const sign = (stem: string): number => direction.get(stem) ?? tone.get(stem) ?? 0;
  const signs = new Set(group.map(sign));
  if (!(signs.has(1) && signs.has(-1))) return [[...group]];
  return [1, -1].map((way) => group.filter((stem) => sign(stem) === way));
}

/** Whether a pair in the group is in no group of the thesaurus; never so when two of its members are opposites. */
function saysMore(group: readonly string[], { synonyms, antonyms }: Language): boolean {
  let more = false;
  for (const [index, stem] of group.entries()) {
    for (const other of group.slice(index + 1)) {
      if (antonyms.get(stem)?.has(other)) return false;
      const known = synonyms.get(other) ?? [];
      if (!(synonyms.get(stem) ?? []).some((id) => known.includes(id))) more = true;
    }
  }
  return more;
}
