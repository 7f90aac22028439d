import * as z from 'zod/mini';
import type { fromContent, fromViews, toContent, toPanel } from './messages.ts';

/*
 * What travels back. Every request is answered with one of these two shapes; nothing that goes wrong on the other side
 * arrives as a thrown error.
 */

/**
 * Why a request got no answer.
 * - `unknown-request`, `malformed`, `not-allowed`: the receiver refused it; nothing was done.
 * - `failed`: the receiver tried and could not.
 * - `no-answer`: nobody was there, or who was there died or hung, twice.
 * - `outdated`: the extension was updated or removed under this page.
 * - `unreadable`: the answer has not the shape that was agreed.
 */
const failureCode = z.enum([
  'unknown-request',
  'malformed',
  'not-allowed',
  'failed',
  'no-answer',
  'outdated',
  'unreadable',
]);
export type FailureCode = z.infer<typeof failureCode>;

/** What a receiver sends back, before the value is parsed with the schema of its request. */
export const answerEnvelope = z.union([
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), code: failureCode }),
]);

export type Answered<T> = { ok: true; value: T } | { ok: false; code: FailureCode };

export function toFailure(code: FailureCode): { ok: false; code: FailureCode } {
  return { ok: false, code };
}

/** One request of the protocol: its shape and the shape of its answer. */
export interface Exchange {
  request: z.ZodMiniType;
  answer: z.ZodMiniType;
}

export type FromContent = typeof fromContent;
export type FromViews = typeof fromViews;
export type ToContent = typeof toContent;
export type ToPanel = typeof toPanel;

export type RequestOf<E extends Exchange> = z.infer<E['request']>;
export type AnswerOf<E extends Exchange> = z.infer<E['answer']>;
/** A request without its kind: what a caller fills in. */
export type PayloadOf<E extends Exchange> = Omit<RequestOf<E>, 'kind'>;
