import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';

vi.mock('webextension-polyfill', () => import('../testing/fake-browser.ts'));

import { play } from '../testing/fake-browser.ts';
import { isPaused, parseSettings, readSettings, settingsKeys, toStored } from './settings.ts';
import { readerSettings } from './shapes.ts';

const DEFAULTS = { marks: true, notice: true, pausedSites: [] };

beforeEach(() => play.reset());

test('an empty storage gives the defaults', () => {
  expect(parseSettings({})).toEqual({ settings: DEFAULTS, damaged: {} });
});

test('what was stored comes back', () => {
  const settings = { marks: false, notice: false, pausedSites: ['news.example'] };
  expect(parseSettings(toStored(settings))).toEqual({ settings, damaged: {} });
  expect(Object.keys(toStored(settings)).sort()).toEqual([...settingsKeys].sort());
});

test('a damaged value costs its own setting only', () => {
  const stored = { 'settings.marks': false, 'settings.notice': 'no', 'settings.pausedSites': ['a.example'] };
  expect(parseSettings(stored)).toEqual({
    settings: { marks: false, notice: true, pausedSites: ['a.example'] },
    damaged: { 'settings.notice': 'no' },
  });
});

test('any values under the keys give settings of the right shape', () => {
  const states = fc.dictionary(fc.constantFrom(...settingsKeys, '__proto__', 'other'), fc.anything());
  fc.assert(
    fc.property(states, (stored) => {
      expect(readerSettings.safeParse(parseSettings(stored).settings).success).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});

test('storage that fails gives the defaults', async () => {
  play.state.local.set('settings.marks', false);
  expect((await readSettings()).marks).toBe(false);
  play.state.storage = () => Promise.reject(new Error('An unexpected error occurred'));
  expect(await readSettings()).toEqual(DEFAULTS);
});

test('a paused site covers its subdomains and no name that only ends alike', () => {
  const settings = { ...DEFAULTS, pausedSites: ['news.example'] };
  expect(isPaused(settings, 'news.example')).toBe(true);
  expect(isPaused(settings, 'www.news.example')).toBe(true);
  expect(isPaused(settings, 'goodnews.example')).toBe(false);
});
