import en from '../locales/en/messages.json';
import hi from '../locales/hi/messages.json';
import { lookUpIn } from '../locales/messages.ts';
import { speak } from '../locales/say.ts';
import { getBrowserLanguage, getMessage } from '../platform/i18n.ts';
import type { ReaderSettings } from '../protocol/shapes.ts';

/** Bundled whole, since a service worker may not import anything later. */
const lookUps = { browser: getMessage, en: lookUpIn(en), hi: lookUpIn(hi) };

/** Has the menu and the badge speak the language that the reader chose, or the browser's. */
export function speakIn(language: ReaderSettings['language']): void {
  speak({ lookUp: lookUps[language], browserLanguage: getBrowserLanguage() });
}
