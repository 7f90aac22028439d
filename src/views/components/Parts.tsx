import { say } from '../../locales/say.ts';
import type { ReportView } from '../../protocol/shapes.ts';
import { Fill } from './Fill.tsx';

/** Words of the report, the page's own for the same, and where these stand in the highlight. */
export interface PartWords {
  start: number;
  ours: string;
  theirs: string;
}

/** Of a highlight that a report gives in part: what the report says too, in its own words, and which words it does not mention. */
export function findParts(
  highlight: string,
  report: ReportView,
): Record<'supported' | 'unmentioned', PartWords[]> {
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
  return { supported, unmentioned };
}

/** Whether the page has other words for it than the report. */
export function areOtherWords({ ours, theirs }: PartWords): boolean {
  return ours.toLowerCase() !== theirs.toLowerCase();
}

export function Parts({ highlight, report }: { highlight: string; report: ReportView }) {
  const { supported, unmentioned } = findParts(highlight, report);
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
  words: readonly PartWords[];
}

/** Words of the report, and the page's beside them where these are others. */
function Part({ name, words }: PartProps) {
  if (words.length === 0) return null;
  return (
    <div class={`labelled ${name}`}>
      <dt>{say(`parts_${name}`)}</dt>
      <dd>
        <ul>
          {words.map((part) => (
            <li key={part.start}>
              {areOtherWords(part) ? (
                <Fill message="parts_pair" pieces={{ theirs: part.theirs, ours: part.ours }} />
              ) : (
                <Fill message="comparison_quoted" pieces={{ words: part.theirs }} />
              )}
            </li>
          ))}
        </ul>
      </dd>
    </div>
  );
}
