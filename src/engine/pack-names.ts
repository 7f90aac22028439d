import type { Language } from './languages/language.ts';
import type { Name } from './names/name.ts';
import { type Token, tokenise } from './tokens.ts';

/** What an event says about its names; structurally a pack's event. */
export interface EventNames {
  /** The event's day, `YYYY-MM-DD`. */
  date?: string | undefined;
  /** Words that coverage of the event uses. */
  terms?: readonly string[] | undefined;
  participants: readonly { name: string; aliases?: readonly string[] | undefined }[];
  names?:
    | readonly {
        name: string;
        aliases?: readonly string[] | undefined;
        kind?: 'person' | 'body' | 'place' | 'thing' | undefined;
      }[]
    | undefined;
}

interface Alias {
  words: string[];
  /** The alias has a capital: it must have one in the text too, so that "x" is not the site X. */
  capital: boolean;
  key: string;
  kind: Name['kind'];
}

/** The names an event's pack teaches: aliases, surnames, and who holds which role. */
export class PackNames {
  private readonly byFirst = new Map<string, Alias[]>();
  private readonly roles = new Map<string, Set<string>>();
  private readonly places = new Map<string, string>();
  readonly participants: ReadonlySet<string>;
  /** Day number of the event, or null. */
  readonly eventDay: number | null;
  /** Stems of the event's own words, single ones only: "call", "fire". */
  readonly acts: ReadonlySet<string>;
  /** Places that participants belong to, learned from titles: "p:norway". */
  readonly parties = new Set<string>();

  constructor(event: EventNames, language: Language) {
    this.eventDay = event.date === undefined ? null : Date.parse(`${event.date}T00:00:00Z`) / 86_400_000;
    this.acts = new Set((event.terms ?? []).flatMap((term) => actStem(term, language)));
    this.participants = new Set(event.participants.map((participant) => `e:${participant.name}`));
    const entries = [
      ...event.participants.map((entry) => ({ ...entry, kind: kindOf(entry.name, language) })),
      ...(event.names ?? []).map((entry) => ({ ...entry, kind: entry.kind ?? ('unknown' as const) })),
    ];
    for (const entry of entries) {
      // A country is one name whether the pack or the language names it.
      const place = entry.kind === 'place' ? language.places.get(entry.name.toLowerCase()) : undefined;
      for (const alias of [entry.name, ...(entry.aliases ?? []), ...surname(entry.name, entry.kind)]) {
        this.add(alias, place ? `p:${place}` : `e:${entry.name}`, entry.kind, language);
      }
    }
    for (const entry of entries)
      if (entry.kind === 'person' || entry.kind === 'body') this.learnPlace(entry, language);
    for (const list of this.byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  }

  /** "the Norwegian premier" among somebody's aliases says which country is theirs. */
  private learnPlace(entry: EventNames['participants'][number], language: Language): void {
    const key = `e:${entry.name}`;
    for (const alias of [entry.name, ...(entry.aliases ?? [])]) {
      const tokens = tokenise(alias, language.irregular);
      for (const token of tokens) {
        const place = token.text.length > 1 ? language.places.get(token.lower) : undefined;
        if (!place || !/^\p{Lu}/u.test(token.text)) continue;
        this.places.set(key, `p:${place}`);
        if (this.participants.has(key)) this.parties.add(`p:${place}`);
      }
    }
  }

  private add(alias: string, key: string, kind: Name['kind'], language: Language): void {
    const tokens = tokenise(alias, language.irregular);
    const words = tokens.filter((token) => token.kind !== 'sign').map((token) => token.lower);
    const first = words[0];
    if (!first) return;
    const list = this.byFirst.get(first) ?? [];
    if (!list.some((other) => other.words.join(' ') === words.join(' '))) {
      list.push({
        words,
        capital: /\p{Lu}/u.test(alias) && !(words.length > 1 && (kind === 'thing' || kind === 'unknown')),
        key,
        kind,
      });
    }
    this.byFirst.set(first, list);
  }

  /** The longest name of the pack that begins at token `i`; signs inside it (hyphens, stops) are passed over. */
  at(tokens: readonly Token[], i: number): Name | undefined {
    const first = tokens[i];
    if (!first) return undefined;
    for (const alias of this.byFirst.get(first.lower) ?? []) {
      const to = matchEnd(tokens, i, alias.words);
      if (to < 0) continue;
      if (alias.capital && !tokens.slice(i, to).some((token) => /^[\p{Lu}\p{N}]/u.test(token.text))) continue;
      return { range: { from: i, to }, key: alias.key, kind: alias.kind, title: null, of: null };
    }
    return undefined;
  }

  /** Learns from "Norwegian Fisheries Minister Ada Lund" that the role has that holder. */
  learn(name: Pick<Name, 'key' | 'kind' | 'title' | 'of'>): void {
    if (!name.title || name.kind !== 'person' || name.key.startsWith('r:')) return;
    const roles = [name.title, ...(name.of ? [`${name.of}|${name.title}`] : [])];
    for (const role of roles) this.roles.set(role, (this.roles.get(role) ?? new Set()).add(name.key));
    if (name.of && this.participants.has(name.key)) this.parties.add(name.of);
    if (name.of) this.places.set(name.key, name.of);
  }

  /** The place a person holds office for, learned from titles: "e:Ada Lund" -> "p:norway". */
  placeOf(key: string): string | undefined {
    return this.places.get(key);
  }

  /** The one participant who belongs to a place; undefined when there is none or more than one. */
  participantOf(place: string | null): string | undefined {
    const found = [...this.participants].filter((key) => place !== null && this.places.get(key) === place);
    return found.length === 1 ? found[0] : undefined;
  }

  /** Keys of those who hold a role; with a place the holders there, else all that the pack knows. */
  holders(title: string, of: string | null): string[] {
    return [...(this.roles.get(of ? `${of}|${title}` : title) ?? [])];
  }
}

/** A pack does not say what a participant is: two or three capitalised words with no noun for a body among them are a person. */
function kindOf(name: string, language: Language): 'person' | 'body' | 'place' | 'unknown' {
  const words = name.toLowerCase().split(/\s+/);
  if (language.places.has(name.toLowerCase())) return 'place';
  if (words.some((word) => language.bodyNouns.has(word))) return 'body';
  if (language.firstNames.has(words[0] ?? '')) return 'person';
  const capitals = name.split(/\s+/).every((word) => /^\p{Lu}/u.test(word));
  const common = words.some((word) => language.verbs.has(word) || language.stopWords.has(word));
  return words.length >= 2 && words.length <= 3 && capitals && !common ? 'person' : 'unknown';
}

function surname(name: string, kind: string): string[] {
  const words = name.split(/\s+/);
  const last = words.at(-1) ?? '';
  const isPerson = kind === 'person';
  return isPerson && words.length > 1 && last.length > 2 ? [last] : [];
}

function matchEnd(tokens: readonly Token[], from: number, words: readonly string[]): number {
  let at = from;
  for (const word of words) {
    while (at > from && tokens[at]?.kind === 'sign' && /^[-.]$/.test(tokens[at]?.text ?? '')) at++;
    if (tokens[at]?.lower !== word) return -1;
    at++;
  }
  return at;
}

/** A term of one word; words that other matters of the event share ("trade", "security") are for the pack to leave out. */
function actStem(term: string, language: Language): string[] {
  const tokens = tokenise(term, language.irregular).filter((token) => token.kind === 'word');
  return tokens.length === 1 && tokens[0] ? [tokens[0].stem] : [];
}
