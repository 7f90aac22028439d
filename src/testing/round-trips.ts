import { readSelectedText } from '../content/selection/read-selection.ts';
import { toRange } from '../content/text/block-range.ts';
import { type Block, readBlocks } from '../content/text/reading.ts';
import { finish } from '../content/text/slices.ts';
import type { RandomPage } from './random-pages.ts';

const LIMITS = { blocks: 1_000, characters: 100_000, nodes: 100_000 };

/**
 * Writes a page into the document, reads its text, and looks for stretches of it: each is found as a range, selected, and read as
 * a reader's selection is.
 * @returns what did not come back as it was, one line each
 */
export function findLostStretches({ html, cuts }: Pick<RandomPage, 'html' | 'cuts'>): string[] {
  document.getSelection()?.removeAllRanges();
  document.body.innerHTML = html;
  const { blocks } = finish(readBlocks(document.body, { limits: LIMITS, selectableOnly: true }));
  return blocks.flatMap((block) => [
    ...(/^\s|\s$|\s\s/.test(block.text) ? [`${JSON.stringify(block.text)} is not collapsed`] : []),
    ...[[0, 1] as const, ...cuts].flatMap(([a, b]) => findLost(block, a, b)),
  ]);
}

function findLost(block: Block, a: number, b: number): string[] {
  const [start = 0, end = 0] = [a, b]
    .map((share) => Math.round(share * block.text.length))
    .sort((x, y) => x - y);
  const expected = block.text.slice(start, end).trim();
  const range = toRange(block, { start, end });
  if (expected === '') return range === null ? [] : ['a range was found for nothing'];
  if (range === null) return [`no range was found for ${JSON.stringify(expected)}`];
  document
    .getSelection()
    ?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
  const { text } = readSelectedText(document);
  return text === expected ? [] : [`${JSON.stringify(expected)} came back as ${JSON.stringify(text)}`];
}
