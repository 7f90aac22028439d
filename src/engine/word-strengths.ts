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

class WordMemory {
  readonly #language: Language;
  readonly #ids = new Map<string, number>();
  readonly #stems: string[] = [];
  readonly #rows: (Row | undefined)[] = [];
  readonly #terms = new WeakMap<Analysis, Int32Array>();
  readonly #names = new WeakMap<Term, Map<number, number>>();
  #bytes = 0;

  constructor(language: Language) {
    this.#language = language;
  }

  hasRoom(): boolean {
    return this.#stems.length < MOST_STEMS && this.#bytes < MOST_BYTES;
  }

  idOf(stem: string): number {
    let id = this.#ids.get(stem);
    if (id === undefined) {
      id = this.#stems.length;
      this.#ids.set(stem, id);
      this.#stems.push(stem);
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
    let strengths = this.#names.get(name);
    if (!strengths) {
      strengths = new Map();
      this.#names.set(name, strengths);
    }
    let best = strengths.get(word);
    if (best === undefined) {
      best = 0;
      for (const token of analysis.tokens.slice(name.range.from, name.range.to))
        if (token.kind === 'word') best = Math.max(best, this.strengths(word).of(this.idOf(token.stem)));
      strengths.set(word, best);
    }
    return best;
  }

  strengths(id: number): Row {
    let row = this.#rows[id];
    if (!row) {
      row = new Row(this.#stems, id, this.#language, (bytes) => {
        this.#bytes += bytes;
      });
      this.#rows[id] = row;
    }
    return row;
  }
}

/** How well one stem stands for each other. */
class Row {
  readonly #stems: readonly string[];
  readonly #id: number;
  readonly #language: Language;
  readonly #grown: (bytes: number) => void;
  #known: Uint8Array;

  constructor(stems: readonly string[], id: number, language: Language, grown: (bytes: number) => void) {
    this.#stems = stems;
    this.#id = id;
    this.#language = language;
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
    const code = codeOf(this.#stems[this.#id] ?? '', this.#stems[other] ?? '', this.#language);
    this.#known[other] = code;
    return STRENGTHS[code] ?? 0;
  }
}

function codeOf(a: string, b: string, language: Language): number {
  let best = NONE;
  for (const x of a.split(PART))
    for (const y of b.split(PART)) best = Math.max(best, codeOfStems(x, y, language));
  return best;
}

function codeOfStems(a: string, b: string, language: Language): number {
  if (a === b) return SAME;
  if (shares(language.synonyms, a, b)) return NEAR;
  return shares(language.related, a, b) ? LOOSE : NONE;
}

function shares(groups: ReadonlyMap<string, readonly number[]>, a: string, b: string): boolean {
  const left = groups.get(a);
  const right = groups.get(b);
  return left !== undefined && right !== undefined && left.some((id) => right.includes(id));
}
