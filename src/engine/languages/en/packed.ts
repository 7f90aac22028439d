import type { Language } from '../language.ts';

/** A language as strings that are quick to parse: entries stand apart by "|", the two sides of an entry by "=". */
export interface Packed {
  code: string;
  sets: Record<SetName, string>;
  maps: Record<MapName, string>;
  /** Stems of group 0, 1, 2 …, apart by spaces. */
  groups: Record<'synonyms' | 'related', string>;
  /** A map by its values: value -> keys. */
  classes: Record<'direction' | 'tone' | 'stages', Record<string, string>>;
  /** Stem -> stems, apart by spaces. */
  pairs: Record<'antonyms' | 'converses', string>;
  titles: string;
}

const SETS = [
  'spellings',
  'stopWords',
  'stopPhrases',
  'verbs',
  'onlyVerbs',
  'hedges',
  'negators',
  'denials',
  'speech',
  'clauseSpeech',
  'titleModifiers',
  'metonyms',
  'abbreviations',
  'firstNames',
  'bodyNouns',
] as const;
const MAPS = ['irregular', 'phrases', 'titleAliases', 'places'] as const;

type SetName = (typeof SETS)[number];
type MapName = (typeof MAPS)[number];

/** Packs a language into strings; `unpack` gives it back. */
export function pack(language: Language): Packed {
  const { code, synonyms, related, direction, tone, stages, antonyms, converses, titles } = language;
  return {
    code,
    sets: record(SETS, (name) => [...language[name]].join('|')),
    maps: record(MAPS, (name) => [...language[name]].map(([key, value]) => `${key}=${value}`).join('|')),
    groups: { synonyms: packGroups(synonyms), related: packGroups(related) },
    classes: { direction: packClasses(direction), tone: packClasses(tone), stages: packClasses(stages) },
    pairs: { antonyms: packPairs(antonyms), converses: packPairs(converses) },
    titles: titles.map((words) => words.join(' ')).join('|'),
  };
}

/** Reads a packed language; the looser relations only when they are first asked for. */
export function unpack({ code, sets, maps, groups, classes, pairs, titles }: Packed): Language {
  let related: Language['related'] | undefined;
  return {
    code,
    ...record(SETS, (name) => new Set(list(sets[name]))),
    ...record(MAPS, (name) => new Map(list(maps[name]).map(sides))),
    synonyms: unpackGroups(groups.synonyms),
    get related() {
      related ??= unpackGroups(groups.related);
      return related;
    },
    direction: unpackClasses(classes.direction, [1, -1]),
    tone: unpackClasses(classes.tone, [1, -1]),
    stages: unpackClasses(classes.stages, ['planned', 'under-way', 'done', 'off']),
    antonyms: unpackPairs(pairs.antonyms),
    converses: unpackPairs(pairs.converses),
    titles: list(titles).map((title) => title.split(' ')),
  };
}

function record<K extends string, V>(keys: readonly K[], value: (key: K) => V): Record<K, V> {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, V>;
}

function list(packed: string): string[] {
  return packed === '' ? [] : packed.split('|');
}

function sides(entry: string): [string, string] {
  const at = entry.indexOf('=');
  return [entry.slice(0, at), entry.slice(at + 1)];
}

function packGroups(ids: ReadonlyMap<string, readonly number[]>): string {
  const groups: string[][] = [];
  for (const [stem, places] of ids) {
    for (const id of places) {
      groups[id] ??= [];
      groups[id].push(stem);
    }
  }
  return groups.map((group) => group.join(' ')).join('|');
}

function unpackGroups(packed: string): Map<string, number[]> {
  const ids = new Map<string, number[]>();
  for (const [id, group] of list(packed).entries()) {
    for (const stem of group.split(' ')) {
      const known = ids.get(stem);
      if (known) known.push(id);
      else ids.set(stem, [id]);
    }
  }
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

function packPairs(pairs: ReadonlyMap<string, ReadonlySet<string>>): string {
  return [...pairs].map(([stem, others]) => `${stem}=${[...others].join(' ')}`).join('|');
}

function unpackPairs(packed: string): Map<string, ReadonlySet<string>> {
  return new Map(
    list(packed)
      .map(sides)
      .map(([stem, others]) => [stem, new Set(others.split(' '))]),
  );
}
