import type { Language } from './languages.ts';
import type { LookUp } from './messages.ts';

/** Whether a browser finds our messages: right after an extension was loaded or updated, Chromium at times finds none for a while. */
export const findsMessages = (lookUp: LookUp): boolean => lookUp('locale_tag', []) !== '';

/** The one of our languages that a BCP 47 tag asks for; English where it asks for another. */
export function closestLanguage(tag: string, ours: readonly Language[]): Language {
  return ours.find((language) => language === tag.split('-')[0]) ?? 'en';
}
