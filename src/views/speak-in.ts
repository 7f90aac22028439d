import { catalogues } from '../locales/languages.ts';
import { lookUpIn, type PlainKey } from '../locales/messages.ts';
import { currentLocale, say, speak } from '../locales/say.ts';
import { getBrowserLanguage, getMessage } from '../platform/i18n.ts';
import type { ReaderSettings } from '../protocol/shapes.ts';

/**
 * Has a view speak a language; what was drawn before stays as it is.
 * @param title the view's title
 */
export async function speakIn(language: ReaderSettings['language'], title: PlainKey): Promise<void> {
  const lookUp = language === 'browser' ? getMessage : lookUpIn((await catalogues[language]()).default);
  speak({ lookUp, browserLanguage: getBrowserLanguage() });
  document.title = say(title);
  document.documentElement.lang = currentLocale();
  // Not the browser's own @@bidi_dir: where it has no messages in its language, it speaks English in a right-to-left window.
  document.documentElement.dir = say('locale_direction');
}
