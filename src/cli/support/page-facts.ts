import type { PageFacts } from '../../engine/index.ts';

/** A page as a line of pages.jsonl gives it; html or text is there. */
export interface PageLine {
  url?: string | null | undefined;
  title?: string | null | undefined;
  text?: string | null | undefined;
  published?: string | null | undefined;
  html?: string | null | undefined;
}

/** Page facts from text or from markup, as simply as will do without a DOM: what the text gives is taken, markup fills in the rest. */
export function toPageFacts({ url, title, text, published, html }: PageLine): PageFacts {
  const markup = readMarkup(html ?? '');
  return {
    url: url ?? '',
    title: title ?? markup.title,
    published: published ?? markup.published,
    types: markup.types,
    headings: markup.headings,
    description: markup.description,
    blocks: typeof text === 'string' ? linesOf(text) : markup.blocks,
    language: markup.language,
  };
}

type Markup = Omit<PageFacts, 'url'>;

const LEFT_OUT =
  /<(script|style|noscript|template|svg|nav|footer|aside|form|head)\b[^>]*>[\s\S]*?<\/\1\s*>/giu;
const BLOCK =
  /<\/?(?:p|div|section|article|main|h[1-6]|li|ul|ol|tr|td|th|table|blockquote|figure|figcaption|br|hr|pre|dd|dt)\b[^>]*>/giu;
const JSON_LD = /<script\b[^>]*application\/ld\+json[^>]*>([\s\S]*?)<\/script\s*>/giu;

function readMarkup(html: string): Markup {
  const data = structuredData(html);
  const publishedAt = metaOf(html, 'article:published_time') || data.published;
  return {
    title: plain(/<title\b[^>]*>([\s\S]*?)<\/title/iu.exec(html)?.[1] ?? ''),
    published: /^\d{4}-\d{2}-\d{2}/.exec(publishedAt)?.[0] ?? null,
    types: data.types,
    headings: [...html.matchAll(/<h[1-3]\b[^>]*>([\s\S]*?)<\/h[1-3]/giu)]
      .map((found) => plain(found[1] ?? ''))
      .filter(Boolean),
    description: metaOf(html, 'description') || metaOf(html, 'og:description'),
    blocks: linesOf(plainLines(html.replace(LEFT_OUT, '\n').replace(BLOCK, '\n'))),
    language: /<html\b[^>]*\blang=["']?([\w-]+)/iu.exec(html)?.[1]?.toLowerCase() ?? '',
  };
}

/** The content of a meta tag, whichever of its attributes comes first. */
function metaOf(html: string, name: string): string {
  for (const [tag] of html.matchAll(/<meta\b[^>]*>/giu)) {
    const named = /\b(?:name|property)\s*=\s*["']([^"']*)["']/iu.exec(tag)?.[1];
    if (named?.toLowerCase() !== name) continue;
    const content = /\bcontent\s*=\s*(?:"([^"]*)"|'([^']*)')/iu.exec(tag);
    return plain(content?.[1] ?? content?.[2] ?? '');
  }
  return '';
}

/** Types and publication day of the page's JSON-LD; a block that is not JSON is passed over, as browsers do. */
function structuredData(html: string): { types: string[]; published: string } {
  const types: string[] = [];
  let published = '';
  for (const block of html.matchAll(JSON_LD)) {
    for (const item of itemsOf(parse(block[1] ?? ''))) {
      types.push(...[item['@type']].flat().filter((type) => typeof type === 'string'));
      if (typeof item.datePublished === 'string') published ||= item.datePublished;
    }
  }
  return { types, published };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** The objects at the top and in `@graph`; not those nested deeper, which describe other things. */
function itemsOf(value: unknown): Record<string, unknown>[] {
  return [value]
    .flat()
    .flatMap((item) => (isRecord(item) ? [item, ...[item['@graph']].flat().filter(isRecord)] : []));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};

function plainLines(html: string): string {
  return html
    .replace(/<!--[\s\S]*?-->/gu, '')
    .replace(/<[^>]*>/gu, '')
    .replace(/&(#x?[\da-f]+|\w+);/giu, (whole, name: string) => entity(name) ?? whole);
}

function entity(name: string): string | undefined {
  if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()];
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

function plain(html: string): string {
  return plainLines(html).replace(/\s+/gu, ' ').trim();
}

function linesOf(text: string): string[] {
  return text
    .split(/\r?\n/u)
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter(Boolean);
}
