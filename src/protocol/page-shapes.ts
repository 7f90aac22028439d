import * as z from 'zod/mini';

/** What the content script reads off the page; mirrors PageFacts of the engine. */
export const pageState = z.object({
  url: z.string(),
  title: z.string(),
  published: z.nullable(z.string()),
  types: z.array(z.string()),
  headings: z.array(z.string()),
  description: z.string(),
  blocks: z.array(z.string()),
  language: z.string(),
  /** How many blocks the page has; more than `blocks.length` when it was cut. */
  blocksInPage: z.number(),
});

export const selectionRead = z.object({
  /** What the reader sees selected: white space collapsed, hidden text left out; '' when nothing is. */
  text: z.string(),
  /** Length before any cut. */
  length: z.number(),
  published: z.nullable(z.string()),
  contentType: z.string(),
});

export type PageState = z.infer<typeof pageState>;
export type SelectionRead = z.infer<typeof selectionRead>;
