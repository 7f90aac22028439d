import type { ReportView } from '../../protocol/shapes.ts';
import { type Mark, toSegments } from './to-segments.ts';

/** A reason of the engine as it travels. */
export type Reason = ReportView['reasons'][number];

/** The marks that a comparison's reasons put on one of its two sides. */
export function toMarks(reasons: readonly Reason[], side: 'highlight' | 'report'): Mark[] {
  return reasons.map((reason) => ({
    span: side === 'highlight' ? reason.highlightSpan : reason.reportSpan,
    style: reason.rule === 'clash' ? 'clash' : 'note',
  }));
}

/** A foreign text, isolated, with the words that differ marked. */
export function MarkedText({ text, marks }: { text: string; marks: readonly Mark[] }) {
  return (
    <bdi class="foreign">
      {toSegments(text, marks).map((segment, index) =>
        segment.style ? (
          <mark key={index} class={segment.style}>
            {segment.text}
          </mark>
        ) : (
          segment.text
        ),
      )}
    </bdi>
  );
}
