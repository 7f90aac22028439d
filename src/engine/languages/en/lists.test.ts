import { describe, expect, it } from 'vitest';
import apart from './apart.json' with { type: 'json' };
import directions from './directions.json' with { type: 'json' };
import { english } from './index.ts';
import lexicon from './lexicon.json' with { type: 'json' };
import { englishFromLists } from './lists.ts';
import { pack, unpack } from './packed.ts';
import phrases from './phrases.json' with { type: 'json' };
import { allEntries, entries, type Lists, mapping, parts, Stems } from './read.ts';
import stages from './stages.json' with { type: 'json' };
import { groups } from './synonyms.ts';
import tone from './tone.json' with { type: 'json' };

const stems = new Stems(english.irregular);

const shareGroup = (a: string, b: string): boolean => {
  const other = english.synonyms.get(b) ?? [];
  return (english.synonyms.get(a) ?? []).some((group) => other.includes(group));
};

/** Words that a file gives under two of its keys. */
const underTwoKeys = (file: Readonly<Record<string, string | readonly string[]>>): string[] => {
  const keys = new Map<string, string>();
  return Object.entries(file).flatMap(([key, lines]) =>
    allEntries({ [key]: lines }).filter((word) => {
      const known = keys.get(stems.of(word)) ?? key;
      keys.set(stems.of(word), key);
      return known !== key;
    }),
  );
};

const opposed = (signs: ReadonlyMap<string, 1 | -1>): [string, string][] => {
  const with_ = (sign: 1 | -1) => [...signs].flatMap(([stem, value]) => (value === sign ? [stem] : []));
  return with_(1).flatMap((up) => with_(-1).map((down): [string, string] => [up, down]));
};

/** The groups as their members, each once, whatever their numbers. */
function groupsOf(ids: ReadonlyMap<string, readonly number[]>): string[] {
  const groups = new Map<number, string[]>();
  for (const [stem, places] of ids)
    for (const id of places) groups.set(id, [...(groups.get(id) ?? []), stem]);
  return [...new Set([...groups.values()].map((members) => members.sort().join(' ')))].sort();
}

describe('the stored lexicon', () => {
  it('is what the lists give; else run generate/lexicon.ts', () => {
    expect(lexicon).toEqual(pack(englishFromLists()));
  });

  it('reads back as the language that was packed', () => {
    const { synonyms, related, ...rest } = englishFromLists();
    const back = unpack(pack({ synonyms, related, ...rest }));
    expect(back).toMatchObject(rest);
    expect(groupsOf(back.synonyms)).toEqual(groupsOf(synonyms));
    expect(groupsOf(back.related)).toEqual(groupsOf(related));
  });
});

describe('groups of synonyms', () => {
  it('start with a single word and have two members or more', () => {
    expect(
      groups.filter(([first = '', ...others]) => parts(first).length !== 1 || others.length === 0),
    ).toEqual([]);
  });

  it('hold no stem twice', () => {
    expect(
      groups.filter((group) => new Set(group.map((member) => stems.ofPhrase(member))).size < group.length),
    ).toEqual([]);
  });

  it('hold no stop word', () => {
    expect(groups.flat().filter((member) => english.stopWords.has(member))).toEqual([]);
  });

  it('are many', () => {
    expect(groups.length).toBeGreaterThan(2000);
    expect(new Set(groups.flat()).size).toBeGreaterThan(6000);
  });

  it('hold no two opposites', () => {
    const pairs = [...english.antonyms].flatMap(([stem, others]) =>
      [...others].map((other): [string, string] => [stem, other]),
    );
    expect(pairs.filter(([a, b]) => shareGroup(a, b))).toEqual([]);
  });

  it.each(['direction', 'tone'] as const)('hold no two words of opposite %s', (name) => {
    expect(opposed(english[name]).filter(([a, b]) => shareGroup(a, b))).toEqual([]);
  });
});

describe('lists of classes', () => {
  it.each([
    ['directions', directions],
    ['tone', tone],
    ['stages', stages],
  ])('%s: no word stands in two classes', (_, file) => {
    expect(underTwoKeys(file)).toEqual([]);
  });

  it.each([
    ['directions', directions],
    ['tone', tone],
    ['stages', stages],
  ])('%s: single words that carry content', (_, file) => {
    const words = allEntries(file);
    expect(words.filter((word) => parts(word).length !== 1 || english.stopWords.has(word))).toEqual([]);
  });

  it('no word is an opposite of itself', () => {
    for (const pairs of [english.antonyms, english.converses])
      expect([...pairs].filter(([stem, others]) => others.has(stem))).toEqual([]);
  });

  it('a word of a direction has no opposite in antonyms that has one too', () => {
    const both = [...english.antonyms].flatMap(([stem, others]) =>
      [...others].filter((other) => english.direction.has(stem) && english.direction.has(other)),
    );
    expect(both).toEqual([]);
  });
});

describe('phrases', () => {
  const file: Lists = phrases;

  it('have two words or more', () => {
    const all = Object.values(file).flatMap((line) => entries(String(line), ';'));
    expect(all.filter((phrase) => parts(phrase).length < 2)).toEqual([]);
  });

  it('hold no negator: it would be read twice, in the phrase and in what it stands for', () => {
    expect(
      [...english.phrases.keys()].filter((phrase) =>
        phrase.split(' ').some((word) => english.negators.has(word)),
      ),
    ).toEqual([]);
  });

  it('stand for a stem that the thesaurus knows, where they have a stem of their own', () => {
    const own = [...english.phrases.values()].filter(
      (stem) => stem.includes('-') && !mapping(apart).some(([, lemma]) => lemma === stem),
    );
    expect(own.filter((stem) => !english.synonyms.has(stem) && file[stem] === undefined)).toEqual([]);
  });

  it.each([
    ['call off', 'cancel'],
    ['hold talk', 'talk'],
    ['go up', 'rise'],
    ['import duti', 'tariff'],
    ['step down', 'resign'],
    ['be in touch', 'contact'],
  ])('%s means %s', (phrase, stem) => {
    const meant = english.phrases.get(phrase) ?? '';
    expect(meant === stem || shareGroup(meant, stem)).toBe(true);
  });

  it.each([
    ['step up', 1],
    ['scale back', -1],
  ])('%s has the direction of all that it can mean', (phrase, sign) => {
    expect(english.direction.get(english.phrases.get(phrase) ?? '')).toBe(sign);
  });
});
