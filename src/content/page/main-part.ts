/** Share of the paragraphs that makes an element the page's text; teasers and comments are articles too, but smaller. */
const MOST = 0.5;

const CANDIDATES = 'article, [role="article"], [itemprop~="articleBody"]';

/**
 * The element that holds the page's text: an article that has most of it, else the main part, else the body.
 * @returns null where there is no body: a picture, an XML document
 */
export function findMainPart(document: Document): Element | null {
  const { body } = document;
  if (!body) return null;
  const main = document.querySelector('main, [role="main"]');
  const outer = main && paragraphsIn(main) > 0 ? main : body;
  const whole = paragraphsIn(outer);
  if (whole === 0) return outer;
  let found = outer;
  for (const candidate of outer.querySelectorAll(CANDIDATES)) {
    // The outermost wins: it holds the headline and the dateline as well.
    if (candidate.parentElement?.closest(CANDIDATES)) continue;
    if (paragraphsIn(candidate) >= whole * MOST) found = candidate;
  }
  return found;
}

function paragraphsIn(element: Element): number {
  let characters = 0;
  for (const paragraph of element.querySelectorAll('p')) characters += paragraph.textContent?.length ?? 0;
  return characters;
}
