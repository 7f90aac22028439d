import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';

vi.mock('webextension-polyfill', () => import('../testing/fake-browser.ts'));

import { defaultSettings, settingsKeys } from '../protocol/settings.ts';
import type { ReaderSettings } from '../protocol/shapes.ts';
import { play } from '../testing/fake-browser.ts';
import { runs } from '../testing/runs.ts';
import { readHistory } from './history-store.ts';
import { findPending } from './pending-highlight.ts';
import { changeStoredSettings, readAndMendSettings } from './settings-store.ts';

beforeEach(() => play.reset());

const value = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom<unknown>(
    true,
    false,
    [],
    ['a.example'],
    [1],
    { v: 2, value: true },
    null,
    '',
    'true',
    Number.NaN,
    ...['browser', 'hi', 'system', 'dark', 'HI', ' dark'],
  ),
);
/** Half-written, of a later version, of another type, or sound: whatever may lie under the keys. */
const state = fc.dictionary(
  fc.constantFrom(
    ...settingsKeys,
    'quarantine',
    'history',
    'pendingHighlight',
    'settings.ofTomorrow',
    '__proto__',
  ),
  value,
);

const isSwitch = (held: unknown): boolean => held === true || held === false;

/** What each setting may be, in words of this test's own: what the program takes for sound is what is tested. */
const isSound: Record<keyof ReaderSettings, (held: unknown) => boolean> = {
  marks: isSwitch,
  button: isSwitch,
  notice: isSwitch,
  history: isSwitch,
  pausedSites: (held) => Array.isArray(held) && held.every((site) => typeof site === 'string'),
  language: (held) => held === 'browser' || held === 'en' || held === 'hi',
  theme: (held) => held === 'system' || held === 'light' || held === 'dark',
};

/** What must hold after a start from a state, and what must be set aside. */
function expectedOf(stored: Record<string, unknown>): {
  settings: Record<string, unknown>;
  damaged: Record<string, unknown>;
} {
  const settings: Record<string, unknown> = { ...defaultSettings };
  const damaged: Record<string, unknown> = {};
  for (const [name, accepts] of Object.entries(isSound)) {
    const key = `settings.${name}`;
    if (!Object.hasOwn(stored, key)) continue;
    if (accepts(stored[key])) settings[name] = stored[key];
    else damaged[key] = stored[key];
  }
  return { settings, damaged };
}

test('ten thousand damaged states of storage all start, lose no sound setting and throw nothing away', async () => {
  await fc.assert(
    fc.asyncProperty(state, async (stored) => {
      play.renew();
      for (const [key, held] of Object.entries(stored)) {
        play.state.local.set(key, held);
        play.state.session.set(key, held);
      }
      const { settings: expected, damaged } = expectedOf(stored);
      expect(await readAndMendSettings()).toEqual(expected);
      for (const [key, held] of Object.entries(damaged))
        expect(play.state.local.get('quarantine')).toMatchObject({ [key]: structuredClone(held) });
      expect(await readAndMendSettings()).toEqual(expected);
      expect(Array.isArray(await readHistory())).toBe(true);
      await findPending(1, Date.now());
    }),
    runs(10_000),
  );
});

test('what a later version keeps is left alone by this one', async () => {
  play.state.local.set('settings.ofTomorrow', { shape: 2 });
  play.state.local.set('settings.marks', { v: 2, value: false });
  await changeStoredSettings({ notice: false });
  expect(play.state.local.get('settings.ofTomorrow')).toEqual({ shape: 2 });
  expect(play.state.local.get('quarantine')).toEqual({ 'settings.marks': { v: 2, value: false } });
  expect(await readAndMendSettings()).toMatchObject({ marks: true, notice: false });
});
