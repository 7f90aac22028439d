import type { Catalogue } from '../locales/messages.ts';

/*
 * Languages that nobody speaks, made from the English messages: one whose words are longer, as they are in most languages,
 * and one that is written from right to left. What is cut off, overlaps or points the wrong way in them would in a real one.
 */

/** Messages 40% longer, with accents above and below the letters. */
export function toLong(catalogue: Catalogue): Catalogue {
  return mapMessages(catalogue, (text) => {
    const accented = [...text].map((letter) => ACCENTED[letter] ?? letter).join('');
    const letters = text.match(/\p{L}/gu)?.length ?? 0;
    return `${accented}${'ķṓ '.repeat(Math.ceil((letters * 0.4) / 3)).trimEnd()}`;
  });
}

/** Messages whose words run from right to left, in a language that does, and that has more forms for counts than English. */
export function toRightToLeft(catalogue: Catalogue): Catalogue {
  const turned = mapMessages(catalogue, (text) =>
    text.replace(/\p{L}[\p{L}\p{M}’'-]*/gu, (word) => `${OVERRIDE}${word}${END}`),
  );
  const forms = Object.entries(turned)
    .filter(([key]) => key.endsWith('_other'))
    .flatMap(([key, entry]) =>
      ['zero', 'two', 'few', 'many'].map((form) => [key.replace(/other$/, form), entry] as const),
    );
  return {
    ...turned,
    ...Object.fromEntries(forms),
    locale_tag: { message: 'ar' },
    locale_direction: { message: 'rtl' },
  };
}

const ACCENTED: Readonly<Record<string, string>> = {
  a: 'ắ',
  e: 'ḗ',
  i: 'ị',
  o: 'ṓ',
  u: 'ṳ',
  g: 'ğ',
  A: 'Ắ',
  E: 'Ḗ',
};
/** What stands between the two is shown from right to left whatever its letters. */
const OVERRIDE = '\u202e';
const END = '\u202c';

/** Placeholders and what tells about the catalogue itself stay as they are. */
function mapMessages(catalogue: Catalogue, change: (text: string) => string): Catalogue {
  const changed = Object.entries(catalogue).map(([key, entry]) => {
    if (key.startsWith('locale_')) return [key, entry] as const;
    const message = entry.message
      .split(/(\$\w*\$)/)
      .map((part) => (part.startsWith('$') ? part : change(part)))
      .join('');
    return [key, { ...entry, message }] as const;
  });
  return Object.fromEntries(changed);
}
