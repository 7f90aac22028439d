import type { GivenValue, PackOverview } from '../../engine/index.ts';
import type { OriginGroup } from '../origins.ts';
import { originsOf, type Tally, tallyOf } from './count-origins.ts';
import { type PresentedPoint, presentPoints } from './points.ts';
import type { PresentablePack } from './presentable-pack.ts';

/** A statement as it is shown: with its report. */
export interface ShownStatement {
  report: string;
  id: string;
  text: string;
}

/** What several reports say alike. */
export interface PresentedFact {
  statement: ShownStatement;
  statements: ShownStatement[];
  values: GivenValue[];
  tally: Tally;
}

/** The reports of a pack beside one another, with what is shown of them. */
export interface PresentedOverview {
  event: { id: string; title: string; date: string };
  /** How many reports the pack has. */
  reports: number;
  points: PresentedPoint[];
  facts: PresentedFact[];
  alone: { statement: ShownStatement; whole: boolean; details: string[] }[];
  /** Origins of more than one report, with what shows them beyond what the reports name. */
  origins: (OriginGroup & { reports: string[] })[];
  /** False when the pack was too large for its reports to be compared. */
  complete: boolean;
}

/** Joins an overview with the pack that it is of, for a view or a terminal to show. */
export function presentOverview(pack: PresentablePack, overview: PackOverview): PresentedOverview {
  const origins = originsOf(pack);
  const texts = new Map(pack.statements.map(({ id, text }) => [id, text]));
  const shown = (report: string, id: string): ShownStatement => ({ report, id, text: texts.get(id) ?? '' });
  const reportOf = new Map(pack.statements.map(({ id, report }) => [id, pack.reports[report]?.id ?? '']));
  const { id, title, date } = pack.event;
  return {
    event: { id, title, date },
    reports: pack.reports.length,
    points: presentPoints(pack, overview),
    facts: overview.facts.map(({ statement, statements, values }) => {
      const sources = statements.map((one) => origins.of(one.report, one.statement));
      return {
        statement: shown(reportOf.get(statement) ?? '', statement),
        statements: statements.map((one) => shown(one.report, one.statement)),
        values,
        tally: {
          reports: new Set(statements.map(({ report }) => report)).size,
          origins: tallyOf(sources).origins,
        },
      };
    }),
    alone: overview.alone.map(({ report, statement, whole, details }) => ({
      statement: shown(report, statement),
      whole,
      details,
    })),
    origins: origins.groups
      .map((group) => ({
        ...group,
        reports: [...new Set(group.statements.map((one) => reportOf.get(one) ?? ''))],
      }))
      .filter(({ reports }) => reports.length > 1),
    complete: overview.complete,
  };
}
