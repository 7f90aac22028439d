/*
 * `npx tsx e2e/run-long.ts`: properties ten times as often, a hundred kills of the background in each browser, and every browser test
 * of a fault or an attack five times in a row, without a retry. Takes about an hour on two cores; build before.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { repositoryRoot } from './browsers/launch.ts';

const runs: readonly (readonly [tool: string, args: readonly string[]])[] = [
  ['vitest', ['run', 'hostile', 'damaged', 'property', 'receive', 'settings', '--testTimeout=900000']],
  ['playwright', ['test', '-c', 'e2e/playwright.config.ts', 'background.spec.ts']],
  ['playwright', ['test', '-c', 'e2e/playwright.config.ts', 'faults/', 'attacks/', '--repeat-each=5']],
];

const failed = runs.filter(([tool, args]) => {
  console.log(`\n== ${tool} ${args.join(' ')}`);
  const { status } = spawnSync(path.join(repositoryRoot, 'node_modules', '.bin', tool), args, {
    cwd: repositoryRoot,
    stdio: 'inherit',
    env: { ...process.env, LONG: '1' },
    shell: process.platform === 'win32',
  });
  return status !== 0;
});
console.log(failed.length === 0 ? '\nall passed' : `\n${failed.length} of ${runs.length} runs FAILED`);
process.exit(failed.length === 0 ? 0 : 1);
