import { type Alignment, coverage } from './align.ts';
import type { Analysis } from './analyse.ts';
import type { Clash } from './clashes/pair.ts';
import {
  EVIDENCE,
  EVIDENCE_OF_REST,
  FULL_SUPPORT,
  GIVEN,
  PART_SUPPORT,
  SAME_WORD,
  SECOND_STATEMENT,
  SURE_SUPPORT,
  TELLING,
  TELLING_DETAIL,
} from './limits.ts';
import type { Knowledge } from './match.ts';
import { speakerIn } from './other-sides.ts';
import { deedsOf, makesProposition } from './proposition.ts';
import {
  figuresInPlace,
  isDeniedDeed,
  isOnlyExpected,
  isOnlyVerbMissing,
  isOtherMatter,
  isTopicOnly,
  type Matched,
} from './same-matter.ts';
import type { Candidate, Sentence } from './sentence.ts';

/** Whether a report makes a clause: wholly, in part, or not at all. */
export type Support = 'full' | 'part' | 'none';

/** What is made of a clause; loose when it is only hedged or expected, or nobody says it whom the clause names as its speaker. */
export interface Made {
  support: Support;
  isLoose: boolean;
}

/** A statement aligned with a sentence of the highlight. */
export interface Aligned {
  statement: Candidate;
  alignment: Alignment;
}

/** An aligned statement with what is asked of it for one clause. */
export interface Ranked extends Aligned {
  /** Coverage of the clause, 0 to 1. */
  score: number;
  /** Empty when nothing clashes. */
  clashes: readonly Clash[];
}

/** What statements of a report give of a clause together. */
export interface Joined {
  score: number;
  strength: Float64Array;
  weight: Float64Array;
  /** The statements, the one that fits best first; each adds something. */
  parts: Ranked[];
}

/**
 * The best statement, and those others of the same report that add to it: an assertion may stand in several. Another must speak
 * of the same matter: it shares a telling word with the clause that the best statement has too.
 */
export function join(sentence: Sentence, ranked: readonly Ranked[], terms: readonly number[]): Joined {
  const [best, ...others] = ranked;
  if (!best) return { score: 0, strength: new Float64Array(0), weight: sentence.weight, parts: [] };
  const { strength: own, weight } = best.alignment;
  let joined: Joined = { score: best.score, strength: own, weight, parts: [best] };
  if (best.score < PART_SUPPORT) return joined;
  for (let n = 1; n < MOST_JOINED; n++) {
    const before = joined;
    for (const other of others) {
      const theirs = other.alignment.strength;
      const shared = terms.some(
        (term) => (weight[term] ?? 0) >= TELLING && (own[term] ?? 0) > 0.5 && (theirs[term] ?? 0) > 0.5,
      );
      if (!shared) continue;
      const strength = before.strength.map((value, term) =>
        Math.max(value, SECOND_STATEMENT * addedBy(sentence.analysis, theirs, term)),
      );
      const score = coverage({ strength, weight }, terms);
      if (score > joined.score + LEAST_ADDED)
        joined = { score, strength, weight, parts: [...before.parts, other] };
    }
    if (joined === before) break;
  }
  return joined;
}

/** Of a second statement only the same words count, and values: a synonym in another sentence is often another thing. */
function addedBy({ terms }: Analysis, theirs: Float64Array, term: number): number {
  const strength = theirs[term] ?? 0;
  return terms[term]?.kind === 'word' && strength < SAME_WORD ? 0 : strength;
}

/**
 * Full only when every figure, time and name of the clause is given too: a detail that is not mentioned makes it part.
 * None when no statement says who did what, or when what is matched is only what all of the event's coverage shares: the same
 * topic alone is silence.
 */
export function supportOf(
  sentence: Sentence,
  joined: Joined,
  terms: readonly number[],
  knowledge: Knowledge,
): Made {
  const { analysis } = sentence;
  const [best] = joined.parts;
  if (!best) return NOTHING;
  const strength = figuresInPlace(analysis, joined.strength, terms);
  const score = Math.min(joined.score, coverage({ strength, weight: joined.weight }, terms));
  const support = shareOf(analysis, { ...joined, strength, score }, terms);
  const matched = { sentence, alignment: best.alignment, strength, terms };
  if (
    support === 'none' ||
    isTopicOnly(matched) ||
    isOtherMatter(matched) ||
    isDeniedDeed(matched, knowledge)
  )
    return NOTHING;
  const each = joined.parts.map(({ alignment }) => ({
    sentence,
    alignment,
    strength: figuresInPlace(analysis, alignment.strength, terms),
    terms,
  }));
  const isSaid = best.score >= SURE_SUPPORT || deedsOf(matched).length === 0 || each.some(makesProposition);
  if (!isSaid) return NOTHING;
  const isLoose =
    misquotes(sentence, joined.strength, terms) ||
    isHedged(each) ||
    !each.some(({ alignment }) => speakerIn(alignment, terms, knowledge) === 'same');
  const isWhole = support === 'full' || (joined.parts.length === 1 && isOnlyVerbMissing(matched));
  return { support: isWhole && !isLoose ? 'full' : 'part', isLoose };
}

/** Of what the clause has in quotation marks no word is given: what was said is told, not those words. */
function misquotes({ analysis }: Sentence, strength: Float64Array, terms: readonly number[]): boolean {
  return analysis.quotations.some(({ range }) => {
    const quoted = terms.filter((term) => {
      const at = analysis.terms[term]?.range;
      return at !== undefined && at.from >= range.from && at.to <= range.to;
    });
    return quoted.length > 0 && quoted.every((term) => (strength[term] ?? 0) < GIVEN);
  });
}

const NOTHING: Made = { support: 'none', isLoose: false };

/** Of the statements that have the deed of the clause none says it flatly. */
function isHedged(each: readonly Matched[]): boolean {
  const telling = each.filter(({ sentence: { analysis: h }, alignment: { strength }, terms }) =>
    h.frames.some(({ verb }) => terms.includes(verb) && (strength[verb] ?? 0) > 0),
  );
  return telling.length > 0 && telling.every(isOnlyExpected);
}

/** How much of a clause is given, by weight. */
function shareOf(analysis: Analysis, joined: Joined, terms: readonly number[]): Support {
  const weightOf = (term: number) => joined.weight[term] ?? 0;
  const given = (term: number) => joined.strength[term] ?? 0;
  const missing = terms.filter(
    (term) =>
      analysis.terms[term]?.kind !== 'word' && weightOf(term) >= TELLING_DETAIL && given(term) < GIVEN,
  );
  // A figure or time that the report lacks takes the clause from full to part, not to none.
  const details = new Set(missing.filter((term) => analysis.terms[term]?.kind !== 'name'));
  const telling = terms.filter((term) => weightOf(term) >= TELLING && !details.has(term));
  const evidence = telling.reduce((sum, term) => sum + weightOf(term) * given(term), 0);
  const all = telling.reduce((sum, term) => sum + weightOf(term), 0);
  if (details.size > 0) {
    const matched = terms.reduce((sum, term) => sum + weightOf(term) * given(term), 0);
    const share = coverage(joined, terms, details);
    const shared = terms.filter((term) => given(term) >= GIVEN && weightOf(term) > 0.1);
    const whole =
      share >= WHOLE_REST &&
      joined.parts.length === 1 &&
      shared.length >= LEAST_WORDS &&
      namesMatter(analysis, shared, weightOf);
    const rest = whole || (share >= FULL_SUPPORT && matched >= EVIDENCE_OF_REST);
    return rest && verbsGiven(analysis, terms, given) ? 'part' : 'none';
  }
  if (joined.score < PART_SUPPORT || (all > 0 && evidence < Math.min(EVIDENCE, all * 0.8))) return 'none';
  const sure = joined.score >= SURE_SUPPORT || verbsGiven(analysis, terms, given);
  return joined.score >= FULL_SUPPORT && missing.length === 0 && sure ? 'full' : 'part';
}

/** Among what is shared is a telling noun or name, or two names: who did it or what it is about. */
function namesMatter(
  analysis: Analysis,
  shared: readonly number[],
  weightOf: (term: number) => number,
): boolean {
  const names = shared.filter((term) => analysis.terms[term]?.kind === 'name');
  const nouns = shared.filter((term) => analysis.terms[term]?.tag === 'noun' && weightOf(term) >= TELLING);
  return names.length >= 2 || nouns.length > 0 || names.some((term) => weightOf(term) >= TELLING);
}

/** Statements of one report that one clause may be put together from. */
const MOST_JOINED = 3;
/** What another statement must add to the share that is given. */
const LEAST_ADDED = 0.05;
/** All that the clause says besides its figures and times is given. */
const WHOLE_REST = 0.9;
/** One shared word is no rest: "the call" alone tells nothing. */
const LEAST_WORDS = 3;

/** The first verb of the clause, or what its copula says, stands in the statement too. */
function verbsGiven(analysis: Analysis, terms: readonly number[], given: (term: number) => number): boolean {
  const frame = analysis.frames.find(({ verb }) => terms.includes(verb));
  return frame === undefined || given(frame.verb) >= GIVEN;
}
