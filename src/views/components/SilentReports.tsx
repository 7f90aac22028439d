import { say, sayCount } from '../../locales/say.ts';
import type { ReportView } from '../../protocol/shapes.ts';
import { formatDay } from '../format.ts';
import { nameReport } from '../name-report.ts';
import { Fill } from './Fill.tsx';
import { PassageLink } from './PassageLink.tsx';

/** By which silence a report keeps. */
export const silenceReasons = {
  'published-before': 'silence_published_before',
  'other-topic': 'silence_other_topic',
  'without-detail': 'silence_without_detail',
} as const;

/** The reports that do not mention it, folded away; each with which silence it keeps. */
export function SilentReports({ reports }: { reports: readonly ReportView[] }) {
  return (
    <details class="silent">
      <summary>{sayCount('comparison_silent', reports.length)}</summary>
      <ul>
        {reports.map((report) => (
          <li key={report.report}>
            <SilentReport report={report} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function SilentReport({ report }: { report: ReportView }) {
  const { published, silence } = report;
  return (
    <>
      <p class="silent-report">
        <Fill
          message="report_with_day"
          pieces={{
            publisher: nameReport(report),
            day: published ? formatDay(published) : say('comparison_date_unknown'),
          }}
        />
      </p>
      {silence && <p class="why">{say(silenceReasons[silence.why])}</p>}
      {silence?.nearest && (
        <div class="nearest">
          <p class="pair-label">{say('silence_nearest')}</p>
          <blockquote>
            <bdi class="foreign">{silence.nearest.text}</bdi>
          </blockquote>
          <PassageLink address={report.link} />
        </div>
      )}
    </>
  );
}
