import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import type { Catalogue } from '../locales/messages.ts';

const folder = new URL('../locales/', import.meta.url);

/** The languages that the interface speaks: the folders of src/locales. */
export function findLanguages(): string[] {
  return readdirSync(fileURLToPath(folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** The messages of a language. */
export function readCatalogue(language: string): Catalogue {
  return JSON.parse(readFileSync(new URL(`${language}/messages.json`, folder), 'utf8'));
}

/** Writes `_locales/`, where the browsers look for messages, from src/locales. */
export const localesOfTheExtension: Plugin = {
  name: 'parallax:locales',
  generateBundle() {
    for (const language of findLanguages()) {
      this.emitFile({
        type: 'asset',
        fileName: `_locales/${language}/messages.json`,
        source: JSON.stringify(readCatalogue(language)),
      });
    }
  },
};
