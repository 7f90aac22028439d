import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod/mini';
import { findOrInstallChromium, findOrInstallFirefox } from './browsers/install.ts';
import { repositoryRoot } from './browsers/launch.ts';

/*
 * What `npm test` and `npm run test:long` are put together from. Each step runs whatever became of the ones before, so that one
 * run tells all that is wrong. The last line counts.
 */

export interface Count {
  passed: number;
  failed: number;
  /** Tests that could not be run here; the reason is printed. */
  skipped?: number;
}

export interface Step {
  name: string;
  run: () => Count;
}

const results = path.join(repositoryRoot, 'test-results');

const unitShape = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
});
const browserShape = z.object({
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    flaky: z.number(),
    skipped: z.number(),
  }),
});

/** Finds or installs both browsers. */
export const browsers: Step = {
  name: 'browsers',
  run: () => {
    console.log(`Chromium: ${findOrInstallChromium()}`);
    console.log(`Firefox: ${findOrInstallFirefox()}`);
    return { passed: 1, failed: 0 };
  },
};

export const build: Step = { name: 'build', run: () => runTool('tsx', ['src/cli/build.ts']) };

/** Runs a tool of the project; counts as one test. */
export function runTool(tool: string, args: readonly string[], env: Record<string, string> = {}): Count {
  const { status, error } = spawnSync(path.join(repositoryRoot, 'node_modules', '.bin', tool), args, {
    cwd: repositoryRoot,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  if (error) throw error;
  return toCount(status === 0);
}

export function toCount(passed: boolean): Count {
  return passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Runs unit tests with arguments of Vitest's, and counts them. */
export function runUnitTests(args: readonly string[] = [], env: Record<string, string> = {}): Count {
  const file = path.join(results, 'unit.json');
  const report = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { failed } = runTool('vitest', ['run', ...args, ...report], env);
  const { numPassedTests, numFailedTests, numPendingTests } = unitShape.parse(takeJson(file));
  return { ...count(numPassedTests, numFailedTests, failed), skipped: numPendingTests };
}

/** Runs browser tests with arguments of Playwright's, and counts them. */
export function runBrowserTests(args: readonly string[] = [], env: Record<string, string> = {}): Count {
  const { failed } = runTool('playwright', ['test', '-c', 'e2e/playwright.config.ts', ...args], env);
  const { stats } = browserShape.parse(takeJson(path.join(results, 'e2e.json')));
  return { ...count(stats.expected, stats.unexpected + stats.flaky, failed), skipped: stats.skipped };
}

/** A tool that failed although each of its tests passed (a file that does not load, say) counts as one failure. */
function count(passed: number, failed: number, toolFailed: number): Count {
  return { passed, failed: Math.max(failed, toolFailed) };
}

/** Reads what a step left, and removes it, so that the next cannot be counted by it. */
function takeJson(file: string): unknown {
  if (!existsSync(file))
    throw new Error(`The tests left no ${path.basename(file)}: they did not get as far as running.`);
  const text = readFileSync(file, 'utf8');
  rmSync(file);
  return JSON.parse(text);
}

/** Runs the steps in their order, prints what came of each and the sum, and ends the program. */
export function runSteps(steps: readonly Step[]): never {
  rmSync(results, { recursive: true, force: true });
  mkdirSync(results, { recursive: true });
  const total = { passed: 0, failed: 0, skipped: 0 };
  const summary: string[] = [];
  for (const step of steps) {
    console.log(`\n== ${step.name}`);
    const started = Date.now();
    const { passed, failed, skipped = 0 } = runStep(step);
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
    summary.push(
      `${failed === 0 ? 'passed' : 'FAILED'}  ${step.name.padEnd(14)} ${String(passed).padStart(5)} passed, ${failed} failed${saySkipped(skipped)}  ${seconds} s`,
    );
    console.log(summary.at(-1));
  }
  console.log(`\n${summary.join('\n')}\n`);
  console.log(`${total.passed} passed, ${total.failed} failed${saySkipped(total.skipped)}`);
  process.exit(total.failed === 0 ? 0 : 1);
}

const saySkipped = (skipped: number): string => (skipped > 0 ? `, ${skipped} skipped` : '');

function runStep(step: Step): Count {
  try {
    return step.run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
}
