import * as z from 'zod/mini';
import { readStored, removeStored, writeStored } from '../platform/storage.ts';
import { PENDING_LIFE_MS } from './limits.ts';

/*
 * A text that the reader sent through the context menu, until the popup asks for it. It is kept in memory-only storage,
 * not in a variable, because the worker may die between the two; and it is not taken out by the reading, because a
 * request that met a dying worker is asked twice and must be answered the same.
 */

const KEY = 'pendingHighlight';

const stored = z.object({ tab: z.number(), text: z.string(), at: z.number() });

/** A popup can ask before the writing has ended. */
let writing: Promise<void> = Promise.resolve();

export function keepPending(tab: number, text: string, now: number): void {
  // Where storage fails the popup shows the page's own selection, which nearly always is the same text.
  writing = writeStored('session', { [KEY]: { tab, text, at: now } }).catch(() => undefined);
}

/** The text that was sent from a tab in the last two minutes. */
export async function findPending(tab: number, now: number): Promise<string | undefined> {
  await writing;
  const values = await readStored('session', [KEY]).catch(() => ({}) as Record<string, unknown>);
  const pending = z.safeParse(stored, values[KEY]);
  if (!pending.success || pending.data.tab !== tab) return undefined;
  return Math.abs(now - pending.data.at) <= PENDING_LIFE_MS ? pending.data.text : undefined;
}

/** Forgets what was sent from a tab: it shows another page now. */
export async function dropPending(tab: number): Promise<void> {
  const values = await readStored('session', [KEY]).catch(() => ({}) as Record<string, unknown>);
  const pending = z.safeParse(stored, values[KEY]);
  if (pending.success && pending.data.tab === tab)
    await removeStored('session', [KEY]).catch(() => undefined);
}
