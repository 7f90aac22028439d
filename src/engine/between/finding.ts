import type { TokenRange } from '../facts/types.ts';
import type { Knowledge } from '../match.ts';
import type { StatementPair, Weighed } from './pairs.ts';
import type { Point, PointKind } from './types.ts';

/** Words of a statement that fill a place in which another statement has something else. */
export interface Place {
  statement: Weighed;
  range: TokenRange;
  /** What the words were resolved to, where they were. */
  resolved?: string;
  /** Places with one group have one value, whatever their words. */
  group?: string;
  /** Where a statement may tell of several matters of one kind, which of them. */
  matter?: string;
}

/** Two statements that differ in one place. */
export interface Finding {
  kind: PointKind;
  certainty: Point['certainty'];
  places: [Place, Place];
  /** Terms of the first place's statement that say what the point is about; left out where what both share says so. */
  about?: readonly number[];
}

/** Every two places of different reports, each pair once, in the order of the places. */
export function acrossReports<P extends Pick<Place, 'statement'>>(places: readonly P[]): [P, P][] {
  return places.flatMap((a, n) =>
    places
      .slice(n + 1)
      .filter((b) => a.statement.report !== b.statement.report)
      .map((b): [P, P] => [a, b]),
  );
}

/**
 * Places of one value under one group: each joins the first group with all of whose members it may be one.
 * @returns for each place the same place with its group
 */
export function grouped<P extends Place>(
  places: readonly P[],
  isOne: (a: P, b: P) => boolean,
): Map<P, Place> {
  const groups: P[][] = [];
  const found = new Map<P, Place>();
  for (const place of places) {
    let group = groups.findIndex((members) => members.every((member) => isOne(member, place)));
    if (group < 0) group = groups.push([]) - 1;
    groups[group]?.push(place);
    found.set(place, { statement: place.statement, range: place.range, group: String(group) });
  }
  return found;
}

/** Looks for one kind of difference in a pair. */
export type PointFinder = (pair: StatementPair, knowledge: Knowledge) => Finding[];
