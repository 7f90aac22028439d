import { say } from '../../locales/say.ts';
import type { ComparisonView } from '../../protocol/shapes.ts';
import { addsToWords, formatList, formatResolved } from '../format.ts';
import { Fill } from './Fill.tsx';

type Points = NonNullable<Extract<ComparisonView, { state: 'comparison' }>['points']>;

/** What the reports say differently from one another on what a highlight speaks of: every value, and who gives it. */
export function Differences({ points }: { points: Points }) {
  if (points.length === 0) return null;
  return (
    <section class="differences" aria-labelledby="differences-title">
      <h2 id="differences-title">{say('comparison_differ')}</h2>
      {points.map(({ certainty, values }) => (
        <div key={values.map(({ words }) => words).join()}>
          <dl>
            {values.map(({ words, resolved, names }) => (
              <div key={words}>
                <dt>
                  <Fill message="comparison_quoted" pieces={{ words }} />
                  {resolved !== null && addsToWords(resolved, words) && (
                    <bdi class="resolved">{formatResolved(resolved)}</bdi>
                  )}
                </dt>
                <dd>
                  <bdi>{formatList(names)}</bdi>
                </dd>
              </div>
            ))}
          </dl>
          <p class="hint">{say(`report_point_${certainty}`)}</p>
        </div>
      ))}
    </section>
  );
}
