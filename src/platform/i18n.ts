import browser from 'webextension-polyfill';

/** A message in the browser's language, or in English where there is none in it; '' when there is none of that name. */
export function getMessage(key: string, substitutions: readonly string[]): string {
  return browser.i18n.getMessage(key, [...substitutions]);
}

/** The language of the browser's own interface, as a BCP 47 tag. */
export function getBrowserLanguage(): string {
  return browser.i18n.getUILanguage();
}
