import type { Alignment } from './align.ts';
import { type Analysis, spanOf, wordsOf } from './analyse.ts';
import type { Clash } from './clashes/pair.ts';
import { compareQuantities } from './facts/compare-quantities.ts';
import { compareTimes } from './facts/compare-times.ts';
import { describeQuantity, describeTime } from './facts/describe.ts';
import type { Quantity, TokenRange } from './facts/types.ts';
import { openDays } from './open-days.ts';
import type { ConflictKind, Reason } from './types.ts';

/** Where a sentence stands in the highlight. */
interface Placed {
  analysis: Analysis;
  start: number;
}

/** A clash in the words of both sides, with their places in the highlight and in the statement. */
export function toReason(clash: Clash, sentence: Placed, statement: Analysis): Reason {
  const { kind, h, s, resolved } = clash;
  const later = CHANGES.has(kind) ? daysOf(sentence.analysis, statement) : undefined;
  return {
    rule: 'clash',
    kind,
    ...sides(sentence, statement, { h, s }),
    ...(resolved ? { resolved } : {}),
    ...(later ? { later } : {}),
  };
}

/** Kinds in which both sides can have been right on their own day: a toll rises, a plan is carried out. */
const CHANGES: ReadonlySet<ConflictKind> = new Set(['number', 'money', 'percent', 'duration', 'stage']);

function daysOf({ published: highlight }: Analysis, { published: report }: Analysis): Reason['later'] {
  return highlight !== null && report !== null && highlight !== report ? { highlight, report } : undefined;
}

/** Clashes of further kinds between the same two sentences, where they turn on other words of the highlight. */
export function toReasons(clashes: readonly Clash[], sentence: Placed, statement: Analysis): Reason[] {
  const shown: Clash[] = [];
  for (const clash of clashes) {
    const repeats = shown.some((other) => other.kind === clash.kind || overlaps(other.h, clash.h));
    if (!repeats) shown.push(clash);
  }
  return shown.map((clash) => toReason(clash, sentence, statement));
}

/**
 * What a reader should know of two sentences that agree: where one side is looser, where one puts in somebody's mouth what
 * the other states, where one hedges, where a weekday differs and cannot be placed. None of it is a conflict.
 */
export function findNotes(
  sentence: Placed,
  { s, best, strength }: Alignment,
  terms: readonly number[],
): Reason[] {
  const h = sentence.analysis;
  const notes = terms.flatMap((index) => {
    const [mine, theirs] = [h.terms[index], s.terms[best[index] ?? -1]];
    if (!mine || !theirs || mine.kind !== theirs.kind || (strength[index] ?? 0) < 0.9) return [];
    const looser = lessPrecise(h, mine.ref, s, theirs.ref, mine.kind);
    if (!looser) return [];
    const places = sides(sentence, s, { h: mine.range, s: theirs.range });
    return [{ rule: 'less-precise' as const, ...looser, ...places }];
  });
  const open = openDays(h, terms, s).map((places) => ({
    rule: 'unresolved-time' as const,
    kind: 'date' as const,
    ...sides(sentence, s, places),
  }));
  return [...notes, ...open, ...whoSaysIt(sentence, s), ...hedges(sentence, s, { best, terms })];
}

function sides({ analysis, start }: Placed, statement: Analysis, ranges: { h: TokenRange; s: TokenRange }) {
  const here = spanOf(analysis, ranges.h);
  return {
    highlight: wordsOf(analysis, ranges.h),
    report: wordsOf(statement, ranges.s),
    highlightSpan: { start: start + here.start, end: start + here.end },
    reportSpan: spanOf(statement, ranges.s),
  };
}

const overlaps = (a: TokenRange, b: TokenRange): boolean => a.from < b.to && b.from < a.to;

const KINDS: Record<Quantity['kind'], ConflictKind> = {
  number: 'number',
  ordinal: 'number',
  money: 'money',
  percent: 'percent',
  duration: 'duration',
};

function lessPrecise(
  h: Analysis,
  a: number,
  s: Analysis,
  b: number,
  kind: 'quantity' | 'time' | 'word' | 'name',
): Pick<Reason, 'kind' | 'resolved'> | undefined {
  if (kind === 'quantity') {
    const [mine, theirs] = [h.quantities[a], s.quantities[b]];
    if (!mine || !theirs || compareQuantities(mine, theirs) !== 'compatible') return undefined;
    return { kind: KINDS[mine.kind], resolved: [describeQuantity(mine), describeQuantity(theirs)] };
  }
  if (kind !== 'time') return undefined;
  const [mine, theirs] = [h.times[a], s.times[b]];
  if (!mine?.interval || !theirs?.interval || compareTimes(mine, theirs) !== 'compatible') return undefined;
  return { kind: 'date', resolved: [describeTime(mine), describeTime(theirs)] };
}

/** One side names who says it and the other states it: shown, since who says a thing is part of what is known of it. */
function whoSaysIt(sentence: Placed, s: Analysis): Reason[] {
  const [mine, theirs] = [sentence.analysis.reportings[0], s.reportings[0]];
  if ((mine === undefined) === (theirs === undefined)) return [];
  const all = (analysis: Analysis): TokenRange => ({ from: 0, to: analysis.tokens.length });
  const ranges = { h: mine?.range ?? all(sentence.analysis), s: theirs?.range ?? all(s) };
  return [{ rule: 'attribution-differs', kind: 'attribution', ...sides(sentence, s, ranges) }];
}

function hedges(
  sentence: Placed,
  s: Analysis,
  { best, terms }: { best: Int32Array; terms: readonly number[] },
): Reason[] {
  const h = sentence.analysis;
  for (const mine of h.frames) {
    if (!terms.includes(mine.verb)) continue;
    const theirs = s.frames.find(({ verb }) => verb === best[mine.verb]);
    const [a, b] = [h.terms[mine.verb], s.terms[theirs?.verb ?? -1]];
    if (!theirs || !a || !b || mine.hedged === theirs.hedged) continue;
    return [{ rule: 'hedged', kind: 'stage', ...sides(sentence, s, { h: a.range, s: b.range }) }];
  }
  return [];
}
