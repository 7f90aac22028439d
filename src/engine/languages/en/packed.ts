import type { Language } from '../language.ts';
import { type PackedForms, packForms, packWords, unpackForms, unpackWords } from './front-coded.ts';
import {
  eachMember,
  type PackedGroups,
  type PackedPhrases,
  packGroups,
  packPhrases,
  packSteps,
  unpackPhrases,
  unpackSteps,
} from './numbered.ts';
import { longestFirst } from './read.ts';

/**
 * A language in little room, quick to read. Where entries are text they stand apart by "|", the two sides of one by "=";
 * stems that many lists share stand once, and lists name them by number.
 */
export interface Packed {
  code: string;
  /** Every stem that `stems`, `groups` and `pairs` name; see front-coded.ts. */
  words: string;
  /** Sets of stems by their numbers. */
  stems: Record<StemSet, string>;
  /** Sets of words that no other list names, front-coded. */
  names: Record<NameSet, string>;
  sets: Record<SetName, string>;
  maps: Record<MapName, PackedForms>;
  /** Which of the forms of `irregular`, sorted, are other spellings. */
  spellings: string;
  phrases: PackedPhrases;
  groups: Record<'synonyms' | 'related', PackedGroups>;
  /** A map by its values: value -> keys. */
  classes: Record<'direction' | 'tone' | 'stages', Record<string, string>>;
  /** Stems that are set against each other, as groups of two. */
  pairs: Record<'antonyms' | 'converses', PackedGroups>;
  /** Titles that are in no alias of one, front-coded. */
  titles: string;
}

const STEM_SETS = ['verbs', 'onlyVerbs'] as const;
const NAME_SETS = ['firstNames', 'metonyms'] as const;
const SETS = [
  'stopWords',
  'stopPhrases',
  'hedges',
  'negators',
  'denials',
  'speech',
  'clauseSpeech',
  'titleModifiers',
  'abbreviations',
  'bodyNouns',
] as const;
const MAPS = ['irregular', 'titleAliases', 'places'] as const;

type StemSet = (typeof STEM_SETS)[number];
type NameSet = (typeof NAME_SETS)[number];
type SetName = (typeof SETS)[number];
type MapName = (typeof MAPS)[number];

/** Packs a language; `unpack` gives it back, its groups in another order and each but once. */
export function pack(language: Language): Packed {
  const { code, synonyms, related, direction, tone, stages, antonyms, converses, titles } = language;
  const groups = { synonyms: membersOf(synonyms), related: membersOf(related) };
  const words = [
    ...new Set([
      ...STEM_SETS.flatMap((name) => [...language[name]]),
      ...groups.synonyms.flat(),
      ...groups.related.flat(),
      ...[...language.phrases].flatMap(([phrase, word]) => [...phrase.split(' '), word]),
      ...[antonyms, converses].flatMap((pairs) => [...pairs].flatMap(([stem, others]) => [stem, ...others])),
    ]),
  ].sort();
  const numbers = new Map(words.map((word, n) => [word, n]));
  const numbersOf = (stems: Iterable<string>) =>
    [...stems].map((stem) => numbers.get(stem) ?? 0).sort((a, b) => a - b);
  const numbered = (all: readonly string[][]) => packGroups(all.map(numbersOf));
  return {
    code,
    words: packWords(words),
    stems: record(STEM_SETS, (name) => packSteps(numbersOf(language[name]))),
    names: record(NAME_SETS, (name) => packWords(language[name])),
    sets: record(SETS, (name) => [...language[name]].join('|')),
    maps: record(MAPS, (name) => packForms(language[name])),
    spellings: packSteps(
      [...language.irregular.keys()].sort().flatMap((form, n) => (language.spellings.has(form) ? [n] : [])),
    ),
    phrases: packPhrases(language.phrases, (word) => numbers.get(word) ?? 0),
    groups: { synonyms: numbered(groups.synonyms), related: numbered(groups.related) },
    classes: { direction: packClasses(direction), tone: packClasses(tone), stages: packClasses(stages) },
    pairs: { antonyms: numbered(pairsOf(antonyms)), converses: numbered(pairsOf(converses)) },
    titles: packWords(titlesBesides(language.titleAliases, titles)),
  };
}
/** Reads a packed language; the looser relations only when they are first asked for. */
export function unpack(packed: Packed): Language {
  const { code, stems, names, sets, maps, spellings, phrases, groups, classes, pairs, titles } = packed;
  const words = unpackWords(packed.words);
  const wordAt = (number: number) => words[number] ?? '';
  let related: Language['related'] | undefined;
  const titleAliases = unpackForms(maps.titleAliases);
  const forms = unpackWords(maps.irregular.forms);
  return {
    code,
    ...record(STEM_SETS, (name) => new Set(unpackSteps(stems[name]).map(wordAt))),
    ...record(NAME_SETS, (name) => new Set(unpackWords(names[name]))),
    ...record(SETS, (name) => new Set(list(sets[name]))),
    ...record(MAPS, (name) => unpackForms(maps[name])),
    spellings: new Set(unpackSteps(spellings).map((number) => forms[number] ?? '')),
    phrases: unpackPhrases(phrases, wordAt),
    synonyms: unpackGroups(groups.synonyms, wordAt),
    get related() {
      related ??= unpackGroups(groups.related, wordAt);
      return related;
    },
    direction: unpackClasses(classes.direction, [1, -1]),
    tone: unpackClasses(classes.tone, [1, -1]),
    stages: unpackClasses(classes.stages, ['planned', 'under-way', 'done', 'off']),
    antonyms: unpackPairs(pairs.antonyms, wordAt),
    converses: unpackPairs(pairs.converses, wordAt),
    titles: longestFirst([...unpackWords(titles), ...titleAliases.keys(), ...titleAliases.values()]),
  };
}

function record<K extends string, V>(keys: readonly K[], value: (key: K) => V): Record<K, V> {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, V>;
}

function list(packed: string): string[] {
  return packed === '' ? [] : packed.split('|');
}

function titlesBesides(aliases: Language['titleAliases'], titles: Language['titles']): string[] {
  const known = new Set(longestFirst([...aliases.keys(), ...aliases.values()]).map((one) => one.join(' ')));
  return titles.map((words) => words.join(' ')).filter((title) => !known.has(title));
}

/** The members of every group. */
function membersOf(ids: ReadonlyMap<string, readonly number[]>): string[][] {
  const groups: string[][] = [];
  for (const [stem, places] of ids) {
    for (const id of places) {
      groups[id] ??= [];
      groups[id].push(stem);
    }
  }
  return groups.filter((group) => group !== undefined);
}

function unpackGroups(packed: PackedGroups, wordAt: (number: number) => string): Map<string, number[]> {
  const ids = new Map<string, number[]>();
  eachMember(packed, (member, group) => {
    const word = wordAt(member);
    const known = ids.get(word);
    if (known) known.push(group);
    else ids.set(word, [group]);
  });
  return ids;
}

function packClasses(values: ReadonlyMap<string, string | number>): Record<string, string> {
  const classes: Record<string, string> = {};
  for (const [stem, value] of values)
    classes[value] = classes[value] === undefined ? stem : `${classes[value]}|${stem}`;
  return classes;
}

function unpackClasses<V extends string | number>(
  packed: Record<string, string>,
  values: readonly V[],
): Map<string, V> {
  return new Map(
    values.flatMap((value) => list(packed[String(value)] ?? '').map((stem): [string, V] => [stem, value])),
  );
}

/** Each pair once: they are set against each other both ways round. */
function pairsOf(pairs: ReadonlyMap<string, ReadonlySet<string>>): string[][] {
  return [...pairs].flatMap(([stem, others]) =>
    [...others].flatMap((other) => {
      if (!pairs.get(other)?.has(stem))
        throw new Error(`"${stem}" has "${other}", but not the other way round`);
      return stem <= other ? [[stem, other]] : [];
    }),
  );
}

function unpackPairs(
  packed: PackedGroups,
  wordAt: (number: number) => string,
): Map<string, ReadonlySet<string>> {
  const pairs = new Map<string, Set<string>>();
  const add = (from: string, to: string) => pairs.set(from, (pairs.get(from) ?? new Set()).add(to));
  let first = '';
  let group = -1;
  eachMember(packed, (member, of) => {
    const word = wordAt(member);
    if (of === group) {
      add(first, word);
      add(word, first);
    }
    first = word;
    group = of;
  });
  return pairs;
}
