import { say } from '../../locales/say.ts';
import type { ReportView } from '../../protocol/shapes.ts';
import { formatDay } from '../format.ts';
import { nameReport } from '../name-report.ts';
import { conflictsIn } from '../phrases.ts';
import { Fill } from './Fill.tsx';
import { MarkedText, toMarks } from './MarkedText.tsx';
import { Parts } from './Parts.tsx';
import { PassageLink } from './PassageLink.tsx';
import { ReasonPair } from './ReasonPair.tsx';
import { RelationShape } from './RelationShape.tsx';
import { VoiceLine } from './VoiceLine.tsx';

/** One report's answer: who, when, what it says, in what it differs, where its words come from. */
export function ReportCard({ report, highlight }: { report: ReportView; highlight: string }) {
  return (
    <article class={`report ${report.relation}`}>
      <ReportHead report={report} />
      <p class="relation">
        <RelationShape relation={report.relation} />
        {relationWords(report)}
      </p>
      {report.statement && (
        <blockquote>
          <MarkedText text={report.statement.text} marks={toMarks(report.reasons, 'report')} />
        </blockquote>
      )}
      {report.further.map(({ id, text }) => (
        <blockquote key={id} class="further">
          <bdi class="foreign">{text}</bdi>
        </blockquote>
      ))}
      {report.reasons.map((reason) => (
        <ReasonPair key={`${reason.rule} ${reason.kind} ${reason.reportSpan.start}`} reason={reason} />
      ))}
      <BothSides report={report} />
      {report.confidence === 'weak' && <p class="hint">{say('comparison_weak')}</p>}
      {report.relation === 'partly' && <Parts highlight={highlight} report={report} />}
      {report.voice && <VoiceLine voice={report.voice} />}
      <ReportFoot report={report} />
    </article>
  );
}

/** `conflicts: date, amount of money`, or the plain word of another relation. */
export function relationWords(report: ReportView): string {
  if (report.relation !== 'conflicts') return say(`relation_${report.relation}`);
  return conflictsIn(clashKinds([report]));
}

/** The kinds in which reports clash with the highlight, each once, in the order met. */
export function clashKinds(reports: readonly ReportView[]) {
  const clashes = reports.flatMap((report) => report.reasons.filter((reason) => reason.rule === 'clash'));
  return [...new Set(clashes.map((reason) => reason.kind))];
}

/** What a report says besides what its answer rests on, and to the contrary. */
export function otherSide({ relation, bothSides }: ReportView): string | undefined {
  return relation === 'conflicts' ? bothSides?.supporting.text : bothSides?.clashing.text;
}

function BothSides({ report }: { report: ReportView }) {
  const statement = otherSide(report);
  if (statement === undefined) return null;
  return (
    <p class="hint">
      <Fill message="comparison_both_sides" pieces={{ statement }} />
    </p>
  );
}

function ReportHead({ report }: { report: ReportView }) {
  return (
    <div class="report-head">
      <h3>
        <bdi>{nameReport(report)}</bdi>
      </h3>
      {report.published === null ? (
        <span class="date">{say('comparison_date_unknown')}</span>
      ) : (
        <time class="date" dateTime={report.published}>
          <bdi>{formatDay(report.published)}</bdi>
        </time>
      )}
    </div>
  );
}

function ReportFoot({ report }: { report: ReportView }) {
  return (
    <div class="report-foot">
      <p class="origin">
        {report.origin === null ? (
          say('comparison_origin_unknown')
        ) : (
          <Fill message="comparison_origin" pieces={{ origin: report.origin }} />
        )}
      </p>
      {report.link === null ? (
        <span>{say('comparison_no_address')}</span>
      ) : (
        <PassageLink address={report.link} />
      )}
    </div>
  );
}
