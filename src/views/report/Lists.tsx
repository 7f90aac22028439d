import { say } from '../../locales/say.ts';
import type { PageReport } from '../../protocol/report-shapes.ts';
import { nameReports } from '../name-report.ts';
import { Carried } from './Carried.tsx';

/** Statements that two or more origins have and the page has not, most carried first. */
export function LeftOut({ report }: { report: PageReport }) {
  const namesOf = nameReports(report);
  return (
    <section>
      <h2>{say('report_left_out')}</h2>
      <p class="hint">{say('report_left_out_hint')}</p>
      {report.leftOut.length === 0 ? (
        <p>{say('report_left_out_none')}</p>
      ) : (
        <ol class="facts">
          {report.leftOut.map(({ statement, reports, tally }) => (
            <li key={statement.id}>
              <p>
                <bdi>{statement.text}</bdi>
              </p>
              <p class="hint">
                <Carried tally={tally} names={namesOf(reports)} />
              </p>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

/** Sentences of the page that no report says anything to. */
export function findUnreported({ sentences }: PageReport): PageReport['sentences'] {
  return sentences.filter(({ checkable, relation }) => checkable && relation === 'silent');
}

export function Unreported({ report }: { report: PageReport }) {
  const sentences = findUnreported(report);
  return (
    <section>
      <h2>{say('report_unreported')}</h2>
      {sentences.length === 0 ? (
        <p>{say('report_unreported_none')}</p>
      ) : (
        <ul class="facts">
          {sentences.map(({ block, start, text }) => (
            <li key={`${block} ${start}`}>
              <bdi>{text}</bdi>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
