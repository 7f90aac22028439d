import type { Carried, Highlight } from '../../engine/index.ts';
import { findPointsOnPage, type PresentedPoint, presentPoints, statementsOfPoints } from './points.ts';
import type { PresentablePack } from './presentable-pack.ts';

/** A point on which the reports differ and that a highlight speaks of, in brief. */
export interface TouchedPoint {
  certainty: PresentedPoint['certainty'];
  /** Most reports first; `names` are publishers, ids where those are not known. */
  values: { words: string; resolved: string | null; names: string[] }[];
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
  return findPointsOnPage(points, carried).map(({ point: { certainty, values } }) => ({
    certainty,
    values: values.map(({ words, resolved, givenBy }) => ({
      words,
      resolved,
      names: [...new Set(givenBy.map(({ report, publisher }) => publisher ?? report))],
    })),
  }));
}
