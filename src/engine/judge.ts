import { type Alignment, align, coverage, termsOf, weightsOf } from './align.ts';
import { type Analysis, spanOf, wordsOf } from './analyse.ts';
import { FINDERS } from './clashes/finders.ts';
import type { Clash } from './clashes/pair.ts';
import { FULL_SUPPORT, PART_SUPPORT, SECOND_STATEMENT, STATEMENTS_PER_REPORT } from './limits.ts';
import type { Knowledge } from './match.ts';
import type { Reason, Relation, ReportComparison } from './types.ts';
import type { Frequencies } from './weights.ts';

/** A highlight's sentence, with where it stands in the highlight and what its terms weigh. */
export interface Sentence {
  analysis: Analysis;
  /** Offset of the sentence in the highlight. */
  start: number;
  weight: Float64Array;
}

/** A statement that may bear on the highlight. */
export interface Candidate {
  id: string;
  analysis: Analysis;
}

type Support = 'full' | 'part' | 'none';

/** What one report says to one clause. */
interface ClauseOutcome {
  support: Support;
  score: number;
  /** The statements it rests on, best first. */
  statements: Candidate[];
  alignment: Alignment | undefined;
  clash: { clash: Clash; statement: Candidate } | undefined;
  background: boolean;
}

/** Weighs the terms of a highlight's sentence against a pack. */
export function toSentence(
  analysis: Analysis,
  start: number,
  options: { frequencies: Frequencies; knowledge: Knowledge },
): Sentence {
  return { analysis, start, weight: weightsOf(analysis, options.frequencies, options.knowledge) };
}

/**
 * Judges one highlight against one report.
 * @param sentences the highlight's sentences
 * @param candidates statements of the report for each sentence, best first
 */
export function judgeReport(
  report: string,
  sentences: readonly Sentence[],
  candidates: readonly (readonly Candidate[])[],
  knowledge: Knowledge,
): ReportComparison {
  const outcomes = sentences.flatMap((sentence, n) => {
    const alignments = (candidates[n] ?? [])
      .slice(0, STATEMENTS_PER_REPORT)
      .map((statement) => ({
        statement,
        alignment: align(sentence.analysis, statement.analysis, sentence.weight, knowledge),
      }));
    return clauseOutcomes(sentence, alignments, knowledge).map((outcome) => ({ ...outcome, sentence }));
  });
  const clashing = outcomes.find((outcome) => outcome.clash);
  if (clashing?.clash) {
    const { clash, statement } = clashing.clash;
    return {
      report,
      relation: 'conflicts',
      score: clash.grounded,
      statement: statement.id,
      further: [],
      reasons: [toReason(clash, clashing.sentence, statement)],
    };
  }
  return supported(report, outcomes);
}

interface Aligned {
  statement: Candidate;
  alignment: Alignment;
}

function clauseOutcomes(
  sentence: Sentence,
  alignments: readonly Aligned[],
  knowledge: Knowledge,
): ClauseOutcome[] {
  return sentence.analysis.clauses.map((clause) => {
    const terms = termsOf(sentence.analysis, clause);
    const ranked = alignments
      .map((one) => ({ ...one, score: coverage(one.alignment, terms) }))
      .sort((a, b) => b.score - a.score);
    const best = ranked[0];
    const outcome: ClauseOutcome = {
      support: 'none',
      score: 0,
      statements: [],
      alignment: best?.alignment,
      clash: undefined,
      background: clause.background,
    };
    if (!best) return outcome;
    const joined = join(ranked, terms);
    outcome.score = joined.score;
    outcome.statements = joined.statements;
    outcome.support = supportOf(sentence, joined, terms);
    if (outcome.support !== 'full') outcome.clash = findClash(sentence.analysis, ranked, terms, knowledge);
    return outcome;
  });
}

interface Joined {
  score: number;
  strength: Float64Array;
  weight: Float64Array;
  statements: Candidate[];
}

/** The best statement, and the one other of the same report that adds most to it: an assertion may stand in two. */
function join(ranked: readonly (Aligned & { score: number })[], terms: readonly number[]): Joined {
  const [best, ...others] = ranked;
  if (!best) return { score: 0, strength: new Float64Array(0), weight: new Float64Array(0), statements: [] };
  const alone: Joined = {
    score: best.score,
    strength: best.alignment.strength,
    weight: best.alignment.weight,
    statements: [best.statement],
  };
  let joined = alone;
  for (const other of others) {
    const strength = best.alignment.strength.map((own, term) =>
      Math.max(own, SECOND_STATEMENT * (other.alignment.strength[term] ?? 0)),
    );
    const score = coverage({ strength, weight: best.alignment.weight }, terms);
    if (score > joined.score + 0.05)
      joined = {
        score,
        strength,
        weight: best.alignment.weight,
        statements: [best.statement, other.statement],
      };
  }
  return joined;
}

/** Full only when every figure, time and name of the clause is given too: a detail that is not mentioned makes it part. */
function supportOf(sentence: Sentence, joined: Joined, terms: readonly number[]): Support {
  if (joined.score < PART_SUPPORT) return 'none';
  const missing = terms.some((index) => {
    const term = sentence.analysis.terms[index];
    return (
      term &&
      term.kind !== 'word' &&
      (joined.weight[index] ?? 0) >= 0.25 &&
      (joined.strength[index] ?? 0) < 0.5
    );
  });
  return joined.score >= FULL_SUPPORT && !missing ? 'full' : 'part';
}

function findClash(
  h: Analysis,
  ranked: readonly (Aligned & { score: number })[],
  clause: readonly number[],
  knowledge: Knowledge,
): ClauseOutcome['clash'] {
  for (const finder of FINDERS) {
    for (const { alignment, statement } of ranked) {
      const clash = finder({ h, s: statement.analysis, alignment, clause, knowledge })[0];
      if (clash) return { clash, statement };
    }
  }
  return undefined;
}

function supported(report: string, outcomes: readonly ClauseOutcome[]): ReportComparison {
  const asserted = outcomes.filter((outcome) => !outcome.background);
  const counted = asserted.length > 0 ? asserted : outcomes;
  const made = counted.filter((outcome) => outcome.support !== 'none');
  const relation: Relation =
    made.length === 0
      ? 'silent'
      : counted.every((outcome) => outcome.support === 'full')
        ? 'corroborates'
        : 'partly';
  const best = [...made].sort((a, b) => b.score - a.score);
  const statements = [...new Set(best.flatMap((outcome) => outcome.statements.map(({ id }) => id)))];
  const score = Math.max(0, ...counted.map((outcome) => outcome.score));
  return {
    report,
    relation,
    score: Math.min(1, score),
    statement: relation === 'silent' ? null : (statements[0] ?? null),
    further: relation === 'silent' ? [] : statements.slice(1, 4),
    reasons: [],
  };
}

function toReason(clash: Clash, sentence: Sentence, statement: Candidate): Reason {
  const here = spanOf(sentence.analysis, clash.h);
  return {
    rule: 'clash',
    kind: clash.kind,
    highlight: wordsOf(sentence.analysis, clash.h),
    report: wordsOf(statement.analysis, clash.s),
    ...(clash.resolved ? { resolved: clash.resolved } : {}),
    highlightSpan: { start: sentence.start + here.start, end: sentence.start + here.end },
    reportSpan: spanOf(statement.analysis, clash.s),
  };
}
