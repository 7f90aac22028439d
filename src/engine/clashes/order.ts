import type { Analysis } from '../analyse.ts';
import { compareQuantities } from '../facts/compare-quantities.ts';
import { describeQuantity } from '../facts/describe.ts';
import type { Quantity, TokenRange } from '../facts/types.ts';
import { SAME_WORD, SYNONYM } from '../limits.ts';
import { oncePerSentence } from '../memo.ts';
import type { Term } from '../structure/terms.ts';
import { wordStrength } from '../word-strengths.ts';
import { type Clash, ground, like, type Pair } from './pair.ts';

/** "more than a week after the visit": a gap (or none), a side, and the happening it is counted from. */
interface Sequence {
  side: 'after' | 'before';
  gap: Quantity | undefined;
  /** Terms of the happening that follows the word. */
  anchor: number[];
  range: TokenRange;
}

const GROUND_ORDER = 0.35;

/** Opposite sequence of the same two happenings, or a gap between them that cannot be the same. */
export function findOrderClashes(pair: Pair): Clash[] {
  for (const mine of sequences(pair.h)) {
    for (const theirs of sequences(pair.s)) {
      if (!sameAnchor(pair, mine, theirs)) continue;
      const gaps = mine.gap && theirs.gap ? compareQuantities(mine.gap, theirs.gap) : 'incomparable';
      const opposite = mine.side !== theirs.side;
      if (!opposite && gaps !== 'clash') continue;
      const grounded = ground(pair, []);
      if (grounded < GROUND_ORDER) continue;
      if (!sameMatter(pair, mine, theirs, gaps === 'clash' ? SYNONYM : SAME_WORD)) continue;
      const resolved: [string, string] = [written(mine), written(theirs)];
      return [{ kind: 'order', h: mine.range, s: theirs.range, resolved, grounded }];
    }
  }
  return [];
}

/** "closed before the storm" and "reopened after the storm": what is told before and after one happening may both hold. */
export function toldFromBothSides(pair: Pair): boolean {
  return sequences(pair.h).some((mine) =>
    sequences(pair.s).some((theirs) => mine.side !== theirs.side && sameAnchor(pair, mine, theirs)),
  );
}

function written({ gap, side }: Sequence): string {
  return gap ? `${describeQuantity(gap)} ${side}` : side;
}

const sequences = oncePerSentence(readSequences);

function readSequences(analysis: Analysis): Sequence[] {
  const found: Sequence[] = [];
  analysis.tokens.forEach((token, i) => {
    const side = SIDES.get(token.lower);
    if (!side) return;
    const gap = analysis.quantities.find(
      (quantity) => quantity.kind === 'duration' && quantity.range.to === i,
    );
    const end = anchorEnd(analysis, i);
    const anchor = analysis.terms.flatMap((term, index) =>
      term.range.from > i && term.range.from < end && term.kind !== 'time' ? [index] : [],
    );
    if (anchor.length > 0)
      found.push({ side, gap, anchor, range: { from: gap ? startOf(analysis, gap) : i, to: i + 1 } });
  });
  return found;
}
/** The happening ends at the next sign: "Before the call, she signed …" is counted from the call alone. */
function anchorEnd(analysis: Analysis, from: number): number {
  for (let i = from + 1; i < Math.min(analysis.tokens.length, from + 1 + ANCHOR_TOKENS); i++) {
    if (/^[,;:.]$/.test(analysis.tokens[i]?.text ?? '')) return i;
  }
  return from + 1 + ANCHOR_TOKENS;
}
const ANCHOR_TOKENS = 8;
const SIDES = new Map<string, Sequence['side']>([
  ['after', 'after'],
  ['following', 'after'],
  ['since', 'after'],
  ['before', 'before'],
]);

/** The qualifier belongs to the gap: "more than a week". */
function startOf(_: Analysis, gap: Quantity): number {
  return gap.range.from;
}

/** The happenings share a noun or verb, and a name where both name one. */
function sameAnchor(pair: Pair, mine: Sequence, theirs: Sequence): boolean {
  const words = likenessOfAnchors(pair, mine, theirs) >= 0.9;
  const named = (analysis: Analysis, terms: readonly number[]) =>
    terms.filter((term) => analysis.terms[term]?.kind === 'name');
  const [left, right] = [named(pair.h, mine.anchor), named(pair.s, theirs.anchor)];
  return (
    words &&
    openingShared(pair, mine, theirs) &&
    (left.length === 0 || right.length === 0 || left.some((a) => right.some((b) => like(pair, a, b) >= 0.7)))
  );
}

/** Of the words of both anchors that are likest. */
function likenessOfAnchors(pair: Pair, mine: Sequence, theirs: Sequence): number {
  return Math.max(
    0,
    ...mine.anchor
      .filter((a) => pair.h.terms[a]?.kind === 'word')
      .flatMap((a) => theirs.anchor.map((b) => like(pair, a, b))),
  );
}

/** "after pulling a gun" / "before pulling out": an act that opens one anchor must stand in the other. */
function openingShared(pair: Pair, mine: Sequence, theirs: Sequence): boolean {
  const opening = (analysis: Analysis, { anchor: [first = -1] }: Sequence) =>
    analysis.terms[first]?.tag === 'gerund' ? first : -1;
  const [a, b] = [opening(pair.h, mine), opening(pair.s, theirs)];
  return (
    (a < 0 || theirs.anchor.some((other) => like(pair, a, other) >= 0.9)) &&
    (b < 0 || mine.anchor.some((other) => like(pair, other, b) >= 0.9))
  );
}

/**
 * What comes before or after must be the same too: an act outside the anchors that stands for another.
 * @param least how well it must do so, or the anchors for each other: synonyms on both sides of the word are how two
 *   neighbouring acts look alike
 */
function sameMatter(pair: Pair, mine: Sequence, theirs: Sequence, least: number): boolean {
  const likeness = likenessOfMatter(pair, mine, theirs);
  return likeness >= SYNONYM && Math.max(likeness, likenessOfAnchors(pair, mine, theirs)) >= least;
}

function likenessOfMatter(pair: Pair, mine: Sequence, theirs: Sequence): number {
  const outside = (analysis: Analysis, sequence: Sequence) =>
    analysis.terms.filter(
      (term, index) =>
        term.kind === 'word' &&
        (term.tag === 'noun' || term.tag === 'verb') &&
        !sequence.anchor.includes(index),
    );
  const [left, right] = [outside(pair.h, mine), outside(pair.s, theirs)];
  // Where both tell an act by a verb, the doer alone is not the act.
  const verbal = [left, right].every((terms) => terms.some(({ tag }) => tag === 'verb'));
  const { language, names } = pair.knowledge;
  const isAct = ({ tag, key }: Term) => tag === 'verb' || names.acts.has(key);
  return Math.max(
    0,
    ...left.flatMap((a) =>
      right.map((b) => (!verbal || isAct(a) || isAct(b) ? wordStrength(a.key, b.key, language) : 0)),
    ),
  );
}
