import { say } from '../../locales/say.ts';
import type { ReportView } from '../../protocol/shapes.ts';
import { Fill } from './Fill.tsx';

/** Of a highlight that a report gives in part: what the report says too, in its own words, and which words it does not mention. */
export function Parts({ highlight, report }: { highlight: string; report: ReportView }) {
  const shown = [report.statement, ...report.further].filter((statement) => statement !== null);
  const supported = report.supported.flatMap(({ statement, highlight: { start, end }, report: spans }) => {
    const text = shown.find(({ id }) => id === statement)?.text;
    if (text === undefined) return [];
    const theirs = spans.map((span) => text.slice(span.start, span.end)).join(' … ');
    return [{ start, ours: highlight.slice(start, end), theirs }];
  });
  const unmentioned = report.unmentioned.map(({ start, end }) => ({
    start,
    ours: highlight.slice(start, end),
    theirs: highlight.slice(start, end),
  }));
  if (supported.length === 0 && unmentioned.length === 0) return null;
  return (
    <dl class="parts">
      <Part name="supported" words={supported} />
      <Part name="unmentioned" words={unmentioned} />
    </dl>
  );
}

interface PartProps {
  name: 'supported' | 'unmentioned';
  words: readonly { start: number; ours: string; theirs: string }[];
}

/** Words of the report, and the page's beside them where these are others. */
function Part({ name, words }: PartProps) {
  if (words.length === 0) return null;
  return (
    <div class={`labelled ${name}`}>
      <dt>{say(`parts_${name}`)}</dt>
      <dd>
        <ul>
          {words.map(({ start, ours, theirs }) => (
            <li key={start}>
              {ours.toLowerCase() === theirs.toLowerCase() ? (
                <Fill message="comparison_quoted" pieces={{ words: theirs }} />
              ) : (
                <Fill message="parts_pair" pieces={{ theirs, ours }} />
              )}
            </li>
          ))}
        </ul>
      </dd>
    </div>
  );
}
