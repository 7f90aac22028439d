import type { Analysis } from './analyse.ts';
import type { Language } from './languages/language.ts';
import { LONGEST_THING, RELATED, SYNONYM } from './limits.ts';
import type { Term } from './structure/terms.ts';

/*
 * An inverted index in typed arrays: for every key (stem, synonym group, name) the statements that hold it.
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

/** An index as plain JSON: key list in one string, arrays in base64 (little-endian 32-bit). */
export interface CompiledIndex {
  statements: number;
  keys: string;
  offsets: string;
  postings: string;
}

const SEPARATOR = '\n';

/** Builds the index of a list of statements; statement number n is the n-th of the list. */
export function buildIndex(statements: readonly Analysis[], language: Language): CompiledIndex {
  const lists = new Map<string, number[]>();
  statements.forEach((analysis, number) => {
    const keys = new Set(
      analysis.terms.flatMap((term) => [
        ...keysOf(term, language).map(({ key }) => key),
        ...thingKeys(analysis, term).map(({ key }) => key),
        ...signKeys(term.key, 1, language),
      ]),
    );
    for (const key of keys) {
      const list = lists.get(key);
      if (list) list.push(number);
      else lists.set(key, [number]);
    }
  });
  const keys = [...lists.keys()].filter((key) => !key.includes(SEPARATOR)).sort();
  const offsets = new Uint32Array(keys.length + 1);
  keys.forEach((key, k) => {
    offsets[k + 1] = (offsets[k] ?? 0) + (lists.get(key)?.length ?? 0);
  });
  const postings = Uint32Array.from(keys.flatMap((key) => lists.get(key) ?? []));
  return {
    statements: statements.length,
    keys: keys.join(SEPARATOR),
    offsets: encode(offsets),
    postings: encode(postings),
  };
}

/** Makes a compiled index ready for search; no text is parsed. */
export function restoreIndex(compiled: CompiledIndex): Index {
  const keys = new Map(
    compiled.keys === '' ? [] : compiled.keys.split(SEPARATOR).map((key, k) => [key, k] as const),
  );
  return {
    statements: compiled.statements,
    keys,
    offsets: decode(compiled.offsets),
    postings: decode(compiled.postings),
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

/**
 * Scores every statement that shares a key with the sentence.
 * @param options weight of each term of `h`; `terms` to look only at some of them
 * @returns statement numbers, best first, at most `limit`; ties by number
 */
export function retrieve(
  index: Index,
  h: Analysis,
  options: { weight: Float64Array; limit: number; language: Language; terms?: readonly number[] },
): { statement: number; score: number }[] {
  const scores = new Float64Array(index.statements);
  const best = new Float64Array(index.statements);
  const stamp = new Int32Array(index.statements).fill(-1);
  h.terms.forEach((term, t) => {
    const weight = options.weight[t] ?? 0;
    if (weight === 0 || (options.terms && !options.terms.includes(t))) return;
    for (const { key, strength } of [
      ...keysOf(term, options.language),
      ...thingKeys(h, term),
      ...oppositeKeys(term, options.language),
    ]) {
      const k = index.keys.get(key);
      if (k === undefined) continue;
      for (let p = index.offsets[k] ?? 0; p < (index.offsets[k + 1] ?? 0); p++) {
        const statement = index.postings[p] ?? 0;
        const before = stamp[statement] === t ? (best[statement] ?? 0) : 0;
        if (strength <= before) continue;
        scores[statement] = (scores[statement] ?? 0) + weight * (strength - before);
        best[statement] = strength;
        stamp[statement] = t;
      }
    }
  });
  const found: { statement: number; score: number }[] = [];
  scores.forEach((score, statement) => {
    if (score > 0) found.push({ statement, score });
  });
  return found.sort((a, b) => b.score - a.score || a.statement - b.statement).slice(0, options.limit);
}

function keysOf(term: Term, language: Language): { key: string; strength: number }[] {
  if (term.kind === 'name') return [{ key: `n:${term.key}`, strength: 1 }];
  if (term.kind !== 'word') return [];
  return [term.key, ...(term.words ?? [])].flatMap((stem) => wordKeys(stem, language));
}

/** A named thing is found by its words too: "trade agreement" finds the "Bilateral Trade Agreement". */
function thingKeys(analysis: Analysis, term: Term): { key: string; strength: number }[] {
  const kind = term.kind === 'name' ? analysis.names[term.ref]?.kind : undefined;
  const length = term.range.to - term.range.from;
  if ((kind !== 'thing' && kind !== 'unknown' && kind !== 'body') || length > LONGEST_THING) return [];
  return analysis.tokens
    .slice(term.range.from, term.range.to)
    .flatMap((token) => (token.kind === 'word' ? [{ key: `w:${token.stem}`, strength: RELATED }] : []));
}

/** What contradicts a word must be found too: words of the other direction or tone, and listed opposites. */
function oppositeKeys(term: Term, language: Language): { key: string; strength: number }[] {
  if (term.kind !== 'word') return [];
  const opposites = [...(language.antonyms.get(term.key) ?? [])].map((stem) => `w:${stem}`);
  return [...signKeys(term.key, -1, language), ...opposites].map((key) => ({ key, strength: OPPOSITE }));
}
const OPPOSITE = 0.8;

function signKeys(stem: string, turn: 1 | -1, language: Language): string[] {
  const [direction, tone] = [language.direction.get(stem), language.tone.get(stem)];
  return [...(direction ? [`direction:${direction * turn}`] : []), ...(tone ? [`tone:${tone * turn}`] : [])];
}

function wordKeys(stem: string, language: Language): { key: string; strength: number }[] {
  return [
    { key: `w:${stem}`, strength: 1 },
    ...(language.synonyms.get(stem) ?? []).map((id) => ({ key: `y:${id}`, strength: SYNONYM })),
    ...(language.related.get(stem) ?? []).map((id) => ({ key: `z:${id}`, strength: RELATED })),
  ];
}

function encode(values: Uint32Array): string {
  let binary = '';
  for (const byte of new Uint8Array(values.buffer)) binary += String.fromCharCode(byte);
  return btoa(binary);
}

function decode(text: string): Uint32Array {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return new Uint32Array(bytes.buffer);
}
