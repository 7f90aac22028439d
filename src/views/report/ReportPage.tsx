import { useState } from 'preact/hooks';
import { say } from '../../locales/say.ts';
import type { PageReport } from '../../protocol/report-shapes.ts';
import { EventLine } from '../components/EventLine.tsx';
import { Fill } from '../components/Fill.tsx';
import { OwnReport } from '../components/OwnReport.tsx';
import { countLine, countSentences, toPageLines } from '../components/PageResult.tsx';
import { type SaveActions, SaveButtons } from '../components/SaveButtons.tsx';
import { TallyList } from '../components/TallyList.tsx';
import { formatDay, toSafeLink } from '../format.ts';
import { toReportFile } from '../take-away/files.ts';
import { type Filter, Filters } from './Filters.tsx';
import { Grid, type GridActions } from './Grid.tsx';
import { LeftOut, Unreported } from './Lists.tsx';
import { Points } from './Points.tsx';
import { TimeLine } from './TimeLine.tsx';

interface Props {
  report: PageReport;
  actions: GridActions & SaveActions;
}

/** The whole page: where its sentences stand, what it leaves out, where the reports differ, and when things happened. */
export function ReportPage({ report, actions }: Props) {
  const [filter, setFilter] = useState<Filter>('all');
  const { checked } = countSentences(report);
  return (
    <>
      <Head report={report} />
      <p class="actions take-report">
        <SaveButtons toFile={(format) => toReportFile(report, format)} actions={actions} />
        <button type="button" onClick={() => print()}>
          {say('report_print')}
        </button>
      </p>
      <section>
        <h2 id="grid-title">{say('report_grid')}</h2>
        <p class="lead">
          {checked === 0 ? say('page_no_sentences') : countLine(checked, report.event.reports)}
        </p>
        <OwnReport own={report.own} />
        <TallyList lines={toPageLines(report)} />
        {report.cut && <p class="hint">{say('page_cut', report.cut)}</p>}
        {checked > 0 && (
          <>
            <Filters report={report} filter={filter} onFilter={setFilter} />
            <Grid report={report} filter={filter} actions={actions} />
          </>
        )}
      </section>
      <LeftOut report={report} />
      <Points report={report} />
      <Unreported report={report} />
      <TimeLine report={report} />
      <p class="hint caution">{say('comparison_caution')}</p>
    </>
  );
}

function Head({ report }: { report: PageReport }) {
  const { page, published, event } = report;
  const address = toSafeLink(page.address);
  const title = <bdi>{page.title || page.address}</bdi>;
  return (
    <section class="page-head">
      <p class="eyebrow">{say('report_title')}</p>
      <h1 tabIndex={-1}>
        {address === undefined ? (
          title
        ) : (
          <a href={address} target="_blank" rel="noopener noreferrer">
            {title}
          </a>
        )}
      </h1>
      <p class="event">
        {published === null ? (
          say('comparison_date_unknown')
        ) : (
          <time dateTime={published}>{formatDay(published)}</time>
        )}
      </p>
      <p>
        <Fill message="report_about" pieces={{ event: <EventLine event={event} /> }} />
      </p>
    </section>
  );
}
