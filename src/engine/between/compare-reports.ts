import type { ComparablePack } from '../compare.ts';
import { findAlone } from './alone.ts';
import { groupFacts, toFacts, withLonger } from './facts.ts';
import { pairStatements, weighStatements } from './pairs.ts';
import { findPoints } from './points.ts';
import type { PackOverview } from './types.ts';
import { findSharedWording } from './wording.ts';

/** Statements of a pack beyond which its reports are not compared with one another: it would take minutes. */
export const MOST_STATEMENTS = 2000;

export interface CompareReportsOptions {
  /** The words of statement number n that are the report's own; all of them when left out. */
  verbatim?: (statement: number) => readonly string[];
}

/**
 * Compares the reports of a pack with one another: what several say, what one alone says, on what they differ, and which
 * statements show that one text stands behind two reports. Pure and deterministic.
 * @returns empty lists and `complete: false` for a pack of more than MOST_STATEMENTS statements
 */
export function compareReports(pack: ComparablePack, options: CompareReportsOptions = {}): PackOverview {
  if (pack.statements.length > MOST_STATEMENTS)
    return { facts: [], alone: [], points: [], sharedWording: [], complete: false };
  const weighed = weighStatements(pack);
  const pairs = pairStatements(pack, weighed);
  const points = findPoints(pack, weighed, pairs);
  const apart = apartOf(points, weighed);
  const groups = withLonger(groupFacts(pairs, apart), pairs, apart);
  const contradicted = contradictedBy(points, weighed);
  const verbatim = options.verbatim ?? ((n: number) => [pack.statements[n]?.analysis.text ?? '']);
  return {
    facts: toFacts(pack, groups, { weighed, pairs }),
    alone: findAlone(pack, weighed, { pairs, groups, contradicted }),
    points,
    sharedWording: findSharedWording(pack, pairs, { groups, verbatim }),
    complete: true,
  };
}

/** For each statement that gives a value of a point, by number, the words that give it. */
function contradictedBy(
  points: PackOverview['points'],
  weighed: readonly { id: string; number: number }[],
): Map<number, Set<string>> {
  const numbers = new Map(weighed.map(({ id, number }) => [id, number]));
  const found = new Map<number, Set<string>>();
  for (const { statement, words } of points.flatMap(({ values }) =>
    values.flatMap(({ givenBy }) => givenBy),
  )) {
    const number = numbers.get(statement);
    if (number !== undefined) found.set(number, (found.get(number) ?? new Set()).add(words));
  }
  return found;
}

/** Statements that give two values of a conflict, as "a b": they say the opposite, however alike they are told. */
function apartOf(
  points: PackOverview['points'],
  weighed: readonly { id: string; number: number }[],
): Set<string> {
  const numbers = new Map(weighed.map(({ id, number }) => [id, number]));
  const found = new Set<string>();
  for (const { certainty, values } of points) {
    if (certainty !== 'conflict') continue;
    const sides = values.map(({ givenBy }) =>
      givenBy.flatMap(({ statement }) => numbers.get(statement) ?? []),
    );
    for (const [n, side] of sides.entries())
      for (const x of side)
        for (const y of sides.slice(n + 1).flat()) found.add(x < y ? `${x} ${y}` : `${y} ${x}`);
  }
  return found;
}
