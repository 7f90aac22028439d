import type { Language } from '../language.ts';
import abbreviations from './abbreviations.json' with { type: 'json' };
import antonyms from './antonyms.json' with { type: 'json' };
import apart from './apart.json' with { type: 'json' };
import bodyNouns from './body-nouns.json' with { type: 'json' };
import directions from './directions.json' with { type: 'json' };
import firstNames from './first-names.json' with { type: 'json' };
import irregular from './irregular.json' with { type: 'json' };
import opposites from './opposites.json' with { type: 'json' };
import { type Phrases, readPhrases, withSenses } from './phrases.ts';
import placesOfTheWorld from './places.json' with { type: 'json' };
import polarity from './polarity.json' with { type: 'json' };
import { allEntries, entries, longestFirst, mapping, pair, parts, Stems } from './read.ts';
import relatedStems from './related.json' with { type: 'json' };
import speech from './speech.json' with { type: 'json' };
import { spellings } from './spell.ts';
import spelling from './spelling.json' with { type: 'json' };
import stages from './stages.json' with { type: 'json' };
import stopPhrases from './stop-phrases.json' with { type: 'json' };
import stopWords from './stop-words.json' with { type: 'json' };
import { groups } from './synonyms.ts';
import titleForms from './title-forms.json' with { type: 'json' };
import titles from './titles.json' with { type: 'json' };
import tone from './tone.json' with { type: 'json' };
import verbs from './verbs.json' with { type: 'json' };

/**
 * Reads the lists beside this file into what the engine knows of English. Stemming them all takes too long for a worker
 * that wakes for one answer: generate/lexicon.ts stores the outcome, and index.ts reads that.
 */
export function englishFromLists(): Language {
  const lemmas = new Map([...spellings(spelling), ...mapping(irregular), ...mapping(apart)]);
  const stems = new Stems(lemmas);
  const phrases = readPhrases(stems);
  const places = readPlaces();
  const aliases = readTitleAliases();
  const stemSet = (words: string[]) => new Set(words.map((word) => stems.of(word)));
  const byWord: Language = {
    code: 'en',
    stopWords: new Set(allEntries(stopWords, ' ')),
    stopPhrases: new Set(allEntries(stopPhrases).map((phrase) => stems.ofPhrase(phrase))),
    irregular: lemmas,
    spellings: new Set(
      spellings(spelling)
        .map(([form]) => form)
        .filter((form) => !/(?:s|ed|ing|ly|learnt)$/.test(form)),
    ),
    synonyms: readGroups(stems, phrases),
    related: index(relatedStems.map((line) => entries(line, ' '))),
    phrases: phrases.stems,
    verbs: stemSet([...allEntries(verbs, ' '), ...allEntries(speech)]),
    onlyVerbs: stemSet(entries(verbs['only verbs'], ' ')),
    direction: signed(directions.up, directions.down, stems),
    tone: signed(tone.good, tone.bad, stems),
    antonyms: readPairs([...antonyms.opposites, ...opposites], stems),
    converses: readPairs(antonyms['the same deed from the other side'], stems),
    stages: readStages(stems),
    hedges: new Set([...entries(polarity.hedges, ' '), ...entries(polarity.plans, ' ')]),
    negators: new Set(entries(polarity.negators, ' ')),
    denials: stemSet(entries(polarity.denials)),
    speech: stemSet(allEntries(speech)),
    clauseSpeech: stemSet(entries(speech['with a clause'])),
    titles: readTitles(aliases),
    titleAliases: aliases,
    titleModifiers: new Set(entries(titleForms.modifiers)),
    places: places.canonical,
    metonyms: places.seats,
    abbreviations: new Set(allEntries(abbreviations, ' ')),
    firstNames: new Set(allEntries(firstNames, ' ')),
    bodyNouns: new Set(allEntries(bodyNouns, ' ')),
  };
  return withSenses(byWord, phrases.senses);
}

function index(members: readonly (readonly string[])[]): Map<string, readonly number[]> {
  const ids = new Map<string, number[]>();
  members.forEach((group, id) => {
    for (const stem of new Set(group)) {
      const known = ids.get(stem);
      if (known) known.push(id);
      else ids.set(stem, [id]);
    }
  });
  return ids;
}

function readGroups(stems: Stems, { stems: phrases, senses }: Phrases): Map<string, readonly number[]> {
  const read = (member: string): string => {
    if (parts(member).length === 1) return stems.of(member);
    return phrases.get(stems.ofPhrase(member)) ?? member;
  };
  // A phrase that stands for one word adds nothing to a group: that word is in it.
  return index(
    groups.map((group) =>
      group.filter((word) => parts(word).length === 1 || senses.has(read(word))).map(read),
    ),
  );
}

function signed(up: string[], down: string[], stems: Stems): Map<string, 1 | -1> {
  const signs = new Map<string, 1 | -1>();
  for (const word of up.flatMap((line) => entries(line))) signs.set(stems.of(word), 1);
  for (const word of down.flatMap((line) => entries(line))) signs.set(stems.of(word), -1);
  return signs;
}

function readPairs(lines: string[], stems: Stems): Map<string, ReadonlySet<string>> {
  const opposites = new Map<string, Set<string>>();
  const add = (from: string, to: string) => opposites.set(from, (opposites.get(from) ?? new Set()).add(to));
  for (const line of lines) {
    const [left, right] = pair(line, '/');
    add(stems.of(left), stems.of(right));
    add(stems.of(right), stems.of(left));
  }
  return opposites;
}

function readStages(stems: Stems): Language['stages'] {
  const order = [
    ['done', stages.done],
    ['under-way', stages['under way']],
    ['planned', stages.planned],
    ['off', stages.off],
  ] as const;
  return new Map(
    order.flatMap(([stage, words]) => entries(words).map((word) => [stems.of(word), stage] as const)),
  );
}

function readTitleAliases(): Map<string, string> {
  const aliases = new Map<string, string>();
  const { 'forms of address': _, ...offices } = titles;
  for (const office of allEntries(offices)) if (/[^s]$/.test(office)) aliases.set(`${office}s`, office);
  for (const [form, full] of entries(titleForms.aliases).map((entry) => pair(entry, '='))) {
    aliases.set(form, full);
    aliases.set(form.replaceAll('.', ''), full);
  }
  return aliases;
}

function readTitles(aliases: ReadonlyMap<string, string>): string[][] {
  return longestFirst([...allEntries(titles), ...aliases.keys(), ...aliases.values()]);
}

function readPlaces(): { canonical: Map<string, string>; seats: Set<string> } {
  const canonical = new Map<string, string>();
  const seats = new Set<string>();
  const world: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = placesOfTheWorld;
  for (const [name, [forms = '', capital = '']] of Object.values(world).flatMap((kind) =>
    Object.entries(kind),
  )) {
    for (const form of [name, ...entries(forms), ...entries(capital)].flatMap(spaced))
      canonical.set(form, name);
    for (const seat of entries(capital).flatMap(spaced)) seats.add(seat);
  }
  return { canonical, seats };
}

/** A name as written and, since tokens part at hyphens, with spaces for them. */
function spaced(name: string): string[] {
  return name.includes('-') ? [name, name.replaceAll('-', ' ')] : [name];
}
