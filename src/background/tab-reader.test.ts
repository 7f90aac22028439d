import { beforeEach, describe, expect, test, vi } from 'vitest';

vi.mock('webextension-polyfill', () => import('../testing/fake-browser.ts'));

import { buildPage, buildSelection } from '../testing/builders.ts';
import { EXTENSION_URL, play } from '../testing/fake-browser.ts';
import { readTab } from './tab-reader.ts';

const TAB = 5;

beforeEach(() => play.reset());

function answer(message: unknown): unknown {
  const isPage = JSON.stringify(message).includes('readPage');
  return { ok: true, value: isPage ? buildPage() : buildSelection({ text: 'chosen' }) };
}

const refuse = (reason: string) => () => {
  throw new Error(reason);
};

describe('a tab', () => {
  test('with a content script is read as it is', async () => {
    play.state.contents.set(TAB, answer);
    expect(await readTab(TAB)).toEqual({
      ok: true,
      selection: buildSelection({ text: 'chosen' }),
      page: buildPage(),
    });
    expect(play.state.injected).toEqual([]);
  });

  test('without one gets it first', async () => {
    play.state.inject = (tab) => play.state.contents.set(tab, answer);
    expect(await readTab(TAB)).toMatchObject({ ok: true, selection: { text: 'chosen' } });
    expect(play.state.injected).toEqual([TAB]);
  });

  test('whose page cannot be read still gives its selection', async () => {
    play.state.contents.set(TAB, (message) =>
      JSON.stringify(message).includes('readPage') ? { ok: false, code: 'failed' } : answer(message),
    );
    expect(await readTab(TAB)).toMatchObject({ ok: true, page: undefined });
  });

  test('with a script of another version fails with what to do', async () => {
    play.state.contents.set(TAB, () => ({ ok: true, value: { text: 1 } }));
    expect(await readTab(TAB)).toMatchObject({ ok: false, view: { state: 'failed', code: 'unreadable' } });
  });

  test('where the script runs and stays silent fails with what to do', async () => {
    play.state.tabs.set(TAB, { url: 'https://www.news.example/a' });
    expect(await readTab(TAB)).toMatchObject({ ok: false, view: { state: 'failed', code: 'no-answer' } });
  });
});

describe('a tab that lets no script in', () => {
  const missing =
    'Cannot access contents of the page. Extension manifest must request permission to access the respective host.';

  test.each([
    ['https://other.example/a', missing, { state: 'permission-missing', host: 'other.example' }],
    ['https://www.news.example/paper.PDF', missing, { state: 'not-readable', what: 'pdf' }],
    ['https://chromewebstore.google.com/x', missing, { state: 'not-readable', what: 'browser-page' }],
    [
      'https://closed.example/',
      'The extensions gallery cannot be scripted.',
      { state: 'not-readable', what: 'browser-page' },
    ],
    ['chrome://settings/', 'Cannot access a chrome:// URL', { state: 'not-readable', what: 'browser-page' }],
    [`${EXTENSION_URL}src/views/welcome/index.html`, missing, { state: 'not-readable', what: 'own-page' }],
    ['about:config', 'Missing host permission for the tab', { state: 'not-readable', what: 'browser-page' }],
    ['file:///home/page.html', missing, { state: 'not-readable', what: 'not-a-page' }],
    [undefined, 'Cannot access a chrome:// URL', { state: 'not-readable', what: 'browser-page' }],
    [undefined, missing, { state: 'permission-missing', host: '' }],
  ])('at %s says "%s" and is explained', async (url, reason, view) => {
    play.state.tabs.set(TAB, url === undefined ? {} : { url });
    play.state.inject = refuse(reason);
    expect(await readTab(TAB)).toEqual({ ok: false, view });
  });

  test('though it may be read by its address says that there is no page, and does not ask again', async () => {
    play.state.tabs.set(TAB, { url: 'https://www.news.example/figures' });
    play.state.origins = ['https://www.news.example/*', 'http://www.news.example/*'];
    play.state.inject = refuse(missing);
    expect(await readTab(TAB)).toEqual({ ok: false, view: { state: 'not-readable', what: 'not-a-page' } });
  });
});
