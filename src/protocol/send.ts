import * as z from 'zod/mini';
import { findExtensionId, sendMessage } from '../platform/runtime.ts';
import { sendToTab } from '../platform/tabs.ts';
import {
  type Answered,
  type AnswerOf,
  answerEnvelope,
  type Exchange,
  type FromContent,
  type FromViews,
  type PayloadOf,
  type ToContent,
  toFailure,
} from './answers.ts';
import { fromContent, fromViews, toContent } from './messages.ts';

/**
 * How long each try waits. A worker that lives but does not hear, and in Firefox also one that died with the message, is
 * given up after the first; the second leaves a slow machine the time for the longest page.
 */
const TRY_MS = [3_000, 8_000] as const;
/** A content script reads a page of the largest size it takes within a second. */
const TAB_TRY_MS = [5_000] as const;

/** Failures of the channel, not of the request, in Chromium's and Firefox's words: whoever listened died, or is not up yet. */
const CHANNEL_LOST =
  /receiving end does not exist|could not establish connection|channel closed|port closed|went out of scope|context.*(unloaded|destroyed)|did not answer in time/i;

const ORPHANED = /extension context invalidated/i;

/** Content script to background: sends one request of `fromContent` and returns its parsed answer; never rejects. */
export function sendFromContent<K extends keyof FromContent>(
  kind: K,
  payload: PayloadOf<FromContent[K]>,
): Promise<Answered<AnswerOf<FromContent[K]>>> {
  return send(fromContent[kind], { ...payload, kind }, sendMessage);
}

/** Popup, panel or options to background: sends one request of `fromViews` and returns its parsed answer; never rejects. */
export function sendFromView<K extends keyof FromViews>(
  kind: K,
  payload: PayloadOf<FromViews[K]>,
): Promise<Answered<AnswerOf<FromViews[K]>>> {
  return send(fromViews[kind], { ...payload, kind }, sendMessage);
}

/**
 * Background to the content script of one tab; never rejects. A tab without a content script answers `no-answer`; that is
 * an ordinary case here, so it is not tried twice.
 */
export function sendToContent<K extends keyof ToContent>(
  tab: number,
  kind: K,
  payload: PayloadOf<ToContent[K]>,
): Promise<Answered<AnswerOf<ToContent[K]>>> {
  return send(toContent[kind], { ...payload, kind }, (message) => sendToTab(tab, message), TAB_TRY_MS);
}

type Channel = (message: unknown) => Promise<unknown>;

async function send<E extends Exchange>(
  exchange: E,
  message: unknown,
  channel: Channel,
  [limit, ...further]: readonly number[] = TRY_MS,
): Promise<Answered<AnswerOf<E>>> {
  if (findExtensionId() === undefined) return toFailure('outdated');
  if (limit === undefined) return toFailure('no-answer');
  try {
    const answer = await inTime(channel(message), limit);
    // A listener that died after it took the message looks, in Chromium, like one that had nothing to say.
    if (answer === undefined || answer === null) throw new Error('channel closed');
    return parseAnswer(exchange, answer);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    if (ORPHANED.test(reason)) return toFailure('outdated');
    if (!CHANNEL_LOST.test(reason)) return toFailure('failed');
    // Every request may be asked twice: none of them adds to anything.
    return send(exchange, message, channel, further);
  }
}

function parseAnswer<E extends Exchange>(exchange: E, answer: unknown): Answered<AnswerOf<E>> {
  const envelope = z.safeParse(answerEnvelope, answer);
  if (!envelope.success) return toFailure('unreadable');
  if (!envelope.data.ok) return toFailure(envelope.data.code);
  const value = z.safeParse<E['answer']>(exchange.answer, envelope.data.value);
  return value.success ? { ok: true, value: value.data } : toFailure('unreadable');
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
