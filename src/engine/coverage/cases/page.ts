import type { Coverage, PageFacts } from '../../types.ts';

/** A page and what it is to an event, in one row of a table. */
export interface CoverageCase {
  /** What is tried. */
  about: string;
  status: Coverage['status'];
  page: PageFacts;
}

type Rest = Partial<Omit<PageFacts, 'title' | 'published' | 'blocks'>>;

/** A row: the day may be null, and blocks stand as one text, a line each. */
export function row(
  status: Coverage['status'],
  about: string,
  page: Rest & { title: string; published: string | null; text: string },
): CoverageCase {
  const { title, published, text, ...rest } = page;
  const blocks = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const empty = { url: '', types: [], headings: [], description: '', language: 'en' };
  return { about, status, page: { ...empty, ...rest, title, published, blocks } };
}
