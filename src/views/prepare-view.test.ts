// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';

vi.mock('webextension-polyfill', () => import('../testing/fake-browser.ts'));

import { play } from '../testing/fake-browser.ts';
import { prepareView } from './prepare-view.ts';

const { documentElement } = document;

beforeEach(() => {
  play.reset();
  documentElement.removeAttribute('data-theme');
});

it('has a view speak and look as the reader chose, before it is drawn', async () => {
  play.state.local.set('settings.language', 'hi').set('settings.theme', 'dark');
  await prepareView('options_title');
  expect(documentElement.dataset.theme).toBe('dark');
  expect(documentElement.lang).toBe('hi');
  expect(document.title).not.toMatch(/options/i);
});

it('goes by the browser where nothing was chosen, or storage fails', async () => {
  play.state.storage = () => Promise.reject(new Error('damaged'));
  await prepareView('options_title');
  expect(documentElement.dataset.theme).toBe('system');
  expect(document.title).toBe('Parallax options');
});

it('follows a theme that is chosen while the view is open', async () => {
  await prepareView('app_name');
  play.state.local.set('settings.theme', 'light');
  play.events.changed.emit({}, 'session');
  play.events.changed.emit({}, 'local');
  await vi.waitFor(() => expect(documentElement.dataset.theme).toBe('light'));
});
