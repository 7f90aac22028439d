import { say } from '../../locales/say.ts';
import type { PageReport } from '../../protocol/report-shapes.ts';
import { formatList, formatResolved } from '../format.ts';
import { nameReports } from '../name-report.ts';

/** The days and periods that page and reports name, in their order, with who names them. */
export function TimeLine({ report }: { report: PageReport }) {
  const namesOf = nameReports(report);
  if (report.timeLine.length === 0) return null;
  return (
    <section>
      <h2>{say('report_time_line')}</h2>
      <ol class="time-line">
        {report.timeLine.map(({ when, from, page, reports }) => (
          <li key={when}>
            <time dateTime={from}>{formatResolved(when)}</time>
            <span>
              <bdi>
                {formatList([
                  ...(page.length > 0 ? [say('report_time_page')] : []),
                  ...namesOf(reports.map(({ report: id }) => id)),
                ])}
              </bdi>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
