import type { Carried, Highlight } from '../../engine/index.ts';
import { findPointsOnPage, type PresentedPoint, presentPoints, statementsOfPoints } from './points.ts';
import type { PresentablePack } from './presentable-pack.ts';

/** A point on which the reports differ and that a highlight speaks of, in brief. */
export interface TouchedPoint extends Pick<PresentedPoint, 'kind' | 'certainty' | 'matter'> {
  /** Most reports first, each with the reports that give it. */
  values: {
    words: string;
    resolved: string | null;
    givenBy: { report: string; publisher: string | null }[];
  }[];
}

interface Asked {
  pack: PresentablePack;
  findCarried(statements: ReadonlySet<string>, sentences: readonly Highlight[]): Carried[];
}

/** The points on which the reports of a pack differ from one another that a highlight speaks of, conflicts first. */
export function findTouchedPoints({ pack, findCarried }: Asked, highlight: Highlight): TouchedPoint[] {
  if (!pack.overview) return [];
  const points = presentPoints(pack, pack.overview);
  const carried = findCarried(statementsOfPoints(points), [highlight]);
  return findPointsOnPage(points, carried).map(({ point: { kind, certainty, matter, values } }) => ({
    kind,
    certainty,
    matter,
    values: values.map(({ words, resolved, givenBy }) => ({
      words,
      resolved,
      givenBy: [...new Map(givenBy.map(({ report, publisher }) => [report, publisher]))].map(
        ([report, publisher]) => ({ report, publisher }),
      ),
    })),
  }));
}
