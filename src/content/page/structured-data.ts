/** What a page's JSON-LD says about the page itself. */
export interface StructuredData {
  /** Types of the things it describes, without the vocabulary's address. */
  types: string[];
  published: string;
  headline: string;
  description: string;
  /** Addresses that it gives for the page. */
  urls: string[];
}

/** Pages exist that carry megabytes of it; what describes the page comes early. */
const MAX_SCRIPTS = 20;
const MAX_CHARACTERS = 300_000;
const MAX_NODES = 400;

/** Containers whose content describes the page too. Related articles, publishers and breadcrumbs hang on other keys. */
const WITHIN = ['@graph', 'mainEntity'];

/** Reads the texts of a page's JSON-LD scripts. Text that is no JSON is passed over. */
export function digest(scripts: readonly string[]): StructuredData {
  const nodes = scripts.slice(0, MAX_SCRIPTS).flatMap(parseNodes).slice(0, MAX_NODES);
  const report = nodes.find((node) => typesOf(node).some(isReportType)) ?? {};
  return {
    types: [...new Set(nodes.flatMap(typesOf))].slice(0, MAX_SCRIPTS),
    published: textOf(report.datePublished),
    headline: textOf(report.headline),
    description: textOf(report.description),
    urls: [report.url, report['@id'], report.mainEntityOfPage].flatMap(addressOf),
  };
}

type Thing = Record<string, unknown>;

function parseNodes(script: string): Thing[] {
  if (script.length > MAX_CHARACTERS) return [];
  const found: Thing[] = [];
  const queue: unknown[] = [tryParse(script)];
  // A queue that grows while it is read: no recursion, whatever the nesting.
  for (let index = 0; index < queue.length && index < MAX_NODES; index++) {
    const value = queue[index];
    if (Array.isArray(value)) queue.push(...value.slice(0, MAX_NODES));
    else if (isThing(value)) {
      found.push(value);
      for (const key of WITHIN) if (value[key]) queue.push(value[key]);
    }
  }
  return found;
}

function tryParse(script: string): unknown {
  try {
    return JSON.parse(script);
  } catch {
    return null;
  }
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** NewsArticle, ReportageNewsArticle, BlogPosting, LiveBlogPosting …: what has a headline and a day of publication. */
const isReportType = (type: string): boolean => /(?:Article|Posting|Report)$/.test(type);

/** Short names of the types of a thing: `NewsArticle` for `https://schema.org/NewsArticle`. */
function typesOf(thing: Thing): string[] {
  const named: unknown[] = Array.isArray(thing['@type']) ? thing['@type'] : [thing['@type']];
  return named.filter((type) => typeof type === 'string').map(toShortType);
}

export function toShortType(type: string): string {
  return type.slice(Math.max(type.lastIndexOf('/'), type.lastIndexOf('#'), type.lastIndexOf(':')) + 1);
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function addressOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return isThing(value) && typeof value['@id'] === 'string' ? [value['@id']] : [];
}
