import * as z from 'zod/mini';
import { readStored, removeStored, writeStored } from '../platform/storage.ts';
import { findTab } from '../platform/tabs.ts';
import { type HistoryEntry, historyEntry } from '../protocol/record-shapes.ts';
import type { ComparisonView } from '../protocol/shapes.ts';
import { MAX_HISTORY, MAX_HISTORY_CHARACTERS } from './limits.ts';
import { readAndMendSettings } from './settings-store.ts';

/*
 * What the reader compared, newest first, in storage.local. Nothing is kept of private windows, nor when the reader
 * switched it off. What is damaged is left out entry by entry.
 */

const KEY = 'history';

/** Two comparisons that end at once would each write without the other; and who reads afterwards is to find what was asked to be kept before. */
let writing: Promise<unknown> = Promise.resolve();

/** Keeps a comparison; one of the same words in the same page takes the place of the last. */
export async function remember(
  view: Extract<ComparisonView, { state: 'comparison' }>,
  tab: number,
  now: Date,
): Promise<void> {
  const allowed = mayKeep(tab);
  const entry = toEntry(view, now);
  writing = Promise.all([allowed, writing])
    .then(([may]) => (may ? write(entry) : undefined))
    .catch(() => undefined);
  await writing;
}

async function mayKeep(tab: number): Promise<boolean> {
  const [settings, shown] = await Promise.all([readAndMendSettings(), findTab(tab)]);
  // A tab that was closed since may have been private.
  return settings.history && shown !== undefined && !shown.isPrivate;
}

/** Every entry that is one, newest first; none when storage fails. */
export async function readHistory(): Promise<HistoryEntry[]> {
  await writing;
  return readEntries().catch(() => []);
}

export async function clearHistory(): Promise<{ cleared: boolean }> {
  await writing;
  try {
    await removeStored('local', [KEY]);
    return { cleared: true };
  } catch {
    return { cleared: false };
  }
}

async function write(entry: HistoryEntry): Promise<void> {
  const earlier = await readEntries();
  const [last] = earlier;
  const isAgain =
    last !== undefined && last.text === entry.text && last.page?.address === entry.page?.address;
  const kept = [entry, ...(isAgain ? earlier.slice(1) : earlier)].slice(0, MAX_HISTORY);
  await writeStored('local', { [KEY]: kept });
}

async function readEntries(): Promise<HistoryEntry[]> {
  const { [KEY]: stored } = await readStored('local', [KEY]);
  const values: unknown[] = Array.isArray(stored) ? stored : [];
  return values.flatMap((value) => z.safeParse(historyEntry, value).data ?? []);
}

function toEntry(
  { comparison, page }: Extract<ComparisonView, { state: 'comparison' }>,
  now: Date,
): HistoryEntry {
  const { id, title } = comparison.event;
  return {
    at: now.toISOString(),
    page,
    text: comparison.highlight.slice(0, MAX_HISTORY_CHARACTERS),
    published: comparison.published,
    event: { id, title },
    checkable: comparison.checkable,
    tallies: comparison.tallies,
  };
}
