import * as z from 'zod/mini';
import { isoDay } from '../schema.ts';

/*
 * A receipt: what a reader compared, where, and what came of it, in one small file. It holds all that is needed to compare
 * the same words again, in another browser or from a terminal, and to say what is different if something is.
 */

/** Far above any comparison of a pack of 100 reports; beyond it a file is no receipt. */
export const MAX_RECEIPT_CHARACTERS = 2_000_000;

export const relation = z.enum(['corroborates', 'partly', 'conflicts', 'silent']);

const receiptReason = z.object({
  rule: z.string(),
  kind: z.string(),
  highlight: z.string(),
  report: z.string(),
  resolved: z.optional(z.tuple([z.string(), z.string()])),
});

const receiptReport = z.object({
  report: z.string(),
  publisher: z.nullable(z.string()),
  relation,
  statement: z.nullable(z.object({ id: z.string(), text: z.string() })),
  reasons: z.array(receiptReason),
});

export const receiptSchema = z.object({
  format: z.literal(1),
  kind: z.literal('parallax-receipt'),
  /** Version of the extension, and of the engine's own code. */
  engine: z.string(),
  pack: z.object({
    id: z.string(),
    title: z.string(),
    version: z.nullable(z.string()),
    /** SHA-256 of the pack, hexadecimal. */
    digest: z.string().check(z.regex(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal digits')),
  }),
  /** Where the words were selected; null when they were typed. */
  page: z.nullable(z.object({ address: z.string(), title: z.string() })),
  /** The words that were compared, the day that their relative times were resolved against, and the report that they were taken from. */
  highlight: z.object({
    text: z.string(),
    published: z.nullable(isoDay),
    own: z.optional(z.nullable(z.string())),
  }),
  /** When it was compared, ISO 8601 in UTC. */
  comparedAt: z.iso.datetime(),
  checkable: z.boolean(),
  reports: z.array(receiptReport),
});

export type Receipt = z.infer<typeof receiptSchema>;
export type ReceiptReport = Receipt['reports'][number];
