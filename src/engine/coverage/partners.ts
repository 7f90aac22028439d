import { coverageWords } from './english.ts';
import { lowerWords, type Mention, titleCased } from './mentions.ts';
import type { PageNames } from './page-names.ts';

/** Who an act is between, as far as the words around it tell. */
export type Partners = 'participants' | 'another' | 'not told';

export interface PartnerContext {
  mentions: readonly Mention[];
  /** How many participants the act needs. */
  needed: number;
  names: PageNames;
}

const REACH = 90;
const NAME_LIST = String.raw`(?:[\p{Lu}][\p{L}\p{M}.'’]*|and|&|of|the|his|her|their|president|prime|minister|premier|counterpart|chancellor|king|leader|[,\s–-])`;
const LIST_BEFORE = new RegExp(`(${NAME_LIST}+)$`, 'u');
const LIST_AFTER = new RegExp(`^(?:${NAME_LIST}+)`, 'u');
const LINK = /(?:^|[^\p{L}])(?:with|to|between|from|by)\s+(?=\S)/gu;
const CLAUSE_END = /[.;:—(]|,\s+(?:who|which|as|after|while|where|discuss\p{L}*|say\p{L}*|said)/u;
const roles = new Set(coverageWords.roles);

/**
 * Tells whether an act is the participants' own ("Rao phoned Lind") or somebody else's ("Rao phoned Moreau").
 * @param text the sentence
 * @param act where the word of the act stands
 */
export function partnersOf(
  text: string,
  act: { start: number; end: number },
  context: PartnerContext,
): Partners {
  const lists = [listBefore(text, act.start), ...listsAfter(text, act.end)];
  const parts = lists.flatMap((list) => partsOf(text, list));
  const own = new Set<number>();
  let others = 0;
  const isTitleCased = titleCased(text);
  for (const part of parts) {
    const inside = context.mentions.filter(({ start, end }) => start < part.end && end > part.start);
    for (const { who } of inside) own.add(who);
    if (inside.length === 0 && hasName(text.slice(part.start, part.end), isTitleCased, context)) others++;
  }
  if (own.size >= context.needed) return 'participants';
  return others > 0 ? 'another' : 'not told';
}

interface Stretch {
  start: number;
  end: number;
}

/** "Rao and Lind held a long phone [call]": the names before, over small words in between. */
function listBefore(text: string, at: number): Stretch {
  const from = Math.max(0, at - REACH);
  const before = text.slice(from, at).replace(/(?:[\s-]+[\p{Ll}\p{N}][\p{L}\p{N}’'-]*){0,5}[\s-]*$/u, '');
  const list = LIST_BEFORE.exec(before)?.[1] ?? '';
  return { start: from + before.length - list.length, end: from + before.length };
}

/** "[call] with Lind", "[call] from Rao to Lind", "[phones] Lind". */
function listsAfter(text: string, at: number): Stretch[] {
  const window = text.slice(at, at + REACH);
  const clause = window.slice(0, CLAUSE_END.exec(window)?.index ?? window.length);
  const begins = [...clause.matchAll(LINK)].map((link) => link.index + link[0].length);
  const direct = /^\s+/.exec(clause)?.[0].length;
  return [...(direct === undefined ? [] : [direct]), ...begins].map((begin) => {
    const list = LIST_AFTER.exec(clause.slice(begin))?.[0] ?? '';
    return { start: at + begin, end: at + begin + list.length };
  });
}

function partsOf(text: string, { start, end }: Stretch): Stretch[] {
  const parts: Stretch[] = [];
  let from = start;
  for (const gap of text.slice(start, end).matchAll(/,|&|[\s]and\s|[–-]/gu)) {
    parts.push({ start: from, end: start + gap.index });
    from = start + gap.index + gap[0].length;
  }
  return [...parts, { start: from, end }].filter((part) => part.end > part.start);
}

function hasName(part: string, isTitleCased: boolean, { names }: PartnerContext): boolean {
  const capitalised = (part.match(/\p{Lu}[\p{L}\p{M}'’.]*/gu) ?? []).filter(
    (word) => !roles.has(lowerWords(word)[0] ?? ''),
  );
  return capitalised.some((word) => (isTitleCased ? names.isName(word) : names.mayBeName(word)));
}
