import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findLanguages, readCatalogue } from '../cli/locales-plugin.ts';
import { findShownLiterals } from '../testing/shown-literals.ts';
import { readSourceFiles } from '../testing/source-files.ts';
import en from './en/messages.json' with { type: 'json' };
import { type Catalogue, lookUpIn } from './messages.ts';

/* What holds for the messages of every language. How to add one: "Adding" in README.md. */

const CATEGORY = /_(?:zero|one|two|few|many|other)$/;
const english: Catalogue = en;
const toBase = (key: string): string => key.replace(CATEGORY, '');
const isCounted = (key: string): boolean => `${toBase(key)}_other` in english && CATEGORY.test(key);

function placeholdersOf(entry: Catalogue[string] | undefined): string[] {
  return Object.keys(entry?.placeholders ?? {});
}

function usedIn(message: string): string[] {
  return [...message.matchAll(/\$(\w+)\$/g)].map(([, name]) => (name ?? '').toLowerCase());
}

describe.each(findLanguages())('the messages in %s', (language) => {
  const catalogue = readCatalogue(language);
  const entries = Object.entries(catalogue);

  test('are the same as in English, counted ones in every form of the language', () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const expected = Object.keys(english).flatMap((key) =>
      isCounted(key) ? forms.map((form) => `${toBase(key)}_${form}`) : [key],
    );
    expect(Object.keys(catalogue).sort()).toEqual([...new Set(expected)].sort());
  });

  test('name their language and its direction', () => {
    expect(catalogue.locale_tag?.message).toBe(language);
    expect(catalogue.locale_direction?.message).toMatch(/^(ltr|rtl)$/);
  });

  test('have the placeholders of the English ones, counted in the order of their names', () => {
    const wrong = entries.filter(([key, entry]) => {
      const expected = placeholdersOf(english[key] ?? english[`${toBase(key)}_other`]).sort();
      const contents = expected.map((name) => entry.placeholders?.[name]?.content);
      const counted = expected.map((_, n) => `$${n + 1}`);
      return `${placeholdersOf(entry).sort()} ${contents}` !== `${expected} ${counted}`;
    });
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  test('use each placeholder; a form of number may leave its count out', () => {
    const wrong = entries.filter(([key, entry]) => {
      const left = placeholdersOf(entry).filter((name) => !usedIn(entry.message).includes(name));
      const unknown = usedIn(entry.message).filter((name) => !placeholdersOf(entry).includes(name));
      return [...left.filter((name) => name !== 'count' || !isCounted(key)), ...unknown].length > 0;
    });
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  test('say something, and are written without loose blanks, straight quotation marks or braces', () => {
    const wrong = entries.filter(
      ([, { message }]) => !/^\S(?:[^{}"]*\S)?$/.test(message) || / {2}/.test(message),
    );
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  test('have no words of another script, but for names', () => {
    const names =
      /Parallax|Markdown|HTML|JSON|PDF|Chrome|Firefox|chrome:\/\/\S+|example\.com|Add-ons|Manage Extension Shortcuts/g;
    const { script } = new Intl.Locale(language).maximize();
    const foreign = new RegExp(`(?=\\p{L})\\P{sc=${script}}`, 'u');
    const wrong = entries.filter(
      ([key, { message }]) =>
        !key.startsWith('locale_') && foreign.test(message.replace(/\$\w+\$/g, '').replace(names, '')),
    );
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  test('fit where stores and browsers show them', () => {
    expect([...(catalogue.extension_name?.message ?? '')].length).toBeLessThanOrEqual(75);
    expect([...(catalogue.extension_description?.message ?? '')].length).toBeLessThanOrEqual(132);
  });
});

test('a message that is not there is empty, as the browsers have it', () => {
  expect(lookUpIn(english)('no_such_message', [])).toBe('');
});

describe('the program', () => {
  const files = readSourceFiles().filter(({ name }) => !/\.test\.tsx?$|^testing\//.test(name));
  const manifest = readFileSync(new URL('../../manifest.json', import.meta.url), 'utf8');
  const text = [manifest.replace(/__MSG_(\w+)__/g, "'$1'"), ...files.map((file) => file.text)].join('\n');
  const named = new Set([...text.matchAll(/['"]([a-z]+(?:_[a-z]+)*)['"]/g)].map(([, name]) => name ?? ''));
  const patterns = [...text.matchAll(/`([a-z]+_[a-z_]*)\$\{/g)].map(([, start]) => start ?? '');

  test('uses every message', () => {
    const unused = Object.keys(english).filter(
      (key) => !named.has(key) && !named.has(toBase(key)) && !patterns.some((start) => key.startsWith(start)),
    );
    expect(unused).toEqual([]);
  });

  test('has no words of its own in the markup of its views', () => {
    const wrong = files
      .filter(({ name }) => name.endsWith('.tsx'))
      .flatMap(({ name, text: view }) =>
        findShownLiterals(name, view).map((words) => `src/${name}: ${words}`),
      );
    expect(wrong).toEqual([]);
  });

  test('would be found to have some', () => {
    const view =
      'const a = <p title="one">two {b ? "three" : say("key")} {`four`} {d && <i class="e" />}</p>;';
    expect(findShownLiterals('a.tsx', view).sort()).toEqual(['four', 'one', 'three', 'two']);
  });
});
