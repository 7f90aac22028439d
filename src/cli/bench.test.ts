import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { runCommand } from '../testing/run-command.ts';
import { run } from './bench.ts';
import { quantile, timings } from './support/measure.ts';

const PACK = fileURLToPath(new URL('../testing/small-pack.json', import.meta.url));

it('prints sizes, restoring, comparing and detecting', async () => {
  const { code, stdout } = await runCommand(run, ['--pack', PACK]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/statements in the pack +3\n/);
  expect(stdout).toMatch(/compiled pack +\d+\.\d kB gzip/);
  expect(stdout).toMatch(/restore of the pack, .* ms +\d+\.\d × JSON\.parse/);
  expect(stdout).toMatch(/one comparison, warm, p95 .* × p50/);
  expect(stdout).toMatch(/cheap test on 1 MB .* × a bare scan/);
  expect(stdout).not.toContain('NaN');
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
