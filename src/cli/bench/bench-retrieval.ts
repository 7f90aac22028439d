import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { compilePack } from '../../corpus/compiler.ts';
import { type RestoredPack, restorePack } from '../../corpus/loader.ts';
import { comparePack, readSentence } from '../../engine/index.ts';
import { quantile, type Timings, timings } from '../support/measure.ts';
import { FOUND, flexSearch, type KeptEngine, miniSearch, ownEngine, type Query } from './engines.ts';
import { randomFrom } from './random.ts';
import { scanner } from './scan.ts';
import { reworded, syntheticPack } from './synthetic-news.ts';

/** What one engine took and found on one pack. Times in milliseconds, room in bytes, shares 0 to 1. */
export interface EngineRow {
  engine: string;
  kept: number;
  memory: number;
  restore: number;
  p50: number;
  p95: number;
  /** Share of the queries whose source is among the first ten. */
  recall: number;
  /** Share of what our scorer without an index finds that is found. */
  ofScan: number;
}

/** All engines on one pack, and a whole comparison with it. */
export interface SizeRows {
  statements: number;
  compile: number;
  engines: EngineRow[];
  compare: { p50: number; p95: number };
}

/** Queries for a pack; a smaller pack has as many as it has statements. */
const QUERIES = 200;
/** Queries that are set beside every statement: it takes a second each on the largest pack. */
const SCANNED = 20;

/** Measures retrieval and whole comparisons on an invented pack of so many statements. */
export async function benchRetrieval(statements: number): Promise<SizeRows> {
  const pack = syntheticPack(statements);
  const from = performance.now();
  const compiled = compilePack(pack);
  const compile = performance.now() - from;
  const restored = restorePack(compiled);
  const queries = queriesOf(restored);
  const terms = restored.statements.map(({ analysis }) => termsOf(analysis));
  const scan = scanner(restored);
  const expected = queries.slice(0, SCANNED).map((query) => new Set(scan(query)));
  const engines: EngineRow[] = [];
  for (const make of [() => ownEngine(compiled, restored), () => miniSearch(terms), () => flexSearch(terms)])
    engines.push(await measure(make(), queries, expected));
  const compare = timings(queries.length, (run) =>
    comparePack(restored, { text: queries[run % queries.length]?.text ?? '', published: null }),
  );
  return {
    statements,
    compile,
    engines,
    compare: { p50: quantile(compare, 0.5), p95: quantile(compare, 0.95) },
  };
}

/** Statements from all over the pack, reworded; the same each time. */
function queriesOf(pack: RestoredPack): Query[] {
  const random = randomFrom(pack.statements.length + 1);
  return Array.from({ length: Math.min(QUERIES, pack.statements.length) }, () => {
    const source = Math.floor(random() * pack.statements.length);
    const text = reworded(pack.statements[source]?.text ?? '', random);
    return { text, source, terms: termsOf(readSentence(pack, { text, published: null }).analysis) };
  });
}

/** The terms of a sentence as one string, for engines that know nothing of ours: names and stems, no values. */
function termsOf({ terms }: { terms: readonly { key: string }[] }): string {
  return terms
    .filter(({ key }) => key !== '')
    .map(({ key }) => key.replaceAll(/\s/g, '_'))
    .join(' ');
}

async function measure(
  kept: KeptEngine,
  queries: readonly Query[],
  expected: readonly ReadonlySet<number>[],
): Promise<EngineRow> {
  const before = usedBytes();
  const engine = await kept.restore();
  const memory = usedBytes() - before;
  const restores: number[] = [];
  for (let run = 0; run < RESTORES; run++) {
    const from = performance.now();
    await kept.restore();
    restores.push(performance.now() - from);
  }
  const searches = queries.map((query) => engine.prepare(query));
  const times = timings(queries.length, (run) => searches[run % searches.length]?.());
  const found = searches.map((search) => search());
  const hits = found.filter((numbers, n) => numbers.includes(queries[n]?.source ?? -1));
  const agreed = expected.map(
    (wanted, n) => (found[n] ?? []).filter((number) => wanted.has(number)).length / Math.max(1, wanted.size),
  );
  return {
    engine: engine.name,
    kept: kept.bytes,
    memory,
    restore: quantile(sorted(restores), 0.5),
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    recall: hits.length / queries.length,
    ofScan: agreed.reduce((sum, share) => sum + share, 0) / Math.max(1, agreed.length),
  };
}
const RESTORES = 3;

const sorted = (times: readonly number[]): Timings => [...times].sort((a, b) => a - b);

/** Heap and buffers in use after everything unused is gone. */
function usedBytes(): number {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** The rows as lines of a table; ours first, the others as so many times ours. */
export function renderRows({ statements, compile, engines, compare }: SizeRows): string[] {
  const own = engines[0];
  return [
    `Retrieval among ${statements} statements (compiled in ${(compile / 1000).toFixed(1)} s), the first ${FOUND} found for each query`,
    `  ${'engine'.padEnd(12)}${['kept', 'memory', 'restore', 'p50', 'p95', 'p50 ratio', 'recall@10', 'of a scan'].map((one) => one.padStart(12)).join('')}`,
    ...engines.map((row) =>
      [
        `  ${row.engine.padEnd(12)}`,
        ...[
          `${(row.kept / 1e6).toFixed(2)} MB`,
          `${(row.memory / 1e6).toFixed(2)} MB`,
          ms(row.restore),
          ms(row.p50),
          ms(row.p95),
          `${(row.p50 / (own?.p50 ?? Number.NaN)).toFixed(1)} ×`,
          `${(row.recall * 100).toFixed(1)} %`,
          `${(row.ofScan * 100).toFixed(1)} %`,
        ].map((one) => one.padStart(12)),
      ].join(''),
    ),
    `  a whole comparison: p50 ${ms(compare.p50)}, p95 ${ms(compare.p95)}`,
  ];
}

function ms(time: number): string {
  return `${time < 10 ? time.toFixed(3) : time.toFixed(0)} ms`;
}
