import en from '../../src/locales/en/messages.json';
import hi from '../../src/locales/hi/messages.json';
import { type Catalogue, lookUpIn } from '../../src/locales/messages.ts';
import { defaultSettings, toStored } from '../../src/protocol/settings.ts';
import type { ReaderSettings } from '../../src/protocol/shapes.ts';
import { toLong, toRightToLeft } from '../../src/testing/pseudo-locales.ts';
import { type CatalogueName, type Scene, scenes, toName } from './scenes.ts';

/*
 * Stands in for webextension-polyfill in the gallery: storage, messages and permissions as the scene in the page's address has
 * them. Settings can be changed, and last until the page is loaded again.
 */

const query = new URLSearchParams(location.search);
const scene = findScene(query.get('scene'));

const catalogues: Record<CatalogueName, Catalogue> = {
  en,
  hi,
  long: toLong(en),
  'right-to-left': toRightToLeft(en),
};
const catalogue = Object.entries(catalogues).find(([name]) => name === query.get('language'))?.[1] ?? en;
const lookUp = lookUpIn(catalogue);

const theme = (['light', 'dark'] as const).find((one) => one === query.get('theme')) ?? 'system';
let settings: ReaderSettings = { ...defaultSettings, theme, ...scene.settings };
let { everySite } = scene;

/** What every scene answers, unless its settings cannot be read. */
const always: Record<string, (request: { changes?: object }) => unknown> =
  scene.state === 'unreadable'
    ? {}
    : {
        readSettings: () => settings,
        changeSettings: ({ changes }) => {
          settings = { ...settings, ...changes };
          for (const listener of stored) listener({}, 'local');
          return settings;
        },
      };

type StoredListener = (changes: object, area: string) => void;
const stored = new Set<StoredListener>();
const unheard = { addListener: () => {}, removeListener: () => {} };

async function sendMessage(message: { kind: string }): Promise<unknown> {
  const answers: Record<string, ((request: never) => unknown) | undefined> = { ...always, ...scene.answers };
  const answer = answers[message.kind];
  return answer ? { ok: true, value: answer(message as never) } : { ok: false, code: 'failed' };
}

function findScene(name: string | null): Scene {
  const found = scenes.find((one) => toName(one) === name);
  if (!found) throw new Error(`The gallery has no scene “${name}”; its page lists all of them.`);
  return found;
}

/** Presses what leads to the state, once it has been drawn. */
function pressWhenThere(selector: string): void {
  const press = (): boolean => {
    const element = document.querySelector<HTMLElement>(selector);
    element?.click();
    return element !== null;
  };
  const drawn = new MutationObserver(() => press() && drawn.disconnect());
  drawn.observe(document, { childList: true, subtree: true });
}

if (scene.press) pressWhenThere(scene.press);

export default {
  runtime: {
    id: 'gallery',
    getURL: (path: string) => new URL(path, location.origin).href,
    getManifest: () => ({ version: '1.0.0' }),
    sendMessage,
    onMessage: unheard,
  },
  storage: {
    local: { get: async () => toStored(settings), set: async () => {}, remove: async () => {} },
    onChanged: { addListener: (listener: StoredListener) => stored.add(listener) },
  },
  i18n: { getMessage: lookUp, getUILanguage: () => catalogue.locale_tag?.message ?? 'en' },
  tabs: {
    query: async () => [{ id: 1 }],
    create: async () => {},
    onActivated: unheard,
    onUpdated: unheard,
  },
  permissions: {
    contains: async () => everySite,
    request: async () => {
      everySite = true;
      return true;
    },
    remove: async () => {
      everySite = false;
      return true;
    },
    onAdded: unheard,
    onRemoved: unheard,
  },
  commands: {
    getAll: async () => [
      { name: 'compare-selection', shortcut: 'Alt+Shift+K' },
      { name: 'open-panel', shortcut: '' },
    ],
  },
};
