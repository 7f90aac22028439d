import type { ComparisonShape, ReportView } from '../../protocol/shapes.ts';
import { formatDay } from '../format.ts';
import { text } from '../text.ts';
import { EventDay } from './EventDay.tsx';
import { MarkedText, toMarks } from './MarkedText.tsx';
import { clashKinds, ReportCard } from './ReportCard.tsx';
import { TallyList } from './TallyList.tsx';

/** Conflicts first: they are what a reader would otherwise not learn. */
const shown = ['conflicts', 'corroborates', 'partly'] as const;
const all = [...shown, 'silent'] as const;

/** From this many characters on a highlight scrolls in a box of its own, so that the answer stays in sight. */
const LONG_FROM = 320;

interface Props {
  comparison: ComparisonShape;
  cut: boolean;
  title: string;
}

/** One highlight with what each report says to it. */
export function ComparisonResult({ comparison, cut, title }: Props) {
  return (
    <>
      <section class="highlight" aria-labelledby="highlight-title">
        <h1 id="highlight-title" tabIndex={-1}>
          {title}
        </h1>
        <Highlight comparison={comparison} />
        {cut && <p class="hint">{text.comparison.cut}</p>}
      </section>
      {comparison.checkable ? <Answer comparison={comparison} /> : <NotCheckable comparison={comparison} />}
    </>
  );
}

function Highlight({ comparison }: { comparison: ComparisonShape }) {
  const marks = comparison.reports.flatMap((report) => toMarks(report.reasons, 'highlight'));
  const marked = <MarkedText text={comparison.highlight} marks={marks} />;
  if (comparison.highlight.length <= LONG_FROM) return <blockquote>{marked}</blockquote>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached with the keyboard.
    <blockquote class="long" tabIndex={0}>
      {marked}
    </blockquote>
  );
}

function NotCheckable({ comparison }: { comparison: ComparisonShape }) {
  const why = comparison.notCheckable ?? 'no-assertion';
  return (
    <section class="state">
      <h2>{text.comparison.notCheckableTitle}</h2>
      <p>{text.comparison.notCheckableWhy[why]}</p>
      <p>{text.comparison.notCheckableTodo}</p>
    </section>
  );
}

function Answer({ comparison }: { comparison: ComparisonShape }) {
  const silent = comparison.reports.filter((report) => report.relation === 'silent');
  return (
    <>
      <section class="counts" aria-labelledby="counts-title">
        <h2 id="counts-title" class="visually-hidden">
          {text.comparison.counts}
        </h2>
        <TallyList lines={toTallyLines(comparison)} />
        <EventLine comparison={comparison} />
        {comparison.published === null && <p class="hint">{text.comparison.undated}</p>}
      </section>
      {shown.map((relation) => (
        <Group key={relation} relation={relation} comparison={comparison} />
      ))}
      {silent.length > 0 && <SilentReports reports={silent} />}
      <p class="hint caution">{text.comparison.caution}</p>
    </>
  );
}

function EventLine({ comparison }: { comparison: ComparisonShape }) {
  return (
    <p class="event">
      <bdi>{comparison.event.title}</bdi>
      <EventDay event={comparison.event} before=", " />
    </p>
  );
}

function Group({ relation, comparison }: { relation: (typeof shown)[number]; comparison: ComparisonShape }) {
  const reports = comparison.reports.filter((report) => report.relation === relation);
  if (reports.length === 0) return null;
  return (
    <section class="group">
      <h2>{text.comparison.group[relation](reports.length)}</h2>
      <ul class="reports">
        {reports.map((report) => (
          <li key={report.report}>
            <ReportCard report={report} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function SilentReports({ reports }: { reports: readonly ReportView[] }) {
  return (
    <details class="silent">
      <summary>{text.comparison.silentOnes(reports.length)}</summary>
      <ul>
        {reports.map((report) => (
          <li key={report.report}>
            <bdi>{report.publisher ?? text.comparison.publisherUnknown}</bdi>
            {', '}
            <bdi>{report.published ? formatDay(report.published) : text.comparison.dateUnknown}</bdi>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** One line for each relation that occurs, conflicts first; also what the live region says. */
export function toTallyLines(comparison: ComparisonShape) {
  return all
    .filter((relation) => comparison.tallies[relation].reports > 0)
    .map((relation) => ({
      relation,
      line: text.tallyLine(relation, {
        ...comparison.tallies[relation],
        of: comparison.reports.length,
        kinds: relation === 'conflicts' ? clashKinds(comparison.reports) : [],
      }),
    }));
}
