/** What is done with the nodes of a page, in the order in which a reader meets them. */
export interface Visitor {
  /** Answers whether to go into the element; `leave` is called only when it did. */
  enter(element: Element): boolean;
  leave(element: Element): void;
  text(node: Text): void;
  /** True ends the walk. */
  isDone(): boolean;
}

/** Nodes between two pauses: small enough for a slice of a few milliseconds. */
const NODES_PER_PAUSE = 128;

interface Level {
  element: Element;
  next: Node | null;
  /** The nodes put into a slot, and how many of them were taken; null where children are followed by sibling. */
  slotted: readonly Node[] | null;
  taken: number;
}

/**
 * Walks the page as it is drawn: into open shadow roots, with slots filled. Never recursive, so depth cannot break it.
 * Pauses now and then by yielding; the page may change meanwhile, the walk then goes on from what it holds.
 */
export function* walkFlatTree(root: Element, visitor: Visitor): Generator<void, void> {
  if (!visitor.enter(root)) return;
  const levels: Level[] = [toLevel(root)];
  let visited = 0;
  for (let level = levels.at(-1); level && !visitor.isDone(); level = levels.at(-1)) {
    const node = takeNext(level);
    if (!node) {
      levels.pop();
      visitor.leave(level.element);
    } else if (node.nodeType === Node.TEXT_NODE) {
      visitor.text(node as Text);
    } else if (node.nodeType === Node.ELEMENT_NODE && visitor.enter(node as Element)) {
      levels.push(toLevel(node as Element));
    }
    visited++;
    if (visited % NODES_PER_PAUSE === 0) yield;
  }
  // Leaving what is still open lets the visitor finish what it collected.
  for (const level of levels.reverse()) visitor.leave(level.element);
}

function toLevel(element: Element): Level {
  const slotted = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
  if (slotted.length > 0) return { element, next: null, slotted, taken: 0 };
  return { element, next: (element.shadowRoot ?? element).firstChild, slotted: null, taken: 0 };
}

function takeNext(level: Level): Node | null {
  if (level.slotted) return level.slotted[level.taken++] ?? null;
  const node = level.next;
  level.next = node?.nextSibling ?? null;
  return node;
}
