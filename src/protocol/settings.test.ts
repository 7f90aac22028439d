import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../testing/runs.ts';
import { defaultSettings, isPaused, parseSettings, settingsKeys, toStored } from './settings.ts';
import { type ReaderSettings, readerSettings } from './shapes.ts';

test('an empty storage gives the defaults', () => {
  expect(parseSettings({})).toEqual({ settings: defaultSettings, damaged: {} });
});

test('what was stored comes back', () => {
  const settings: ReaderSettings = {
    marks: false,
    button: true,
    notice: false,
    history: true,
    pausedSites: ['news.example'],
    language: 'hi',
    theme: 'dark',
  };
  expect(parseSettings(toStored(settings))).toEqual({ settings, damaged: {} });
  expect(Object.keys(toStored(settings)).sort()).toEqual([...settingsKeys].sort());
});

test('a damaged value costs its own setting only', () => {
  const stored = { 'settings.marks': false, 'settings.notice': 'no', 'settings.pausedSites': ['a.example'] };
  expect(parseSettings(stored)).toEqual({
    settings: { ...defaultSettings, marks: false, pausedSites: ['a.example'] },
    damaged: { 'settings.notice': 'no' },
  });
});

test('any values under the keys give settings of the right shape', () => {
  const states = fc.dictionary(fc.constantFrom(...settingsKeys, '__proto__', 'other'), fc.anything());
  fc.assert(
    fc.property(states, (stored) => {
      expect(readerSettings.safeParse(parseSettings(stored).settings).success).toBe(true);
    }),
    runs(2_000),
  );
});

test('a paused site covers its subdomains and no name that only ends alike', () => {
  const settings = { ...defaultSettings, pausedSites: ['news.example'] };
  expect(isPaused(settings, 'news.example')).toBe(true);
  expect(isPaused(settings, 'www.news.example')).toBe(true);
  expect(isPaused(settings, 'goodnews.example')).toBe(false);
});
