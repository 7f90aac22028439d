import type { PageReport } from '../../protocol/report-shapes.ts';

/** A report as a reader knows it: by its publisher, else by its id in the pack. */
export function nameReport({ publisher, report }: PageReport['reports'][number]): string {
  return publisher ?? report;
}

/** Names of reports by their ids. */
export function nameReports(reports: PageReport['reports']): (ids: readonly string[]) => string[] {
  const names = new Map(reports.map((one) => [one.report, nameReport(one)]));
  return (ids) => ids.map((id) => names.get(id) ?? id);
}
