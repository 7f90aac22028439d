import type { PageState } from '../../protocol/page-shapes.ts';
import type { PageReading } from '../page/read-page.ts';
import { toRange } from '../text/block-range.ts';
import type { Block } from '../text/reading.ts';

/** A page as it was last reported, and what was answered. */
export interface Reported extends PageReading {
  marks: readonly { block: number; start: number; end: number }[];
  /** Of the marks; null where the background has put it into the page. */
  style: string | null;
  /** False when the report got no answer: it may have been heard all the same, and it is worth another try. */
  isAnswered: boolean;
}

/** Where the marks stand in the page now; those whose sentence is no longer there are left out. */
export function toRanges({ blocks, marks }: Reported): Range[] {
  return marks.flatMap((mark) => {
    const block = blocks[mark.block];
    return (block && toRange(block, mark)) ?? [];
  });
}

/**
 * What was reported without the nodes that the page has taken out since: a block that has lost one keeps its text and its number, and
 * is nowhere any more. Undefined when nothing was taken out.
 */
export function withoutLost(reported: Reported): Reported | undefined {
  if (reported.blocks.every(isInPage)) return undefined;
  const blocks = reported.blocks.map((block) => (isInPage(block) ? block : { ...block, pieces: [] }));
  return { ...reported, blocks };
}

function isInPage({ pieces }: Block): boolean {
  return pieces.every((piece) => piece?.node.isConnected !== false);
}

/** Whether a page says the same under the same address and title. */
export function isSame(page: PageState, earlier: PageState): boolean {
  return (
    page.url === earlier.url &&
    page.title === earlier.title &&
    page.blocks.length === earlier.blocks.length &&
    page.blocks.every((text, index) => text === earlier.blocks[index])
  );
}
