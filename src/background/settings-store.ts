import { readStored, writeStored } from '../platform/storage.ts';
import { type ChangedSettings, parseSettings, settingsKeys, toStored } from '../protocol/settings.ts';
import type { ReaderSettings } from '../protocol/shapes.ts';

const QUARANTINE = 'quarantine';

/**
 * The reader's settings now. A damaged value is replaced by its default, and what lay there is set aside under
 * `quarantine`; when storage fails the defaults hold.
 */
export async function readAndMendSettings(): Promise<ReaderSettings> {
  const stored = await readStored('local', settingsKeys).catch(() => ({}));
  const { settings, damaged } = parseSettings(stored);
  if (Object.keys(damaged).length > 0) await setAside(damaged, settings).catch(() => undefined);
  return settings;
}

/** Stores the settings that are named and returns what holds now. Rejects when they could not be stored. */
export async function changeStoredSettings(changes: ChangedSettings): Promise<ReaderSettings> {
  await readAndMendSettings();
  await writeStored('local', toStored(changes));
  return readAndMendSettings();
}

async function setAside(damaged: Record<string, unknown>, settings: ReaderSettings): Promise<void> {
  const { [QUARANTINE]: earlier } = await readStored('local', [QUARANTINE]);
  const kept = typeof earlier === 'object' && earlier !== null && !Array.isArray(earlier) ? earlier : {};
  const mended = Object.entries(toStored(settings)).filter(([key]) => Object.hasOwn(damaged, key));
  // One write, so that no moment exists in which neither place holds the original.
  await writeStored('local', { [QUARANTINE]: { ...kept, ...damaged }, ...Object.fromEntries(mended) });
}
