import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import * as z from 'zod/mini';

vi.mock('webextension-polyfill', () => import('../testing/fake-browser.ts'));

import { anything, messagesThatName } from '../testing/any-message.ts';
import { EXTENSION_ID, EXTENSION_URL, play } from '../testing/fake-browser.ts';
import { runs } from '../testing/runs.ts';
import { answerEnvelope, type Exchange } from './answers.ts';
import { ask } from './ask.ts';
import { fromContent, fromViews, toContent, toPanel } from './messages.ts';
import { answerInContent } from './page-side.ts';
import { receiveInPanel } from './receive.ts';

/* Any value at all where a message or an answer is expected, in the directions that do not lead to the background. */

/** What reached a handler; every one of them has to be a request of the agreed form. */
let handled: unknown[] = [];
const note =
  <T>(answer: T) =>
  async (request: unknown): Promise<T> => {
    handled.push(request);
    return answer;
  };

beforeEach(() => {
  handled = [];
  play.reset();
  vi.stubGlobal('chrome', { runtime: { id: EXTENSION_ID } });
});

const isOneOf = (table: Record<string, Exchange>, request: unknown): boolean =>
  Object.values(table).some((exchange) => z.safeParse(exchange.request, request).success);

describe('a content script', () => {
  const selection = { text: '', length: 0, published: null, contentType: 'text/html' };
  const answer = answerInContent({
    readSelection: note(selection),
    readPage: () => Promise.reject(new Error('no page')),
    revealSentence: note({ shown: true }),
    followPage: note(null),
    permissionRemoved: note(null),
    settingsChanged: note(null),
  });
  const messages = messagesThatName(Object.keys(toContent));

  test('answers any message of the background in the agreed form, and acts on requests alone', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const background = { id: EXTENSION_ID, url: undefined, tab: undefined, frame: undefined };
    await fc.assert(
      fc.asyncProperty(messages, async (message) => {
        expect(answerEnvelope.safeParse(await answer(message, background)).success).toBe(true);
        expect(handled.splice(0).filter((request) => !isOneOf(toContent, request))).toEqual([]);
      }),
      runs(),
    );
  });

  test('refuses any message of anybody else', async () => {
    const senders = fc.constantFrom(
      { id: EXTENSION_ID, url: undefined, tab: 3, frame: 0 },
      { id: 'somebody-else', url: undefined, tab: undefined, frame: undefined },
      { id: undefined, url: undefined, tab: undefined, frame: undefined },
    );
    await fc.assert(
      fc.asyncProperty(messages, senders, async (message, sender) => {
        expect(await answer(message, sender)).toMatchObject({ ok: false });
        expect(handled).toEqual([]);
      }),
      runs(),
    );
  });
});

test('a panel answers any message in the agreed form or leaves it, and acts on requests of its page alone', async () => {
  receiveInPanel(
    { pageChanged: note({ following: true }) },
    (tab) => tab === 3,
    new AbortController().signal,
  );
  const senders = fc.record({
    id: fc.constantFrom(EXTENSION_ID, EXTENSION_ID, 'somebody-else'),
    url: fc.constantFrom('https://www.news.example/a', `${EXTENSION_URL}src/views/panel/index.html`),
    tab: fc.constantFrom({ id: 3 }, { id: 3 }, { id: 4 }, undefined),
    frameId: fc.constantFrom(0, 0, 2),
  });
  const sent = fc.oneof(
    messagesThatName(Object.keys(toPanel)),
    fc.constant({ kind: 'pageChanged', what: 'page' }),
  );
  await fc.assert(
    fc.asyncProperty(sent, senders, async (message, sender) => {
      const [answer] = play.events.message.emit(message, sender);
      const answered = await answer;
      expect(answered === undefined || answerEnvelope.safeParse(answered).success).toBe(true);
      const mine =
        sender.id === EXTENSION_ID &&
        sender.tab?.id === 3 &&
        sender.frameId === 0 &&
        sender.url.startsWith('https:');
      expect(handled.splice(0).filter((request) => !mine || !isOneOf(toPanel, request))).toEqual([]);
    }),
    runs(),
  );
});

test('whoever asks gets an answer of the agreed form or a reason, whatever comes back or is thrown', async () => {
  const exchanges: Exchange[] = [fromContent, fromViews, toContent, toPanel].flatMap((table) =>
    Object.values<Exchange>(table),
  );
  const answers = fc.oneof(
    anything,
    fc.record({ ok: fc.constant(true), value: anything }),
    fc.record({ ok: fc.constant(false), code: fc.oneof(anything, fc.constant('failed')) }),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...exchanges),
      answers,
      fc.boolean(),
      async (exchange, sent, isThrown) => {
        const send = () => (isThrown ? Promise.reject(sent) : Promise.resolve(sent));
        const answered = await ask(exchange, {}, { send, isOpen: () => true });
        if (answered.ok) expect(z.safeParse(exchange.answer, answered.value).success).toBe(true);
        else expect(answerEnvelope.safeParse(answered).success).toBe(true);
        if (isThrown) expect(answered.ok).toBe(false);
      },
    ),
    // What has no words of its own was thrown on to whoever asked.
    { ...runs(), examples: [[fromViews.readSettings, Object.create(null), true]] },
  );
});
