import type { SelectedRange } from './ranges.ts';

interface Boundary {
  /** The node that is met when the boundary is reached; null when it lies behind the last child. */
  node: Node | null;
  /** The element after whose content the boundary lies, when no node marks it. */
  after: Node | null;
  /** The offset in `node` when it is a text, else 0. */
  offset: number;
}

/**
 * Tells, node by node in reading order, what lies in a range. Order is that of the walk, not of the tree: a range may begin in
 * one shadow root and end in another, and only the walk sees both.
 */
export class RangeGate {
  readonly #start: Boundary;
  readonly #end: Boundary;
  readonly #range: SelectedRange;
  #started = false;
  #ended = false;

  constructor(range: SelectedRange) {
    this.#range = range;
    this.#start = toBoundary(range.startContainer, range.startOffset);
    this.#end = toBoundary(range.endContainer, range.endOffset);
  }

  get ended(): boolean {
    return this.#ended;
  }

  enter(element: Element): void {
    if (element === this.#start.node) this.#started = true;
    if (element === this.#end.node) this.#ended = true;
  }

  leave(element: Element): void {
    if (element === this.#start.after) this.#started = true;
    if (element === this.#end.after) this.#ended = true;
  }

  /** An element that the walk does not enter may hold a boundary. */
  skip(element: Element): void {
    if (element.contains(this.#range.startContainer)) this.#started = true;
    if (element.contains(this.#range.endContainer) && this.#started) this.#ended = true;
    this.enter(element);
  }

  /** The part of a text that lies in the range; null when none does. */
  partOf(node: Text): { from: number; to: number } | null {
    const isStart = node === this.#start.node;
    const isEnd = node === this.#end.node;
    if (isStart) this.#started = true;
    const from = isStart ? this.#start.offset : 0;
    const to = isEnd ? this.#end.offset : node.length;
    const inside = this.#started && !this.#ended && to > from;
    if (isEnd) this.#ended = true;
    return inside ? { from, to } : null;
  }
}

function toBoundary(container: Node, offset: number): Boundary {
  if (container.nodeType === Node.TEXT_NODE) return { node: container, after: null, offset };
  let child: Node | null = container.childNodes[offset] ?? null;
  while (child && !isWalked(child)) child = child.nextSibling;
  if (child) return { node: child, after: null, offset: 0 };
  return { node: null, after: container instanceof ShadowRoot ? container.host : container, offset: 0 };
}

const isWalked = (node: Node): boolean =>
  node.nodeType === Node.TEXT_NODE || node.nodeType === Node.ELEMENT_NODE;
