import { beforeEach, describe, expect, test, vi } from 'vitest';

vi.mock('webextension-polyfill', () => import('../testing/fake-browser.ts'));
vi.mock('./bundled-knowledge.ts', async () => {
  const { buildKnowledge } = await import('../testing/builders.ts');
  return { findBundledKnowledge: () => buildKnowledge() };
});

import { fromContent, fromViews } from '../protocol/messages.ts';
import { defaultSettings } from '../protocol/settings.ts';
import { EXTENSION_ID, EXTENSION_URL, play } from '../testing/fake-browser.ts';

const POPUP = { id: EXTENSION_ID, url: `${EXTENSION_URL}src/views/popup/index.html` };
const PAGE = { id: EXTENSION_ID, url: 'https://www.news.example/a', tab: { id: 3 }, frameId: 0 };

import { welcomeReader } from './welcome-reader.ts';
// The entry registers everything as it is imported, once for all tests.
import './main.ts';

beforeEach(() => play.renew());

async function settle(): Promise<void> {
  await vi.waitFor(() => expect(play.state.menus.length).toBeGreaterThan(0));
}

describe('messages', () => {
  test.each(Object.keys(fromViews))('%s has a handler', async (kind) => {
    const [answer] = play.events.message.emit({ kind }, POPUP);
    const { code } = { code: 'none', ...(await answer) };
    expect(['none', 'malformed']).toContain(code);
  });

  test.each(Object.keys(fromContent))('%s has a handler', async (kind) => {
    const [answer] = play.events.message.emit({ kind }, PAGE);
    const { code } = { code: 'none', ...(await answer) };
    expect(['none', 'malformed']).toContain(code);
  });

  test('a change of settings reaches every tab that has a content script', async () => {
    const told: unknown[] = [];
    play.state.tabs.set(1, {}).set(2, {});
    play.state.contents.set(2, (message) => told.push(message) && { ok: true, value: null });
    const [answer] = play.events.message.emit({ kind: 'changeSettings', changes: { marks: false } }, POPUP);
    const settings = { ...defaultSettings, marks: false };
    expect(await answer).toEqual({ ok: true, value: settings });
    expect(told).toEqual([{ kind: 'settingsChanged', settings }]);
  });

  test('a sentence is shown by its tab, and a tab that is gone shows nothing', async () => {
    const request = { kind: 'showSentence', tab: 2, block: 0, start: 0, end: 5, text: 'A dam' };
    const [gone] = play.events.message.emit(request, POPUP);
    expect(await gone).toEqual({ ok: true, value: { shown: false } });
    play.state.contents.set(2, () => ({ ok: true, value: { shown: true } }));
    const [there] = play.events.message.emit(request, POPUP);
    expect(await there).toEqual({ ok: true, value: { shown: true } });
  });
});

describe('menu and key', () => {
  const click = { menuItemId: 'compare-selection', selectionText: 'The dam was closed.' };

  test.each(['installed', 'startup'] as const)('the menu item is there after %s, once', async (event) => {
    play.events[event].emit({ reason: 'update' });
    await settle();
    play.events[event].emit({ reason: 'update' });
    await settle();
    expect(play.state.menus).toEqual([
      { id: 'compare-selection', title: 'Compare with other reports', contexts: ['selection'] },
      { id: 'open-panel', title: 'Open the Parallax panel', contexts: ['page', 'action'] },
    ]);
  });

  test('the popup is asked for in the task of the click', () => {
    play.state.openPopup = vi.fn(async () => {});
    play.events.menuClicked.emit(click, { id: 7 });
    expect(play.state.openPopup).toHaveBeenCalledTimes(1);
    play.events.command.emit('compare-selection', { id: 7 });
    expect(play.state.openPopup).toHaveBeenCalledTimes(2);
  });

  test('the panel is asked for in the task of click and key press, in Chromium and in Firefox', () => {
    const openSidePanel = vi.fn<(where: { tabId: number }) => Promise<void>>(async () => {});
    play.state.openSidePanel = openSidePanel;
    play.events.menuClicked.emit({ menuItemId: 'open-panel' }, { id: 7 });
    play.events.command.emit('open-panel', { id: 7 });
    expect(openSidePanel.mock.calls).toEqual([[{ tabId: 7 }], [{ tabId: 7 }]]);
    play.state.openSidebar = vi.fn(async () => {});
    play.events.menuClicked.emit({ menuItemId: 'open-panel' }, { id: 7 });
    play.events.command.emit('open-panel', { id: 7 });
    expect(play.state.openSidebar).toHaveBeenCalledTimes(2);
    expect(openSidePanel).toHaveBeenCalledTimes(2);
  });

  test.each([
    ['rejects', () => Promise.reject(new Error('only in response to a user gesture'))],
    [
      'throws',
      () => {
        throw new Error('no panels here');
      },
    ],
  ])('where the browser %s, the panel opens in a window, for the same tab', async (_, refuse) => {
    play.state.openSidePanel = refuse;
    play.events.menuClicked.emit({ menuItemId: 'open-panel' }, { id: 7 });
    const expected = `${EXTENSION_URL}src/views/panel/index.html?tab=7`;
    await vi.waitFor(() => expect(play.state.opened).toEqual([expected]));
  });

  test('the button beside a selection opens the answer only for a reader who wants the button', async () => {
    play.state.openPopup = vi.fn(async () => {});
    const press = () => Promise.all(play.events.message.emit({ kind: 'openAnswer' }, PAGE));
    await press();
    expect(play.state.openPopup).not.toHaveBeenCalled();
    play.state.local.set('settings.button', true);
    expect(await press()).toEqual([{ ok: true, value: null }]);
    expect(play.state.openPopup).toHaveBeenCalledTimes(1);
  });

  test('the text that was clicked on waits for the popup', async () => {
    play.events.menuClicked.emit(click, { id: 7 });
    await vi.waitFor(() =>
      expect(play.state.session.get('pendingHighlight')).toMatchObject({
        tab: 7,
        text: 'The dam was closed.',
      }),
    );
    expect(play.state.local.size).toBe(0);
  });

  test('the text is gone with its tab', async () => {
    const pending = () => play.state.session.get('pendingHighlight');
    play.events.menuClicked.emit(click, { id: 7 });
    await vi.waitFor(() => expect(pending()).toBeDefined());
    play.events.tabRemoved.emit(8);
    await new Promise((resolve) => setTimeout(resolve));
    expect(pending()).toBeDefined();
    play.events.tabRemoved.emit(7);
    await vi.waitFor(() => expect(pending()).toBeUndefined());
  });

  test('the text is gone with a tab that closes before it was stored', async () => {
    const stored = vi.fn();
    play.events.changed.addListener(stored);
    let open = () => {};
    const opened = new Promise<void>((resolve) => {
      open = resolve;
    });
    play.state.storage = () => opened;
    play.events.menuClicked.emit(click, { id: 7 });
    play.state.storage = () => Promise.resolve();
    play.events.tabRemoved.emit(7);
    await new Promise((resolve) => setTimeout(resolve));
    open();
    await vi.waitFor(() => expect(stored).toHaveBeenCalledTimes(1));
    await vi.waitFor(() => expect(play.state.session.size).toBe(0));
  });

  test('where the popup is refused its page opens in a window, for the same tab', async () => {
    play.state.openPopup = () => Promise.reject(new Error('requires a user gesture'));
    play.events.menuClicked.emit(click, { id: 7 });
    const expected = `${EXTENSION_URL}src/views/popup/index.html?tab=7`;
    await vi.waitFor(() => expect(play.state.opened).toEqual([expected]));
  });

  test('a key press for which the browser names no tab opens the tab in front', async () => {
    play.state.openPopup = () => Promise.reject(new Error('requires a user gesture'));
    play.state.tabs.set(9, {});
    play.events.command.emit('compare-selection', undefined);
    await vi.waitFor(() => expect(play.state.opened[0]).toMatch(/\?tab=9$/));
  });

  test("another extension part's items and commands are left alone", () => {
    play.state.openPopup = vi.fn(async () => {});
    play.events.menuClicked.emit({ ...click, menuItemId: 'other' }, { id: 7 });
    play.events.command.emit('other', { id: 7 });
    expect(play.state.openPopup).not.toHaveBeenCalled();
  });
});

describe('the welcome page', () => {
  const page = `${EXTENSION_URL}src/views/welcome/index.html`;

  test('opens when a reader has installed Parallax', async () => {
    play.events.installed.emit({ reason: 'install' });
    await vi.waitFor(() => expect(play.state.opened).toEqual([page]));
  });

  test.each([
    ['an update', { reason: 'update' }, 'normal'],
    ['an update of the browser', { reason: 'browser_update' }, 'normal'],
    ['an installation that Firefox calls temporary', { reason: 'install', temporary: true }, 'development'],
    ['an installation by policy', { reason: 'install' }, 'admin'],
  ])('stays closed after %s', async (_, installed, installType) => {
    play.state.installType = installType;
    await welcomeReader({ temporary: false, ...installed } as Parameters<typeof welcomeReader>[0]);
    play.events.installed.emit(installed);
    await settle();
    expect(play.state.opened).toEqual([]);
  });
});

describe('permissions', () => {
  const bundled = '*://*.news.example/*';

  test('given and taken back: the content script follows, and never runs twice on a page', async () => {
    play.state.origins = [bundled, 'https://*/*', 'http://*/*'];
    play.events.permissionAdded.emit();
    await vi.waitFor(() => expect(play.state.registered.size).toBe(1));
    expect(play.state.registered.get('granted-sites')).toEqual({
      id: 'granted-sites',
      matches: ['https://*/*', 'http://*/*'],
      excludeMatches: [bundled],
      js: ['content.js', 'more.js'],
      allFrames: false,
      runAt: 'document_idle',
      persistAcrossSessions: true,
    });
    play.state.origins = [bundled];
    play.events.permissionRemoved.emit();
    await vi.waitFor(() => expect(play.state.registered.size).toBe(0));
  });

  test('taken back: the pages that are open are told', async () => {
    const told: unknown[] = [];
    play.state.tabs.set(1, {}).set(2, {});
    play.state.contents.set(2, (message) => told.push(message) && { ok: true, value: null });
    play.events.permissionRemoved.emit();
    await vi.waitFor(() => expect(told).toEqual([{ kind: 'permissionRemoved' }]));
  });

  test.each([
    [[bundled], 'https://www.news.example/a?b#c', true],
    [[bundled], 'http://news.example/', true],
    [[bundled], 'https://othernews.example/a', false],
    [[bundled], 'ftp://news.example/a', false],
    [['https://a.example/*'], 'https://a.example/b', true],
    [['https://a.example/*'], 'http://a.example/b', false],
    [['https://a.example/*'], 'https://www.a.example/b', false],
    [[bundled, 'https://*/*'], 'https://b.example/', true],
    [['https://*/*'], 'http://b.example/', false],
    [['https://*/*'], 'about:blank', false],
    [['file:///*'], 'file:///a', false],
    [[], 'https://b.example/', false],
  ])('%j: whether the script may stay by itself in %s: %s', async (origins, url, may) => {
    play.state.origins = origins;
    const [answer] = play.events.message.emit({ kind: 'mayStay' }, { ...PAGE, url });
    expect(await answer).toEqual({ ok: true, value: { may } });
  });

  test('given while what held before is still being followed: what holds last is followed last', async () => {
    play.state.origins = [bundled];
    const { permissions } = await import('../testing/fake-browser.ts').then(({ default: fake }) => fake);
    let answer: (held: { origins: string[] }) => void = () => {};
    const held = new Promise<{ origins: string[] }>((resolve) => {
      answer = resolve;
    });
    const getAll = vi.spyOn(permissions, 'getAll').mockReturnValueOnce(held);
    play.events.permissionRemoved.emit();
    play.state.origins = [bundled, 'https://*/*'];
    play.events.permissionAdded.emit();
    await new Promise((resolve) => setTimeout(resolve));
    answer({ origins: [bundled] });
    await vi.waitFor(() => expect(getAll).toHaveBeenCalledTimes(2));
    await vi.waitFor(() => expect(play.state.registered.size).toBe(1));
    await new Promise((resolve) => setTimeout(resolve));
    expect(play.state.registered.size).toBe(1);
    getAll.mockRestore();
  });

  test('one site more, while a registration from before exists', async () => {
    play.state.registered.set('granted-sites', { id: 'granted-sites', matches: ['*://a.example/*'] });
    play.state.origins = ['*://a.example/*', '*://b.example/*'];
    play.events.installed.emit({ reason: 'update' });
    await vi.waitFor(() =>
      expect(play.state.registered.get('granted-sites')).toMatchObject({ matches: play.state.origins }),
    );
  });
});
