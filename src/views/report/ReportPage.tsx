import { useEffect, useState } from 'preact/hooks';
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
import { useDrawing } from './use-drawing.ts';

interface Props {
  report: PageReport;
  actions: GridActions & SaveActions;
  /** Called when all of it is there. */
  onDrawn: () => void;
}

/** What stands above the grid and is drawn by itself: head and counts, the points, what is left out, then the grid begins. */
const PARTS_BEFORE_GRID = 4;

/** The whole page: where the reports differ, what it leaves out, where its sentences stand, and when things happened. */
export function ReportPage({ report, actions, onDrawn }: Props) {
  const [filter, setFilter] = useState<Filter>('all');
  const { checked } = countSentences(report);
  const drawn = useDrawing(PARTS_BEFORE_GRID);
  const [isGridDrawn, setGridDrawn] = useState(checked === 0);
  const isDrawn = drawn === PARTS_BEFORE_GRID && isGridDrawn;
  useEffect(() => {
    if (isDrawn) onDrawn();
  }, [isDrawn]);
  return (
    <>
      <Head report={report} />
      <p class="actions take-report">
        <SaveButtons toFile={(format) => toReportFile(report, format)} actions={actions} />
        <button type="button" onClick={() => print()}>
          {say('report_print')}
        </button>
      </p>
      <section class="counts" aria-labelledby="page-counts">
        <h2 id="page-counts" class="eyebrow">
          {checked === 0 ? say('page_no_sentences') : countLine(checked, report.event.reports)}
        </h2>
        <OwnReport own={report.own} />
        <TallyList lines={toPageLines(report)} />
        {report.cut && <p class="hint">{say('page_cut', report.cut)}</p>}
      </section>
      {drawn > 1 && <Points report={report} />}
      {drawn > 2 && <LeftOut report={report} />}
      {drawn === PARTS_BEFORE_GRID && checked > 0 && (
        <section>
          <h2 id="grid-title">{say('report_grid')}</h2>
          <Filters report={report} filter={filter} onFilter={setFilter} />
          <Grid report={report} filter={filter} actions={actions} onDrawn={() => setGridDrawn(true)} />
        </section>
      )}
      {isDrawn && <Unreported report={report} />}
      {isDrawn && <TimeLine report={report} />}
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
