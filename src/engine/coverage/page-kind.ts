import type { PageFacts } from '../types.ts';
import { coverageWords } from './english.ts';

const source = (phrases: readonly string[]): string =>
  `(?<![\\p{L}\\p{N}])(?:${phrases.join('|')})(?![\\p{L}\\p{N}])`;
const live = new RegExp(source(coverageWords.live), 'iu');
const roundup = new RegExp(source(coverageWords.roundup), 'iu');

const LIST_TYPES = new Set(['CollectionPage', 'ItemList', 'SearchResultsPage', 'ProfilePage']);
/** Structured types of a single report; schema.org has more, these are the ones newsrooms use. */
const REPORT_TYPES = new Set([
  ...['Article', 'NewsArticle', 'ReportageNewsArticle', 'AnalysisNewsArticle', 'BackgroundNewsArticle'],
  ...['OpinionNewsArticle', 'BlogPosting', 'AdvertiserContentArticle', 'ReviewNewsArticle'],
]);

/** Types of things that are for sale, to cook, to play: whatever names stand on them. */
const THING_TYPES = new Set([
  ...['Product', 'Offer', 'Recipe', 'JobPosting', 'Book', 'Movie', 'TVSeries', 'VideoGame', 'Game'],
  ...[
    'SoftwareApplication',
    'MobileApplication',
    'MusicAlbum',
    'Event',
    'SportsEvent',
    'Course',
    'Hotel',
    'Restaurant',
  ],
]);

export type PageKind = 'report' | 'live' | 'list' | 'roundup' | 'thing' | 'not told';

/** What kind of page it is: a report on its own, or one that holds many. */
export function pageKind(page: PageFacts): PageKind {
  if (page.types.includes('LiveBlogPosting') || live.test(page.title)) return 'live';
  const isReport = page.types.some((type) => REPORT_TYPES.has(type));
  if (!isReport && page.types.some((type) => LIST_TYPES.has(type))) return 'list';
  if (!isReport && page.types.some((type) => THING_TYPES.has(type))) return 'thing';
  if (roundup.test(page.title)) return 'roundup';
  if (isReport) return 'report';
  return looksLikeList(page) ? 'list' : 'not told';
}

// Fewer short lines may be a brief report.
const TEASERS = 6;

/** A front page: many teasers, none of them a paragraph, without a full stop or under a heading of its own. */
function looksLikeList({ blocks, headings }: PageFacts): boolean {
  const said = blocks.filter((block) => /\S/.test(block));
  const paragraphs = said.filter((block) => block.length >= 180).length;
  const closed = said.filter((block) => /[.!?…]["'”’)]*\s*$/u.test(block)).length;
  if (said.length < TEASERS || paragraphs > said.length * 0.1) return false;
  return closed < said.length * 0.5 || headings.length >= said.length * 0.4;
}
