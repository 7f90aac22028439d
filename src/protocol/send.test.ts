import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { defaultSettings } from './settings.ts';

vi.mock('webextension-polyfill', () => import('../testing/fake-browser.ts'));

import { play } from '../testing/fake-browser.ts';
import { sendFromView, sendToContent } from './send.ts';

beforeEach(() => play.reset());
afterEach(() => vi.useRealTimers());

/** Has the background answer, one after the other, what the functions return or throw. */
function answerInTurn(...answers: (() => unknown)[]): { asked: unknown[] } {
  const asked: unknown[] = [];
  play.state.background = (message) => answers[asked.push(message) - 1]?.();
  return { asked };
}

const fail = (message: string) => () => {
  throw new Error(message);
};

describe('a request', () => {
  test('carries its kind and brings the parsed value back', async () => {
    const { asked } = answerInTurn(() => ({ ok: true, value: { ...defaultSettings, unknownToUs: 1 } }));
    expect(await sendFromView('readSettings', {})).toEqual({ ok: true, value: defaultSettings });
    expect(asked).toEqual([{ kind: 'readSettings' }]);
  });

  test.each([
    ['nobody listens yet', fail('Could not establish connection. Receiving end does not exist.')],
    [
      'the worker died with the promise',
      fail(
        'A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received',
      ),
    ],
    ['the event page was unloaded', fail('Promised response from onMessage listener went out of scope')],
    ['the worker died and left nothing', () => undefined],
  ])('is asked a second time when %s', async (_, first) => {
    const { asked } = answerInTurn(first, () => ({ ok: true, value: defaultSettings }));
    expect(await sendFromView('readSettings', {})).toEqual({ ok: true, value: defaultSettings });
    expect(asked).toHaveLength(2);
    expect(asked[0]).toEqual(asked[1]);
  });

  test('is not asked a third time', async () => {
    const lost = fail('Receiving end does not exist');
    const { asked } = answerInTurn(lost, lost, () => ({ ok: true, value: defaultSettings }));
    expect(await sendFromView('readSettings', {})).toMatchObject({ ok: false, code: 'no-answer' });
    expect(asked).toHaveLength(2);
  });

  test('that a deaf worker never answers fails in bounded time', async () => {
    vi.useFakeTimers();
    const hang = () => new Promise(() => {});
    answerInTurn(hang, hang);
    const answer = sendFromView('readSettings', {});
    await vi.runAllTimersAsync();
    expect(await answer).toMatchObject({ ok: false, code: 'no-answer' });
  });

  test('keeps the code of a refusal and says what to do', async () => {
    answerInTurn(() => ({ ok: false, code: 'not-allowed' }));
    const answer = await sendFromView('readSettings', {});
    expect(answer).toMatchObject({ ok: false, code: 'not-allowed' });
  });

  test.each([[{ ok: true, value: { marks: 'yes' } }], [{ ok: false, code: 'no such code' }], ['text'], [7]])(
    'whose answer is %j is unreadable, not trusted',
    async (answer) => {
      answerInTurn(() => answer);
      expect(await sendFromView('readSettings', {})).toMatchObject({ ok: false, code: 'unreadable' });
    },
  );

  test('of a script that outlived its extension asks nobody', async () => {
    const { asked } = answerInTurn(() => ({ ok: true, value: defaultSettings }));
    play.state.id = undefined;
    expect(await sendFromView('readSettings', {})).toMatchObject({ ok: false, code: 'outdated' });
    expect(asked).toEqual([]);
  });

  test('that finds the extension invalidated on the way is outdated', async () => {
    answerInTurn(fail('Extension context invalidated.'));
    expect(await sendFromView('readSettings', {})).toMatchObject({ ok: false, code: 'outdated' });
  });
});

describe('a request to a tab', () => {
  test('reaches the content script of that tab', async () => {
    play.state.contents.set(4, () => ({ ok: true, value: { shown: true } }));
    const place = { block: 1, start: 2, end: 3, text: 'x' };
    expect(await sendToContent(4, 'revealSentence', place)).toEqual({ ok: true, value: { shown: true } });
  });

  test('is asked once only where there is no content script', async () => {
    let asked = 0;
    play.state.contents.set(4, () => {
      asked += 1;
      throw new Error('Could not establish connection. Receiving end does not exist.');
    });
    expect(await sendToContent(4, 'readPage', {})).toMatchObject({ ok: false, code: 'no-answer' });
    expect(asked).toBe(1);
  });
});
