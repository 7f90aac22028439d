import { catalogues } from '../locales/languages.ts';
import { lookUpIn, type PlainKey } from '../locales/messages.ts';
import { currentLocale, say, speak } from '../locales/say.ts';
import { getBrowserLanguage, getMessage } from '../platform/i18n.ts';
import { readStored } from '../platform/storage.ts';
import { parseSettings, settingsKeys } from '../protocol/settings.ts';
import type { ReaderSettings } from '../protocol/shapes.ts';

/**
 * Has a view speak the reader's language; to be awaited before it is drawn. Read straight from storage: asking the
 * background would hold up the view until that has woken.
 * @param title the view's title
 */
export async function speakReadersLanguage(title: PlainKey): Promise<void> {
  const stored = await readStored('local', settingsKeys).catch(() => ({}));
  await speakIn(parseSettings(stored).settings.language, title);
}

/** Has a view that is open speak another language; what was drawn before stays as it is. */
export async function speakIn(language: ReaderSettings['language'], title: PlainKey): Promise<void> {
  const lookUp = language === 'browser' ? getMessage : lookUpIn((await catalogues[language]()).default);
  speak({ lookUp, browserLanguage: getBrowserLanguage() });
  document.title = say(title);
  document.documentElement.lang = currentLocale();
  // Not the browser's own @@bidi_dir: where it has no messages in its language, it speaks English in a right-to-left window.
  document.documentElement.dir = say('locale_direction');
}
