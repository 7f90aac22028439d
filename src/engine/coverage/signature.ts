import { english } from '../languages/en/index.ts';
import { buildElsewhere, type ElsewhereSignature, type NamesElsewhere } from './elsewhere-signature.ts';
import { coverageWords } from './english.ts';
import { anyOf } from './patterns.ts';

/** What coverage of an event can be told by; plain JSON, a part of the compiled pack. */
export interface EventSignature {
  participants: { name: string; aliases: string[] }[];
  /** Terms that name the act by themselves ("phone call"). */
  acts: string[];
  /** Terms that go with the act and with others too ("spoke"). */
  loose: string[];
  /** Terms of other kinds of acts ("summit"): a page about one of them is about something else. */
  rivals: string[];
  /** Places that matter to the event: no act is with a place. Lower case. */
  places: string[];
  /** The act is between the participants ("a call with …"), so that another partner makes it another event. */
  mutual: boolean;
  /** The event's day, counted from 1970-01-01. */
  day: number;
  /** The same in languages that are noticed and not compared. */
  elsewhere: ElsewhereSignature[];
}

/** The part of a pack's event that a signature is made from. */
export interface EventFacts {
  title: string;
  date: string;
  participants: readonly { name: string; aliases?: readonly string[] | undefined }[];
  terms: readonly string[];
  names?: readonly PackName[] | undefined;
  languages?: Readonly<Record<string, NamesElsewhere>> | undefined;
}

interface PackName {
  name: string;
  aliases?: readonly string[] | undefined;
  kind?: string | undefined;
}

const MS_PER_DAY = 86_400_000;

/** A calendar day `YYYY-MM-DD` as the number of days since 1970-01-01; null for anything else. */
export function dayNumber(date: string): number | null {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(time) ? null : time / MS_PER_DAY;
}

/**
 * Says what coverage of an event can be told by.
 * @param event an event as its pack describes it
 * @returns participants with all their names, the words of the act and of other acts, and the day
 */
export function buildSignature(event: EventFacts): EventSignature {
  const act = actOf(event);
  const group = act === null ? undefined : coverageWords.acts[act];
  const own = new Set([...(group?.words ?? []), ...(group?.loose ?? []), ...event.terms.map(lower)]);
  const rivals = Object.entries(coverageWords.acts).flatMap(([name, { words }]) =>
    name === act ? [] : words,
  );
  return {
    participants: event.participants.map(({ name, aliases }) => ({
      name,
      aliases: namesOf(name, aliases ?? []),
    })),
    acts: group ? unique([...ownTerms(event.terms, group), ...group.words]) : unique(event.terms.map(lower)),
    loose: group ? unique([...group.loose, ...event.terms.filter(isForeign)]) : [],
    rivals: group ? unique(rivals).filter((word) => !own.has(word)) : [],
    places: placesOf(event.names ?? []),
    mutual: group?.mutual ?? false,
    day: dayNumber(event.date) ?? 0,
    elsewhere: buildElsewhere(
      event.languages ?? {},
      event.participants.map(({ name }) => name),
      act,
    ),
  };
}

interface KindOfAct {
  name: string;
  strong: RegExp;
  weak: RegExp;
  inside: RegExp;
}

// A function, since it compiles a thousand expressions that only the compiling of a pack needs: a worker must not on waking.
const kindsOfAct = (): readonly KindOfAct[] =>
  Object.entries(coverageWords.acts).map(([name, { words, loose }]) => ({
    name,
    strong: new RegExp(`^${anyOf(words)}$`, 'iu'),
    weak: new RegExp(`^${anyOf(loose)}$`, 'iu'),
    inside: new RegExp(anyOf(words), 'iu'),
  }));

/** The kind of act that most of the event's terms belong to; its title counts thrice. Null when none is known. */
function actOf(event: EventFacts): string | null {
  let best: { name: string; score: number } | null = null;
  for (const { name, strong, weak, inside } of kindsOfAct()) {
    const inTitle = inside.test(event.title) ? 3 : 0;
    const inTerm = (term: string): number => (strong.test(term) ? 1 : weak.test(term) ? 0.4 : 0);
    const score = event.terms.reduce((sum, term) => sum + inTerm(term), inTitle);
    if (score > (best?.score ?? 0)) best = { name, score };
  }
  return best && best.score >= 1 ? best.name : null;
}

/** Terms of the pack that hold a word of its act ("telephonic discussion"): the pack knows its act best. */
function ownTerms(terms: readonly string[], group: { words: readonly string[] }): string[] {
  const act = new RegExp(anyOf(group.words), 'iu');
  return terms.map(lower).filter((term) => act.test(term));
}

// English tells which terms name the act; of terms in another script nothing more is known.
function isForeign(term: string): boolean {
  return !/[a-z]/i.test(term);
}

function placesOf(names: readonly PackName[]): string[] {
  const places = names.filter(({ kind }) => kind === 'place');
  return unique(
    places.flatMap(({ name, aliases }) =>
      [name, ...(aliases ?? [])].flatMap((place) => lower(place).split(/\s+/)),
    ),
  );
}

function namesOf(name: string, aliases: readonly string[]): string[] {
  const all = [name, ...aliases];
  const words = name.split(/\s+/);
  const last = words.at(-1) ?? '';
  if (words.length < 2 || last.length < 3 || !/^\p{Lu}/u.test(last)) return unique(all);
  // Two full names that end alike ("Asha Rao", "Minister Rao") show that the last word is a surname; so does a first name.
  const sharing = all.filter((other) => other.split(/\s+/).length > 1 && other.split(/\s+/).at(-1) === last);
  const isPerson = english.firstNames.has(lower(words[0] ?? '')) && !isBodyOrPlace(name, last);
  return unique(sharing.length > 1 || isPerson ? [...all, last] : all);
}

function isBodyOrPlace(name: string, last: string): boolean {
  return (
    english.bodyNouns.has(lower(last)) || english.places.has(lower(name)) || english.places.has(lower(last))
  );
}

function lower(term: string): string {
  return term.toLowerCase();
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)];
}
