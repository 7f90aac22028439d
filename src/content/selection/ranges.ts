/** What of a range is needed here; shadow-crossing selections are only given in this form. */
export type SelectedRange = Pick<
  AbstractRange,
  'startContainer' | 'startOffset' | 'endContainer' | 'endOffset' | 'collapsed'
>;

/** Elements looked at for shadow roots; pages with more have their text elsewhere. */
const MAX_ELEMENTS = 50_000;

/**
 * The selected ranges, in document order, wherever they start and end: in the page or in open shadow roots.
 * Closed shadow roots stay closed.
 */
export function selectedRanges(document: Document): SelectedRange[] {
  const selection = document.getSelection();
  if (!selection) return [];
  const plain = Array.from({ length: selection.rangeCount }, (_, index) => selection.getRangeAt(index));
  const several = plain.filter((range) => !range.collapsed);
  if (several.length > 1) return several;
  const shadowRoots = openShadowRoots(document);
  const ranges = shadowRoots.length > 0 ? composedRanges(selection, shadowRoots) : plain;
  return ranges.filter((range) => !range.collapsed);
}

function composedRanges(selection: Selection, shadowRoots: ShadowRoot[]): SelectedRange[] {
  if (typeof selection.getComposedRanges === 'function') {
    return [...selection.getComposedRanges({ shadowRoots })];
  }
  for (const root of shadowRoots) {
    const inner = chromiumSelectionIn(root);
    if (inner && inner.rangeCount > 0 && !inner.isCollapsed) return [inner.getRangeAt(0)];
  }
  return selection.rangeCount > 0 ? [selection.getRangeAt(0)] : [];
}

/** Chromium before 137 has no composed ranges, but gives every shadow root a selection of its own. */
function chromiumSelectionIn(root: ShadowRoot): Selection | null {
  if (!('getSelection' in root) || typeof root.getSelection !== 'function') return null;
  return root.getSelection() as Selection | null;
}

function openShadowRoots(document: Document): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  const trees: (Document | ShadowRoot)[] = [document];
  let looked = 0;
  for (const tree of trees) {
    for (const element of tree.querySelectorAll('*')) {
      looked++;
      if (looked > MAX_ELEMENTS) return found;
      if (!element.shadowRoot) continue;
      found.push(element.shadowRoot);
      trees.push(element.shadowRoot);
    }
  }
  return found;
}
