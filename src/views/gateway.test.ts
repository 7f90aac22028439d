import { beforeEach, describe, expect, it, vi } from 'vitest';

vi.mock('webextension-polyfill', () => import('../testing/fake-browser.ts'));

import { defaultSettings } from '../protocol/settings.ts';
import type { ReaderSettings } from '../protocol/shapes.ts';
import browser, { play } from '../testing/fake-browser.ts';
import { summary, viewStates } from '../testing/view-states.ts';
import { createPopupGateway } from './gateway.ts';

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
    expect(await createGateway().compareText('A sentence.', null)).toMatchObject({
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
