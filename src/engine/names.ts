import { stemmer } from 'stemmer';
import type { TokenRange } from './facts/types.ts';
import type { Language } from './languages/language.ts';
import type { PackNames } from './pack-names.ts';
import type { Token } from './tokens.ts';

/** A person, body or place named in a text, or referred to by role ("the American president"). */
export interface Name {
  range: TokenRange;
  /**
   * What it was resolved to. `e:` a name of the pack, `p:` a country or city, `n:` any other name (lower-case words),
   * `all:participants` and `all:parties` for "both leaders" and "the two countries".
   */
  key: string;
  kind: 'person' | 'body' | 'place' | 'thing' | 'unknown' | 'group';
  /** The full title beside the name ("commerce minister", "deputy trade representative"), or null. */
  title: string | null;
  /** The place the title belongs to ("p:india" in "Indian Commerce Minister"), or null. */
  of: string | null;
  /** A pronoun that stands for the name. */
  pronoun?: boolean;
}

export interface NameContext {
  language: Language;
  names: PackNames;
  /** Tokens of times and quantities: "Thursday" is no name. */
  taken?: ReadonlySet<number>;
}

interface Title {
  title: string;
  of: string | null;
  range: TokenRange;
}

/** Offices that are told apart by the word before them: "shipping minister", "trade secretary". */
const HEADED = new Set(['minister', 'secretary', 'commissioner', 'ombudsman', 'envoy']);
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
const JOINERS = new Set([
  'of',
  'de',
  'da',
  'bin',
  'al',
  'van',
  'von',
  'der',
  'la',
  'el',
  'and',
  '&',
  '-',
  'for',
  'on',
  '.',
]);

/**
 * Finds the names of a sentence, left to right, none overlapping.
 * A title beside a name belongs to it; a title alone is resolved to the one holder the pack knows, else stays a role.
 */
export function findNames(tokens: readonly Token[], context: NameContext): Name[] {
  const found: Name[] = [];
  for (let i = 0; i < tokens.length; ) {
    const name = context.taken?.has(i) ? undefined : (groupAt(tokens, i) ?? nameAt(tokens, i, context));
    if (name) {
      found.push(name);
      i = Math.max(i + 1, name.range.to);
    } else i++;
  }
  return linkSurnames(found, tokens);
}

/** "both leaders", "the two countries", "the pair": all that an event is between, found before any counting. */
export function findGroups(tokens: readonly Token[]): Name[] {
  return tokens.flatMap((_, i) => groupAt(tokens, i) ?? []);
}

function groupAt(tokens: readonly Token[], i: number): Name | undefined {
  const lead = tokens[i]?.lower ?? '';
  const group = (to: number, key: string): Name => ({
    range: { from: i, to },
    key,
    kind: 'group',
    title: null,
    of: null,
  });
  if (lead === 'pair' || lead === 'duo')
    return tokens[i - 1]?.lower === 'the' && tokens[i + 1]?.lower !== 'of'
      ? group(i + 1, 'all:participants')
      : undefined;
  if (lead === 'two' && tokens[i - 1]?.lower === 'the' && actsNext(tokens, i + 1))
    return group(i + 1, 'all:participants');
  if (lead === 'leaders' && /^(?:the|:|)$/.test(tokens[i - 1]?.lower ?? ''))
    return group(i + 1, 'all:participants');
  if (lead !== 'both' && lead !== 'two') return undefined;
  for (let j = i + 1; j < Math.min(tokens.length, i + 4); j++) {
    const lower = tokens[j]?.lower ?? '';
    if (LEADERS.has(lower)) return group(j + 1, 'all:participants');
    if (PARTIES.has(lower)) return group(j + 1, 'all:parties');
    if (tokens[j]?.kind === 'sign') return undefined;
  }
  return undefined;
}
/** "the two last spoke", "the two have agreed": what follows is what they do. */
function actsNext(tokens: readonly Token[], i: number): boolean {
  const at = /^(?:last|also|then|now|later|first|both|had|have|has)$/.test(tokens[i]?.lower ?? '')
    ? i + 1
    : i;
  const token = tokens[at];
  return (
    token !== undefined &&
    token.kind === 'word' &&
    (/(?:ed|will|are|were)$/.test(token.lower) ||
      (token.lower !== token.stem && !/s$/.test(token.lower) && stemmer(token.lower) !== token.stem))
  );
}

const LEADERS = new Set(['leaders', 'men', 'statesmen', 'presidents', 'premiers', 'counterparts']);
const PARTIES = new Set(
  'countries nations sides governments capitals states parties democracies economies partners'.split(' '),
);

function nameAt(tokens: readonly Token[], i: number, context: NameContext): Name | undefined {
  const titled = titleAt(tokens, i, context);
  if (titled) {
    const after = bareNameAt(tokens, titled.range.to, context);
    if (after && after.kind !== 'place') {
      return {
        ...after,
        kind: 'person',
        title: titled.title,
        of: titled.of,
        range: { from: i, to: after.range.to },
      };
    }
    const apposed =
      tokens[titled.range.to]?.text === ','
        ? capitalOrKnown(tokens, titled.range.to + 1, context)
        : undefined;
    if (apposed && tokens[apposed.range.to]?.text === ',') {
      return {
        ...apposed,
        kind: 'person',
        title: titled.title,
        of: titled.of,
        range: { from: i, to: apposed.range.to },
      };
    }
    const holder = heldBy(titled, tokens, context.names);
    if (holder) return holder;
  }
  const bare = bareNameAt(tokens, i, context);
  if (!bare || bare.kind === 'place') return bare;
  return withTitleAfter(bare, tokens, context);
}

/** A person's name right behind a title and a comma: "Oressa's defence minister, Pavel Tiran, …". */
function capitalOrKnown(tokens: readonly Token[], i: number, context: NameContext): Name | undefined {
  const name = bareNameAt(tokens, i, context);
  return name && name.kind !== 'place' && name.kind !== 'body' && name.range.to - name.range.from >= 2
    ? name
    : undefined;
}

/** "Ann Lee, the deputy US Trade Representative": an apposition after the name. */
function withTitleAfter(name: Name, tokens: readonly Token[], context: NameContext): Name {
  if (tokens[name.range.to]?.text !== ',') return name;
  let at = name.range.to + 1;
  if (['the', 'a', 'an', 'his', 'her'].includes(tokens[at]?.lower ?? '')) at++;
  const titled = titleAt(tokens, at, context);
  if (!titled) return name;
  return {
    ...name,
    kind: 'person',
    title: titled.title,
    of: titled.of ?? null,
    range: { from: name.range.from, to: titled.range.to },
  };
}

/** [place] [rank] [place] title [of place]: "US Secretary of State", "deputy US Trade Representative", "president of Mexico". */
function titleAt(tokens: readonly Token[], from: number, context: NameContext): Title | undefined {
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
    } else if (lower === 'union' && of !== null) i++;
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

function plainTitleAt(
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
    !/(?:ed|ing|ly)$/.test(here.lower)
  ) {
    return { full: `${here.lower} ${next.lower}`, length: 2 };
  }
  for (const title of language.titles) {
    if (title.every((word, n) => tokens[i + n]?.lower === word))
      return { full: title.join(' '), length: title.length };
  }
  return undefined;
}

/** A role with no name beside it: its holder if the pack knows exactly one; else it is no name, and stays words. */
function heldBy(titled: Title, tokens: readonly Token[], names: PackNames): Name | undefined {
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

function bareNameAt(tokens: readonly Token[], i: number, context: NameContext): Name | undefined {
  const known = context.names.at(tokens, i);
  const place = placeAt(tokens, i, context.language);
  if (known && (!place || known.range.to >= place.range.to)) return known;
  return place ?? capitalisedAt(tokens, i, context);
}

const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === 'word' && /^\p{Lu}/u.test(token.text);

export function placeAt(tokens: readonly Token[], i: number, language: Language): Name | undefined {
  const first = tokens[i];
  if (!first || first.kind !== 'word') return undefined;
  for (let length = 4; length >= 1; length--) {
    const words: string[] = [];
    for (let n = i; n < i + length && n < tokens.length; n++) words.push(tokens[n]?.lower ?? '');
    if (words.length < length) continue;
    const place = language.places.get(words.join(' '));
    if (!place) continue;
    const capital = isCapital(first) || isCapital(tokens[i + 1]);
    const acronym = length > 1 || first.text.length > 3 || first.text === first.text.toUpperCase();
    if (capital && acronym)
      return { range: { from: i, to: i + length }, key: `p:${place}`, kind: 'place', title: null, of: null };
  }
  return undefined;
}

/** A run of capitalised words that is no known name; sentence-initial common words are not names. */
function capitalisedAt(tokens: readonly Token[], i: number, context: NameContext): Name | undefined {
  const { language } = context;
  if (!isCapital(tokens[i]) || language.stopWords.has(tokens[i]?.lower ?? '')) return undefined;
  if (startsSentence(tokens, i) && isCommon(tokens[i], language) && !isCapital(tokens[i + 1]))
    return undefined;
  const to = runEnd(tokens, i, context);
  const words = tokens
    .slice(i, to)
    .filter((token) => token.kind !== 'sign')
    .map((token) => token.lower);
  return {
    range: { from: i, to },
    key: `n:${words.join(' ')}`,
    kind: kindOf(words, language),
    title: null,
    of: null,
  };
}

/** Where the run ends: at a small word that joins nothing, at a time, or where a known name or a title begins. */
function runEnd(tokens: readonly Token[], i: number, context: NameContext): number {
  let to = i + 1;
  for (let j = to; j < tokens.length; j++) {
    const token = tokens[j];
    if (context.taken?.has(j) || begins(tokens, j, context)) break;
    if (isCapital(token) || (token?.kind === 'number' && tokens[j - 1]?.text === '-')) to = j + 1;
    else if (!JOINERS.has(token?.lower ?? '') || !isCapital(tokens[j + 1])) break;
    if (token?.lower === 'and' && !context.language.bodyNouns.has(tokens[i]?.lower ?? '')) break;
  }
  return to;
}

function begins(tokens: readonly Token[], j: number, context: NameContext): boolean {
  return (
    isCapital(tokens[j]) &&
    (context.names.at(tokens, j) !== undefined || plainTitleAt(tokens, j, context.language) !== undefined)
  );
}

function kindOf(words: readonly string[], language: Language): Name['kind'] {
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (language.bodyNouns.has(last) || language.bodyNouns.has(first)) return 'body';
  return language.firstNames.has(first) && words.length > 1 ? 'person' : 'unknown';
}

function startsSentence(tokens: readonly Token[], i: number): boolean {
  return i === 0 || /^["'([:.!?]$/.test(tokens[i - 1]?.text ?? '');
}

function isCommon(token: Token | undefined, language: Language): boolean {
  if (!token) return false;
  return (
    language.stopWords.has(token.lower) ||
    language.verbs.has(token.stem) ||
    language.synonyms.has(token.stem) ||
    language.related.has(token.stem) ||
    language.hedges.has(token.lower)
  );
}

/** "Switzer" after "Ann Lee" is the same person. */
function linkSurnames(names: Name[], tokens: readonly Token[]): Name[] {
  const bySurname = new Map<string, Name>();
  for (const name of names) {
    const words = name.key.startsWith('n:') ? name.key.slice(2).split(' ') : [];
    const last = words.at(-1) ?? '';
    if (words.length > 1) bySurname.set(last, name);
    const full = words.length === 1 && tokens[name.range.from] ? bySurname.get(last) : undefined;
    if (full) {
      name.key = full.key;
      name.kind = full.kind;
    }
  }
  return names;
}
