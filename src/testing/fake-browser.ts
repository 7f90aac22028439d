import { vi } from 'vitest';
import en from '../locales/en/messages.json' with { type: 'json' };
import { lookUpIn } from '../locales/messages.ts';

/*
 * Stands in for webextension-polyfill in unit tests: `vi.mock('webextension-polyfill', () => import('.../fake-browser.ts'))`.
 * It keeps what the real browser would keep (storage, badges, registered scripts) and lets a test play the browser's part
 * through `play`. What a test does not set up behaves like a fresh profile with no tab.
 */

type Listener = (...values: never[]) => unknown;

function createEvent() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => listeners.add(listener),
    removeListener: (listener: Listener) => listeners.delete(listener),
    /** Calls every listener, as the browser does, and returns what they returned. */
    emit: (...values: unknown[]) =>
      [...listeners].map((listener) => Reflect.apply(listener, undefined, values)),
    clear: () => listeners.clear(),
    count: () => listeners.size,
  };
}

const events = {
  message: createEvent(),
  installed: createEvent(),
  startup: createEvent(),
  changed: createEvent(),
  menuClicked: createEvent(),
  command: createEvent(),
  permissionAdded: createEvent(),
  permissionRemoved: createEvent(),
  tabActivated: createEvent(),
  tabUpdated: createEvent(),
  tabRemoved: createEvent(),
};

export const EXTENSION_ID = 'parallax-under-test';
export const EXTENSION_URL = `chrome-extension://${EXTENSION_ID}/`;

function createState() {
  return {
    id: EXTENSION_ID as string | undefined,
    local: new Map<string, unknown>(),
    session: new Map<string, unknown>(),
    badges: new Map<number, { text?: string; title?: string }>(),
    registered: new Map<string, Record<string, unknown>>(),
    menus: [] as Record<string, unknown>[],
    origins: [] as string[],
    opened: [] as string[],
    injected: [] as number[],
    installType: 'normal',
    tabs: new Map<number, { url?: string; incognito?: boolean }>(),
    /** Answers of content scripts by tab; a tab without one has no receiver. */
    contents: new Map<number, (message: unknown) => unknown>(),
    /** What is called in place of the background when a view or page sends a message. */
    background: undefined as ((message: unknown) => unknown) | undefined,
    styles: new Map<number, string>(),
    /** Called when a style is put into a tab or taken out of it; throws to refuse. */
    insertStyle: (_tab: number): void => {},
    /** Called when the content script is put into a tab; throws to refuse. */
    inject: (_tab: number): void => {},
    openPopup: (): Promise<void> => Promise.resolve(),
    openSidePanel: (_where: { tabId: number }): Promise<void> => Promise.resolve(),
    /** Set where the browser is to be one with a sidebar, as Firefox is. */
    openSidebar: undefined as (() => Promise<void>) | undefined,
    /** False where the browser has not loaded the extension's messages yet, as Chromium at times has not right after it was loaded. */
    hasMessages: true,
    /** Stands for storage that fails or hangs. */
    storage: (): Promise<void> => Promise.resolve(),
  };
}

/** The browser's side of things: what it keeps, and the events it can send. */
export const play = { state: createState(), events, reset, renew };

/** Forgets what the browser keeps; listeners stay, as they do while a worker lives. */
function renew(): void {
  play.state = createState();
}

function reset(): void {
  renew();
  for (const event of Object.values(events)) event.clear();
}

const NO_RECEIVER = 'Could not establish connection. Receiving end does not exist.';

function createArea(name: 'local' | 'session') {
  return {
    async get(keys: string[]) {
      await play.state.storage();
      const values = play.state[name];
      return Object.fromEntries(keys.filter((key) => values.has(key)).map((key) => [key, values.get(key)]));
    },
    async set(values: Record<string, unknown>) {
      await play.state.storage();
      for (const [key, value] of Object.entries(values)) play.state[name].set(key, structuredClone(value));
      events.changed.emit(values, name);
    },
    async remove(keys: string[]) {
      await play.state.storage();
      for (const key of keys) play.state[name].delete(key);
    },
  };
}

const runtime = {
  get id() {
    return play.state.id;
  },
  onMessage: events.message,
  onInstalled: events.installed,
  onStartup: events.startup,
  getURL: (path: string) => `${EXTENSION_URL}${path}`,
  getManifest: () => ({
    version: '0.0.0',
    action: { default_title: 'Parallax' },
    // A relative address as Chromium gives them, and a full one as Firefox does.
    content_scripts: [{ matches: ['*://*.news.example/*'], js: ['content.js', `${EXTENSION_URL}more.js`] }],
  }),
  async sendMessage(message: unknown) {
    if (!play.state.background) throw new Error(NO_RECEIVER);
    return play.state.background(message);
  },
};

const tabs = {
  onActivated: events.tabActivated,
  onUpdated: events.tabUpdated,
  onRemoved: events.tabRemoved,
  query: async () => [...play.state.tabs].map(([id, tab]) => ({ id, ...tab })),
  async get(id: number) {
    const tab = play.state.tabs.get(id);
    if (!tab) throw new Error(`No tab with id: ${id}.`);
    return { id, ...tab };
  },
  async sendMessage(id: number, message: unknown) {
    const content = play.state.contents.get(id);
    if (!content) throw new Error(NO_RECEIVER);
    return content(message);
  },
  create: async ({ url }: { url: string }) => play.state.opened.push(url),
};

function changeBadge(id: number, change: { text?: string; title?: string }): void {
  play.state.badges.set(id, { ...play.state.badges.get(id), ...change });
}

const action = {
  setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) => changeBadge(tabId, { text }),
  setTitle: async ({ tabId, title }: { tabId: number; title: string }) => changeBadge(tabId, { title }),
  setBadgeBackgroundColor: async () => {},
  setBadgeTextColor: async () => {},
  openPopup: () => play.state.openPopup(),
};

type Script = Record<string, unknown> & { id: string };

const scripting = {
  async insertCSS({ target, css }: { target: { tabId: number }; css: string }) {
    play.state.insertStyle(target.tabId);
    play.state.styles.set(target.tabId, css);
  },
  async removeCSS({ target }: { target: { tabId: number } }) {
    play.state.insertStyle(target.tabId);
    play.state.styles.delete(target.tabId);
  },
  async executeScript({ target }: { target: { tabId: number } }) {
    play.state.inject(target.tabId);
    play.state.injected.push(target.tabId);
  },
  getRegisteredContentScripts: async ({ ids }: { ids: string[] }) =>
    ids.flatMap((id) => play.state.registered.get(id) ?? []),
  registerContentScripts: async (scripts: Script[]) => keepScripts(scripts),
  updateContentScripts: async (scripts: Script[]) => keepScripts(scripts),
  unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
    for (const id of ids) play.state.registered.delete(id);
  },
};

function keepScripts(scripts: Script[]): void {
  for (const script of scripts) play.state.registered.set(script.id, script);
}

const permissions = {
  onAdded: events.permissionAdded,
  onRemoved: events.permissionRemoved,
  getAll: async () => ({ origins: play.state.origins }),
  contains: async ({ origins }: { origins: string[] }) =>
    origins.every((origin) => play.state.origins.includes(origin)),
  request: vi.fn(async () => true),
  remove: vi.fn(async () => true),
};

const lookUp = lookUpIn(en);

const i18n = {
  getMessage: (key: string, substitutions: string[]) =>
    play.state.hasMessages ? lookUp(key, substitutions) : '',
  getUILanguage: () => 'en-GB',
};

/** The default export of webextension-polyfill. */
export default {
  runtime,
  management: { getSelf: async () => ({ installType: play.state.installType }) },
  i18n,
  storage: { local: createArea('local'), session: createArea('session'), onChanged: events.changed },
  tabs,
  action,
  scripting,
  permissions,
  sidePanel: { open: (where: { tabId: number }) => play.state.openSidePanel(where) },
  get sidebarAction() {
    const { openSidebar } = play.state;
    return openSidebar && { open: openSidebar };
  },
  windows: { create: async ({ url }: { url: string }) => play.state.opened.push(url) },
  contextMenus: {
    onClicked: events.menuClicked,
    removeAll: async () => {
      play.state.menus = [];
    },
    create: (item: Record<string, unknown>) => play.state.menus.push(item),
  },
  commands: { onCommand: events.command, getAll: async () => [] },
};
