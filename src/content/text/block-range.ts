import { collapse } from './collapse.ts';
import { type Block, toText } from './reading.ts';

/** A stretch of a block's text. */
export interface Stretch {
  start: number;
  end: number;
}

/**
 * Finds where a stretch of a block stands in the page now.
 * @returns null when the stretch holds nothing, the block is no longer in the page, or its text is no longer what it was
 */
export function toRange(block: Block, { start, end }: Stretch): Range | null {
  const { pieces } = block;
  if (start < 0 || end <= start || end > block.text.length) return null;
  const now = collapse(pieces.map(toText), block.text.length);
  if (now.text !== block.text) return null;
  // A space may stand for a line break, which is no place in any text.
  const words = now.text.slice(start, end);
  if (words.trim() === '') return null;
  const first = now.at(end - words.trimStart().length);
  const last = now.at(start + words.trimEnd().length - 1);
  if (!first || !last) return null;
  const from = pieces[first.piece];
  const to = pieces[last.piece];
  if (!from?.node.isConnected || !to?.node.isConnected) return null;
  const range = from.node.ownerDocument.createRange();
  range.setStart(from.node, from.from + first.offset);
  range.setEnd(to.node, to.from + last.offset + 1);
  return range;
}
