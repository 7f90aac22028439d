import type { TokenRange } from '../facts/types.ts';
import { MEDIA } from '../languages/en/speakers.ts';
import type { Language } from '../languages/language.ts';
import type { Name } from '../names/name.ts';
import type { Token } from '../tokens.ts';
import type { Tag } from './tags.ts';

/** Words inside quotation marks, and in whose mouth the sentence puts them. */
export interface Quotation {
  /** The words, marks left out. */
  range: TokenRange;
  speaker: Speaker | null;
}

export interface Speaker {
  /** Key of the name that speaks, or null for an unnamed one ("officials", "a statement"). */
  key: string | null;
  range: TokenRange;
}

/** A stretch that says who says the sentence ("Lund said on Friday that", ", according to officials"). */
export interface Reporting {
  /** The words of the wrapper: they assert nothing of the matter. */
  range: TokenRange;
  speaker: Speaker;
  /** The tokens that the speaker vouches for. */
  scope: TokenRange;
}

/** Finds pairs of quotation marks; a mark that is never closed runs to the end. */
export function findQuotations(tokens: readonly Token[]): TokenRange[] {
  const found: TokenRange[] = [];
  let open = -1;
  for (let i = 0; i < tokens.length; i++) {
    if (!isMark(tokens, i, open >= 0)) continue;
    if (open < 0) open = i + 1;
    else {
      if (i > open) found.push(trimSigns(tokens, { from: open, to: i }));
      open = -1;
    }
  }
  if (open >= 0 && open < tokens.length) found.push(trimSigns(tokens, { from: open, to: tokens.length }));
  return found.filter((range) => range.to > range.from);
}

function isMark(tokens: readonly Token[], i: number, isOpen: boolean): boolean {
  const text = tokens[i]?.text;
  if (text === '"') return true;
  if (text !== "'") return false;
  // A single mark opens only before a word after a space, and closes only after a word before a space or sign.
  return isOpen
    ? tokens[i + 1]?.spaced !== false || tokens[i + 1]?.kind === 'sign'
    : tokens[i]?.spaced === true && tokens[i + 1]?.spaced === false;
}

function trimSigns(tokens: readonly Token[], range: TokenRange): TokenRange {
  let { from, to } = range;
  while (from < to && tokens[from]?.kind === 'sign') from++;
  while (to > from && tokens[to - 1]?.kind === 'sign' && !/^[%)]$/.test(tokens[to - 1]?.text ?? '')) to--;
  return { from, to };
}

interface Reading {
  tokens: readonly Token[];
  tags: readonly Tag[];
  names: readonly Name[];
  language: Language;
}

/**
 * Finds who says what: "X said that …", "…, X said", "according to X, …", "in a post on X, Lund wrote …".
 * Only a verb of speech with a subject counts; "said" as an adjective does not.
 */
export function findReporting(at: Reading): Reporting[] {
  const found: Reporting[] = [];
  at.tokens.forEach((token, i) => {
    const reporting = token.lower === 'according' ? accordingTo(i, at) : speechAt(i, at);
    if (reporting) found.push(reporting);
  });
  const joined = found.filter(({ range }) => JOINS.has(at.tokens[range.from - 1]?.lower ?? ''));
  return found.map((one) => ({ ...one, scope: untilNext(one, joined) }));
}

/** "X said …, while Y said …": the first speaker vouches for nothing that the second one says. */
function untilNext({ range, scope }: Reporting, joined: readonly Reporting[]): TokenRange {
  const next = joined.find(
    (other) =>
      other.range.from > range.to &&
      other.scope.from >= other.range.to &&
      scope.from < other.range.from &&
      scope.to > other.range.from,
  );
  return next ? { from: scope.from, to: next.range.from } : scope;
}
const JOINS = new Set(['and', 'but', 'while', 'whereas', ';']);

function accordingTo(i: number, at: Reading): Reporting | undefined {
  const { tokens } = at;
  if (tokens[i + 1]?.lower !== 'to') return undefined;
  const end = phraseEnd(tokens, i + 2);
  const speaker = speakerIn(at, { from: i + 2, to: end });
  const leads = i <= 1;
  return {
    range: { from: i, to: Math.min(tokens.length, end + (tokens[end]?.text === ',' ? 1 : 0)) },
    speaker,
    scope: leads ? { from: end, to: tokens.length } : { from: 0, to: i },
  };
}

function speechAt(i: number, at: Reading): Reporting | undefined {
  const { tokens, tags, language } = at;
  const verb = tokens[i];
  if (!verb || tags[i] !== 'verb' || isPassive(i, at)) return undefined;
  const denial = language.denials.has(verb.stem) && tokens[i + 1]?.lower === 'that';
  if (!denial && !language.clauseSpeech.has(verb.stem)) return undefined;
  const inverted = invertedAt(i, at);
  if (inverted) return inverted;
  const from = subjectStart(tokens, i);
  if (from === i) return undefined;
  const speaker = speakerIn(at, { from, to: i });
  const opening = openingAfter(i, at);
  const trailing = from > 0 && /^[,"]$/.test(tokens[from - 1]?.text ?? '');
  const quoted = trailing && tokens[from - 1]?.text === '"';
  if (trailing && (quoted || endsAfter(i, tokens) || nextIsPlace(tokens, i) || isTime(tags, i + 1))) {
    return {
      range: { from: Math.max(0, from - 1), to: clauseTail(tokens, i + 1) },
      speaker,
      scope: { from: 0, to: from },
    };
  }
  if (opening < 0) return undefined;
  return {
    range: { from: mediumStart(from, at), to: opening },
    speaker,
    scope: { from: opening, to: tokens.length },
  };
}

/** "In that post on X, the minister said …": where it was said is no part of what was said. */
function mediumStart(subject: number, { tokens, tags }: Reading): number {
  const isFronted =
    subject > 1 &&
    subject <= LONGEST_ASIDE &&
    tokens[subject - 1]?.text === ',' &&
    /^(?:in|on|at|via)$/.test(tokens[0]?.lower ?? '');
  const phrase = { tokens: tokens.slice(0, subject), tags: tags.slice(0, subject) };
  return isFronted && phrase.tokens.some(({ stem }) => MEDIA.has(stem)) && !phrase.tags.includes('value')
    ? 0
    : subject;
}

/** "Five deaths were confirmed": what stands before a passive is what is said, not who says it. */
function isPassive(verb: number, { tokens, tags }: Reading): boolean {
  let i = verb - 1;
  while (tags[i] === 'modifier' || tags[i] === 'negator') i--;
  return BE.has(tokens[i]?.lower ?? '');
}
const BE = new Set('is are was were be been being'.split(' '));

/** '…," said the minister': the subject follows the verb, behind a quotation or a comma. */
function invertedAt(i: number, { tokens, names }: Reading): Reporting | undefined {
  const before = tokens[i - 1]?.text ?? '';
  if (i < 2 || !/^[,"]$/.test(before)) return undefined;
  const end = phraseEnd(tokens, i + 1);
  const inside = names.some(
    (name) => name.range.from > i && name.range.from <= i + INVERTED_TOKENS && name.range.to <= end + 1,
  );
  if (!inside) return undefined;
  return {
    range: { from: i - 1, to: clauseTail(tokens, i + 1) },
    speaker: speakerIn({ tokens, names }, { from: i + 1, to: Math.max(end, i + 1 + INVERTED_TOKENS) }),
    scope: { from: 0, to: i - 1 },
  };
}
/** A speaker begins at most this far behind the verb: "said finance chief Olivia Strand". */
const INVERTED_TOKENS = 5;

const endsAfter = (i: number, tokens: readonly Token[]): boolean =>
  i + 1 >= tokens.length || /^[.,;"]$/.test(tokens[i + 1]?.text ?? '');
const isTime = (tags: readonly Tag[], i: number): boolean => tags[i] === 'value';

/** Where what is said begins: behind "that", a colon, a quotation mark, or a clause that follows at once; -1 when nothing does. */
function openingAfter(i: number, at: Reading): number {
  const { tokens, tags } = at;
  for (let j = i + 1; j < Math.min(tokens.length, i + LONGEST_ASIDE); j++) {
    const text = tokens[j]?.text ?? '';
    if (tokens[j]?.lower === 'that') return j + 1;
    if (text === ':') return j + 1;
    if (text === '"' && (j === i + 1 || tokens[j - 1]?.text === ',')) return j;
    if (tags[j] === 'verb' || /^[.;"]$/.test(text)) break;
  }
  return opensClause(i, at) ? i + 1 : -1;
}
const LONGEST_ASIDE = 9;

/** After "said": a subject and a verb within reach, so that "said" reports a clause and not a thing ("said goodbye"). */
function opensClause(i: number, { tokens, tags }: Reading): boolean {
  for (let j = i + 2; j < Math.min(tokens.length, i + 12); j++) {
    if (/^[,;.]$/.test(tokens[j]?.text ?? '')) return false;
    if (tags[j] === 'aux' || tags[j] === 'verb') return true;
  }
  return false;
}

const nextIsPlace = (tokens: readonly Token[], i: number): boolean =>
  /^(?:in|on|at|to|of|during|after|later)$/.test(tokens[i + 1]?.lower ?? '');

function subjectStart(tokens: readonly Token[], verb: number): number {
  let from = verb;
  while (from > 0 && verb - from < 14) {
    const before = tokens[from - 1];
    if (
      !before ||
      /^[,;:."()]$/.test(before.text) ||
      /^(?:and|but|that|while|when|as|because|which)$/.test(before.lower)
    )
      break;
    from--;
  }
  return from;
}

/** Tokens; "people briefed on the matter who asked not to be named because the talks were private" has 16. */
const LONGEST_SPEAKER = 30;

function phraseEnd(tokens: readonly Token[], from: number): number {
  let to = from;
  while (to < tokens.length && !/^[,;."]$/.test(tokens[to]?.text ?? '') && to - from < LONGEST_SPEAKER) to++;
  return to;
}

function clauseTail(tokens: readonly Token[], from: number): number {
  let to = from;
  while (to < tokens.length && !/^[,;."]$/.test(tokens[to]?.text ?? '')) to++;
  return Math.min(tokens.length, to + 1);
}

/**
 * "Doctors in X said": a place behind a preposition tells where the speaker is, not who; nor is it X that speaks in "X's agent
 * said".
 */
function speakerIn({ tokens, names }: Pick<Reading, 'tokens' | 'names'>, range: TokenRange): Speaker {
  const inside = names.filter(
    ({ kind, range: { from, to } }) =>
      from >= range.from &&
      to <= range.to &&
      !(kind === 'place' && from > range.from && WHERE.has(tokens[from - 1]?.lower ?? '')) &&
      !(to < range.to && tokens[to]?.lower === "'s"),
  );
  const person = inside.find((name) => name.kind === 'person') ?? inside[0];
  return { key: person?.key ?? null, range: person ? person.range : range };
}

const WHERE = new Set(['in', 'at', 'near', 'outside', 'across']);

/**
 * Gives each quotation its speaker: the reporting whose scope holds it; else the subject of the nearest verb of speech
 * before it ("Lund described it as …"), else of the one after it.
 */
export function attribute(
  quotations: readonly TokenRange[],
  reportings: readonly Reporting[],
  at: Reading,
): Quotation[] {
  return quotations.map((range) => {
    const holding = reportings.find(
      (reporting) => reporting.scope.from <= range.from && range.to <= reporting.scope.to + 1,
    );
    return {
      range,
      speaker:
        holding?.speaker ??
        speakerBefore(range, at) ??
        (reportings.length === 1 ? (reportings[0]?.speaker ?? null) : null),
    };
  });
}

function speakerBefore(range: TokenRange, { tokens, tags, names, language }: Reading): Speaker | undefined {
  for (let i = range.from - 1; i > 0; i--) {
    if (!language.speech.has(tokens[i]?.stem ?? '') || (tags[i] !== 'verb' && tags[i] !== 'gerund')) continue;
    const persons = names.filter(
      (name) => name.range.to <= i && (name.kind === 'person' || name.kind === 'body'),
    );
    const nearest = tags[i] === 'gerund' ? persons[0] : persons.at(-1);
    return nearest ? { key: nearest.key, range: nearest.range } : undefined;
  }
  return undefined;
}
