import { beforeEach, expect, test, vi } from 'vitest';
import { defaultSettings } from '../protocol/settings.ts';

vi.mock('webextension-polyfill', () => import('../testing/fake-browser.ts'));

import { play } from '../testing/fake-browser.ts';
import { changeStoredSettings, readAndMendSettings } from './settings-store.ts';

beforeEach(() => play.reset());

test('changing one setting keeps the others and writes no more than it', async () => {
  play.state.local.set('settings.pausedSites', ['a.example']);
  expect(await changeStoredSettings({ marks: false, notice: undefined })).toEqual({
    ...defaultSettings,
    marks: false,
    pausedSites: ['a.example'],
  });
  expect([...play.state.local.keys()].sort()).toEqual(['settings.marks', 'settings.pausedSites']);
});

test('a damaged value gives way to its default and is set aside', async () => {
  play.state.local.set('settings.notice', { half: 'written' });
  play.state.local.set('settings.pausedSites', ['a.example']);
  play.state.local.set('quarantine', { earlier: 1 });
  expect(await readAndMendSettings()).toEqual({ ...defaultSettings, pausedSites: ['a.example'] });
  expect(play.state.local.get('settings.notice')).toBe(true);
  expect(play.state.local.get('quarantine')).toEqual({ earlier: 1, 'settings.notice': { half: 'written' } });
});

test('a damaged quarantine does not stop the mending', async () => {
  play.state.local.set('settings.marks', 3);
  play.state.local.set('quarantine', 'text');
  expect(await readAndMendSettings()).toEqual(defaultSettings);
  expect(play.state.local.get('quarantine')).toEqual({ 'settings.marks': 3 });
});

test('reading what is sound writes nothing', async () => {
  await readAndMendSettings();
  expect(play.state.local.size).toBe(0);
});

test('storage that fails gives defaults to a reader and an error to a change', async () => {
  play.state.storage = () => Promise.reject(new Error('QuotaExceededError'));
  expect(await readAndMendSettings()).toEqual(defaultSettings);
  await expect(changeStoredSettings({ marks: false })).rejects.toThrow('QuotaExceededError');
});
