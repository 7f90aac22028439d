import { collapse } from '../text/collapse.ts';
import { type Reading, readBlocks } from '../text/reading.ts';
import { finish } from '../text/slices.ts';
import { selectedFieldText } from './field.ts';
import { RangeGate } from './range-gate.ts';
import { type SelectedRange, selectedRanges } from './ranges.ts';

export interface SelectedText {
  /** At most MAX_SENT characters; blocks are parted by line breaks, so that a headline does not run into the text below it. */
  text: string;
  /** Length before the cut. */
  length: number;
}

/** More is never compared; the length tells that there was more. */
const MAX_SENT = 10_000;
const LIMITS = { blocks: 5_000, characters: 200_000, nodes: 50_000 };

/** What the reader sees selected in the page now. */
export function readSelectedText(document: Document): SelectedText {
  const inField = selectedFieldText(document);
  if (inField !== null) return cut(collapse([inField], LIMITS.characters).text);
  const texts = selectedRanges(document).map((range) => textOf(document, range));
  return cut(texts.filter(Boolean).join('\n'));
}

function cut(text: string): SelectedText {
  return { text: text.slice(0, MAX_SENT), length: text.length };
}

function textOf(document: Document, range: SelectedRange): string {
  const root = rootOf(document, range);
  if (!root) return '';
  const gate = new RangeGate(range);
  const reading: Reading = finish(
    readBlocks(root, {
      limits: LIMITS,
      selectableOnly: true,
      partOf: (node) => gate.partOf(node),
      onEnter: (element) => gate.enter(element),
      onLeave: (element) => gate.leave(element),
      onSkip: (element) => gate.skip(element),
      isDone: () => gate.ended,
    }),
  );
  return reading.blocks.map((block) => block.text).join('\n');
}

/** The smallest element that holds the whole range: what lies outside need not be walked. */
function rootOf(document: Document, range: SelectedRange): Element | null {
  if (range.startContainer.getRootNode() !== range.endContainer.getRootNode()) return document.body;
  const probe = document.createRange();
  probe.setStart(range.startContainer, range.startOffset);
  probe.setEnd(range.endContainer, range.endOffset);
  let node: Node | null = probe.commonAncestorContainer;
  while (node && node.nodeType !== Node.ELEMENT_NODE) {
    node = node instanceof ShadowRoot ? node.host : node.parentNode;
  }
  return (node as Element | null) ?? document.documentElement;
}
