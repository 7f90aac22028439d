/** Characters looked at: a report stands in the first part of a page, also of one with megabytes of comments. */
const MAX_CHARACTERS = 1_000_000;
/** In a page of HTML and of XHTML, whose elements have a namespace. */
const BODY_TEXT = 'string(/*/*[local-name() = "body"])';

/** A test that costs one read of the text and one expression; true when the page may be about the event. */
export type Gate = (document: Document) => boolean;

/**
 * Makes the test from the expression that the build took from the pack.
 * @param source what `__EVENT_GATE__` holds; an empty one lets nothing through
 */
export function toGate(source: string): Gate {
  const names = source === '' ? null : new RegExp(source, 'iu');
  return (document) => names !== null && isHtml(document) && names.test(readText(document));
}

const isHtml = (document: Document): boolean =>
  /^(?:text\/html|application\/xhtml\+xml)$/.test(document.contentType);

/**
 * The text of the body, as `textContent` has it. By XPath, since a script that touches one element has the browser set up
 * everything that elements can do in that script's world: 65 kB of heap in every page, and no time is lost. Off the prototype,
 * since a form of the page that is named "evaluate" stands in the method's place.
 */
function readText(document: Document): string {
  const { stringValue } = Document.prototype.evaluate.call(
    document,
    BODY_TEXT,
    document,
    null,
    XPathResult.STRING_TYPE,
  );
  return stringValue.slice(0, MAX_CHARACTERS);
}
