import { digest, type StructuredData, toShortType } from './structured-data.ts';

/** What a page says about itself, outside its text. */
export interface Head {
  title: string;
  description: string;
  types: string[];
  /** As written; '' when nothing names it. */
  published: string;
}

const PUBLISHED_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datePublished',
  'article.published',
  'parsely-pub-date',
  'sailthru.date',
  'publish-date',
  'publishdate',
  'pubdate',
  'publication_date',
  'cXenseParse:recs:publishtime',
  'DC.date.issued',
  'dcterms.date',
  'date',
];

/**
 * Reads the page's structured data and meta elements.
 * @param navigated the page has changed its address without loading: what the head says may then still be about the page before
 */
export function readHead(document: Document, navigated: boolean): Head {
  const data = digest(
    [...document.querySelectorAll('script[type="application/ld+json"]')].map(
      (script) => script.textContent ?? '',
    ),
  );
  const metas = readMetas(document);
  if (navigated && !describes(document, data, metas)) {
    return { title: document.title, description: '', types: [], published: '' };
  }
  const named = (...names: string[]) =>
    names.map((name) => metas.get(name.toLowerCase())).find(Boolean) ?? '';
  return {
    title: named('og:title') || data.headline || document.title,
    description: named('og:description', 'description') || data.description,
    types: readTypes(document, data),
    published: data.published || named(...PUBLISHED_NAMES),
  };
}

function readMetas(document: Document): Map<string, string> {
  const metas = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name = (
      meta.getAttribute('property') ??
      meta.getAttribute('name') ??
      meta.getAttribute('itemprop') ??
      ''
    ).toLowerCase();
    const content = (meta.getAttribute('content') ?? '').trim();
    if (name && content && !metas.has(name)) metas.set(name, content);
  }
  return metas;
}

function readTypes(document: Document, data: StructuredData): string[] {
  if (data.types.length > 0) return data.types;
  // Many things of a type are teasers of other pages, which say nothing about this one.
  const items = document.querySelectorAll('[itemtype*="Article"], [itemtype*="BlogPosting"]');
  return items.length === 1 ? [toShortType(items[0]?.getAttribute('itemtype') ?? '')] : [];
}

/** Whether any address in the head is that of the page on show. */
function describes(document: Document, data: StructuredData, metas: ReadonlyMap<string, string>): boolean {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const addresses = [canonical, metas.get('og:url'), ...data.urls];
  const here = pathOf(document.URL, document.URL);
  return addresses.some((address) => address && pathOf(address, document.URL) === here);
}

function pathOf(address: string, base: string): string {
  try {
    return new URL(address, base).pathname.replace(/\/$/, '');
  } catch {
    return '';
  }
}
