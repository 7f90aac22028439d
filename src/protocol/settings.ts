import type * as z from 'zod/mini';
import { type ReaderSettings, readerSettings } from './shapes.ts';

/*
 * The reader's settings as they lie in storage.local: one key each, so that a damaged one costs no other. Content scripts
 * read them straight from there, which spares a page the waking of the worker; only the background writes them.
 */

/** What holds where the reader has chosen nothing. */
export const defaultSettings: ReaderSettings = {
  marks: true,
  button: false,
  notice: true,
  history: true,
  pausedSites: [],
  language: 'browser',
  theme: 'system',
};

const toKey = (name: string): string => `settings.${name}`;

export const settingsKeys: readonly string[] = Object.keys(defaultSettings).map(toKey);

/** Some of the settings; one that is absent or undefined stays as it is. */
export type ChangedSettings = { [K in keyof ReaderSettings]?: ReaderSettings[K] | undefined };

export interface StoredSettings {
  settings: ReaderSettings;
  /** What lay under a key and is no value of that setting, by storage key. */
  damaged: Record<string, unknown>;
}

/** Takes settings from what storage holds: a value that is missing or damaged counts as the default, for that key only. */
export function parseSettings(stored: Record<string, unknown>): StoredSettings {
  const damaged: Record<string, unknown> = {};
  function take<K extends keyof ReaderSettings>(name: K, schema: z.ZodMiniType<ReaderSettings[K]>) {
    const key = toKey(name);
    if (!Object.hasOwn(stored, key)) return defaultSettings[name];
    const parsed = schema.safeParse(stored[key]);
    if (parsed.success) return parsed.data;
    damaged[key] = stored[key];
    return defaultSettings[name];
  }
  const { marks, button, notice, history, pausedSites, language, theme } = readerSettings.shape;
  const settings = {
    marks: take('marks', marks),
    button: take('button', button),
    notice: take('notice', notice),
    history: take('history', history),
    pausedSites: [...take('pausedSites', pausedSites)],
    language: take('language', language),
    theme: take('theme', theme),
  };
  return { settings, damaged };
}

/** The settings as values to store; the settings that are not named are left out. */
export function toStored(settings: ChangedSettings): Record<string, unknown> {
  const named = Object.entries(settings).filter(([, value]) => value !== undefined);
  return Object.fromEntries(named.map(([name, value]) => [toKey(name), value]));
}

/** Whether the reader paused Parallax on the site of a host: on the host itself or on a domain above it. */
export function isPaused(settings: ReaderSettings, host: string): boolean {
  return settings.pausedSites.some((site) => host === site || host.endsWith(`.${site}`));
}
