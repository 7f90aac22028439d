import type { Relation } from '../../engine/types.ts';
import { findOrigins, type OriginGroup, type Origins } from '../origins.ts';
import type { PresentablePack } from './presentable-pack.ts';

/** Reports, and the distinct origins behind them. */
export interface Tally {
  reports: number;
  origins: number;
}

export type Tallies = Record<Relation, Tally>;

/** A report's relation, with the origin behind the statement that bears it out. */
interface Sourced {
  relation: Relation;
  source: OriginGroup;
}

/** Counts reports and origins by relation: reports with the words of one origin are several reports and one origin. */
export function countOrigins(reports: readonly Sourced[]): Tallies {
  return {
    corroborates: tally(reports, 'corroborates'),
    partly: tally(reports, 'partly'),
    conflicts: tally(reports, 'conflicts'),
    silent: tally(reports, 'silent'),
  };
}

function tally(reports: readonly Sourced[], relation: Relation): Tally {
  return tallyOf(reports.filter((report) => report.relation === relation).map(({ source }) => source));
}

/** The origins by relation, each once, by the names that reports give them; those without a name are left out. */
export function nameOrigins(reports: readonly Sourced[]): Record<Relation, string[]> {
  const names = (wanted: Relation) => {
    const sources = reports.filter(({ relation }) => relation === wanted).map(({ source }) => source.name);
    return [...new Set(sources.filter((name) => name !== null))];
  };
  return {
    corroborates: names('corroborates'),
    partly: names('partly'),
    conflicts: names('conflicts'),
    silent: names('silent'),
  };
}

/** One source a report. */
export function tallyOf(sources: readonly OriginGroup[]): Tally {
  return { reports: sources.length, origins: new Set(sources).size };
}

/**
 * The side of the event that every report that agrees draws on, in the pack's words; null where they draw on several, where
 * one of them speaks for no side, or where none agrees.
 */
export function findOneSide(reports: readonly Sourced[]): string | null {
  const agreeing = reports.filter(({ relation }) => relation === 'corroborates' || relation === 'partly');
  const sides = new Set(agreeing.map(({ source }) => source.side));
  const [side] = sides;
  return sides.size === 1 ? (side ?? null) : null;
}

const known = new WeakMap<PresentablePack, Origins>();

/** The origins of a pack, worked out once: from what its reports name, and from shared wording where that was looked for. */
export function originsOf(pack: PresentablePack): Origins {
  let origins = known.get(pack);
  if (!origins) {
    const { event, reports, statements, overview } = pack;
    origins = findOrigins({ event, reports, statements, sharedWording: overview?.sharedWording ?? [] });
    known.set(pack, origins);
  }
  return origins;
}
