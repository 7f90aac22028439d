import { GIVEN, TELLING } from './limits.ts';
import type { ClauseParts } from './parts.ts';
import type { Clause } from './structure/clauses.ts';

/** What a report makes of one clause; all that is needed to tell background from assertion. */
type Outcome = Pick<ClauseParts, 'sentence' | 'terms' | 'strength' | 'support'>;

/**
 * The outcomes that count as made: what is only taken for granted ("when they met", "after the vote") earns nothing by
 * itself, and a "when" or "where" that names an occasion which the report does not know says that its clause is about another.
 * @param outcomes all clauses of a highlight against one report
 */
export function withoutBackground<T extends Outcome>(outcomes: readonly T[]): T[] {
  const made = outcomes.filter((outcome) => outcome.support !== 'none');
  return made.filter(
    (host) =>
      !isAllBackground(outcomes.filter(({ sentence }) => sentence === host.sentence)) &&
      !outcomes.some((other) => isOtherOccasion(host, other)),
  );
}

/** Of a sentence only what is taken for granted is made; a sentence that says nothing else asserts it. */
function isAllBackground(sentence: readonly Outcome[]): boolean {
  return (
    sentence.some(({ support }) => support === 'none') &&
    sentence.every((outcome) => outcome.support === 'none' || isBackground(outcome))
  );
}

const TAKEN_FOR_GRANTED = /^(?:when|as|after|before|since|until|if|while)$/;
const NAMES_OCCASION = /^(?:when|where)$/;

function isBackground(outcome: Outcome): boolean {
  return TAKEN_FOR_GRANTED.test(openerOf(outcome));
}

function isOtherOccasion(host: Outcome, other: Outcome): boolean {
  return (
    other.sentence === host.sentence &&
    other.support === 'none' &&
    clauseOf(other).number === clauseOf(host).number + 1 &&
    NAMES_OCCASION.test(openerOf(other)) &&
    other.terms.some((term) => {
      const { kind } = other.sentence.analysis.terms[term] ?? {};
      const isTelling = (other.sentence.weight[term] ?? 0) >= TELLING;
      return (kind === 'name' || kind === 'time') && isTelling && (other.strength[term] ?? 0) < GIVEN;
    })
  );
}

/** The word that joins a clause to what stands before it with no sign between; '' when it stands by itself. */
function openerOf(outcome: Outcome): string {
  const { tokens } = outcome.sentence.analysis;
  const { clause } = clauseOf(outcome);
  const first = clause?.parts[0]?.from ?? 0;
  if (!clause?.attached || (first > 0 && tokens[first - 1]?.kind === 'sign')) return '';
  return tokens[first]?.lower ?? '';
}

/** The clause that an outcome's terms end in: those before it are inherited. */
function clauseOf({ sentence: { analysis }, terms }: Outcome): {
  clause: Clause | undefined;
  number: number;
} {
  const last = Math.max(...terms.map((term) => analysis.terms[term]?.range.from ?? 0));
  const number = analysis.clauses.findIndex(({ parts }) =>
    parts.some((part) => last >= part.from && last < part.to),
  );
  return { clause: analysis.clauses[number], number };
}
