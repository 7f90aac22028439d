import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { buildPage } from '../testing/builders.ts';
import { answerInContent, readSettings, sendFromContent, tellPanel } from './page-side.ts';
import { defaultSettings } from './settings.ts';

const OWN_ID = 'the-extension';

const sendMessage = vi.fn();
const get = vi.fn();
const extension = { runtime: { id: OWN_ID as string | undefined, sendMessage }, storage: { local: { get } } };

beforeEach(() => {
  extension.runtime.id = OWN_ID;
  sendMessage.mockReset();
  get.mockReset();
  vi.stubGlobal('chrome', extension);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('sending', () => {
  test('brings the parsed answer back', async () => {
    sendMessage.mockResolvedValue({
      ok: true,
      value: { status: 'covers', marks: [], style: null, button: null, more: 1 },
    });
    const page = buildPage();
    expect(await sendFromContent('reportPage', { page })).toEqual({
      ok: true,
      value: { status: 'covers', marks: [], style: null, button: null },
    });
    expect(sendMessage.mock.calls).toEqual([[{ kind: 'reportPage', page }]]);
  });

  test('takes the API under the name that the browser gives it', async () => {
    const firefox = {
      runtime: { id: OWN_ID, sendMessage: vi.fn().mockResolvedValue({ ok: true, value: null }) },
    };
    vi.stubGlobal('browser', firefox);
    expect(await sendFromContent('withdrawPage', {})).toEqual({ ok: true, value: null });
    expect(sendMessage).not.toHaveBeenCalled();
  });

  test('tells a panel, and hears that there is none', async () => {
    sendMessage.mockResolvedValueOnce({ ok: true, value: { following: true } });
    expect(await tellPanel('selection')).toBe(true);
    expect(sendMessage.mock.calls).toEqual([[{ kind: 'pageChanged', what: 'selection' }]]);
    // Chromium answers nothing where nobody does, Firefox throws; neither is worth a second try.
    sendMessage.mockResolvedValueOnce(undefined);
    expect(await tellPanel('page')).toBe(false);
    sendMessage.mockRejectedValueOnce(
      new Error('Could not establish connection. Receiving end does not exist.'),
    );
    expect(await tellPanel('page')).toBe(false);
    expect(sendMessage).toHaveBeenCalledTimes(3);
  });

  test('tries again when the worker died', async () => {
    sendMessage.mockRejectedValueOnce(new Error('Receiving end does not exist'));
    sendMessage.mockResolvedValue({ ok: true, value: null });
    expect(await sendFromContent('withdrawPage', {})).toEqual({ ok: true, value: null });
  });

  test('asks nobody when the extension is gone', async () => {
    extension.runtime.id = undefined;
    expect(await sendFromContent('withdrawPage', {})).toMatchObject({ ok: false, code: 'outdated' });
    vi.stubGlobal('chrome', {});
    expect(await sendFromContent('withdrawPage', {})).toMatchObject({ ok: false, code: 'outdated' });
    expect(sendMessage).not.toHaveBeenCalled();
  });
});

describe('answering', () => {
  const background = { id: OWN_ID, url: undefined, tab: undefined, frame: undefined };
  const request = { kind: 'revealSentence', block: 0, start: 0, end: 4, text: 'Rain' };
  const revealSentence = vi.fn(async () => ({ shown: true }));
  const answer = answerInContent({
    readSelection: async () => ({ text: '', length: 0, published: null, contentType: 'text/html' }),
    readPage: async () => buildPage(),
    revealSentence,
    followPage: async () => null,
    permissionRemoved: async () => null,
    settingsChanged: async () => null,
  });

  beforeEach(() => revealSentence.mockClear());

  test('answers the background', async () => {
    expect(await answer(request, background)).toEqual({ ok: true, value: { shown: true } });
  });

  test.each([
    ['a page of the extension in a tab', request, { ...background, tab: 8 }, 'not-allowed'],
    ['another extension', request, { ...background, id: 'other' }, 'not-allowed'],
    ['who does not say', request, { ...background, id: undefined }, 'not-allowed'],
    ['a request of the wrong shape', { ...request, block: 'x' }, background, 'malformed'],
    ['a request of another direction', { kind: 'withdrawPage' }, background, 'unknown-request'],
    ['what is no request', null, background, 'malformed'],
  ])('refuses %s', async (_, message, sender, code) => {
    expect(await answer(message, sender)).toMatchObject({ ok: false, code });
    expect(revealSentence).not.toHaveBeenCalled();
  });

  test('refuses everybody when the extension is gone', async () => {
    extension.runtime.id = undefined;
    expect(await answer(request, { ...background, id: undefined })).toMatchObject({ code: 'not-allowed' });
  });
});

describe('settings', () => {
  test('come from storage', async () => {
    get.mockResolvedValue({ 'settings.marks': false });
    expect(await readSettings()).toEqual({ ...defaultSettings, marks: false });
  });

  test('are the defaults when storage fails', async () => {
    get.mockRejectedValue(new Error('An unexpected error occurred'));
    expect(await readSettings()).toEqual(defaultSettings);
  });

  test('are the defaults when storage hangs', async () => {
    vi.useFakeTimers();
    get.mockReturnValue(new Promise(() => undefined));
    const settings = readSettings();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await settings).toEqual(defaultSettings);
  });
});
