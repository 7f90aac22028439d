import { coverageWords } from './english.ts';
import type { PageNames } from './page-names.ts';
import { longestOf } from './patterns.ts';
import type { EventSignature } from './signature.ts';

/** A participant named in a sentence. */
export interface Mention {
  /** Place of the participant in the signature. */
  who: number;
  start: number;
  end: number;
}

interface Searched {
  found: RegExp;
  /** Words of the participant's names, lower case. */
  words: Set<string>;
  /** Words of the proper name alone: an alias without any of them is a role ("Finance Minister"). */
  proper: Set<string>;
}

interface MentionContext {
  participant: Searched;
  isTitleCased: boolean;
  names: PageNames;
}

const roles = new Set(coverageWords.roles);
const lesser = new Set(coverageWords.lesser);
const WORDS = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu;
const CAPITAL = /^\p{Lu}/u;
const CASED = /[\p{Lu}\p{Ll}]/u;

/** Finds the participants of an event in sentences, namesakes and their towers left out. */
export class MentionFinder {
  private readonly searched: Searched[];
  private readonly firstNames: ReadonlySet<string>;

  constructor(signature: EventSignature, firstNames: ReadonlySet<string>) {
    this.firstNames = firstNames;
    this.searched = signature.participants.map(({ name, aliases }) => ({
      found: new RegExp(longestOf(aliases), 'giu'),
      words: new Set(aliases.flatMap(lowerWords)),
      proper: new Set(lowerWords(name)),
    }));
  }

  /** @returns mentions in the order of the text */
  find(text: string, names: PageNames): Mention[] {
    const isTitleCased = titleCased(text);
    return this.searched
      .flatMap((participant, who) =>
        [...text.matchAll(participant.found)]
          .map((match) => ({ who, start: match.index, end: match.index + match[0].length }))
          .filter((mention) => this.isMeant(text, mention, { participant, isTitleCased, names })),
      )
      .sort((a, b) => a.start - b.start);
  }

  private isMeant(text: string, { start, end }: Mention, context: MentionContext): boolean {
    const { participant, isTitleCased } = context;
    const written = text.slice(start, end);
    if (CASED.test(written) && !/\p{Lu}/u.test(written)) return false;
    const next = /^\s+([\p{L}\p{M}'’.-]+)/u.exec(text.slice(end, end + 40))?.[1] ?? '';
    if (lesser.has(plain(next))) return false;
    const isRole = !lowerWords(written).some((word) => participant.proper.has(word));
    if (isRole) return isTitleCased || !CAPITAL.test(next) || participant.words.has(plain(next));
    const isSurname = !/\s/u.test(written);
    return !isSurname || !this.isNamesake(text.slice(Math.max(0, start - 60), start), context);
  }

  /** "Asha Rao" is not Vikram Rao: another first name stands before the surname. */
  private isNamesake(
    before: string,
    { participant: { words }, isTitleCased, names }: MentionContext,
  ): boolean {
    const found = /(^|\S)(\s*)([\p{L}\p{M}'’.-]+)\s+$/u.exec(before);
    const previous = found?.[3] ?? '';
    const word = plain(previous);
    if (!CAPITAL.test(previous) || words.has(word) || roles.has(word)) return false;
    if (this.firstNames.has(word)) return true;
    // Any other name inside a sentence is a first name too, not a place or a day ("in Washington Rao said").
    const isInside = /^[\p{Ll},]$/u.test(found?.[1] ?? '') && found?.[2] !== '';
    return isInside && !isTitleCased ? names.mayBeName(previous) : names.isName(previous);
  }
}

function plain(word: string): string {
  return word.toLowerCase().replace(/['’]s$|[.'’]+$/gu, '');
}

export function lowerWords(text: string): string[] {
  return (text.match(WORDS) ?? []).map(plain);
}

/** Headlines with A Capital On Each Word: capitals there tell no names. */
export function titleCased(text: string): boolean {
  const long = (text.match(WORDS) ?? []).filter((word) => word.length >= 4 && CASED.test(word));
  return long.length >= 4 && long.filter((word) => CAPITAL.test(word)).length > 0.65 * long.length;
}
