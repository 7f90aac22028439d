import type { Analysis } from '../analyse.ts';
import { compareQuantities } from '../facts/compare-quantities.ts';
import { compareTimes } from '../facts/compare-times.ts';
import type { Quantity, Time, TokenRange, ValueRelation } from '../facts/types.ts';
import { SYNONYM } from '../limits.ts';
import type { Knowledge } from '../match.ts';
import { nameStrength } from '../match.ts';
import { oncePerSentence } from '../memo.ts';
import { wordStrength } from '../word-strengths.ts';

/** A word, name, figure or time in its place: what two sentences are laid side by side by. */
export interface Unit {
  kind: 'word' | 'name' | 'quantity' | 'time';
  range: TokenRange;
  /** Index into the sentence's names, quantities or times; -1 for words. */
  ref: number;
  /** Its words in lower case. */
  text: string;
  /** Stem of its first word. */
  stem: string;
  /** Says something by itself; articles, prepositions and auxiliaries do not. */
  content: boolean;
}

/** A stretch in which two sentences differ; either side may be empty. */
export interface Edit {
  h: Unit[];
  s: Unit[];
}

/** Two sentences laid side by side. */
export interface Lay {
  edits: Edit[];
  /** Units that say something and stand in both, in the same order. */
  shared: Unit[];
  /** All units that stand in both, each with its twin. */
  pairs: [Unit, Unit][];
  /** How many units that say something each side has. */
  content: [number, number];
}

/** The units of a sentence in order; signs are left out. */
export const unitsOf = oncePerSentence(readUnits);

function readUnits(analysis: Analysis): Unit[] {
  const starts = new Map<number, Unit>();
  const add = (kind: Unit['kind'], facts: readonly { range: TokenRange }[]) =>
    facts.forEach(({ range }, ref) => {
      const text = analysis.tokens
        .slice(range.from, range.to)
        .map(({ lower }) => lower)
        .join(' ');
      starts.set(range.from, {
        kind,
        range,
        ref,
        text,
        stem: analysis.tokens[range.from]?.stem ?? '',
        content: true,
      });
    });
  add(
    'name',
    analysis.names.map((name) => (name.pronoun ? { range: { from: -1, to: -1 } } : name)),
  );
  add('quantity', analysis.quantities);
  add('time', analysis.times);
  const units: Unit[] = [];
  for (let i = 0; i < analysis.tokens.length; ) {
    const unit = starts.get(i) ?? wordAt(analysis, i);
    if (unit) units.push(unit);
    i = Math.max(i + 1, unit?.range.to ?? 0);
  }
  return units;
}

function wordAt({ tokens, tags }: Analysis, i: number): Unit | undefined {
  const token = tokens[i];
  if (!token || token.kind === 'sign') return undefined;
  const tag = tags[i] ?? 'sign';
  const content = tag !== 'stop' && tag !== 'aux' && tag !== 'negator' && tag !== 'sign';
  const { lower, stem } = token;
  return { kind: 'word', range: { from: i, to: i + 1 }, ref: -1, text: lower, stem, content };
}

/**
 * Lays a stretch of one sentence beside a stretch of another by the longest sequence of units that both have.
 * Cost: the product of their lengths.
 */
export function lay(
  h: Analysis,
  s: Analysis,
  [left, right]: readonly [readonly Unit[], readonly Unit[]],
  knowledge: Knowledge,
): Lay {
  const width = right.length + 1;
  const longest = new Uint16Array((left.length + 1) * width);
  const at = (i: number, j: number) => longest[i * width + j] ?? 0;
  const twins = new Uint8Array((left.length + 1) * width);
  for (const [i, a] of left.entries())
    for (const [j, b] of right.entries()) if (isSame(h, a, s, b, knowledge)) twins[i * width + j] = 1;
  const same = (i: number, j: number) => twins[i * width + j] === 1;
  // What says something counts for more than what joins it.
  const worth = (unit: Unit | undefined) => (unit?.content ? CONTENT_WORTH : 1);
  for (let i = left.length - 1; i >= 0; i--)
    for (let j = right.length - 1; j >= 0; j--)
      longest[i * width + j] = Math.max(
        at(i + 1, j),
        at(i, j + 1),
        same(i, j) ? at(i + 1, j + 1) + worth(left[i]) : 0,
      );
  const found: Lay = {
    edits: [],
    shared: [],
    pairs: [],
    content: [left.filter(isContent).length, right.filter(isContent).length],
  };
  let edit: Edit = { h: [], s: [] };
  const close = () => {
    if (edit.h.length + edit.s.length > 0) found.edits.push(edit);
    edit = { h: [], s: [] };
  };
  for (let i = 0, j = 0; i < left.length || j < right.length; ) {
    const [a, b] = [left[i], right[j]];
    if (a && b && same(i, j) && at(i, j) === at(i + 1, j + 1) + worth(a)) {
      close();
      found.pairs.push([a, b]);
      if (a.content) found.shared.push(a);
      i++;
      j++;
    } else if (a && (!b || at(i + 1, j) >= at(i, j + 1))) {
      edit.h.push(a);
      i++;
    } else if (b) {
      edit.s.push(b);
      j++;
    }
  }
  close();
  return found;
}
const CONTENT_WORTH = 4;

const isContent = ({ content }: Unit): boolean => content;

/** The same words, or values that agree. */
export function isSame(h: Analysis, a: Unit, s: Analysis, b: Unit, knowledge: Knowledge): boolean {
  if (a.kind !== b.kind) return a.text === b.text;
  if (a.kind === 'word') return a.text === b.text || (a.content && b.content && a.stem === b.stem);
  if (a.kind === 'name') {
    const [x, y] = [h.names[a.ref], s.names[b.ref]];
    return (x && y && nameStrength(x.key, y.key, knowledge.names) >= 0.6) || a.text === b.text;
  }
  if (a.kind === 'time' && !isAlike(h.times[a.ref], s.times[b.ref])) return false;
  const outcome = relationOf(h, a, s, b);
  if (outcome === 'incomparable') return a.text === b.text;
  return outcome === 'equal' || outcome === 'compatible';
}

/** "Since January" and "on Wednesday", "this year" and "in March" may both hold, and say different things. */
const isAlike = (a: Time | undefined, b: Time | undefined): boolean =>
  a?.relation === b?.relation && a?.precision === b?.precision;

/** How two figures or two times stand to each other; `incomparable` for anything else. */
export function relationOf(h: Analysis, a: Unit, s: Analysis, b: Unit): ValueRelation {
  const [x, y] = [h.quantities[a.ref], s.quantities[b.ref]];
  if (a.kind === 'quantity' && b.kind === 'quantity' && x && y)
    return counted(x) && counted(y) && x.low !== y.low && unitWord(h, x) === unitWord(s, y)
      ? 'clash'
      : compareQuantities(x, y);
  const [first, second] = [h.times[a.ref], s.times[b.ref]];
  return a.kind === 'time' && b.kind === 'time' && first && second
    ? compareTimes(first, second)
    : 'incomparable';
}

/** "9 years" / "10 years" in one sentence: so few are counted, and nobody rounds them. */
const counted = ({ kind, approximation, low, high, tolerance }: Quantity): boolean =>
  kind === 'duration' && approximation === 'exact' && low === high && low / (2 * tolerance) < COUNTED_BELOW;
const COUNTED_BELOW = 20;
const unitWord = ({ tokens }: Analysis, { range }: Quantity): string => tokens[range.to - 1]?.stem ?? '';

/** Two words that say the same. */
export function isSynonym(a: Unit, b: Unit, { language }: Knowledge): boolean {
  return a.kind === 'word' && b.kind === 'word' && wordStrength(a.stem, b.stem, language) >= SYNONYM;
}
