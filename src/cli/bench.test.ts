import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { runCommand } from '../testing/run-command.ts';
import { benchRetrieval } from './bench/bench-retrieval.ts';
import { syntheticPack } from './bench/synthetic-news.ts';
import { run } from './bench.ts';
import { quantile, timings } from './support/measure.ts';

const PACK = fileURLToPath(new URL('../testing/small-pack.json', import.meta.url));

it('prints sizes, restoring, comparing and detecting', async () => {
  const { code, stdout } = await runCommand(run, ['--pack', PACK, '--statements', '12']);
  expect(code).toBe(0);
  expect(stdout).toMatch(/statements in the pack +3\n/);
  expect(stdout).toMatch(/compiled pack +\d+\.\d kB gzip/);
  expect(stdout).toMatch(/restore of the pack, .* ms +\d+\.\d × JSON\.parse/);
  expect(stdout).toMatch(/one comparison, warm, p95 .* × p50/);
  expect(stdout).toMatch(/cheap test on 1 MB .* × a bare scan/);
  expect(stdout).toMatch(/tasks on \d+ processors in the last minute/);
  expect(stdout).toMatch(/a fourfold highlight takes, at worst +\d+\.\d × .*4 is linear/);
  expect(stdout).toMatch(/Retrieval among 12 statements/);
  for (const engine of ['Parallax', 'minisearch', 'flexsearch'])
    expect(stdout).toMatch(new RegExp(`${engine}( +[-\\d.]+ (MB|ms|×|%)){8}\n`));
  expect(stdout).toMatch(/a whole comparison: p50 .* ms, p95 .* ms/);
  expect(stdout).not.toContain('NaN');
});

it('refuses sizes that are none', async () => {
  const { code, stderr } = await runCommand(run, ['--statements', '10,many']);
  expect(code).toBe(2);
  expect(stderr).toMatch(/--statements must be whole numbers/);
});

it('finds among invented news what a scan finds, and the statement that was reworded', async () => {
  const { engines } = await benchRetrieval(60);
  const [own, ...peers] = engines;
  expect(own).toMatchObject({ engine: 'Parallax', ofScan: 1 });
  expect(own?.recall).toBeGreaterThan(0.9);
  expect(peers.map(({ engine }) => engine)).toEqual(['minisearch', 'flexsearch']);
  for (const peer of peers) expect(own?.recall).toBeGreaterThanOrEqual(peer.recall - 0.02);
});

it('invents the same news each time, as long and as varied as news is', () => {
  const texts = (size: number) =>
    syntheticPack(size).reports.flatMap(({ statements }) => statements.map(({ text }) => text));
  expect(texts(200)).toEqual(texts(200));
  const words = texts(2000).flatMap((text) => text.split(' '));
  expect(words.length / 2000).toBeGreaterThan(18);
  expect(words.length / 2000).toBeLessThan(26);
  expect(new Set(words).size).toBeGreaterThan(4000);
});

it('does not count the runs that warm up', () => {
  const runs: number[] = [];
  expect(timings(20, (run) => runs.push(run))).toHaveLength(20);
  expect(runs).toHaveLength(22);
});

it('finds the time that a share of the runs stays within', () => {
  const times = [1, 2, 3, 4, 100];
  expect([0, 0.5, 0.95, 1].map((share) => quantile(times, share))).toEqual([1, 3, 100, 100]);
});
