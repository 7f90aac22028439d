import { agreementOf, type ClauseOutcome } from './agreement.ts';
import { type Alignment, align, coverage } from './align.ts';
import { type Analysis, spanOf } from './analyse.ts';
import { assertions } from './assertions.ts';
import { copyIn, type Kinship } from './clashes/copies.ts';
import { FINDERS } from './clashes/finders.ts';
import type { Clash, ClashFinder, Pair } from './clashes/pair.ts';
import { isTurnedRound } from './clashes/turned-round.ts';
import { confidenceOf } from './confidence.ts';
import type { TokenRange } from './facts/types.ts';
import { GIVEN, LEAST_SHARED, PART_SUPPORT, SURE_SUPPORT, SYNONYM } from './limits.ts';
import type { Knowledge } from './match.ts';
import { openDays } from './open-days.ts';
import { isMeasuredOtherwise } from './opposite-measures.ts';
import { speaksOfOther } from './other-occasion.ts';
import { speakerIn, tellsOfOtherCountries } from './other-sides.ts';
import { partsOf } from './parts.ts';
import { toReasons } from './reasons.ts';
import type { Candidate, Sentence } from './sentence.ts';
import { type Aligned, type Joined, join, type Made, type Ranked, supportOf } from './support.ts';
import { ordersApart } from './told-order.ts';
import type { ConflictKind, ReportComparison, Span } from './types.ts';
import { voiceOf } from './voices.ts';

/** A statement ranked for a clause, and whether it is a copy of the highlight's sentence. */
type Laid = Ranked & { copy: Kinship };

/**
 * Judges one highlight against one report.
 * @param sentences the highlight's sentences
 * @param candidates statements of the report for each sentence, best first
 * @param finders what is searched for clashes, most telling first
 */
export function judgeReport(
  report: string,
  sentences: readonly Sentence[],
  candidates: readonly (readonly Candidate[])[],
  knowledge: Knowledge,
  finders: readonly ClashFinder[] = FINDERS,
): ReportComparison {
  const laid = sentences.map((sentence, n) => {
    const alignments = (candidates[n] ?? []).map((statement) => ({
      statement,
      alignment: align(sentence.analysis, statement.analysis, sentence.weight, knowledge),
    }));
    return { sentence, alignments, outcomes: clauseOutcomes(sentence, alignments, { knowledge, finders }) };
  });
  const outcomes = laid.flatMap((one) => one.outcomes);
  const clashing = outcomes.find((outcome) => outcome.clash);
  if (clashing?.clash)
    return conflictOf(report, outcomes, { sentence: clashing.sentence, ...clashing.clash });
  const told: ClauseOutcome[] = [];
  const openers: Span[] = [];
  for (const { sentence, alignments, outcomes: own } of laid) {
    const orders = ordersApart(sentence, alignments);
    const reversed = orders.find((order) => order.reversed)?.reversed;
    if (reversed) {
      const { clash, first, second } = reversed;
      const [statement, further] = [first.statement, second.statement];
      return conflictOf(report, outcomes, { sentence, clashes: [clash], statement, further });
    }
    openers.push(...orders.map(({ opener }) => spanIn(sentence, opener)));
    told.push(...own.map((one) => (orders.some(({ verb }) => one.terms.includes(verb)) ? inPart(one) : one)));
  }
  const agreement = agreementOf(report, told);
  const unsaid = openers.filter(
    ({ start, end }) =>
      !agreement.supported.some(({ highlight }) => highlight.start < end && start < highlight.end),
  );
  const unmentioned = [...agreement.unmentioned, ...unsaid].sort((a, b) => a.start - b.start);
  return { ...agreement, ...(agreement.relation === 'partly' && { unmentioned }), ...bothSidesOf(outcomes) };
}

/** Both deeds are told, their order by nobody. */
const inPart = (outcome: ClauseOutcome): ClauseOutcome =>
  outcome.support === 'full' ? { ...outcome, support: 'part', isLoose: true } : outcome;

function spanIn({ analysis, start }: Sentence, range: TokenRange): Span {
  const span = spanOf(analysis, range);
  return { start: start + span.start, end: start + span.end };
}

interface Conflict {
  sentence: Sentence;
  clashes: readonly Clash[];
  statement: Candidate;
  /** A second statement that the clash rests on. */
  further?: Candidate;
}

function conflictOf(
  report: string,
  outcomes: readonly ClauseOutcome[],
  { sentence, clashes, statement, further }: Conflict,
): ReportComparison {
  return {
    report,
    relation: 'conflicts',
    score: clashes[0]?.grounded ?? 0,
    statement: statement.id,
    further: further ? [further.id] : [],
    reasons: toReasons(clashes, sentence, statement.analysis),
    confidence: confidenceOf('conflicts', []),
    ...partsOf(outcomes),
    ...bothSidesOf(outcomes),
    voice: voiceOf(statement.analysis),
    silence: null,
  };
}

function bothSidesOf(outcomes: readonly ClauseOutcome[]): Pick<ReportComparison, 'bothSides'> {
  const found = outcomes.find(({ bothSides }) => bothSides)?.bothSides;
  return found ? { bothSides: found } : {};
}

interface Search {
  knowledge: Knowledge;
  finders: readonly ClashFinder[];
}

function clauseOutcomes(sentence: Sentence, alignments: readonly Aligned[], search: Search): ClauseOutcome[] {
  return assertions(sentence).map((terms) => {
    const ranked = alignments
      .map((one) => lay(sentence, one, terms, search))
      .sort((a, b) => b.score - a.score);
    return outcomeOf(sentence, ranked, terms, search.knowledge);
  });
}

/** One statement beside one clause: what clashes, and how much of the clause it gives. */
function lay(
  { analysis }: Sentence,
  { statement, alignment }: Aligned,
  clause: readonly number[],
  { knowledge, finders }: Search,
): Laid {
  const pair = { h: analysis, s: statement.analysis, alignment, clause, knowledge };
  const shared = mayClash(alignment, clause);
  const opposite = shared && (isTurnedRound(pair) || isMeasuredOtherwise(pair));
  const copy = shared && !opposite ? copyIn(pair) : 'none';
  const clashes = shared && copy === 'none' ? findClashes(pair, finders) : NO_CLASHES;
  const foreign =
    copy === 'none' &&
    clashes.length === 0 &&
    (opposite || speaksOfOther(analysis, { statement, alignment }, clause) || isOfOthers(pair));
  const score = copy === 'same' ? 1 : foreign ? 0 : coverage(alignment, clause);
  return { statement, alignment, score, clashes, copy };
}
const NO_CLASHES: readonly Clash[] = [];

/** Of other countries, or in the mouth of another speaker. */
const isOfOthers = ({ h, s, alignment, clause, knowledge }: Pair): boolean =>
  tellsOfOtherCountries(h, clause, s, knowledge) || speakerIn(alignment, clause, knowledge) === 'other';

/** Every clash needs something that both sides share: where next to nothing is matched none is looked for. */
function mayClash({ weight, strength }: Alignment, terms: readonly number[]): boolean {
  let shared = 0;
  for (const term of terms) shared += (weight[term] ?? 0) * (strength[term] ?? 0);
  return shared >= LEAST_SHARED;
}

/**
 * A statement that clashes supports nothing. A clash stands unless another statement of the same report makes the clause
 * at least as well: a report may hold both sides, and then it does not conflict. That it holds both is said where the clash is sure.
 */
function outcomeOf(
  sentence: Sentence,
  ranked: readonly Laid[],
  terms: readonly number[],
  knowledge: Knowledge,
): ClauseOutcome {
  const friendly = dayFirst(
    sentence.analysis,
    ranked.filter(({ clashes }) => clashes.length === 0),
    terms,
  );
  const clashing = ranked.find(({ clashes }) => clashes.length > 0);
  const joined = join(sentence, friendly, terms);
  const made = supportBy(friendly[0], supportOf(sentence, joined, terms, knowledge));
  const { support } = made;
  const open = givesTime(sentence.analysis, terms, joined)
    ? []
    : joined.parts.flatMap(({ alignment }) => openDays(sentence.analysis, terms, alignment.s));
  const first = clashing?.clashes[0];
  const [supporting] = joined.parts;
  const stands =
    first &&
    !(support === 'full' && outweighs(sentence.analysis, joined, { friend: friendly[0], clashing, terms }));
  return {
    sentence,
    support,
    isLoose: made.isLoose || open.length > 0,
    strength: stands ? clashing.alignment.strength : givenBy(friendly[0], joined.strength),
    differing: stands ? clashing.clashes.map(({ h }) => h) : open.map(({ h }) => h),
    sources: stands ? [clashing] : joined.parts,
    score: joined.score,
    statements: joined.parts.map(({ statement }) => statement),
    alignment: friendly[0]?.alignment,
    beside: ranked,
    terms,
    clash: stands
      ? { clashes: clashing.clashes, grounded: first.grounded, statement: clashing.statement }
      : undefined,
    bothSides:
      first && supporting && !stands && isSure(first)
        ? { supporting: supporting.statement.id, clashing: clashing.statement.id }
        : undefined,
  };
}

/**
 * Of statements that fit as well as the best, or all but as well and well enough to make some of the clause, the one that names a
 * weekday in place of the clause's.
 */
function dayFirst(h: Analysis, friendly: readonly Laid[], terms: readonly number[]): readonly Laid[] {
  const [best] = friendly;
  if (!best || !terms.some((term) => h.terms[term]?.kind === 'time')) return friendly;
  const least = Math.min(best.score, Math.max(PART_SUPPORT, best.score * AS_WELL));
  const near = friendly.filter(({ score }) => score > 0 && score >= least);
  const named = near.find(({ statement }) => openDays(h, terms, statement.analysis).length > 0);
  const isGiven = near.some(({ alignment }) => givesTime(h, terms, alignment));
  return named && !isGiven ? [named, ...friendly.filter((one) => one !== named)] : friendly;
}
const AS_WELL = 0.8;

/** A time of the clause is given. */
const givesTime = (
  h: Analysis,
  terms: readonly number[],
  { strength }: Pick<Alignment, 'strength'>,
): boolean => terms.some((term) => h.terms[term]?.kind === 'time' && (strength[term] ?? 0) >= GIVEN);

/** A copy says all of the clause, or all but how much: whatever its words weigh. */
function supportBy(best: Laid | undefined, made: Made): Made {
  if (best?.copy === 'same') return { support: 'full', isLoose: false };
  if (best?.copy !== 'looser') return made;
  return { support: made.support === 'full' ? 'part' : made.support, isLoose: true };
}

/** A copy gives every word, also the bound that its figure lies in. */
const givenBy = (best: Laid | undefined, strength: Float64Array): Float64Array =>
  best?.copy === 'same' ? strength.map(() => 1) : strength;

/** A clash that was outweighed may be none: only of values in a matter that both sides share is it said to be one. */
function isSure({ kind, grounded }: Clash): boolean {
  return OF_VALUES.has(kind) && grounded >= SURE_SUPPORT;
}
const OF_VALUES: ReadonlySet<ConflictKind> = new Set(['number', 'money', 'percent', 'duration', 'date']);

/** The other statement makes the clause at least as well, down to its verb. */
function outweighs(
  h: Analysis,
  joined: Joined,
  { friend, clashing, terms }: { friend: Ranked | undefined; clashing: Ranked; terms: readonly number[] },
): boolean {
  // Who holds an office or says a thing is not answered by a statement that names nobody.
  const kind = clashing.clashes[0]?.kind;
  if (kind === 'name' || kind === 'attribution') return false;
  const frame = h.frames.find(({ verb }) => terms.includes(verb));
  return (
    joined.score >= Math.max(clashing.score, SURE_SUPPORT) &&
    (frame === undefined || predicates(friend, frame.verb))
  );
}

/** The statement has the verb as its own verb: "agreements" does not say that one was signed. */
function predicates(friend: Ranked | undefined, verb: number): boolean {
  if (!friend || (friend.alignment.strength[verb] ?? 0) < SYNONYM) return false;
  return friend.alignment.s.frames.some((frame) => frame.verb === friend.alignment.best[verb]);
}

/** All clashes, the most telling kind first. */
function findClashes(pair: Pair, finders: readonly ClashFinder[]): readonly Clash[] {
  let found: Clash[] | undefined;
  for (const finder of finders) {
    const clashes = finder(pair);
    if (clashes.length > 0) found = found ? [...found, ...clashes] : clashes;
  }
  return found ?? NO_CLASHES;
}
