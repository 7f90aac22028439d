import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';

vi.mock('webextension-polyfill', () => import('../testing/fake-browser.ts'));

import { buildPage } from '../testing/builders.ts';
import { EXTENSION_ID, EXTENSION_URL, play } from '../testing/fake-browser.ts';
import { receiveInBackground } from './receive.ts';

const SETTINGS = { marks: true, notice: true, pausedSites: [] };
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
      reportPage: note('reportPage', { status: 'none', marks: [] }),
      withdrawPage: note('withdrawPage', null),
    },
    fromViews: {
      compareTab: note('compareTab', { state: 'nothing-selected' }),
      compareText: () => Promise.reject(new Error('broken')),
      showSentence: note('showSentence', { shown: true }),
      readSettings: note('readSettings', SETTINGS),
      changeSettings: note('changeSettings', SETTINGS),
    },
  });
});

async function send(message: unknown, sender: unknown): Promise<unknown> {
  const [answer] = play.events.message.emit(message, sender);
  return answer;
}

describe('the background', () => {
  test('answers a view, in the popup and in a tab of its own', async () => {
    const answer = { ok: true, value: SETTINGS };
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
    expect(await send({ kind: 'compareTab', tab: '3', anyway: false }, POPUP)).toMatchObject({
      code: 'malformed',
    });
    expect(await send({ kind: 'compareTab', tab: Number.NaN, anyway: false }, POPUP)).toMatchObject({
      code: 'malformed',
    });
    expect(await send({ kind: 'reportPage', page: { ...buildPage(), blocks: [1] } }, PAGE)).toMatchObject({
      code: 'malformed',
    });
    expect(called).toEqual([]);
  });

  test('turns a handler that rejects into a failure, and leaves the reason in the console', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const answer = await send({ kind: 'compareText', text: 'a', published: null }, POPUP);
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
    );
    expect(called).toEqual([]);
  });
});
