import { beforeEach, describe, expect, it, vi } from 'vitest';

vi.mock('webextension-polyfill', () => import('../testing/fake-browser.ts'));

import { defaultSettings } from '../protocol/settings.ts';
import type { ReaderSettings } from '../protocol/shapes.ts';
import browser, { EXTENSION_ID, play } from '../testing/fake-browser.ts';
import { summary, viewStates } from '../testing/view-states.ts';
import { createPanelGateway, createPopupGateway } from './gateway.ts';

const POPUP = 'chrome-extension://parallax-under-test/src/views/popup/index.html';
const createGateway = (query = '') => createPopupGateway(new URL(POPUP + query));

/** Answers as the background would, and keeps what it was asked. */
function answer(value: unknown): unknown[] {
  const asked: unknown[] = [];
  play.state.background = (message) => {
    asked.push(message);
    return { ok: true, value };
  };
  return asked;
}

beforeEach(() => play.reset());

describe('findTab', () => {
  it('takes the tab in front', async () => {
    play.state.tabs.set(4, {});
    expect(await createGateway().findTab()).toBe(4);
  });

  it('takes the tab that the address names, when it names one', async () => {
    play.state.tabs.set(4, {});
    expect(await createGateway('?tab=9').findTab()).toBe(9);
    expect(await createGateway('?tab=nine').findTab()).toBe(4);
    expect(await createGateway('?tab=').findTab()).toBe(4);
  });

  it('finds none where there is none', async () => {
    expect(await createGateway().findTab()).toBeUndefined();
  });
});

describe('comparing', () => {
  it('hands on what the background answers', async () => {
    const found = { view: viewStates.comparison, host: 'news.example', marks: true };
    const asked = answer(found);
    expect(await createGateway().compareTab(4, true)).toEqual(found);
    expect(asked).toEqual([{ kind: 'compareTab', tab: 4, anyway: true, of: 'either' }]);
  });

  it('makes a view of a background that is not there', async () => {
    expect(await createGateway().compareText('A sentence.', { published: null, own: null })).toMatchObject({
      state: 'failed',
      code: 'no-answer',
    });
  });

  it('does not draw what has not the agreed shape', async () => {
    answer({ state: 'comparison', comparison: {} });
    expect(await createGateway().compareTab(4, false)).toMatchObject({
      view: { state: 'failed', code: 'unreadable' },
      host: '',
    });
  });
});

describe('showing a sentence', () => {
  const [sentence] = summary.sentences;
  if (!sentence) throw new Error('the example page has no sentence');

  it('says where it stands, and hears whether it is there', async () => {
    const asked = answer({ shown: true });
    expect(await createGateway().showSentence(4, sentence)).toBe(true);
    const { block, start, end, text } = sentence;
    expect(asked).toEqual([{ kind: 'showSentence', tab: 4, block, start, end, text }]);
  });

  it('counts a page that does not answer as one that has it no longer', async () => {
    expect(await createGateway().showSentence(4, sentence)).toBe(false);
  });
});

describe('pausing a site', () => {
  it('adds the host, and leaves out what it makes needless', async () => {
    const asked = answer({ ...defaultSettings, pausedSites: ['other.example'] });
    await createGateway().pauseSite('www.news.example');
    expect(asked[1]).toEqual({
      kind: 'changeSettings',
      changes: { pausedSites: ['other.example', 'www.news.example'] },
    });
  });
});

describe('the panel', () => {
  const closed = new AbortController();
  const listeners = {
    isFollowed: (tab: number) => tab === 4,
    onSelection: vi.fn(),
    onPage: vi.fn(),
    onTab: vi.fn(),
  };
  const calls = () =>
    [listeners.onSelection, listeners.onPage, listeners.onTab].map(({ mock }) => mock.calls.length);

  it('hears its page, its tab, and the tab in front, until it is closed', async () => {
    createPanelGateway(new URL('https://panel.example/')).listen(listeners, closed.signal);
    const sender = { id: EXTENSION_ID, url: 'https://news.example/', tab: { id: 4 }, frameId: 0 };
    await Promise.all(play.events.message.emit({ kind: 'pageChanged', what: 'selection' }, sender));
    expect(calls()).toEqual([1, 0, 0]);
    await Promise.all(play.events.message.emit({ kind: 'pageChanged', what: 'page' }, sender));
    expect(calls()).toEqual([1, 1, 0]);
    play.events.tabUpdated.emit(4, { status: 'loading' });
    play.events.tabUpdated.emit(5, { status: 'complete' });
    play.events.tabUpdated.emit(4, { status: 'complete' });
    expect(calls()).toEqual([1, 2, 0]);
    play.events.tabActivated.emit({ tabId: 5 });
    expect(calls()).toEqual([1, 2, 1]);
    closed.abort();
    play.events.tabActivated.emit({ tabId: 5 });
    play.events.tabUpdated.emit(4, { status: 'complete' });
    expect(calls()).toEqual([1, 2, 1]);
  });

  it('asks for page and selection apart, and has a tab followed', async () => {
    const asked = answer({ view: viewStates.page, host: '', marks: true });
    const gateway = createPanelGateway(new URL('https://panel.example/'));
    await gateway.comparePage(4, false);
    await gateway.compareSelection(4, true);
    gateway.followTab(4, true);
    expect(asked).toEqual([
      { kind: 'compareTab', tab: 4, anyway: false, of: 'page' },
      { kind: 'compareTab', tab: 4, anyway: true, of: 'selection' },
      { kind: 'followTab', tab: 4, on: true },
    ]);
  });
});

describe('resuming a site', () => {
  it('ends the pauses that hold for it, and no others', async () => {
    const settings: ReaderSettings = {
      ...defaultSettings,
      pausedSites: ['news.example', 'www.news.example', 'sport.news.example', 'other.example'],
    };
    const asked = answer(settings);
    await createGateway().resumeSite('www.news.example');
    expect(asked).toEqual([
      { kind: 'readSettings' },
      { kind: 'changeSettings', changes: { pausedSites: ['sport.news.example', 'other.example'] } },
    ]);
  });
});

describe('asking for a site', () => {
  it('asks in the same task, for that site only', () => {
    void createGateway().requestSite('news.example');
    expect(browser.permissions.request).toHaveBeenCalledExactlyOnceWith({
      origins: ['https://news.example/*', 'http://news.example/*'],
    });
  });
});
