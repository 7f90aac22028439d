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
const SMALL_WORDS_BETWEEN = 5;
const PIECE = /\p{Lu}[\p{L}\p{M}.'’]*|[\p{Ll}\p{Lo}\p{N}][\p{L}\p{M}\p{N}'’]*|[\s&,–-]+|[\s\S]/gu;
const NAME = /^\p{Lu}/u;
const SMALL = /^[\p{Ll}\p{N}]/u;
const GAP = /^[\s&,–-]+$/u;
const SPACE_OR_HYPHEN = /^[\s-]+$/u;
const JOINING = new Set(['and', 'of', ...coverageWords.roles]);
const LINK = /(?<!\p{L})(with|to|between|from|by)\s+(?=\S)/gu;
const CLAUSE_END =
  /[.;:—(]|(?<!\p{L})(?:about|over|on|regarding)\s|,\s+(?:who|which|as|after|while|where|discuss\p{L}*|say\p{L}*|said)/u;
const roles = new Set(coverageWords.roles);

interface Stretch {
  start: number;
  end: number;
}

/**
 * Tells whether an act is the participants' own ("Rao phoned Lind") or somebody else's ("Rao phoned Moreau").
 * @param text the sentence
 * @param act where the word of the act stands
 */
export function partnersOf(text: string, act: Stretch, context: PartnerContext): Partners {
  const parts = [listBefore(text, act.start), ...listsAfter(text, act.end)].flatMap((list) =>
    partsOf(text, list),
  );
  const isTitleCased = titleCased(text);
  const own = new Set<number>();
  let others = 0;
  for (const part of parts) {
    const inside = context.mentions.filter(({ start, end }) => start < part.end && end > part.start);
    for (const { who } of inside) own.add(who);
    if (inside.length === 0 && hasName(text.slice(part.start, part.end), isTitleCased, context)) others++;
  }
  if (own.size >= context.needed) return 'participants';
  // One stranger alone beside the word may be anything; one beside a participant is the partner.
  return others > 0 && own.size + others > 1 ? 'another' : 'not told';
}

/** "Rao and Lind held a long phone [call]": the names before, over small words in between. */
function listBefore(text: string, at: number): Stretch {
  const from = Math.max(0, at - REACH);
  const pieces = [...text.slice(from, at).matchAll(PIECE)].reverse();
  let small = 0;
  let end = at;
  let start: number | null = null;
  for (const { 0: piece, index } of pieces) {
    const isListed = NAME.test(piece) || GAP.test(piece) || JOINING.has(piece);
    if (start === null && !NAME.test(piece)) {
      if (SMALL.test(piece)) small++;
      else if (!SPACE_OR_HYPHEN.test(piece)) break;
      if (small > SMALL_WORDS_BETWEEN) break;
      end = from + index;
    } else if (isListed) start = from + index;
    else break;
  }
  return { start: start ?? end, end };
}

/** "[call] with Lind", "[call] from Rao to Lind", "[phones] Lind". Once it is said with whom, what follows is about what. */
function listsAfter(text: string, at: number): Stretch[] {
  const window = text.slice(at, at + REACH);
  const clause = window.slice(0, CLAUSE_END.exec(window)?.index ?? window.length);
  const direct = /^\s+/.exec(clause)?.[0].length;
  const lists = direct === undefined ? [] : [listFrom(text, at + direct)];
  for (const link of clause.matchAll(LINK)) {
    const list = listFrom(text, at + link.index + link[0].length);
    lists.push(list);
    if ((link[1] === 'with' || link[1] === 'between') && list.end > list.start) break;
  }
  return lists;
}

function listFrom(text: string, start: number): Stretch {
  let end = start;
  for (const { 0: piece, index } of text.slice(start, start + REACH).matchAll(PIECE)) {
    if (!NAME.test(piece) && !GAP.test(piece) && !JOINING.has(piece)) break;
    end = start + index + piece.length;
  }
  return { start, end };
}

function partsOf(text: string, { start, end }: Stretch): Stretch[] {
  const parts: Stretch[] = [];
  let from = start;
  for (const gap of text.slice(start, end).matchAll(/,|&|\sand\s|[–-]/gu)) {
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
