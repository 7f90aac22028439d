import { noticedLanguages } from '../languages/noticed/index.ts';

/** What coverage of an event is told by in a language that is noticed and not compared. Words are beginnings of words. */
export interface ElsewhereSignature {
  /** BCP 47 code; `noticedLanguages` has it. */
  language: string;
  /** For each participant the names it has in that language. */
  participants: string[][];
  acts: string[];
  /** Words of other kinds of acts. */
  rivals: string[];
  /** Names of others, whose own call or summit is another event. */
  others: string[];
}

/** An event's names in one other language, as its pack gives them. */
export interface NamesElsewhere {
  participants: readonly { name: string; aliases: readonly string[] }[];
  others?: readonly string[] | undefined;
  terms?: readonly string[] | undefined;
}

/**
 * @param languages by code the names that a pack gives; a language without a table is passed over
 * @param participants the names of the event's participants, in order; one that a language does not name makes it useless
 * @param act kind of the event's act, null when none is known: then the pack's terms are all there is
 */
export function buildElsewhere(
  languages: Readonly<Record<string, NamesElsewhere>>,
  participants: readonly string[],
  act: string | null,
): ElsewhereSignature[] {
  return Object.entries(languages).flatMap(([language, given]) => {
    const table = noticedLanguages[language];
    const named = participants.map((name) => [
      ...(given.participants.find((participant) => participant.name === name)?.aliases ?? []),
    ]);
    const acts = [...(given.terms ?? []), ...((act !== null && table?.acts[act]) || [])];
    if (!table || acts.length === 0 || named.some((aliases) => aliases.length === 0)) return [];
    const rivals = Object.entries(table.acts).flatMap(([kind, words]) => (kind === act ? [] : words));
    return { language, participants: named, acts, rivals, others: [...(given.others ?? [])] };
  });
}
