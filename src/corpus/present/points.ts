import type { Carried, PackOverview, Point } from '../../engine/index.ts';
import { originsOf, type Tally, tallyOf } from './count-origins.ts';
import { findMatter } from './matter.ts';
import type { PresentablePack } from './presentable-pack.ts';

/** A value of a point with everybody who gives it, ready to be shown. */
export interface PresentedValue {
  /** In the words of the first who gives it. */
  words: string;
  /** What the words were resolved to; null where they were not. */
  resolved: string | null;
  givenBy: {
    report: string;
    publisher: string | null;
    published: string | null;
    words: string;
    statement: { id: string; text: string };
  }[];
  tally: Tally;
}

/** A point on which the reports of a pack differ. */
export interface PresentedPoint {
  kind: Point['kind'];
  certainty: Point['certainty'];
  about: string[];
  /** What it is about, quoted from a statement; null where that would not be readable. */
  matter: string | null;
  /** Most reports first. */
  values: PresentedValue[];
  /** Reports that give more than one of the values. */
  bothSides: string[];
}

/** The points of a pack with what is shown of the reports: conflicts first, then by how many reports give a value. */
export function presentPoints(pack: PresentablePack, overview: PackOverview): PresentedPoint[] {
  const origins = originsOf(pack);
  const reports = new Map(pack.reports.map((report) => [report.id, report]));
  const texts = new Map(pack.statements.map(({ id, text }) => [id, text]));
  return overview.points.map(({ kind, certainty, about, values, bothSides }) => ({
    kind,
    certainty,
    about,
    matter: findMatter(
      about,
      values.flatMap(({ givenBy }) => givenBy.map(({ statement }) => texts.get(statement) ?? '')),
    ),
    bothSides,
    values: values.map(({ words, resolved, givenBy }) => ({
      words,
      resolved: resolved ?? null,
      givenBy: givenBy.map((given) => ({
        report: given.report,
        publisher: reports.get(given.report)?.publisher ?? null,
        published: reports.get(given.report)?.published ?? null,
        words: given.words,
        statement: { id: given.statement, text: texts.get(given.statement) ?? '' },
      })),
      tally: {
        reports: new Set(givenBy.map(({ report }) => report)).size,
        origins: tallyOf(givenBy.map(({ report, statement }) => origins.of(report, statement))).origins,
      },
    })),
  }));
}

/** Ids of the statements that a page may touch a point by: for findCarried. */
export function statementsOfPoints(points: readonly PresentedPoint[]): Set<string> {
  return new Set(
    points
      .flatMap(({ values }) => values.flatMap(({ givenBy }) => givenBy))
      .map(({ statement }) => statement.id),
  );
}

/** Share of a statement from which on a page speaks of the point that it belongs to. */
const TOUCHES = 0.66;

/**
 * The points that a page speaks of, each with the sentence that does.
 * @param carried what findCarried gives for the points' statements and the page's sentences
 * @returns points in their order, with the number of the sentence that gives most of one of its statements
 */
export function findPointsOnPage(
  points: readonly PresentedPoint[],
  carried: readonly Carried[],
): { point: PresentedPoint; sentence: number }[] {
  const byId = new Map(carried.map((one) => [one.statement, one]));
  return points.flatMap((point) => {
    const [best] = point.values
      .flatMap(({ givenBy }) => givenBy.flatMap(({ statement }) => byId.get(statement.id) ?? []))
      .filter(({ share }) => share >= TOUCHES)
      .sort((a, b) => b.share - a.share);
    return best ? [{ point, sentence: best.sentence }] : [];
  });
}
