import { type Alignment, containment, coverage } from '../align.ts';
import type { Analysis } from '../analyse.ts';
import type { TokenRange } from '../facts/types.ts';
import { RELATED } from '../limits.ts';
import type { Knowledge } from '../match.ts';
import { nameStrength } from '../match.ts';
import type { Frame } from '../structure/frames.ts';
import type { Term } from '../structure/terms.ts';
import type { ConflictKind } from '../types.ts';

/** One clause of a highlight against one statement, ready to be searched for clashes. */
export interface Pair {
  h: Analysis;
  s: Analysis;
  alignment: Alignment;
  /** Terms of the clause in h. */
  clause: readonly number[];
  knowledge: Knowledge;
}

/** A pair as a whole, whatever the clause. */
export type Sides = Omit<Pair, 'clause'>;

/** Two values that cannot both hold, with the proof: where they stand and what they were resolved to. */
export interface Clash {
  kind: ConflictKind;
  h: TokenRange;
  s: TokenRange;
  resolved?: [string, string];
  /** Share of the rest of the clause that the statement gives, 0 to 1: how sure it is that both speak of one matter. */
  grounded: number;
}

/** Searches one pair for clashes of its kinds. */
export type ClashFinder = (pair: Pair) => Clash[];

/**
 * How surely both sides speak of one matter, 0 to 1: the share of the clause that the statement gives. Figures and times that only one side has are details of it, not another
 * matter (what would make them one is asked by `otherTime` and by the finders).
 * @param without terms of the clause left out: the ones whose clash is in question
 * @param rivals when given, the share of the statement (these terms left out) that the highlight has counts too, if it is
 *   more: for values, whose slot is checked by itself
 */
export function ground(pair: Pair, without: readonly number[], rivals?: readonly number[]): number {
  const details = pair.clause.filter((index) => {
    const kind = pair.h.terms[index]?.kind;
    return (kind === 'quantity' || kind === 'time') && (pair.alignment.strength[index] ?? 0) === 0;
  });
  const given = coverage(pair.alignment, pair.clause, new Set([...without, ...details]));
  return rivals ? Math.max(given, CONTAINED * containment(pair.alignment, new Set(rivals))) : given;
}
/** A statement wholly inside the highlight is a little weaker a ground than a clause wholly inside the statement. */
const CONTAINED = 0.85;

/** Weight of what the statement gives of the clause, the given terms left out: a share of next to nothing proves nothing. */
export function evidence(pair: Pair, without: readonly number[]): number {
  return pair.clause
    .filter((index) => !without.includes(index))
    .reduce(
      (sum, index) => sum + (pair.alignment.weight[index] ?? 0) * (pair.alignment.strength[index] ?? 0),
      0,
    );
}

export function termAt(analysis: Analysis, range: TokenRange): number {
  return analysis.terms.findIndex((term) => term.range.from <= range.from && range.from < term.range.to);
}

/** How well term `a` of h stands for term `b` of s. */
export function like(pair: Pair, a: number, b: number): number {
  const width = pair.s.terms.length;
  return a < 0 || b < 0 || b >= width ? 0 : (pair.alignment.pairs[a * width + b] ?? 0);
}

/** Which of two sentences. */
export type Side = 'h' | 's';

/** Whether a term of one side has something that stands for it anywhere in the other sentence. */
export const isGiven = (pair: Pair, side: Side, term: number): boolean =>
  side === 'h'
    ? pair.s.terms.some((_, other) => like(pair, term, other) >= RELATED)
    : pair.h.terms.some((_, other) => like(pair, other, term) >= RELATED);

/** Frames in which a term takes part, nearest first. */
export function framesOf(analysis: Analysis, term: number): Frame[] {
  return analysis.frames.filter((frame) => frame.verb === term || argumentsOf(frame).includes(term));
}

export function argumentsOf(frame: Frame): number[] {
  return [...frame.subject, ...frame.object, ...frame.oblique.flatMap(({ terms }) => terms)];
}

/** A time, a sum or a share, which tells one occasion from another; as many of a thing two may each have. */
export const tellsOccasion = ({ quantities }: Analysis, { kind, ref }: Pick<Term, 'kind' | 'ref'>): boolean =>
  kind === 'time' || (kind === 'quantity' && ['money', 'percent'].includes(quantities[ref]?.kind ?? ''));

/** The key of a name term, or '' for anything else. */
export function keyOf(analysis: Analysis, term: number): string {
  const found = analysis.terms[term];
  return found?.kind === 'name' ? found.key : '';
}

/** Persons stand for the country they hold office for: "Solant signed" and "Drevia signed" have one agent. */
export function sideOf(key: string, knowledge: Knowledge): string {
  return knowledge.names.placeOf(key) ?? key;
}

/**
 * Names of the clause that the statement does not have, the given ones left out. A scope the statement does not
 * share ("to all markets", "with Mexico") makes it another matter.
 */
export function strangers(
  pair: Pair,
  without: readonly number[],
  scope: readonly number[] = pair.clause,
): number[] {
  return scope.filter((index) => {
    const term = pair.h.terms[index];
    if (term?.kind !== 'name' || without.includes(index)) return false;
    if ((pair.alignment.weight[index] ?? 0) < COMMON_NAME) return false;
    return (pair.alignment.strength[index] ?? 0) < 0.5;
  });
}

/**
 * The clause with the clauses that hang on it without a comma ("… when the other ship burned in 2014"): their names and
 * times say which matter it is.
 */
export function scopeOf(pair: Pair): number[] {
  const first = pair.h.clauses.findIndex(({ parts }) => parts.some((part) => has(pair, part)));
  const scope = new Set(pair.clause);
  for (const index of attachedTo(pair.h, first)) {
    const clause = pair.h.clauses[index];
    if (!clause) continue;
    pair.h.terms.forEach((term, number) => {
      if (clause.parts.some((part) => part.from <= term.range.from && term.range.from < part.to))
        scope.add(number);
    });
  }
  return [...scope];
}

/** Attached clauses right after a clause, and one right before it. */
function attachedTo(h: Analysis, first: number): number[] {
  const found = h.clauses[first - 1]?.attached ? [first - 1] : [];
  for (let index = first + 1; h.clauses[index]?.attached; index++) found.push(index);
  return found;
}

function has(pair: Pair, part: TokenRange): boolean {
  return pair.clause.some((index) => {
    const from = pair.h.terms[index]?.range.from ?? -1;
    return part.from <= from && from < part.to;
  });
}

/** Names that stand all over the pack (the event's own people and countries) tell no scope. */
const COMMON_NAME = 0.25;

/** True when the two sentences are tied to times that exclude each other, the given terms left out. */
export function otherTime(
  pair: Pair,
  days: number,
  without: readonly number[] = [],
  scope: readonly number[] = pair.clause,
): boolean {
  const mine = intervals(
    pair.h,
    scope.filter((index) => !without.includes(index)),
  );
  const theirs = intervals(
    pair.s,
    pair.s.terms.map((_, index) => index),
  );
  if (mine.length === 0) return false;
  if (theirs.length === 0) theirs.push(...ownTime(pair.s, pair));
  if (theirs.length === 0) return false;
  return mine.every((a) => theirs.every((b) => a.from - b.to > days || b.from - a.to > days));
}

/** True when a deed of the statement is told of days that a highlight with no time of its own does not speak of ("last year"). */
export function isOfOtherDays(pair: Pair, deed: Frame): boolean {
  if (pair.h.times.length > 0) return false;
  const [mine, theirs] = [ownTime(pair.h, pair), intervals(pair.s, argumentsOf(deed))];
  return (
    mine.length > 0 &&
    theirs.length > 0 &&
    mine.every((a) => theirs.every((b) => a.from > b.to || b.from > a.to))
  );
}

/** A sentence with no time of its own speaks of the days around its publication, or around the event, give or take a quarter. */
function ownTime({ published }: Analysis, { knowledge }: Pair): { from: number; to: number }[] {
  const day =
    published === null ? knowledge.names.eventDay : Date.parse(`${published}T00:00:00Z`) / MS_PER_DAY;
  if (day === null) return [];
  return [{ from: day - OWN_TIME_DAYS, to: day + OWN_TIME_DAYS }];
}
const MS_PER_DAY = 86_400_000;
const OWN_TIME_DAYS = 90;

function intervals(analysis: Analysis, terms: readonly number[]): { from: number; to: number }[] {
  return terms.flatMap((index) => {
    const term: Term | undefined = analysis.terms[index];
    const time = term?.kind === 'time' ? analysis.times[term.ref] : undefined;
    return time?.interval && time.relation !== 'since' && time.relation !== 'until' ? [time.interval] : [];
  });
}

/**
 * True when the statement ties its matter to a place by a preposition ("exports *to* the US") and the clause has something
 * else in that place ("*to* all markets"): two scopes, two facts.
 */
export function otherScope(pair: Pair): boolean {
  return pair.s.terms.some((term) => {
    if (term.kind !== 'name' || pair.h.terms.some((_, index) => likeKey(pair, index, term.key))) return false;
    const preposition = prepositionBefore(pair.s, term.range.from);
    if (preposition === '') return false;
    return pair.clause.some((index) => {
      const mine = pair.h.terms[index];
      return (
        mine !== undefined &&
        mine.kind !== 'time' &&
        mine.kind !== 'quantity' &&
        prepositionBefore(pair.h, mine.range.from) === preposition
      );
    });
  });
}

function likeKey(pair: Pair, index: number, key: string): boolean {
  const mine = pair.h.terms[index];
  return mine?.kind === 'name' && nameStrength(mine.key, key, pair.knowledge.names) > 0;
}

function prepositionBefore(analysis: Analysis, from: number): string {
  for (let i = from - 1; i >= Math.max(0, from - 3); i--) {
    const lower = analysis.tokens[i]?.lower ?? '';
    if (/^(?:to|from|with|against|for|into|over|on|in|at)$/.test(lower)) return lower;
    if (analysis.tags[i] !== 'stop') return '';
  }
  return '';
}
