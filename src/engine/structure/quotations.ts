import type { TokenRange } from '../facts/types.ts';
import type { Language } from '../languages/language.ts';
import type { Name } from '../names.ts';
import type { Token } from '../tokens.ts';

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

/** A stretch that says who says the sentence ("Goyal said on Thursday that", ", according to officials"). */
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
  return isOpen ? tokens[i + 1]?.spaced !== false || tokens[i + 1]?.kind === 'sign' : tokens[i]?.spaced === true && tokens[i + 1]?.spaced === false;
}

function trimSigns(tokens: readonly Token[], range: TokenRange): TokenRange {
  let { from, to } = range;
  while (from < to && tokens[from]?.kind === 'sign') from++;
  while (to > from && tokens[to - 1]?.kind === 'sign' && !/^[%)]$/.test(tokens[to - 1]?.text ?? '')) to--;
  return { from, to };
}

/**
 * Finds who says what: "X said that …", "…, X said", "according to X, …", "in a post on X, Modi wrote …".
 * Only a verb of speech with a subject counts; "said" as an adjective does not.
 */
export function findReporting(tokens: readonly Token[], names: readonly Name[], language: Language): Reporting[] {
  const found: Reporting[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) continue;
    const reporting = token.lower === 'according' ? accordingTo(tokens, i, names) : speechAt(tokens, i, names, language);
    if (reporting) found.push(reporting);
  }
  return found;
}

function accordingTo(tokens: readonly Token[], i: number, names: readonly Name[]): Reporting | undefined {
  if (tokens[i + 1]?.lower !== 'to') return undefined;
  const end = phraseEnd(tokens, i + 2);
  const speaker = speakerIn(names, { from: i + 2, to: end });
  const leads = i <= 1;
  return { range: { from: i, to: Math.min(tokens.length, end + (tokens[end]?.text === ',' ? 1 : 0)) }, speaker, scope: leads ? { from: end, to: tokens.length } : { from: 0, to: i } };
}

function speechAt(tokens: readonly Token[], i: number, names: readonly Name[], language: Language): Reporting | undefined {
  const verb = tokens[i];
  if (!verb || verb.kind !== 'word' || !language.speech.has(verb.stem)) return undefined;
  const next = tokens[i + 1]?.lower ?? '';
  const from = subjectStart(tokens, i);
  const sentenceEnds = i + 1 >= tokens.length || /^[.,;"]$/.test(tokens[i + 1]?.text ?? '');
  const trailing = from > 0 && /^[,"]$/.test(tokens[from - 1]?.text ?? '') && from < i;
  const leading = next === 'that' || tokens[i + 1]?.text === '"' || tokens[i + 1]?.text === ':' || opensClause(tokens, i, language);
  if (from === i || (!leading && !(trailing && sentenceEnds) && !(trailing && nextIsPlace(tokens, i)))) return undefined;
  const speaker = speakerIn(names, { from, to: i });
  if (leading && !trailing) {
    const start = next === 'that' || tokens[i + 1]?.text === ':' ? i + 2 : i + 1;
    return { range: { from, to: start }, speaker, scope: { from: start, to: tokens.length } };
  }
  const to = trailing ? clauseTail(tokens, i + 1) : i + 1;
  return { range: { from: Math.max(0, from - 1), to }, speaker, scope: { from: 0, to: from } };
}

/** After "said": a subject and a verb within reach, so that "said" reports a clause and not a thing ("said goodbye"). */
function opensClause(tokens: readonly Token[], i: number, language: Language): boolean {
  const verb = tokens[i]?.lower ?? '';
  if (!/^(?:said|says|say|stated|states|added|adds|told|tells|warned|warns|noted|notes|claimed|claims|argued|argues|insisted|confirmed|confirms|announced|announces|suggested|believe|believes|think|thinks|hinted|revealed|reported|wrote)$/.test(verb)) return false;
  for (let j = i + 2; j < Math.min(tokens.length, i + 12); j++) {
    const token = tokens[j];
    if (!token || /^[,;.]$/.test(token.text)) return false;
    if (/^(?:is|are|was|were|has|have|had|will|would|could|can|may|might|should|did|does)$/.test(token.lower)) return true;
    if (language.onlyVerbs.has(token.stem) && /(?:ed|s)$/.test(token.lower)) return true;
  }
  return false;
}

const nextIsPlace = (tokens: readonly Token[], i: number): boolean => /^(?:in|on|at|to|during|after|later)$/.test(tokens[i + 1]?.lower ?? '');

function subjectStart(tokens: readonly Token[], verb: number): number {
  let from = verb;
  while (from > 0 && verb - from < 14) {
    const before = tokens[from - 1];
    if (!before || /^[,;:."()]$/.test(before.text) || /^(?:and|but|that|while|when|as|because|which)$/.test(before.lower)) break;
    from--;
  }
  return from;
}

function phraseEnd(tokens: readonly Token[], from: number): number {
  let to = from;
  while (to < tokens.length && !/^[,;."]$/.test(tokens[to]?.text ?? '') && to - from < 14) to++;
  return to;
}

function clauseTail(tokens: readonly Token[], from: number): number {
  let to = from;
  while (to < tokens.length && !/^[,;."]$/.test(tokens[to]?.text ?? '')) to++;
  return Math.min(tokens.length, to + 1);
}

function speakerIn(names: readonly Name[], range: TokenRange): Speaker {
  const inside = names.filter((name) => name.range.from >= range.from && name.range.to <= range.to);
  const person = inside.find((name) => name.kind === 'person') ?? inside[0];
  return { key: person?.key ?? null, range: person ? person.range : range };
}

/** Gives each quotation its speaker: the reporting whose scope holds it, else the nearest reporting of the sentence. */
export function attribute(quotations: readonly TokenRange[], reportings: readonly Reporting[]): Quotation[] {
  return quotations.map((range) => {
    const holding = reportings.find((reporting) => reporting.scope.from <= range.from && range.to <= reporting.scope.to + 1);
    return { range, speaker: (holding ?? (reportings.length === 1 ? reportings[0] : undefined))?.speaker ?? null };
  });
}
