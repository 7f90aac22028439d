import * as z from 'zod/mini';
import { ownReport, pageAddress, tally } from './shapes.ts';

/* Shapes of what is kept of comparisons: the history on the reader's machine, and receipts that are compared again. */

/** A comparison that was made earlier, as the history keeps it. */
export const historyEntry = z.object({
  /** When it was made, ISO 8601 in UTC. */
  at: z.iso.datetime(),
  page: z.nullable(pageAddress),
  text: z.string(),
  published: z.nullable(z.string()),
  event: z.object({ id: z.string(), title: z.string() }),
  checkable: z.boolean(),
  tallies: z.object({ corroborates: tally, partly: tally, conflicts: tally, silent: tally }),
});

/** What came of comparing a receipt's words again. */
export const replayView = z.discriminatedUnion('state', [
  z.object({ state: z.literal('not-a-receipt'), problem: z.string() }),
  z.object({
    state: z.literal('replayed'),
    /** As the receipt says it. */
    receipt: z.object({
      comparedAt: z.string(),
      engine: z.string(),
      event: z.string(),
      version: z.nullable(z.string()),
      digest: z.string(),
      page: z.nullable(pageAddress),
      text: z.string(),
      published: z.nullable(z.string()),
      /** The report that the words are from, and which is left out again. */
      own: ownReport,
    }),
    same: z.boolean(),
    differences: z.array(
      z.object({
        what: z.enum(['event', 'pack', 'engine', 'checkable', 'report', 'relation', 'statement', 'reasons']),
        report: z.nullable(z.string()),
        before: z.nullable(z.string()),
        now: z.nullable(z.string()),
      }),
    ),
  }),
]);

export type HistoryEntry = z.infer<typeof historyEntry>;
export type ReplayView = z.infer<typeof replayView>;
