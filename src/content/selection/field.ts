/** Kinds of input whose text a reader writes or reads in the open. A password is never read. */
const READABLE = new Set(['text', 'search', 'url', 'tel', '']);

/** The text selected in the field that has the focus, in open shadow roots too; null when no field has a selection. */
export function selectedFieldText(document: Document): string | null {
  const field = deepActiveElement(document);
  if (field instanceof HTMLTextAreaElement) return selectedIn(field);
  if (field instanceof HTMLInputElement && READABLE.has(field.type)) return selectedIn(field);
  return null;
}

function deepActiveElement(document: Document): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

function selectedIn(field: HTMLTextAreaElement | HTMLInputElement): string | null {
  const { selectionStart, selectionEnd, value } = field;
  if (selectionStart === null || selectionEnd === null || selectionStart === selectionEnd) return null;
  return value.slice(selectionStart, selectionEnd);
}
