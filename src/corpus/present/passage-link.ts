/** The first and last words of a passage in the original. */
export interface Locator {
  start: string;
  end: string;
}

/**
 * The address of a passage at its publisher, for a reader to open.
 * @param url the report's address
 * @param locator makes the browser scroll to the passage and mark it (a text fragment); left out, the link leads to the page
 * @returns null unless the address is https without credentials: nothing else becomes a link
 */
export function toPassageLink(
  url: string | null | undefined,
  locator: Locator | null | undefined,
): string | null {
  const address = parseHttps(url);
  if (!address) return null;
  if (!locator) return address.href;
  const words = locator.start === locator.end ? [locator.start] : [locator.start, locator.end];
  const directive = `:~:text=${words.map(encodeWords).join(',')}`;
  return address.href.includes('#') ? `${address.href}${directive}` : `${address.href}#${directive}`;
}

function parseHttps(url: string | null | undefined): URL | undefined {
  if (!url || !URL.canParse(url)) return undefined;
  const address = new URL(url);
  return address.protocol === 'https:' && !address.username && !address.password ? address : undefined;
}

/**
 * A bare hyphen beside a comma means "prefix" or "suffix" in a text fragment, and encodeURIComponent leaves hyphens alone.
 * It throws on half a surrogate pair, so those go first.
 */
function encodeWords(words: string): string {
  return encodeURIComponent(words.replace(/\p{Surrogate}/gu, '\uFFFD')).replaceAll('-', '%2D');
}
