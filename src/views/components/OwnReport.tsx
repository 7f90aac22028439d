import type { PageSummary } from '../../protocol/shapes.ts';
import { nameReport } from '../name-report.ts';
import { Fill } from './Fill.tsx';

/** Says that the page is itself one of the reports, and so is not counted among those that it is compared with. */
export function OwnReport({ own }: { own: PageSummary['own'] }) {
  if (own === null) return null;
  return (
    <p class="hint">
      <Fill message="own_report" pieces={{ publisher: nameReport(own) }} />
    </p>
  );
}
