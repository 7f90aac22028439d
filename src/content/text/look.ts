/** How an element takes part in the text that a reader sees. */
export interface Look {
  /** `none`: nothing of it is seen; `break`: a line break; `inline`: goes on in the line; `block`: its text stands alone. */
  flow: 'none' | 'break' | 'inline' | 'block';
  /** False hides its own text, not that of children that are visible again. */
  visible: boolean;
  /** Whether its text can be selected; `inherit` where it does not say. */
  selectable: 'yes' | 'no' | 'inherit';
}

const NOTHING: Look = { flow: 'none', visible: false, selectable: 'inherit' };
const LINE_BREAK: Look = { flow: 'break', visible: true, selectable: 'inherit' };

/** Elements whose content is no running text, whatever their style says. */
const NEVER_TEXT = new Set(
  (
    'script style noscript template iframe object embed video audio canvas svg math select textarea input button datalist ' +
    'meter progress head title rp rt'
  ).split(' '),
);

/** Reads style once per element; the page's layout is up to date afterwards, so it is cheap from the second element on. */
export function lookOf(element: Element): Look {
  const name = element.localName;
  if (NEVER_TEXT.has(name)) return NOTHING;
  if (name === 'br') return LINE_BREAK;
  if (isInClosedDetails(element)) return NOTHING;
  const style = getComputedStyle(element);
  if (style.display === 'none' || style.contentVisibility === 'hidden' || isClippedAway(style))
    return NOTHING;
  return {
    flow: isInline(element, style) ? 'inline' : 'block',
    visible: style.visibility !== 'hidden' && style.visibility !== 'collapse',
    selectable: toSelectable(style.userSelect || style.getPropertyValue('-webkit-user-select')),
  };
}

function isInline(element: Element, style: CSSStyleDeclaration): boolean {
  // A large first letter floats beside its word, and belongs to it.
  if (style.float && style.float !== 'none') return (element.textContent ?? '').trim().length <= 2;
  return /^(?:inline|contents|ruby)/.test(style.display);
}

/** The usual ways of leaving text to screen readers only. */
function isClippedAway(style: CSSStyleDeclaration): boolean {
  if (style.position !== 'absolute' && style.position !== 'fixed') return false;
  if (
    /^inset\((?:50|100)%/.test(style.clipPath) ||
    /^rect\(([01])px,? \1px,? \1px,? \1px\)$/.test(style.clip)
  )
    return true;
  return style.overflow === 'hidden' && isTiny(style.width) && isTiny(style.height);
}

const isTiny = (length: string): boolean => length === '1px' || length === '0px';

function isInClosedDetails(element: Element): boolean {
  const parent = element.parentElement;
  return parent?.localName === 'details' && !parent.hasAttribute('open') && element.localName !== 'summary';
}

function toSelectable(userSelect: string): Look['selectable'] {
  if (userSelect === 'none') return 'no';
  return userSelect === 'text' || userSelect === 'all' || userSelect === 'contain' ? 'yes' : 'inherit';
}

/** Units whose exponent is part of the text: km², 10⁶. */
const TAKES_EXPONENT = /(?:^|[^\p{L}])(?:[kcm]?m|ft|mi|10)\s*$/u;

/**
 * Whether a raised element is the mark of a footnote, which a reader does not read as part of the sentence.
 * @param before the text in front of it
 */
export function isFootnoteMark(element: Element, before: string): boolean {
  if (element.localName !== 'sup') return false;
  const text = (element.textContent ?? '').trim();
  if (/^(?:\[[^\]]{1,12}\]|\(\d{1,3}\)|[*†‡§¶]{1,3})$/u.test(text)) return true;
  if (!/^\d{1,3}(?:,\s?\d{1,3})*$/.test(text)) return false;
  return element.querySelector('a') !== null || !TAKES_EXPONENT.test(before);
}
