import type { Analysis } from './analyse.ts';
import { SOFTENED } from './limits.ts';
import { type Knowledge, sortOf, standsFor, strengthOf } from './match.ts';
import { oncePerSentence } from './memo.ts';
import { giveRestated } from './restated.ts';
import type { Clause } from './structure/clauses.ts';
import type { Frame } from './structure/frames.ts';
import type { Term } from './structure/terms.ts';
import { type Frequencies, weigh } from './weights.ts';
import { memoryOf } from './word-strengths.ts';

/** The terms of a highlight sentence set against one statement: for each the term that stands for it best. */
export interface Alignment {
  h: Analysis;
  s: Analysis;
  /** For each term of h: index of the best term of s, or -1. */
  best: Int32Array;
  /** For each term of h: how well it is matched, 0 to 1. */
  strength: Float64Array;
  /** For each term of h: its weight. */
  weight: Float64Array;
  /** For each term of s: how well some term of h stands for it, 0 to 1. */
  answered: Float64Array;
  /** How well each term of h stands for each of s, 0 to 1: h's first term against all of s, then its second, … */
  pairs: Float64Array;
}

/** Weight of every term of a highlight sentence; computed once and shared by all alignments with it. */
export function weightsOf(h: Analysis, frequencies: Frequencies, knowledge: Knowledge): Float64Array {
  const wrapped = new Set(
    h.reportings.flatMap(({ range }) =>
      Array.from({ length: range.to - range.from }, (_, n) => range.from + n),
    ),
  );
  return Float64Array.from(h.terms, (term) =>
    wrapped.has(term.range.from) ? 0 : weigh(h, term, frequencies, knowledge.names),
  );
}

/** Pairs every term of `h` with its best partner in `s`. Cost: terms of h times terms of s. */
export function align(h: Analysis, s: Analysis, weight: Float64Array, knowledge: Knowledge): Alignment {
  const width = s.terms.length;
  const best = new Int32Array(h.terms.length).fill(-1);
  const strength = new Float64Array(h.terms.length);
  const answered = new Float64Array(width);
  const pairs = new Float64Array(h.terms.length * width);
  const memory = memoryOf(knowledge.language);
  const [mine, theirs] = [memory.idsOf(h), memory.idsOf(s)];
  const [sorts, others] = [sortsOf(h), sortsOf(s)];
  for (let i = 0; i < h.terms.length; i++) {
    const id = mine[i] ?? -1;
    const word = id < 0 ? undefined : memory.strengths(id);
    const meets = standsFor(sorts[i] ?? 0);
    let most = 0;
    for (let j = 0; j < width; j++) {
      if (((others[j] ?? 0) & meets) === 0) continue;
      const other = theirs[j] ?? -1;
      const value =
        word && other >= 0
          ? word.of(other)
          : strengthOf(h, h.terms[i] as Term, s, s.terms[j] as Term, knowledge);
      if (value === 0) continue;
      pairs[i * width + j] = value;
      if (value > (answered[j] ?? 0)) answered[j] = value;
      if (value > most) {
        most = value;
        best[i] = j;
      }
    }
    strength[i] = most;
  }
  soften(h, s, best, strength);
  keepCompany(h, s, best, strength);
  giveRestated(h, best, strength);
  return { h, s, best, strength, weight, answered, pairs };
}

/** The sort of every term of a sentence. */
const sortsOf = oncePerSentence((analysis) =>
  Uint8Array.from(analysis.terms, (term) => sortOf(analysis, term)),
);

/**
 * A verb and its subject or object are matched as a pair: when the statement has both words, but far apart and in
 * different frames ("talks … progress" in "discussed trade and reviewed progress"), the verb counts for less.
 */
function keepCompany(h: Analysis, s: Analysis, best: Int32Array, strength: Float64Array): void {
  for (const { verb, subject, object } of h.frames) {
    const partner = best[verb] ?? -1;
    if (partner < 0) continue;
    const ofSubject = companyOf(h, s, { partner, best, terms: subject });
    const ofObject = companyOf(h, s, { partner, best, terms: object });
    if (ofSubject === 'near' || ofObject === 'near') continue;
    if (ofSubject === 'far' || ofObject === 'far') strength[verb] = (strength[verb] ?? 0) * SOFTENED;
  }
}

/** Whether words that a verb stands with are matched near the verb's partner; `none` where none is matched. */
function companyOf(
  h: Analysis,
  s: Analysis,
  { partner, best, terms }: { partner: number; best: Int32Array; terms: readonly number[] },
): 'near' | 'far' | 'none' {
  let found: 'far' | 'none' = 'none';
  for (const term of terms) {
    const other = best[term] ?? -1;
    if (other < 0 || other === partner || h.terms[term]?.kind !== 'word') continue;
    if (together(s, partner, other)) return 'near';
    found = 'far';
  }
  return found;
}

function together(s: Analysis, a: number, b: number): boolean {
  const [left, right] = [s.terms[a], s.terms[b]];
  if (!left || !right) return false;
  if (Math.abs(left.range.from - right.range.from) <= NEAR_TOKENS) return true;
  return s.frames.some((frame) => placesIn(frame, a) + placesIn(frame, b) >= 2);
}
const NEAR_TOKENS = 4;

/** How often a term stands in a frame. */
function placesIn(frame: Frame, term: number): number {
  const among = (terms: readonly number[]) =>
    terms.reduce((count, one) => (one === term ? count + 1 : count), 0);
  return (
    (frame.verb === term ? 1 : 0) +
    among(frame.subject) +
    among(frame.object) +
    frame.oblique.reduce((count, { terms }) => count + among(terms), 0)
  );
}

/** What the statement only hedges, plans or denies does not give what the highlight says flatly. */
function soften(h: Analysis, s: Analysis, best: Int32Array, strength: Float64Array): void {
  const [mine, theirs] = [looseOf(h), looseOf(s)];
  for (let index = 0; index < best.length; index++) {
    const partner = best[index] ?? -1;
    if (partner < 0 || !theirs[partner] || mine[index]) continue;
    const term = h.terms[index];
    if (term?.kind === 'word' && (term.tag === 'verb' || term.tag === 'gerund'))
      strength[index] = (strength[index] ?? 0) * SOFTENED;
  }
}

/** 1 for every term that is only hedged, planned or denied: the verb of such a frame, or its object where it is no verb. */
const looseOf = oncePerSentence(({ terms, frames }) => {
  const loose = new Uint8Array(terms.length);
  // A term that several frames share goes by the first.
  for (const frame of frames.toReversed()) for (const term of frame.object) loose[term] = isLoose(frame);
  for (const frame of frames.toReversed()) loose[frame.verb] = isLoose(frame);
  return loose;
});

const isLoose = ({ hedged, negated, stage }: Frame): 0 | 1 =>
  hedged || negated || stage === 'planned' ? 1 : 0;

/** Indices of the terms of a clause. */
export function termsOf(h: Analysis, clause: Clause): number[] {
  return h.terms.flatMap((term, index) =>
    clause.parts.some((part) => term.range.from >= part.from && term.range.from < part.to) ? [index] : [],
  );
}

/**
 * Share of the weight of the given terms that the statement gives, 0 to 1; 0 when they weigh nothing.
 * @param without terms left out of both sides of the share: the ones whose clash is in question
 */
export function coverage(
  alignment: Pick<Alignment, 'weight' | 'strength'>,
  terms: readonly number[],
  without?: ReadonlySet<number>,
): number {
  let given = 0;
  let all = 0;
  for (const term of terms) {
    if (without?.has(term)) continue;
    const weight = alignment.weight[term] ?? 0;
    all += weight;
    given += weight * (alignment.strength[term] ?? 0);
  }
  return all === 0 ? 0 : given / all;
}

/**
 * Share of a statement's content that the highlight has, 0 to 1: a short statement may be wholly contained in a long
 * highlight. Words count by their kind, since a statement carries no weights.
 * @param without terms of the statement left out of both sides of the share
 */
export function containment(
  { s, answered }: Pick<Alignment, 's' | 'answered'>,
  without: ReadonlySet<number>,
): number {
  let given = 0;
  let all = 0;
  s.terms.forEach((term, index) => {
    if (without.has(index) || term.kind === 'quantity' || term.kind === 'time') return;
    const weight = term.kind === 'name' ? NAME_SHARE : term.tag === 'modifier' ? MODIFIER_SHARE : 1;
    all += weight;
    given += weight * (answered[index] ?? 0);
  });
  return all === 0 ? 0 : given / all;
}
const NAME_SHARE = 0.7;
const MODIFIER_SHARE = 0.4;
