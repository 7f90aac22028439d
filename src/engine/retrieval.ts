import type { Analysis } from './analyse.ts';
import { keysOf, oppositeKeys, thingKeys, timeKeys } from './index-keys.ts';
import type { Index } from './inverted-index.ts';
import type { Language } from './languages/language.ts';

/** A statement that shares something with a sentence, and how much: the sum over its terms of weight times likeness. */
export interface Found {
  statement: number;
  score: number;
}

/** Where in the index the terms of a sentence are found: for each term its keys' numbers, and how well each stands for it. */
export type Lookup = readonly { key: number; strength: number }[][];

/** Looks the terms of a sentence up; done once for all retrievals of one sentence. */
export function lookUp(index: Index, h: Analysis, language: Language): Lookup {
  return h.terms.map((term) =>
    [
      ...keysOf(term, language),
      ...thingKeys(h, term),
      ...timeKeys(h, term),
      ...oppositeKeys(term, language),
    ].flatMap(({ key, strength }) => {
      const number = index.keys.get(key);
      return number === undefined ? [] : [{ key: number, strength }];
    }),
  );
}

/**
 * Scores every statement that shares a key with the sentence. Takes time in the postings of its keys, and room for `limit`
 * statements.
 * @param options weight of each term of the sentence; `terms` to look only at some of them, each named once
 * @returns statement numbers, best first, at most `limit`; ties by number
 */
export function retrieve(
  index: Index,
  lookup: Lookup,
  options: { weight: Float64Array; limit: number; terms?: readonly number[] },
): Found[] {
  const { scores, best, stamp, touched } = boardOf(index);
  let count = 0;
  for (const t of options.terms ?? lookup.keys()) {
    const weight = options.weight[t] ?? 0;
    if (weight === 0) continue;
    for (const { key, strength } of lookup[t] ?? []) {
      const end = index.offsets[key + 1] ?? 0;
      for (let p = index.offsets[key] ?? 0; p < end; p++) {
        const statement = index.postings[p] ?? 0;
        const score = scores[statement] ?? 0;
        if (score === 0) touched[count++] = statement;
        const before = score > 0 && stamp[statement] === t ? (best[statement] ?? 0) : 0;
        if (strength <= before) continue;
        scores[statement] = score + weight * (strength - before);
        best[statement] = strength;
        stamp[statement] = t;
      }
    }
  }
  const found = new Best(options.limit);
  for (let n = 0; n < count; n++) {
    const statement = touched[n] ?? 0;
    found.offer(statement, scores[statement] ?? 0);
    scores[statement] = 0;
  }
  return found.inOrder();
}

/** Room to add scores up in: as long as the index, so it is kept with it. All scores are 0 between retrievals. */
interface Board {
  scores: Float64Array;
  /** The term that scored a statement last, and how well it did. */
  stamp: Int32Array;
  best: Float64Array;
  /** Numbers of the statements with a score. */
  touched: Uint32Array;
}

const boards = new WeakMap<Index, Board>();

function boardOf(index: Index): Board {
  let board = boards.get(index);
  if (!board) {
    const { statements } = index;
    board = {
      scores: new Float64Array(statements),
      stamp: new Int32Array(statements),
      best: new Float64Array(statements),
      touched: new Uint32Array(statements),
    };
    boards.set(index, board);
  }
  return board;
}

/** The best few of many: a heap whose root is the worst of those kept. */
class Best {
  readonly #kept: Found[] = [];

  constructor(private readonly limit: number) {}

  offer(statement: number, score: number): void {
    const kept = this.#kept;
    if (kept.length < this.limit) {
      kept.push({ statement, score });
      if (kept.length === this.limit) for (let n = (this.limit >> 1) - 1; n >= 0; n--) this.#sink(n);
      return;
    }
    const worst = kept[0];
    if (!worst || score < worst.score || (score === worst.score && statement > worst.statement)) return;
    kept[0] = { statement, score };
    this.#sink(0);
  }

  inOrder(): Found[] {
    return this.#kept.sort(byRank);
  }

  #sink(from: number): void {
    const kept = this.#kept;
    let place = from;
    for (;;) {
      let worst = place;
      for (const child of [2 * place + 1, 2 * place + 2])
        if (child < kept.length && byRank(kept[child] as Found, kept[worst] as Found) > 0) worst = child;
      if (worst === place) return;
      [kept[place], kept[worst]] = [kept[worst] as Found, kept[place] as Found];
      place = worst;
    }
  }
}

/** Best first, equal ones by number. */
const byRank = (a: Found, b: Found): number => b.score - a.score || a.statement - b.statement;
