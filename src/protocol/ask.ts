import * as z from 'zod/mini';
import { type Answered, type AnswerOf, answerEnvelope, type Exchange, toFailure } from './answers.ts';

/**
 * How long each try waits. A worker that lives but does not hear, and in Firefox also one that died with the message, is
 * given up after the first; the second leaves a slow machine the time for the longest page.
 */
const TRY_MS = [3_000, 8_000] as const;

/** Failures of the channel, not of the request, in Chromium's and Firefox's words: whoever listened died, or is not up yet. */
const CHANNEL_LOST =
  /receiving end does not exist|could not establish connection|channel closed|port closed|went out of scope|context.*(unloaded|destroyed)|did not answer in time/i;

const ORPHANED = /extension context invalidated/i;

/** A way to somebody who answers. */
export interface Channel {
  send: (message: unknown) => Promise<unknown>;
  /** False when the extension was updated or removed under the asker. */
  isOpen: () => boolean;
  /** How long each try waits, in milliseconds; as many tries as there are numbers. */
  tryMs?: readonly number[];
}

/** Asks one request of the protocol and returns its parsed answer; never rejects. */
export async function ask<E extends Exchange>(
  exchange: E,
  message: unknown,
  channel: Channel,
): Promise<Answered<AnswerOf<E>>> {
  const [limit, ...further] = channel.tryMs ?? TRY_MS;
  if (!channel.isOpen()) return toFailure('outdated');
  if (limit === undefined) return toFailure('no-answer');
  try {
    const answer = await inTime(channel.send(message), limit);
    // A listener that died after it took the message looks, in Chromium, like one that had nothing to say.
    if (answer === undefined || answer === null) throw new Error('channel closed');
    return parseAnswer(exchange, answer);
  } catch (error) {
    const reason = toReason(error);
    if (ORPHANED.test(reason)) return toFailure('outdated');
    if (!CHANNEL_LOST.test(reason)) return toFailure('failed');
    // Every request may be asked twice: none of them adds to anything.
    return ask(exchange, message, { ...channel, tryMs: further });
  }
}

function parseAnswer<E extends Exchange>(exchange: E, answer: unknown): Answered<AnswerOf<E>> {
  const envelope = z.safeParse(answerEnvelope, answer);
  if (!envelope.success) return toFailure('unreadable');
  if (!envelope.data.ok) return toFailure(envelope.data.code);
  const value = z.safeParse<E['answer']>(exchange.answer, envelope.data.value);
  return value.success ? { ok: true, value: value.data } : toFailure('unreadable');
}

/** What was thrown, in its words; not everything that can be thrown has any. */
function toReason(error: unknown): string {
  try {
    return error instanceof Error ? error.message : String(error);
  } catch {
    return '';
  }
}

async function inTime(answer: Promise<unknown>, limit: number): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('did not answer in time')), limit);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
