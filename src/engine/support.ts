import { type Alignment, coverage } from './align.ts';
import type { Analysis } from './analyse.ts';
import type { Clash } from './clashes/pair.ts';
import {
  EVIDENCE,
  EVIDENCE_OF_REST,
  FULL_SUPPORT,
  GIVEN,
  PART_SUPPORT,
  SECOND_STATEMENT,
  SURE_SUPPORT,
  TELLING,
  TELLING_DETAIL,
} from './limits.ts';
import {
  figuresInPlace,
  isDeniedDeed,
  isOnlyPlanned,
  isOnlyVerbMissing,
  isOtherMatter,
  isTopicOnly,
} from './same-matter.ts';
import type { Candidate, Sentence } from './sentence.ts';

/** Whether a report makes a clause: wholly, in part, or not at all. */
export type Support = 'full' | 'part' | 'none';

/** A statement aligned with a sentence of the highlight. */
export interface Aligned {
  statement: Candidate;
  alignment: Alignment;
}

export interface Ranked extends Aligned {
  /** Coverage of the clause, 0 to 1. */
  score: number;
  /** Empty when nothing clashes. */
  clashes: readonly Clash[];
}

/** What one or two statements of a report give of a clause together. */
export interface Joined {
  score: number;
  strength: Float64Array;
  weight: Float64Array;
  statements: Candidate[];
  /** The statement that fits best; undefined when there is none. */
  best: Ranked | undefined;
}

/**
 * The best statement, and the one other of the same report that adds most to it: an assertion may stand in two. The other
 * must speak of the same matter: it shares a telling word with the clause that the best statement has too.
 */
export function join(sentence: Sentence, ranked: readonly Ranked[], terms: readonly number[]): Joined {
  const [best, ...others] = ranked;
  if (!best)
    return { score: 0, strength: new Float64Array(0), weight: sentence.weight, statements: [], best };
  const { strength: own, weight } = best.alignment;
  let joined: Joined = { score: best.score, strength: own, weight, statements: [best.statement], best };
  if (best.score < PART_SUPPORT) return joined;
  for (const other of others) {
    const theirs = other.alignment.strength;
    const shared = terms.some(
      (term) => (weight[term] ?? 0) >= TELLING && (own[term] ?? 0) > 0.5 && (theirs[term] ?? 0) > 0.5,
    );
    if (!shared) continue;
    const strength = own.map((value, term) => Math.max(value, SECOND_STATEMENT * (theirs[term] ?? 0)));
    const score = coverage({ strength, weight }, terms);
    if (score > joined.score + 0.05)
      joined = { score, strength, weight, statements: [best.statement, other.statement], best };
  }
  return joined;
}

/**
 * Full only when every figure, time and name of the clause is given too: a detail that is not mentioned makes it part.
 * None when what is matched is only what all of the event's coverage shares: the same topic alone is silence.
 */
export function supportOf(sentence: Sentence, joined: Joined, terms: readonly number[]): Support {
  const { analysis } = sentence;
  const { best } = joined;
  if (!best) return 'none';
  const strength = figuresInPlace(analysis, joined.strength, terms);
  const score = Math.min(joined.score, coverage({ strength, weight: joined.weight }, terms));
  const made = { ...joined, strength, score };
  const support = shareOf(analysis, made, terms);
  const matched = { sentence, alignment: best.alignment, strength, terms };
  if (support === 'none' || isTopicOnly(matched) || isOtherMatter(matched) || isDeniedDeed(matched))
    return 'none';
  if (support === 'full') return isOnlyPlanned(matched) ? 'part' : 'full';
  return joined.statements.length === 1 && isOnlyVerbMissing(matched) ? 'full' : 'part';
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
      joined.statements.length === 1 &&
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

/** All that the clause says besides its figures and times is given. */
const WHOLE_REST = 0.9;
/** One shared word is no rest: "the call" alone tells nothing. */
const LEAST_WORDS = 3;

/** The first verb of the clause, or what its copula says, stands in the statement too. */
function verbsGiven(analysis: Analysis, terms: readonly number[], given: (term: number) => number): boolean {
  const frame = analysis.frames.find(({ verb }) => terms.includes(verb));
  return frame === undefined || given(frame.verb) >= GIVEN;
}
