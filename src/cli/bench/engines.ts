import { Index as FlexSearch } from 'flexsearch';
import MiniSearch from 'minisearch';
import type { CompiledPack } from '../../corpus/compiler.ts';
import type { RestoredPack } from '../../corpus/loader.ts';
import { lookUp, readSentence, restoreIndex, retrieve } from '../../engine/index.ts';

/** What is asked of every engine: the statement's terms as one string, and for ours the sentence itself. */
export interface Query {
  text: string;
  terms: string;
  /** Number of the statement that it was made from. */
  source: number;
}

/** One way to find statements. */
export interface SearchEngine {
  name: string;
  /** Makes a query ready (reading the sentence is no part of searching), and gives the search itself. */
  prepare(query: Query): () => readonly number[];
}

/** An engine as it is kept between two lives of a worker, and how it comes back. */
export interface KeptEngine {
  name: string;
  /** What is kept; null where it is the built engine itself that is measured. */
  restore(): SearchEngine | Promise<SearchEngine>;
  bytes: number;
}

export const FOUND = 10;

/** Ours: retrieval of the comparison, with its weights and its synonyms. */
export function ownEngine(compiled: CompiledPack, pack: RestoredPack): KeptEngine {
  const kept = JSON.stringify(compiled.index);
  return {
    name: 'Parallax',
    bytes: kept.length,
    restore: () => {
      const index = restoreIndex(JSON.parse(kept));
      return {
        name: 'Parallax',
        prepare: ({ text }) => {
          const { analysis, weight } = readSentence(pack, { text, published: null });
          return () =>
            retrieve(index, lookUp(index, analysis, pack.language), { weight, limit: FOUND }).map(
              ({ statement }) => statement,
            );
        },
      };
    },
  };
}

const byWords = {
  fields: ['terms'],
  tokenize: (text: string) => text.split(' '),
  processTerm: (term: string) => term,
};

export function miniSearch(terms: readonly string[]): KeptEngine {
  const built = new MiniSearch(byWords);
  built.addAll(terms.map((one, id) => ({ id, terms: one })));
  const kept = JSON.stringify(built);
  return {
    name: 'minisearch',
    bytes: kept.length,
    restore: () => {
      const engine = MiniSearch.loadJSON(kept, byWords);
      return {
        name: 'minisearch',
        prepare: (query) => () =>
          engine
            .search(query.terms)
            .slice(0, FOUND)
            .map(({ id }) => id as number),
      };
    },
  };
}

export function flexSearch(terms: readonly string[]): KeptEngine {
  const options = { tokenize: 'strict', encode: (text: string) => text.split(' ') } as const;
  const built = new FlexSearch(options);
  for (const [id, one] of terms.entries()) built.add(id, one);
  const kept: [string, string][] = [];
  built.export((key, data) => {
    kept.push([key, data]);
  });
  return {
    name: 'flexsearch',
    bytes: kept.reduce((sum, [, data]) => sum + (data?.length ?? 0), 0),
    restore: () => {
      const engine = new FlexSearch(options);
      for (const [key, data] of kept) engine.import(key, data);
      return {
        name: 'flexsearch',
        prepare: (query) => () =>
          engine.search(query.terms, { limit: FOUND, suggest: true }).map((id) => Number(id)),
      };
    },
  };
}
