import { say } from '../../locales/say.ts';
import type { PageReport } from '../../protocol/report-shapes.ts';
import { Fill } from './Fill.tsx';

type Titled = Pick<PageReport['points'][number], 'kind' | 'matter'>;

/** On what reports differ: the kind, and what it is about where a few words say that. */
export function PointTitle({ point: { kind, matter } }: { point: Titled }) {
  const name = say(`kind_${kind}`);
  return (
    <>{matter === null ? name : <Fill message="report_point_title" pieces={{ kind: name, matter }} />}</>
  );
}
