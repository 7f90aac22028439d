/** Share of the paragraphs that makes an element the page's text; teasers and comments are articles too, but smaller. */
const MOST = 0.5;

/** Paragraphs that are weighed: the longest reports have fewer, and pages of a thousand need no exact answer. */
const MAX_PARAGRAPHS = 300;

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
  // The outermost count: they hold the headline and the dateline as well.
  const candidates = [...outer.querySelectorAll(CANDIDATES)].filter(
    (candidate) => !candidate.parentElement?.closest(CANDIDATES),
  );
  const enough = candidates.length > 0 ? paragraphsIn(outer) * MOST : 0;
  if (enough === 0) return outer;
  return candidates.find((candidate) => paragraphsIn(candidate) >= enough) ?? outer;
}

/** Characters in the first paragraphs of an element. */
function paragraphsIn(element: Element): number {
  let characters = 0;
  let seen = 0;
  for (const paragraph of element.getElementsByTagName('p')) {
    characters += paragraph.textContent?.length ?? 0;
    seen++;
    if (seen >= MAX_PARAGRAPHS) break;
  }
  return characters;
}
