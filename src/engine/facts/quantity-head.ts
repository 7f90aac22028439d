import * as words from '../languages/en/around-numbers.ts';
import { months, weekdays } from '../languages/en/times.ts';
import { isNamePart, isPlural } from './number-context.ts';
import { isCapital, isGlued, lowerAt } from './phrases.ts';
import type { Quantity, Token } from './types.ts';

/** Adjectives, names and compounds between a number and its noun: "700,000 skilled young Iberian mill workers". */
const LONGEST_RUN = 6;
/** With hyphens and the names of owners. */
const MOST_TOKENS = 12;

/**
 * The noun that is counted or measured, or -1 when it does not stand right behind the quantity.
 * @param to index after the last token of the quantity, unit included
 */
export function headOf(tokens: readonly Token[], to: number, kind: Quantity['kind'], value: number): number {
  const start = nounStart(tokens, to, kind);
  if (start < 0) return -1;
  const run = runFrom(tokens, start);
  if (run.length === 0) return -1;
  const countsMany = kind === 'number' && value !== 1 && start >= to;
  const plural = countsMany ? run.find((at) => isCounted(tokens, run, at)) : undefined;
  return plural ?? run.at(-1) ?? -1;
}

/** A plural that is not the first part of a compound ("goods trade") nor a name in front of the noun ("Hamas leaders"). */
function isCounted(tokens: readonly Token[], run: readonly number[], at: number): boolean {
  if (!isPlural(tokens, at) || startsCompound(tokens, at)) return false;
  return !isCapital(tokens, at) || at === run.at(-1);
}

/** Where the run of words begins: right behind, or behind "of" (and for money and rates "in", "worth of"). */
function nounStart(tokens: readonly Token[], to: number, kind: Quantity['kind']): number {
  let at = to;
  if (lowerAt(tokens, at) === '-' && isGlued(tokens, at)) at++;
  const word = lowerAt(tokens, at);
  if (word === 'worth' && lowerAt(tokens, at + 1) === 'of') return skipDeterminers(tokens, at + 2);
  if (lowerAt(tokens, to - 1) === 'half') return skipDeterminers(tokens, word === 'of' ? at + 1 : at);
  if (word === 'of') return skipDeterminers(tokens, at + 1);
  if (word === 'in' && kind === 'money')
    return isTimeWord(tokens, at + 1) || isDeterminer(tokens, at + 1) ? -1 : at + 1;
  return at;
}

function isTimeWord(tokens: readonly Token[], at: number): boolean {
  const word = lowerAt(tokens, at);
  return (
    months.has(word) ||
    weekdays.has(word) ||
    tokens[at]?.kind !== 'word' ||
    /^(?:fiscal|calendar|fy|q|early|mid|late|recent)$/.test(word)
  );
}

function isDeterminer(tokens: readonly Token[], at: number): boolean {
  return /^(?:the|a|an|its|his|her|their|our|all|these|those|this|that|both)$/.test(lowerAt(tokens, at));
}

function skipDeterminers(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + 2 && isDeterminer(tokens, at)) at++;
  return at;
}

/** The words that may make up the noun phrase, in order; it ends at function words, signs and finite verbs. */
function runFrom(tokens: readonly Token[], start: number): number[] {
  let run: number[] = [];
  for (let at = start; at < start + MOST_TOKENS; at++) {
    const token = tokens[at];
    if (!token || run.length === LONGEST_RUN) break;
    if (token.text === '-' && isGlued(tokens, at) && isGlued(tokens, at + 1)) continue;
    if (isPossessive(tokens, at)) {
      // "two of Norway's largest ports": the owner is not what is counted.
      run = [];
      continue;
    }
    // The number of a name: "31 MQ-9B drones".
    if (token.kind === 'number' && at > start && isNamePart(tokens, at)) {
      if (isGlued(tokens, at + 1) && tokens[at + 1]?.kind === 'word') at++;
      continue;
    }
    if (token.kind !== 'word' || words.runEnds.has(token.lower)) break;
    if (run.length > 0 && endsRun(tokens, run, at)) break;
    run.push(at);
  }
  // A participle or an adverb left at the end is no noun: "12 people injured", "the first officially".
  while (run.length > 0 && /(?:ly|[^aeious]ed)$/.test(lowerAt(tokens, run.at(-1) ?? -1))) run.pop();
  return run;
}

function isPossessive(tokens: readonly Token[], at: number): boolean {
  const sign = lowerAt(tokens, at);
  return sign === "'s" || (sign === "'" && isGlued(tokens, at) && lowerAt(tokens, at - 1).endsWith('s'));
}

/** After a plural, or after any noun when a participle follows, the phrase is over: "12 people died", "three bills passed". */
function endsRun(tokens: readonly Token[], run: readonly number[], at: number): boolean {
  const previous = run.at(-1) ?? at;
  const word = lowerAt(tokens, at);
  if (/^times?$/.test(lowerAt(tokens, previous))) return true;
  // "the second call Lund made": a name behind a noun begins another phrase, unless it is part of a compound.
  const name = isCapital(tokens, at) && !isCapital(tokens, previous);
  const next = at + 1;
  if (
    name &&
    (tokens[next]?.kind !== 'word' || isCapital(tokens, next) || words.runEnds.has(lowerAt(tokens, next)))
  )
    return true;
  const participle = /(?:[^aeious]ed|ing)$/.test(word) && word.length > 4;
  return participle && isPlural(tokens, previous) && !startsCompound(tokens, previous);
}

/** "goods" in "goods trade deficit" is the first part of a compound although it looks plural. */
function startsCompound(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:goods|arms|sales|sports|news|savings|services|weapons|drugs|communications|operations|systems|customs|earnings|jobs)$/.test(
      lowerAt(tokens, at),
    ) &&
    tokens[at + 1]?.kind === 'word' &&
    !words.runEnds.has(lowerAt(tokens, at + 1)) &&
    !/ing$/.test(lowerAt(tokens, at + 1))
  );
}
