import type { Catalogue } from './messages.ts';

/** The messages of each language that can be chosen. Fetched only then: else the browser looks up its own. */
export const catalogues = {
  en: () => import('./en/messages.json'),
  hi: () => import('./hi/messages.json'),
} satisfies Record<string, () => Promise<{ default: Catalogue }>>;

export type Language = keyof typeof catalogues;

export const languages = Object.keys(catalogues) as Language[];

/** A language's name in itself. */
export function nameLanguage(language: Language): string {
  return new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
}
