import { say } from '../locales/say.ts';
import type { PageReport } from '../protocol/report-shapes.ts';
import { formatList } from './format.ts';

type Named = Pick<PageReport['reports'][number], 'report' | 'publisher'>;

/**
 * A report as a reader knows it: by its publisher. Where that is not known its id in the pack tells it from others.
 * @param own the report that the page itself is: it is said to be that
 */
export function nameReport({ report, publisher }: Named, own: PageReport['own'] = null): string {
  const name = publisher ?? say('comparison_publisher_unknown', { report });
  return own?.report === report ? say('own_report_named', { publisher: name }) : name;
}

/** Reports as a list for the reader; two of one publisher are told apart by their ids. */
export function listReports(reports: readonly Named[], own: PageReport['own'] = null): string {
  const names = reports.map((one) => nameReport(one, own));
  const isTwice = (name: string) => names.indexOf(name) !== names.lastIndexOf(name);
  return formatList(names.map((name, n) => (isTwice(name) ? `${name} (${reports[n]?.report})` : name)));
}

/** Names of reports by their ids, each once. */
export function nameReports({
  reports,
  own,
}: Pick<PageReport, 'reports' | 'own'>): (ids: readonly string[]) => string[] {
  const names = new Map(reports.map((one) => [one.report, nameReport(one, own)]));
  return (ids) => [...new Set(ids)].map((id) => names.get(id) ?? id);
}

/** The reports that the page is compared with, in the order of each sentence's answers. */
export function comparedReports({
  reports,
  own,
}: Pick<PageReport, 'reports' | 'own'>): PageReport['reports'] {
  return reports.filter(({ report }) => report !== own?.report);
}
