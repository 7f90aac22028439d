import { toComparisonShape } from '../corpus/present/comparison-shape.ts';
import { findTouchedPoints } from '../corpus/present/touched-points.ts';
import type { ComparisonView, PageAddress } from '../protocol/shapes.ts';
import type { Knowledge } from './knowledge.ts';
import { MAX_CHARACTERS, MAX_SELECTED_CHARACTERS, MIN_CHARACTERS, MIN_WORDS } from './limits.ts';

export interface SelectedText {
  text: string;
  /** Length in the page, before whoever read it cut it. */
  length: number;
  published: string | null;
  /** Id of the report that the page is; null when it is none of the pack's. */
  own: string | null;
  /** The page it was selected in; null when it was typed or the page is not known. */
  page: PageAddress | null;
}

/** Why a text is not compared at all; undefined when it is. */
export function findRefusal({ text, length }: SelectedText): ComparisonView | undefined {
  if (text === '') return { state: 'nothing-selected' };
  if (length > MAX_SELECTED_CHARACTERS)
    return { state: 'too-long', length, maximum: MAX_SELECTED_CHARACTERS };
  const words = text.match(/\S+/g)?.length ?? 0;
  if (text.length < MIN_CHARACTERS && words < MIN_WORDS) {
    return { state: 'too-short', text, minimum: MIN_CHARACTERS };
  }
  return undefined;
}

/** Compares a text within the limits, or says why it is not compared. */
export function compareText(knowledge: Knowledge, selected: SelectedText): ComparisonView {
  const text = selected.text.trim();
  const length = Math.max(text.length, selected.length);
  const refusal = findRefusal({ ...selected, text, length });
  if (refusal) return refusal;
  const highlight = { text: cutAtWord(text), published: selected.published, own: selected.own };
  const compared = knowledge.compare(highlight);
  const comparison = toComparisonShape(knowledge.pack, highlight, compared);
  const cut = length > highlight.text.length || compared.cut === true;
  const points = compared.checkable ? findTouchedPoints(knowledge, highlight) : [];
  return { state: 'comparison', comparison, page: selected.page, cut, ...(points.length > 0 && { points }) };
}

/** Cut between words where there is a space in the last tenth, and never inside a surrogate pair. */
function cutAtWord(text: string): string {
  if (text.length <= MAX_CHARACTERS) return text;
  const head = text.slice(0, MAX_CHARACTERS);
  const space = head.lastIndexOf(' ');
  return space > MAX_CHARACTERS * 0.9 ? head.slice(0, space) : head.replace(/[\uD800-\uDBFF]$/, '');
}
