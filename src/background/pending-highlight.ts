import * as z from 'zod/mini';
import { readStored, removeStored, writeStored } from '../platform/storage.ts';
import { PENDING_LIFE_MS } from './limits.ts';

/*
 * A text that the reader sent through the context menu, until the popup asks for it. It is kept in memory-only storage,
 * not in a variable, because the worker may die between the two; and it is not taken out by the reading, because a
 * request that met a dying worker is asked twice and must be answered the same.
 */

const KEY = 'pendingHighlight';

const stored = z.object({ tab: z.number(), page: z.optional(z.string()), text: z.string(), at: z.number() });

/** A popup can ask before the writing has ended. */
let writing: Promise<void> = Promise.resolve();

/** A text and where it was sent from; `page` is the address, where the browser tells it. */
export interface PendingHighlight {
  tab: number;
  page?: string | undefined;
  text: string;
}

export function keepPending(pending: PendingHighlight, now: number): void {
  // Where storage fails the popup shows the page's own selection, which nearly always is the same text.
  writing = writeStored('session', { [KEY]: { ...pending, at: now } }).catch(() => undefined);
}

/** What was sent from a tab in the last two minutes. */
export async function findPending(tab: number, now: number): Promise<PendingHighlight | undefined> {
  await writing;
  const pending = await readPending();
  if (pending?.tab !== tab) return undefined;
  return Math.abs(now - pending.at) <= PENDING_LIFE_MS ? pending : undefined;
}

/** Forgets what was sent from a tab: it shows another page now, or it is closed, and its window may have been a private one. */
export async function dropPending(tab: number): Promise<void> {
  await writing;
  if ((await readPending())?.tab === tab) await removeStored('session', [KEY]).catch(() => undefined);
}

async function readPending(): Promise<z.infer<typeof stored> | undefined> {
  try {
    const { [KEY]: value } = await readStored('session', [KEY]);
    return z.safeParse(stored, value).data;
  } catch {
    return undefined;
  }
}
