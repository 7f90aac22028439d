import { say } from '../../locales/say.ts';
import type { ReportView } from '../../protocol/shapes.ts';
import { Fill } from './Fill.tsx';

type Spans = ReportView['supported'];

/** Of a highlight that a report gives in part: which of its words the report says too, and which it does not mention. */
export function Parts({ highlight, report }: { highlight: string; report: ReportView }) {
  if (report.supported.length === 0 && report.unmentioned.length === 0) return null;
  return (
    <dl class="parts">
      <Part name="supported" spans={report.supported} highlight={highlight} />
      <Part name="unmentioned" spans={report.unmentioned} highlight={highlight} />
    </dl>
  );
}

interface PartProps {
  name: 'supported' | 'unmentioned';
  spans: Spans;
  highlight: string;
}

function Part({ name, spans, highlight }: PartProps) {
  if (spans.length === 0) return null;
  return (
    <div class={`labelled ${name}`}>
      <dt>{say(`parts_${name}`)}</dt>
      <dd>
        <ul>
          {spans.map(({ start, end }) => (
            <li key={start}>
              <Fill message="comparison_quoted" pieces={{ words: highlight.slice(start, end) }} />
            </li>
          ))}
        </ul>
      </dd>
    </div>
  );
}
