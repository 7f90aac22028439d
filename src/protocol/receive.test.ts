import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { defaultSettings } from './settings.ts';

vi.mock('webextension-polyfill', () => import('../testing/fake-browser.ts'));

import { buildPage } from '../testing/builders.ts';
import { EXTENSION_ID, EXTENSION_URL, play } from '../testing/fake-browser.ts';
import { runs } from '../testing/runs.ts';
import { receiveInBackground, receiveInPanel } from './receive.ts';

const POPUP = { id: EXTENSION_ID, url: `${EXTENSION_URL}src/views/popup/index.html` };
const PAGE = { id: EXTENSION_ID, url: 'https://www.news.example/a', tab: { id: 3 }, frameId: 0 };

let called: string[] = [];

function note<T>(name: string, answer: T): () => Promise<T> {
  return async () => {
    called.push(name);
    return answer;
  };
}

beforeEach(() => {
  play.reset();
  called = [];
  receiveInBackground({
    fromContent: {
      reportPage: note('reportPage', { status: 'none', marks: [], style: null, button: null }),
      withdrawPage: note('withdrawPage', null),
      mayStay: note('mayStay', { may: true }),
      openAnswer: note('openAnswer', null),
    },
    fromViews: {
      compareTab: note('compareTab', { view: { state: 'nothing-selected' }, host: '', marks: true }),
      compareText: () => Promise.reject(new Error('broken')),
      reportTab: note('reportTab', { state: 'none', view: { state: 'nothing-selected' } }),
      makeReceipt: note('makeReceipt', { name: 'receipt.json', text: '{}' }),
      replayReceipt: note('replayReceipt', { state: 'not-a-receipt', problem: 'receipt.json: is not JSON' }),
      readHistory: note('readHistory', []),
      clearHistory: note('clearHistory', { cleared: true }),
      showSentence: note('showSentence', { shown: true }),
      followTab: note('followTab', null),
      readSettings: note('readSettings', defaultSettings),
      changeSettings: note('changeSettings', defaultSettings),
    },
  });
});

async function send(message: unknown, sender: unknown): Promise<unknown> {
  const [answer] = play.events.message.emit(message, sender);
  return answer;
}

describe('a panel', () => {
  const message = { kind: 'pageChanged', what: 'selection' };
  const closed = new AbortController();
  const pageChanged = vi.fn(async () => ({ following: true }));

  beforeEach(() => {
    play.reset();
    pageChanged.mockClear();
    receiveInPanel({ pageChanged }, (tab) => tab === 3, closed.signal);
  });

  test('answers the page that it follows', async () => {
    expect(await send(message, PAGE)).toEqual({ ok: true, value: { following: true } });
    expect(pageChanged).toHaveBeenCalledExactlyOnceWith(message, expect.objectContaining({ tab: 3 }));
  });

  test.each([
    ['another page', message, { ...PAGE, tab: { id: 4 } }],
    ['what is meant for the background', { kind: 'withdrawPage' }, PAGE],
    ['a view', message, POPUP],
  ])('leaves %s to others', (_, sent, sender) => {
    expect(play.events.message.emit(sent, sender)).toEqual([undefined]);
    expect(pageChanged).not.toHaveBeenCalled();
  });

  test.each([
    ['a frame of the page', message, { ...PAGE, frameId: 2 }, 'not-allowed'],
    ['another extension', message, { ...PAGE, id: 'somebody-else' }, 'not-allowed'],
    ['a message without its content', { kind: 'pageChanged' }, PAGE, 'malformed'],
  ])('refuses %s', async (_, sent, sender, code) => {
    expect(await send(sent, sender)).toMatchObject({ ok: false, code });
    expect(pageChanged).not.toHaveBeenCalled();
  });

  test('that was closed hears nothing', () => {
    closed.abort();
    expect(play.events.message.emit(message, PAGE)).toEqual([]);
  });
});

describe('the background', () => {
  test('leaves to panels what a page says to them, so that a page notices when there is none', () => {
    const message = { kind: 'pageChanged', what: 'page' };
    expect(play.events.message.emit(message, PAGE)).toEqual([undefined]);
  });

  test('answers a view, in the popup and in a tab of its own', async () => {
    const answer = { ok: true, value: defaultSettings };
    expect(await send({ kind: 'readSettings' }, POPUP)).toEqual(answer);
    expect(await send({ kind: 'readSettings' }, { ...POPUP, tab: { id: 8 }, frameId: 0 })).toEqual(answer);
  });

  test('answers the content script of a top frame', async () => {
    expect(await send({ kind: 'withdrawPage' }, PAGE)).toEqual({ ok: true, value: null });
    expect(called).toEqual(['withdrawPage']);
  });

  test.each([
    ['a content script that asks for what views may', { kind: 'changeSettings', changes: {} }, PAGE],
    ['a content script in a frame', { kind: 'withdrawPage' }, { ...PAGE, frameId: 2 }],
    ['a content script without a tab', { kind: 'withdrawPage' }, { ...PAGE, tab: undefined }],
    ['another extension that shows our address', { kind: 'readSettings' }, { ...POPUP, id: 'other' }],
    [
      'an address that only begins like ours',
      { kind: 'readSettings' },
      { ...POPUP, url: `${EXTENSION_URL.slice(0, -1)}x/popup.html` },
    ],
    ['a sender without an address', { kind: 'readSettings' }, { id: EXTENSION_ID }],
    [
      'a view that asks for what pages may',
      { kind: 'withdrawPage' },
      { ...POPUP, tab: { id: 8 }, frameId: 0 },
    ],
  ])('refuses %s', async (_, message, sender) => {
    expect(await send(message, sender)).toMatchObject({ ok: false, code: 'not-allowed' });
    expect(called).toEqual([]);
  });

  test.each(['__proto__', 'constructor', 'toString', 'readPage', ''])(
    'knows no request named "%s"',
    async (kind) => {
      expect(await send({ kind }, POPUP)).toMatchObject({ ok: false, code: 'unknown-request' });
    },
  );

  test('refuses a request of the wrong shape without asking its handler', async () => {
    expect(await send({ kind: 'compareTab', tab: '3', anyway: false, of: 'either' }, POPUP)).toMatchObject({
      code: 'malformed',
    });
    expect(
      await send({ kind: 'compareTab', tab: Number.NaN, anyway: false, of: 'either' }, POPUP),
    ).toMatchObject({
      code: 'malformed',
    });
    expect(await send({ kind: 'reportPage', page: { ...buildPage(), blocks: [1] } }, PAGE)).toMatchObject({
      code: 'malformed',
    });
    expect(called).toEqual([]);
  });

  test('turns a handler that rejects into a failure, and leaves the reason in the console', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const answer = await send({ kind: 'compareText', text: 'a', published: null, own: null }, POPUP);
    expect(answer).toMatchObject({ ok: false, code: 'failed' });
    expect(log).toHaveBeenCalledWith('Parallax:', 'compareText', new Error('broken'));
    log.mockRestore();
  });

  test('answers any value at all with a refusal and does nothing', async () => {
    const anything = fc.anything({ withNullPrototype: true, withSparseArray: true });
    await fc.assert(
      fc.asyncProperty(fc.oneof(anything, fc.record({ kind: anything, page: anything })), async (message) => {
        expect(await send(message, PAGE)).toMatchObject({ ok: false, code: expect.any(String) });
      }),
      runs(),
    );
    expect(called).toEqual([]);
  });
});
