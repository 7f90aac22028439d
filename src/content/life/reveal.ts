import search from 'approx-string-match';
import { type Stretch, toRange } from '../text/block-range.ts';
import type { Block } from '../text/reading.ts';

/** Share of a sentence's characters that may differ for it to count as the same one, edited. */
const MAX_CHANGED = 0.15;
/** Bounds of the search for an edited sentence: its time grows with the length of both. */
const MAX_SENTENCE = 600;
const MAX_SEARCHED = 200_000;

export interface Wanted {
  /** The block as it was last read; perhaps not what it was when the stretch was named. */
  block: Block | undefined;
  stretch: Stretch;
  /** The sentence itself. */
  text: string;
  /** Reads the page's blocks as they are now; called only when the sentence is no longer where it was. */
  readNow: () => readonly Block[];
}

/** Finds a sentence in the page, also when it has moved or was edited a little; null when it is not there. */
export function findStretch({ block, stretch, text, readNow }: Wanted): Range | null {
  if (text === '') return null;
  const isThere = block?.text.slice(stretch.start, stretch.end) === text;
  return (isThere && toRange(block, stretch)) || findMoved(text, readNow());
}

function findMoved(sentence: string, blocks: readonly Block[]): Range | null {
  for (const block of blocks) {
    const start = block.text.indexOf(sentence);
    if (start >= 0) return toRange(block, { start, end: start + sentence.length });
  }
  return sentence.length > MAX_SENTENCE ? null : findEdited(sentence, blocks);
}

function findEdited(sentence: string, blocks: readonly Block[]): Range | null {
  let allowed = Math.floor(sentence.length * MAX_CHANGED);
  let best: { block: Block; stretch: Stretch } | null = null;
  let searched = 0;
  for (const block of blocks) {
    searched += block.text.length;
    if (searched > MAX_SEARCHED) break;
    const [found] = search(block.text, sentence, allowed);
    if (!found) continue;
    best = { block, stretch: found };
    if (found.errors === 0) break;
    // Only a closer one is of interest from here on.
    allowed = found.errors - 1;
  }
  return best && toRange(best.block, best.stretch);
}

/** The range that was selected for the reader last. */
let revealed: Range | undefined;

/** Whether what is selected is what was selected for the reader, so that it is no news to whoever asked for it. */
export function isRevealed(document: Document): boolean {
  const selection = document.getSelection();
  if (!revealed || !selection || selection.rangeCount !== 1) return false;
  const now = selection.getRangeAt(0);
  return (
    now.startContainer === revealed.startContainer &&
    now.startOffset === revealed.startOffset &&
    now.endContainer === revealed.endContainer &&
    now.endOffset === revealed.endOffset
  );
}

/**
 * Scrolls to a range and selects it, so that screen readers and the find bar are there too.
 * @returns false when the range is not drawn
 */
export function reveal(range: Range): boolean {
  const element = range.startContainer.parentElement;
  const view = element?.ownerDocument.defaultView;
  if (!element || !view || range.getClientRects().length === 0) return false;
  const behavior = view.matchMedia('(prefers-reduced-motion: no-preference)').matches ? 'smooth' : 'instant';
  view
    .getSelection()
    ?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
  revealed = range;
  if (element.getBoundingClientRect().height < view.innerHeight) {
    element.scrollIntoView({ block: 'center', inline: 'nearest', behavior });
  } else {
    const { top, height } = range.getBoundingClientRect();
    view.scrollBy({ top: top + height / 2 - view.innerHeight / 2, behavior });
  }
  return true;
}
