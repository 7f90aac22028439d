/**
 * The selected part of some sentences, joined by spaces; '' when the selection touches none of them. What is selected around the
 * sentences is left out, as is the start of the next paragraph that browsers add when a whole one is chosen.
 */
export function readSelected(selection: Selection | null, sentences: Iterable<Element>): string {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return '';
  const selected = selection.getRangeAt(0);
  return [...sentences]
    .map((sentence) => readOverlap(selected, sentence))
    .filter((part) => part !== '')
    .join(' ');
}

function readOverlap(selected: Range, sentence: Element): string {
  if (!selected.intersectsNode(sentence)) return '';
  const part = sentence.ownerDocument.createRange();
  part.selectNodeContents(sentence);
  if (selected.compareBoundaryPoints(Range.START_TO_START, part) > 0)
    part.setStart(selected.startContainer, selected.startOffset);
  if (selected.compareBoundaryPoints(Range.END_TO_END, part) < 0)
    part.setEnd(selected.endContainer, selected.endOffset);
  return part.toString().trim();
}
