import type { Alignment } from './align.ts';
import { withoutBackground } from './background.ts';
import type { Clash } from './clashes/pair.ts';
import { confidenceOf } from './confidence.ts';
import { GIVEN } from './limits.ts';
import { type ClauseParts, partsOf } from './parts.ts';
import { findNotes } from './reasons.ts';
import type { Candidate } from './sentence.ts';
import { silenceOf } from './silence.ts';
import type { Aligned, Support } from './support.ts';
import type { Reason, ReportComparison } from './types.ts';
import { voiceOf } from './voices.ts';

/** What one report says to one clause. */
export interface ClauseOutcome extends ClauseParts {
  support: Support;
  /** What is given is only hedged, planned or expected, is said by nobody whom the clause names, or differs in an open day. */
  isLoose: boolean;
  score: number;
  /** The statements it rests on, best first. */
  statements: Candidate[];
  /** How the clause's terms are matched in the first of them. */
  alignment: Alignment | undefined;
  clash: { clashes: readonly Clash[]; grounded: number; statement: Candidate } | undefined;
  /** The clause is made by one statement of the report and surely contradicted by another. */
  bothSides: ReportComparison['bothSides'];
  /** Every statement that was set beside it. */
  beside: readonly Aligned[];
}

/** What a report in which nothing clashes says to a highlight: all of it, part of it, nothing. */
export function agreementOf(report: string, outcomes: readonly ClauseOutcome[]): ReportComparison {
  const made = withoutBackground(outcomes);
  const scoreOf = (some: readonly ClauseOutcome[]) =>
    Math.min(1, Math.max(0, ...some.map((one) => one.score)));
  if (made.length === 0)
    return {
      report,
      relation: 'silent',
      score: scoreOf(outcomes),
      statement: null,
      further: [],
      reasons: [],
      confidence: null,
      supported: [],
      unmentioned: [],
      voice: null,
      silence: silenceOf(outcomes),
    };
  const parts = partsOf(outcomes);
  const relation = isAllMade(outcomes, parts) ? 'corroborates' : 'partly';
  const best = [...made].sort((a, b) => givenValues(b) - givenValues(a) || b.score - a.score);
  const giving = new Set(parts.supported.map(({ statement }) => statement));
  const statements = [...new Set(best.flatMap((outcome) => outcome.statements))].filter(
    ({ id }, n) => n === 0 || giving.has(id),
  );
  const [shown] = statements;
  return {
    report,
    relation,
    score: scoreOf(made),
    statement: shown?.id ?? null,
    further: statements.slice(1).map(({ id }) => id),
    reasons: notesOf(best, shown?.id),
    confidence: confidenceOf(relation, made),
    ...parts,
    voice: shown ? voiceOf(shown.analysis) : null,
    silence: null,
  };
}

/** Every clause is made in full; or each at least in part with nothing left out, and neither hedged nor in another mouth. */
function isAllMade(
  outcomes: readonly ClauseOutcome[],
  { unmentioned }: Pick<ReportComparison, 'unmentioned'>,
): boolean {
  return (
    outcomes.every(({ support }) => support === 'full') ||
    (unmentioned.length === 0 && outcomes.every(({ support, isLoose }) => support !== 'none' && !isLoose))
  );
}

/** Figures and times of a clause that are given: what shows them is shown first. */
const givenValues = ({ sentence: { analysis }, terms, strength }: ClauseOutcome): number =>
  terms.filter((term) => analysis.terms[term]?.tag === 'value' && (strength[term] ?? 0) >= GIVEN).length;

/** Notes on the statement that is shown; each rule and kind once. */
function notesOf(made: readonly ClauseOutcome[], shown: string | undefined): Reason[] {
  const notes = made
    .filter(({ statements }) => statements[0]?.id === shown)
    .flatMap(({ sentence, alignment, terms }) => (alignment ? findNotes(sentence, alignment, terms) : []));
  return notes.filter(
    (note, n) => notes.findIndex((other) => other.rule === note.rule && other.kind === note.kind) === n,
  );
}
