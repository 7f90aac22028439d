import { stemmer } from 'stemmer';

/** A JSON file of named lists: what a list is for -> its entries, apart by commas; or several such lines. */
export type Lists = Readonly<Record<string, string | readonly string[]>>;

/** Entries of one line. */
export function entries(line: string, separator = ','): string[] {
  return line
    .split(separator)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

/** Every entry of every list of a file. */
export function allEntries(lists: Lists, separator = ','): string[] {
  return Object.values(lists).flatMap((lines) =>
    (typeof lines === 'string' ? [lines] : lines).flatMap((line) => entries(line, separator)),
  );
}

/** Reads "form=lemma" entries apart by spaces. */
export function mapping(lists: Lists): [string, string][] {
  return allEntries(lists, ' ').map((entry) => pair(entry, '='));
}

/** Splits "left=right" in two; a line with no separator is a mistake in the data. */
export function pair(entry: string, separator: string): [string, string] {
  const at = entry.indexOf(separator);
  if (at < 0) throw new Error(`"${entry}" has no "${separator}"`);
  return [entry.slice(0, at).trim(), entry.slice(at + separator.length).trim()];
}

/** Stems words the way the tokeniser does. */
export class Stems {
  readonly #known = new Map<string, string>();

  constructor(private readonly irregular: ReadonlyMap<string, string>) {}

  /** Stem of one word, given as a lemma or as a form; a name with hyphens that stands for a phrase is its own stem. */
  of(word: string): string {
    if (word.includes('-')) return word;
    const known = this.#known.get(word);
    if (known !== undefined) return known;
    const stem = stemmer(this.irregular.get(word) ?? word);
    this.#known.set(word, stem);
    return stem;
  }

  /** Stems of an expression, joined by a space; a hyphen parts words, as it does for the tokeniser. */
  ofPhrase(expression: string): string {
    return parts(expression)
      .map((word) => this.of(word))
      .join(' ');
  }
}

/** Words of an expression; hyphens part words. */
export function parts(expression: string): string[] {
  return expression.split(/[\s-]+/).filter((word) => word !== '');
}

/** Expressions as lists of words, each once, those of more words first. */
export function longestFirst(expressions: Iterable<string>): string[][] {
  const written = new Set([...expressions].map((one) => parts(one).join(' ')));
  return [...written]
    .sort()
    .map((one) => one.split(' '))
    .sort((a, b) => b.length - a.length);
}
