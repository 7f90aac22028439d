import { closestLanguage, findsMessages } from '../locales/closest-language.ts';
import { catalogues, type Language, languages } from '../locales/languages.ts';
import { type LookUp, lookUpIn, type PlainKey } from '../locales/messages.ts';
import { currentLocale, say, speak } from '../locales/say.ts';
import { getBrowserLanguage, getMessage } from '../platform/i18n.ts';
import type { ReaderSettings } from '../protocol/shapes.ts';

/**
 * Has a view speak a language; what was drawn before stays as it is.
 * @param title the view's title
 */
export async function speakIn(language: ReaderSettings['language'], title: PlainKey): Promise<void> {
  const browserLanguage = getBrowserLanguage();
  const lookUp = language === 'browser' ? await findBrowsersOwn(browserLanguage) : await load(language);
  speak({ lookUp, browserLanguage });
  document.title = say(title);
  document.documentElement.lang = currentLocale();
  // Not the browser's own @@bidi_dir: where it has no messages in its language, it speaks English in a right-to-left window.
  document.documentElement.dir = say('locale_direction');
}

const load = async (language: Language): Promise<LookUp> => lookUpIn((await catalogues[language]()).default);

const findBrowsersOwn = async (browserLanguage: string): Promise<LookUp> =>
  findsMessages(getMessage) ? getMessage : load(closestLanguage(browserLanguage, languages));
