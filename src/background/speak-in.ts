import { closestLanguage, findsMessages } from '../locales/closest-language.ts';
import en from '../locales/en/messages.json';
import hi from '../locales/hi/messages.json';
import type { Language } from '../locales/languages.ts';
import { type LookUp, lookUpIn } from '../locales/messages.ts';
import { speak } from '../locales/say.ts';
import { getBrowserLanguage, getMessage } from '../platform/i18n.ts';
import type { ReaderSettings } from '../protocol/shapes.ts';

/** Bundled whole, since a service worker may not import anything later. */
const lookUps: Record<Language, LookUp> = { en: lookUpIn(en), hi: lookUpIn(hi) };
const ours = Object.keys(lookUps) as Language[];

/** Has the menu and the badge speak the language that the reader chose, or the browser's. */
export function speakIn(language: ReaderSettings['language']): void {
  const browserLanguage = getBrowserLanguage();
  speak({
    lookUp: language === 'browser' ? browsersOwn(browserLanguage) : lookUps[language],
    browserLanguage,
  });
}

function browsersOwn(browserLanguage: string): LookUp {
  return findsMessages(getMessage) ? getMessage : lookUps[closestLanguage(browserLanguage, ours)];
}
