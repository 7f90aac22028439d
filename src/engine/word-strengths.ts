import type { Analysis } from './analyse.ts';
import type { Language } from './languages/language.ts';
import { RELATED, SAME_WORD, SYNONYM } from './limits.ts';
import type { Term } from './structure/terms.ts';

/*
 * How well words stand for each other, remembered. The words of a pack meet the words of a page again and again: every stem
 * gets a number, every stem that was asked for a row with one byte for each other stem, and every sentence the numbers of
 * its terms. A memory of a pure function, so it changes no answer; it is emptied before it grows large.
 */

/** What the bytes of a row stand for; 0 is not yet known. */
const STRENGTHS = [Number.NaN, 0, RELATED, SYNONYM, SAME_WORD] as const;
const NONE = 1;
const LOOSE = 2;
const NEAR = 3;
const SAME = 4;

/** Stems that are told apart, and bytes of all rows, before the memory is emptied. */
const MOST_STEMS = 50_000;
const MOST_BYTES = 16_000_000;
const FIRST_ROW = 1024;

/** A word or a phrase as one string: its key, and of a phrase the stems of its telling words. */
export function expressionOf({ key, words }: Pick<Term, 'key' | 'words'>): string {
  return words === undefined ? key : [key, ...words].join(PART);
}
const PART = '\n';

/**
 * How well two stems stand for each other, or two expressions of `expressionOf`: then it is the best of any two of their
 * words. Same stem, shared synonym group, shared looser group: in that order.
 */
export function wordStrength(a: string, b: string, language: Language): number {
  const memory = memoryOf(language);
  return memory.strengths(memory.idOf(a)).of(memory.idOf(b));
}

/**
 * The memory of a language, for setting many words against many. It may be another one at the next call: numbers of one
 * memory mean nothing to the next.
 */
export function memoryOf(language: Language): WordMemory {
  let memory = memories.get(language);
  if (!memory?.hasRoom()) {
    memory = new WordMemory(language);
    memories.set(language, memory);
  }
  return memory;
}

const memories = new WeakMap<Language, WordMemory>();

/** A stem with the groups it is in: an expression is one or more of them. */
interface Grouped {
  stem: string;
  near: readonly number[];
  loose: readonly number[];
}
const NO_GROUPS: readonly number[] = [];

class WordMemory {
  readonly #language: Language;
  readonly #ids = new Map<string, number>();
  readonly #expressions: (readonly Grouped[])[] = [];
  readonly #rows: (Row | undefined)[] = [];
  readonly #terms = new WeakMap<Analysis, Int32Array>();
  readonly #names = new WeakMap<Term, Int32Array>();
  #bytes = 0;

  constructor(language: Language) {
    this.#language = language;
  }

  hasRoom(): boolean {
    return this.#expressions.length < MOST_STEMS && this.#bytes < MOST_BYTES;
  }

  idOf(stem: string): number {
    let id = this.#ids.get(stem);
    if (id === undefined) {
      id = this.#expressions.length;
      this.#ids.set(stem, id);
      const { synonyms, related } = this.#language;
      this.#expressions.push(
        stem.split(PART).map((one) => ({
          stem: one,
          near: synonyms.get(one) ?? NO_GROUPS,
          loose: related.get(one) ?? NO_GROUPS,
        })),
      );
    }
    return id;
  }

  /** The number of each term of a sentence that is a word or a phrase; -1 for every other term. */
  idsOf(analysis: Analysis): Int32Array {
    let ids = this.#terms.get(analysis);
    if (!ids) {
      ids = Int32Array.from(analysis.terms, (term) =>
        term.kind === 'word' ? this.idOf(expressionOf(term)) : -1,
      );
      this.#terms.set(analysis, ids);
    }
    return ids;
  }

  /** How well the best word of a name stands for a word. */
  bestOfName(analysis: Analysis, name: Term, word: number): number {
    let parts = this.#names.get(name);
    if (!parts) {
      const tokens = analysis.tokens.slice(name.range.from, name.range.to);
      parts = Int32Array.from(tokens.flatMap(({ kind, stem }) => (kind === 'word' ? [this.idOf(stem)] : [])));
      this.#names.set(name, parts);
    }
    const row = this.strengths(word);
    let best = 0;
    for (const part of parts) best = Math.max(best, row.of(part));
    return best;
  }

  strengths(id: number): Row {
    let row = this.#rows[id];
    if (!row) {
      row = new Row(this.#expressions, id, (bytes) => {
        this.#bytes += bytes;
      });
      this.#rows[id] = row;
    }
    return row;
  }
}

/** How well one expression stands for each other. */
class Row {
  readonly #expressions: readonly (readonly Grouped[])[];
  readonly #id: number;
  readonly #grown: (bytes: number) => void;
  #known: Uint8Array;

  constructor(expressions: readonly (readonly Grouped[])[], id: number, grown: (bytes: number) => void) {
    this.#expressions = expressions;
    this.#id = id;
    this.#grown = grown;
    this.#known = new Uint8Array(0);
  }

  of(other: number): number {
    const known = this.#known[other];
    return known ? (STRENGTHS[known] ?? 0) : this.#learn(other);
  }

  #learn(other: number): number {
    if (other >= this.#known.length) {
      const longer = new Uint8Array(Math.max(FIRST_ROW, 2 ** Math.ceil(Math.log2(other + 1))));
      longer.set(this.#known);
      this.#grown(longer.length - this.#known.length);
      this.#known = longer;
    }
    const code = codeOf(this.#expressions[this.#id] ?? [], this.#expressions[other] ?? []);
    this.#known[other] = code;
    return STRENGTHS[code] ?? 0;
  }
}

function codeOf(a: readonly Grouped[], b: readonly Grouped[]): number {
  let best = NONE;
  for (const x of a) for (const y of b) best = Math.max(best, codeOfStems(x, y));
  return best;
}

function codeOfStems(a: Grouped, b: Grouped): number {
  if (a.stem === b.stem) return SAME;
  if (shares(a.near, b.near)) return NEAR;
  return shares(a.loose, b.loose) ? LOOSE : NONE;
}

function shares(left: readonly number[], right: readonly number[]): boolean {
  for (const id of left) if (right.includes(id)) return true;
  return false;
}
