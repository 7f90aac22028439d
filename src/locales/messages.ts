import type en from './en/messages.json';

/*
 * The strings of the interface lie in `<language>/messages.json`, in the browsers' own format. Their names and placeholders
 * are types here, taken from the English ones: a string that does not exist, or a placeholder left open, does not compile.
 */

type English = typeof en;

export type MessageKey = keyof English;

type PlaceholderOf<K extends MessageKey> = K extends MessageKey
  ? English[K] extends { placeholders: infer P }
    ? keyof P & string
    : never
  : never;

type Filled<P extends string> = [P] extends [never] ? [] : [values: Record<P, string | number>];

/** What fills the placeholders of a message: nothing where it has none. */
export type ValuesOf<K extends MessageKey> = Filled<PlaceholderOf<K>>;

/** Messages with no placeholder. */
export type PlainKey = { [K in MessageKey]: ValuesOf<K> extends [] ? K : never }[MessageKey];

/** Messages that come in forms of number, named without the category: `reports` for `reports_one` and `reports_other`. */
export type CountKey = { [K in MessageKey]: K extends `${infer Base}_other` ? Base : never }[MessageKey];

/** What fills the placeholders of such a message beside its count. */
export type CountValuesOf<B extends CountKey> = Filled<
  Exclude<PlaceholderOf<Extract<`${B}_other`, MessageKey>>, 'count'>
>;

/** Finds a message with its substitutions put in; '' when there is none of that name. */
export type LookUp = (key: string, substitutions: readonly string[]) => string;

/** A `messages.json`. `$NAME$` in a message stands for the content of the placeholder `name`: `$1` is the first substitution. */
export type Catalogue = Readonly<
  Record<string, { message: string; placeholders?: Readonly<Record<string, { content: string }>> }>
>;

/** Looks messages up in a catalogue as the browser does in the one of its own language. */
export function lookUpIn(catalogue: Catalogue): LookUp {
  return (key, substitutions) => {
    const { message = '', placeholders = {} } = catalogue[key] ?? {};
    return message.replace(/\$(?:\$|(\w+)\$)/g, (_, name: string | undefined) => {
      if (name === undefined) return '$';
      const content = placeholders[name.toLowerCase()]?.content ?? '';
      return content.replace(/\$(\d)/g, (_all, place) => substitutions[Number(place) - 1] ?? '');
    });
  };
}
