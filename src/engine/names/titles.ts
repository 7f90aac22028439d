import type { TokenRange } from '../facts/types.ts';
import type { Language } from '../languages/language.ts';
import type { PackNames } from '../pack-names.ts';
import type { Token } from '../tokens.ts';
import type { Name, NameContext } from './name.ts';
import { placeAt } from './places.ts';

/** A title with the place it belongs to. */
export interface Title {
  title: string;
  of: string | null;
  range: TokenRange;
}

/** Offices that are told apart by the word before them: "shipping minister", "trade secretary". */
const HEADED = new Set(['minister', 'secretary', 'commissioner', 'ombudsman', 'envoy']);
/** Branches of government that end in -ing; other such words before a title are participles ("visiting minister"). */
const OFFICES_IN_ING = new Set([
  'shipping',
  'housing',
  'planning',
  'mining',
  'banking',
  'farming',
  'fishing',
  'policing',
]);
const RANKS = new Set([
  'deputy',
  'former',
  'acting',
  'vice',
  'assistant',
  'senior',
  'chief',
  'junior',
  'under',
  'ex',
]);

/** [place] [rank] [place] title [of place]: "US Secretary of State", "deputy US Trade Representative", "president of Mexico". */
export function titleAt(tokens: readonly Token[], from: number, context: NameContext): Title | undefined {
  let i = from;
  let of: string | null = null;
  let rank = '';
  for (;;) {
    const place = placeAt(tokens, i, context.language);
    const lower = tokens[i]?.lower ?? '';
    if (place && of === null) {
      of = place.key;
      i = place.range.to;
    } else if (RANKS.has(lower) && rank === '') {
      rank = lower;
      i++;
      if (tokens[i]?.text === '-') i++;
    } else if (lower === 'union' && plainTitleAt(tokens, i + 1, context.language)) i++;
    else break;
  }
  const title = plainTitleAt(tokens, i, context.language);
  if (!title) return undefined;
  let to = i + title.length;
  if (of === null && tokens[to]?.lower === 'of') {
    const place = placeAt(tokens, to + 1, context.language);
    if (place) {
      of = place.key;
      to = place.range.to;
    }
  }
  return { title: rank && rank !== 'former' ? `${rank} ${title.full}` : title.full, of, range: { from, to } };
}

export function plainTitleAt(
  tokens: readonly Token[],
  i: number,
  language: Language,
): { full: string; length: number } | undefined {
  const alias = language.titleAliases.get(tokens[i]?.lower ?? '');
  if (alias && tokens[i]?.text !== 'us') return { full: alias, length: 1 };
  const [here, next] = [tokens[i], tokens[i + 1]];
  if (
    here?.kind === 'word' &&
    next &&
    HEADED.has(next.lower) &&
    !language.stopWords.has(here.lower) &&
    !RANKS.has(here.lower) &&
    (OFFICES_IN_ING.has(here.lower) || !/(?:ed|ing|ly)$/.test(here.lower))
  ) {
    return { full: `${here.lower} ${next.lower}`, length: 2 };
  }
  for (const title of titlesBy(language).get(here?.lower ?? '') ?? []) {
    if (title.every((word, n) => tokens[i + n]?.lower === word))
      return { full: title.join(' '), length: title.length };
  }
  return undefined;
}

const titleIndexes = new WeakMap<Language, Map<string, (readonly string[])[]>>();

/** Titles by their first word, longest first. */
function titlesBy(language: Language): ReadonlyMap<string, readonly (readonly string[])[]> {
  let index = titleIndexes.get(language);
  if (!index) {
    index = new Map();
    for (const title of language.titles) {
      const first = title[0] ?? '';
      const list = index.get(first);
      if (list) list.push(title);
      else index.set(first, [title]);
    }
    titleIndexes.set(language, index);
  }
  return index;
}

/** A role with no name beside it: its holder if the pack knows exactly one; else it is no name, and stays words. */
export function heldBy(titled: Title, tokens: readonly Token[], names: PackNames): Name | undefined {
  const definite =
    titled.of !== null || /^(?:the|his|her|their)$/.test(tokens[titled.range.from - 1]?.lower ?? '');
  if (!definite) return undefined;
  const holders = names.holders(titled.title, titled.of);
  const key =
    (holders.length === 1 ? holders[0] : undefined) ??
    (HEADS.has(titled.title) ? names.participantOf(titled.of) : undefined);
  return key ? { range: titled.range, key, kind: 'person', title: titled.title, of: titled.of } : undefined;
}
const HEADS = new Set([
  'leader',
  'president',
  'prime minister',
  'premier',
  'chancellor',
  'head of government',
  'head of state',
]);
