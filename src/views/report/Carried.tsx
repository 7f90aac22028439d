import { sayCount } from '../../locales/say.ts';
import { Fill } from '../components/Fill.tsx';
import { formatList } from '../format.ts';

/** By how many reports and origins something is carried, and by which: `2 reports, 1 origin: Harbour Press and Daily Pillar`. */
export function Carried({
  tally,
  names,
}: {
  tally: { reports: number; origins: number };
  names: readonly string[];
}) {
  return (
    <Fill
      message="report_carried"
      pieces={{
        reports: sayCount('reports', tally.reports),
        origins: sayCount('origins', tally.origins),
        names: formatList(names),
      }}
    />
  );
}
