import { say } from '../../locales/say.ts';
import type { PageReport } from '../../protocol/report-shapes.ts';
import { Fill } from '../components/Fill.tsx';
import { PointTitle } from '../components/PointTitle.tsx';
import { QuotedValue } from '../components/QuotedValue.tsx';
import { nameReports } from '../name-report.ts';
import { Carried } from './Carried.tsx';

type Point = PageReport['points'][number];

/** The points on which the reports differ from one another, with every value and who gives it. */
export function Points({ report }: { report: PageReport }) {
  return (
    <section>
      <h2>{say('report_points')}</h2>
      {report.points.length === 0 ? (
        <p>{say('report_points_none')}</p>
      ) : (
        <ul class="points">
          {report.points.map((point, number) => (
            // A point has no name of its own, and the list does not change while it is shown.
            <li key={number}>
              <PointItem point={point} report={report} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function PointItem({ point, report }: { point: Point; report: PageReport }) {
  const namesOf = nameReports(report);
  const sentence = point.sentence === null ? undefined : report.sentences[point.sentence];
  return (
    <article>
      <h3>
        <PointTitle point={point} />
      </h3>
      <p class="hint">{say(`report_point_${point.certainty}`)}</p>
      <dl>
        {point.values.map(({ words, resolved, givenBy, tally }) => (
          <div key={words}>
            <dt>
              <QuotedValue words={words} resolved={resolved} />
            </dt>
            <dd>
              <Carried tally={tally} names={namesOf(givenBy.map(({ report: id }) => id))} />
              <ul class="statements">
                {givenBy.map(({ statement }) => (
                  <li key={statement.id}>
                    <bdi>{statement.text}</bdi>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
      {sentence && (
        <p>
          <Fill message="report_point_page" pieces={{ sentence: sentence.text }} />
        </p>
      )}
    </article>
  );
}
