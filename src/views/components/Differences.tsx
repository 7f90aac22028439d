import { say } from '../../locales/say.ts';
import type { ComparisonView } from '../../protocol/shapes.ts';
import { listReports } from '../name-report.ts';
import { PointTitle } from './PointTitle.tsx';
import { QuotedValue } from './QuotedValue.tsx';

type State = Extract<ComparisonView, { state: 'comparison' }>;

interface Props {
  points: NonNullable<State['points']>;
  /** The report that the page itself is. */
  own: State['comparison']['own'];
}

/** What the reports say differently from one another on what a highlight speaks of: every value, and who gives it. */
export function Differences({ points, own }: Props) {
  if (points.length === 0) return null;
  return (
    <section class="differences" aria-labelledby="differences-title">
      <h2 id="differences-title">{say('comparison_differ')}</h2>
      {points.map((point, number) => (
        // A point has no name of its own, and the list does not change while it is shown.
        <div key={number} class="difference">
          <h3>
            <PointTitle point={point} />
          </h3>
          <dl>
            {point.values.map(({ words, resolved, givenBy }) => (
              <div key={words}>
                <dt>
                  <QuotedValue words={words} resolved={resolved} />
                </dt>
                <dd>
                  <bdi>{listReports(givenBy, own)}</bdi>
                </dd>
              </div>
            ))}
          </dl>
          <p class="hint">{say(`report_point_${point.certainty}`)}</p>
        </div>
      ))}
    </section>
  );
}
