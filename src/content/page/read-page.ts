import type { PageState } from '../../protocol/page-shapes.ts';
import { type Block, readBlocks } from '../text/reading.ts';
import { readHead } from './head.ts';
import { findMainPart } from './main-part.ts';
import { findPublicationDay } from './publication.ts';
import { leadsElsewhere, residueTest } from './residue.ts';

/** What was read off a page, and the blocks that the numbers in later messages mean. */
export interface PageReading {
  page: PageState;
  blocks: readonly Block[];
}

/** Longer pages are cut, and say so: enough for the longest reports, and read in a few frames. */
const LIMITS = { blocks: 2_000, characters: 200_000, nodes: 25_000 };
const MAX_HEADINGS = 60;
/** Titles and descriptions are a line or two; what is longer was not meant for readers. */
const MAX_LINE = 1_000;

export interface PageContext {
  document: Document;
  /** The page has changed its address without loading. */
  navigated: boolean;
}

/** Reads the page's facts and the blocks of its text. Pauses by yielding. */
export function* readPage({ document, navigated }: PageContext): Generator<void, PageReading> {
  const head = readHead(document, navigated);
  const main = findMainPart(document);
  const read = main
    ? yield* readBlocks(main, { limits: LIMITS, leaveOut: residueTest(main) })
    : { blocks: [], cut: false };
  const isArticle = main?.localName === 'article';
  const blocks = read.blocks.filter((block) => isOfTheText(block, isArticle));
  const title = head.title.slice(0, MAX_LINE);
  return {
    blocks,
    page: {
      url: document.URL,
      title,
      published: findPublicationDay({ written: head.published, main, url: document.URL }),
      types: head.types,
      headings: headingsOf(blocks, title),
      description: head.description.slice(0, MAX_LINE),
      blocks: blocks.map((block) => block.text),
      language: (document.documentElement?.getAttribute('lang') ?? '').toLowerCase(),
      blocksInPage: read.cut && main ? Math.max(blocks.length + 1, countBlocks(main)) : blocks.length,
    },
  };
}

/** Only the publication day: what a selection needs beside its words. */
export function readPublicationDay({ document, navigated }: PageContext): string | null {
  const { published } = readHead(document, navigated);
  return findPublicationDay({ written: published, main: findMainPart(document), url: document.URL });
}

function isOfTheText(block: Block, isArticle: boolean): boolean {
  if (leadsElsewhere(block.text)) return false;
  // In an article a line that is all link leads to another report; on a front page such lines are the text.
  return !(isArticle && block.linked && block.level === 0);
}

function headingsOf(blocks: readonly Block[], title: string): string[] {
  const headings = blocks.filter((block) => block.level >= 1 && block.level <= 3 && block.text !== title);
  return headings.slice(0, MAX_HEADINGS).map((block) => block.text.slice(0, MAX_LINE));
}

/** An estimate by the elements that usually hold a block: counting what is not read must cost nothing. */
function countBlocks(main: Element): number {
  return main.querySelectorAll('p, li, h1, h2, h3, h4, h5, h6, td, blockquote, dd, dt, pre').length;
}
