import { say } from '../../locales/say.ts';
import type { PageReport } from '../../protocol/report-shapes.ts';

type Report = PageReport['reports'][number];

/** A report as a reader knows it: by its publisher, else by its id in the pack. */
export function nameReport({ publisher, report }: Report): string {
  return publisher ?? report;
}

/** Names of reports by their ids; the page's own is said to be that. */
export function nameReports({
  reports,
  own,
}: Pick<PageReport, 'reports' | 'own'>): (ids: readonly string[]) => string[] {
  const names = new Map(
    reports.map((one) => {
      const publisher = nameReport(one);
      return [one.report, own?.report === one.report ? say('own_report_named', { publisher }) : publisher];
    }),
  );
  return (ids) => ids.map((id) => names.get(id) ?? id);
}

/** The reports that the page is compared with, in the order of each sentence's answers. */
export function comparedReports({ reports, own }: Pick<PageReport, 'reports' | 'own'>): Report[] {
  return reports.filter(({ report }) => report !== own?.report);
}
