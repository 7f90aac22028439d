// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';

vi.mock('webextension-polyfill', () => import('../testing/fake-browser.ts'));

import { currentLocale, say } from '../locales/say.ts';
import { play } from '../testing/fake-browser.ts';
import { speakIn } from './speak-in.ts';

beforeEach(() => play.reset());

test.each([
  ['the browser has its messages', true],
  ['it has not loaded them yet', false],
])("a view speaks the browser's language where %s", async (_, hasMessages) => {
  play.state.hasMessages = hasMessages;
  await speakIn('browser', 'extension_name');
  expect(document.title).toMatch(/^Parallax/);
  expect(currentLocale()).toBe('en-GB');
  expect(say('locale_direction')).toBe('ltr');
});

test('a language that was chosen is spoken whatever the browser has', async () => {
  play.state.hasMessages = false;
  await speakIn('hi', 'extension_name');
  expect(document.documentElement.lang).toBe('hi');
});
