import type { CountKey, CountValuesOf, LookUp, MessageKey, ValuesOf } from './messages.ts';

/** Where the strings of the interface come from, and the language that the reader's browser is in. */
export interface Speech {
  lookUp: LookUp;
  /** A BCP 47 tag, such as `en-GB`. */
  browserLanguage: string;
}

interface Spoken extends Speech {
  locale: string;
  plurals: Intl.PluralRules;
  numbers: Intl.NumberFormat;
}

let spoken: Spoken | undefined;

/** Has everything said from now on come from here. Each context of the extension calls it once, before it says anything. */
export function speak(speech: Speech): void {
  const locale = findLocale(speech);
  spoken = {
    ...speech,
    locale,
    plurals: new Intl.PluralRules(locale),
    numbers: new Intl.NumberFormat(locale),
  };
}

/**
 * The locale of dates, numbers and lists: the browser's own (`en-GB`) where the messages are in its language, else that of
 * the messages, so that no German date stands in an English sentence.
 */
function findLocale({ lookUp, browserLanguage }: Speech): string {
  const tag = lookUp('locale_tag', []);
  const isSpoken =
    browserLanguage !== '' && new Intl.Locale(browserLanguage).language === new Intl.Locale(tag).language;
  return isSpoken ? browserLanguage : tag;
}

function speech(): Spoken {
  if (!spoken) throw new Error('nothing can be said yet: call speak() first');
  return spoken;
}

export function currentLocale(): string {
  return speech().locale;
}

/** A message of the interface. Numbers are written as the locale writes them. */
export function say<K extends MessageKey>(key: K, ...[values]: ValuesOf<K>): string {
  return speech().lookUp(key, toSubstitutions(values));
}

/** A message in the form that goes with a count: `2 reports`. Its placeholder `count` is that count. */
export function sayCount<B extends CountKey>(base: B, count: number, ...[values]: CountValuesOf<B>): string {
  const { lookUp, plurals } = speech();
  const substitutions = toSubstitutions({ ...values, count });
  return lookUp(`${base}_${plurals.select(count)}`, substitutions) || lookUp(`${base}_other`, substitutions);
}

/** Messages count their placeholders in the order of their names, so that the names need not travel with the program. */
function toSubstitutions(values: Readonly<Record<string, string | number>> = {}): string[] {
  return Object.keys(values)
    .sort()
    .map((name) => {
      const value = values[name] ?? '';
      return typeof value === 'number' ? speech().numbers.format(value) : value;
    });
}
