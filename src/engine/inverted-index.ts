import type { Analysis } from './analyse.ts';
import { keysOf, signKeys, thingKeys, timeKeys } from './index-keys.ts';
import type { Language } from './languages/language.ts';
import { SYNONYM } from './limits.ts';
import { toVlq, VlqReader } from './packed/vlq.ts';
import type { Term } from './structure/terms.ts';

/*
 * An inverted index in typed arrays: for every key (stem, synonym group, name, day) the statements that hold it.
 *
 *   keys      ["n:e:Jane Roe", "w:tariff", "y:17", …]    sorted
 *   offsets   [0, 3, 5, …]                                postings of key k: offsets[k] .. offsets[k + 1]
 *   postings  [2, 7, 9,  2, 4, …]                         statement numbers, ascending within a key
 */
export interface Index {
  statements: number;
  keys: ReadonlyMap<string, number>;
  offsets: Uint32Array;
  postings: Uint32Array;
}

/** An index as plain JSON: three strings, so that no more than a string is parsed. */
export interface CompiledIndex {
  statements: number;
  keys: string;
  /** How many statements each key has, as whole numbers in text (packed/vlq.ts). */
  counts: string;
  /** For each key its first statement, then the step to each next one. */
  steps: string;
}

const SEPARATOR = '\n';

/** Collects statements one by one; number n is the n-th that was added. */
export class IndexBuilder {
  readonly #lists = new Map<string, number[]>();
  #statements = 0;

  constructor(private readonly language: Language) {}

  add(analysis: Analysis): void {
    const number = this.#statements++;
    const keys = new Set(
      analysis.terms.flatMap((term) => [
        ...keysOf(term, this.language).map(({ key }) => key),
        ...thingKeys(analysis, term).map(({ key }) => key),
        ...timeKeys(analysis, term).map(({ key }) => key),
        ...signKeys(term.key, 1, this.language),
      ]),
    );
    for (const key of keys) {
      const list = this.#lists.get(key);
      if (list) list.push(number);
      else this.#lists.set(key, [number]);
    }
  }

  compile(): CompiledIndex {
    const keys = [...this.#lists.keys()].filter((key) => !key.includes(SEPARATOR)).sort();
    const lists = keys.map((key) => this.#lists.get(key) ?? []);
    return {
      statements: this.#statements,
      keys: keys.join(SEPARATOR),
      counts: lists.map(({ length }) => toVlq(length)).join(''),
      steps: lists
        .map((list) => list.map((number, n) => toVlq(number - (list[n - 1] ?? 0))).join(''))
        .join(''),
    };
  }
}

/** Builds the index of a list of statements; statement number n is the n-th of the list. */
export function buildIndex(statements: readonly Analysis[], language: Language): CompiledIndex {
  const builder = new IndexBuilder(language);
  for (const analysis of statements) builder.add(analysis);
  return builder.compile();
}

/** Makes a compiled index ready for search: linear in its size, and no statement is read again. */
export function restoreIndex(compiled: CompiledIndex): Index {
  const keys = compiled.keys === '' ? [] : compiled.keys.split(SEPARATOR);
  const counts = new VlqReader(compiled.counts);
  const offsets = new Uint32Array(keys.length + 1);
  for (let k = 0; k < keys.length; k++) offsets[k + 1] = (offsets[k] ?? 0) + counts.next();
  const postings = new Uint32Array(offsets[keys.length] ?? 0);
  const steps = new VlqReader(compiled.steps);
  for (let k = 0; k < keys.length; k++) {
    let number = 0;
    for (let p = offsets[k] ?? 0; p < (offsets[k + 1] ?? 0); p++) {
      number += steps.next();
      postings[p] = number;
    }
  }
  return {
    statements: compiled.statements,
    keys: new Map(keys.map((key, k) => [key, k])),
    offsets,
    postings,
  };
}

/** In how many statements a key stands. */
export function countOf(index: Index, key: string): number {
  const k = index.keys.get(key);
  return k === undefined ? 0 : (index.offsets[k + 1] ?? 0) - (index.offsets[k] ?? 0);
}

/** Statements in which a term, or a synonym where it never stands itself, occurs. */
export function frequencyOf(index: Index, term: Term, language: Language): number {
  const [own, ...others] = keysOf(term, language);
  const direct = own ? countOf(index, own.key) : 0;
  return direct > 0
    ? direct
    : Math.max(
        0,
        ...others.filter(({ strength }) => strength >= SYNONYM).map(({ key }) => countOf(index, key)),
      );
}
