import type { Span } from '../../engine/types.ts';

export type MarkStyle = 'clash' | 'note';
export interface Mark {
  span: Span;
  style: MarkStyle;
}
export interface Segment {
  text: string;
  /** Absent: not marked. */
  style?: MarkStyle;
}

/**
 * Cuts a text into stretches that are marked in one way or not at all; joined, they are the text again.
 * Marks may overlap, repeat or reach outside the text; where they overlap, a clash outranks a note.
 */
export function toSegments(text: string, marks: readonly Mark[]): Segment[] {
  const inside = marks
    .map(({ span, style }) => ({
      start: Math.max(0, span.start),
      end: Math.min(text.length, span.end),
      style,
    }))
    .filter(({ start, end }) => start < end);
  const cuts = new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])]);
  const sorted = [...cuts].sort((a, b) => a - b);
  const segments: Segment[] = [];
  for (const [index, start] of sorted.entries()) {
    const end = sorted[index + 1];
    if (end === undefined) break;
    const over = inside.filter((mark) => mark.start <= start && end <= mark.end);
    const style = over.some((mark) => mark.style === 'clash') ? 'clash' : over[0]?.style;
    append(segments, text.slice(start, end), style);
  }
  return segments;
}

function append(segments: Segment[], text: string, style: MarkStyle | undefined): void {
  const last = segments.at(-1);
  if (last && last.style === style) last.text += text;
  else segments.push(style === undefined ? { text } : { text, style });
}
