import type { Relation } from '../../engine/types.ts';

/** Reports, and the distinct origins behind them. */
export interface Tally {
  reports: number;
  origins: number;
}

export type Tallies = Record<Relation, Tally>;

/**
 * Counts reports and origins by relation. Reports that name the same origin carry the same words and count as one origin;
 * one that names none is an origin of its own, because nothing shows that it shares one.
 * @param reports each report's relation and origin, null where it names none
 */
export function countOrigins(reports: readonly { relation: Relation; origin: string | null }[]): Tallies {
  return {
    corroborates: tally(reports, 'corroborates'),
    partly: tally(reports, 'partly'),
    conflicts: tally(reports, 'conflicts'),
    silent: tally(reports, 'silent'),
  };
}

function tally(reports: readonly { relation: Relation; origin: string | null }[], relation: Relation): Tally {
  const origins = reports.filter((report) => report.relation === relation).map((report) => report.origin);
  const named = origins.filter((origin) => origin !== null);
  return { reports: origins.length, origins: new Set(named).size + (origins.length - named.length) };
}
