import * as z from 'zod/mini';
import {
  comparisonView,
  conflictKind,
  eventShape,
  ownReport,
  pageAddress,
  pageSentence,
  pointKind,
  relation,
  tally,
} from './shapes.ts';

/* Shape of the page report: the whole page beside the reports. */

const shownStatement = z.object({ id: z.string(), text: z.string() });

const clash = z.object({
  kind: conflictKind,
  highlight: z.string(),
  report: z.string(),
  resolved: z.optional(z.tuple([z.string(), z.string()])),
});

/** The whole page beside the reports: what the page report shows. */
export const pageReport = z.object({
  page: pageAddress,
  /** With how many reports the page is compared. */
  event: z.extend(eventShape, { reports: z.number() }),
  own: ownReport,
  published: z.nullable(z.string()),
  /** Every report of the pack, in its order; the page's own too, since the reports differ from one another on it. */
  reports: z.array(
    z.object({
      report: z.string(),
      publisher: z.nullable(z.string()),
      title: z.nullable(z.string()),
      published: z.nullable(z.string()),
      link: z.nullable(z.string()),
    }),
  ),
  /** The page's sentences, each with the answer of every report but its own, in the order of `reports`. */
  sentences: z.array(
    z.extend(pageSentence, {
      answers: z.array(
        z.object({
          report: z.string(),
          relation,
          statement: z.nullable(shownStatement),
          /** In what the two clash, in the words of both sides; empty unless they conflict. */
          clashes: z.array(clash),
        }),
      ),
    }),
  ),
  /** What two or more origins have and the page has not, most carried first. */
  leftOut: z.array(z.object({ statement: shownStatement, reports: z.array(z.string()), tally })),
  /** Points on which the reports differ from one another. */
  points: z.array(
    z.object({
      kind: pointKind,
      /** `conflict`: two of the values cannot both hold; `differs`: both may. */
      certainty: z.enum(['conflict', 'differs']),
      /** The words that name what it is about, each by itself. */
      about: z.array(z.string()),
      /** What it is about, quoted from a statement; null where no few words say that. */
      matter: z.nullable(z.string()),
      /** Number of the page's sentence that speaks of it; null when none does. */
      sentence: z.nullable(z.number()),
      values: z.array(
        z.object({
          words: z.string(),
          resolved: z.nullable(z.string()),
          tally,
          givenBy: z.array(z.object({ report: z.string(), statement: shownStatement })),
        }),
      ),
    }),
  ),
  /** The times that page and reports name, in their order. */
  timeLine: z.array(
    z.object({
      /** In a plain written form: `2025-12-11`, `2025-10`, `2026-Q1`, `2025-12-01..2025-12-07`. */
      when: z.string(),
      from: z.string(),
      /** Words of the page's sentences that name it. */
      page: z.array(z.object({ sentence: z.number(), words: z.string() })),
      reports: z.array(z.object({ report: z.string(), words: z.string(), statement: shownStatement })),
    }),
  ),
  cut: z.nullable(z.object({ examined: z.number(), of: z.number() })),
});

/** The page report, or why there is none, as the view that says so. */
export const pageReportAnswer = z.discriminatedUnion('state', [
  z.object({ state: z.literal('report'), report: pageReport }),
  z.object({ state: z.literal('none'), view: comparisonView }),
]);

export type PageReport = z.infer<typeof pageReport>;
export type PageReportAnswer = z.infer<typeof pageReportAnswer>;
