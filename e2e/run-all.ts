/*
 * `npm test`: everything that is checked, in one go, on a machine that needs nothing but Node. Each step runs whatever
 * became of the ones before, so that one run tells all that is wrong. The last line counts.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import * as z from 'zod/mini';
import { findOrInstallChromium, findOrInstallFirefox } from './browsers/install.ts';
import { repositoryRoot } from './browsers/launch.ts';
import { findLintProblems } from './web-ext-lint.ts';

interface Count {
  passed: number;
  failed: number;
}

interface Step {
  name: string;
  run: () => Count;
}

const results = path.join(repositoryRoot, 'test-results');
const bin = path.join(repositoryRoot, 'node_modules', '.bin');

/** Gzipped; the promise that the extension makes to pages it has nothing to say about. */
const maxContentBytes = 20_000;

const unitShape = z.object({ numPassedTests: z.number(), numFailedTests: z.number() });
const browserShape = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
});

const steps: readonly Step[] = [
  { name: 'browsers', run: findBrowsers },
  { name: 'lint', run: () => runTool('biome', ['check', '.']) },
  { name: 'types', run: () => runTool('tsc', ['--noEmit']) },
  { name: 'unused code', run: () => runTool('knip', []) },
  // Before the unit tests, since some of them look at what was built.
  { name: 'build', run: () => runTool('tsx', ['src/cli/build.ts']) },
  { name: 'unit tests', run: runUnitTests },
  { name: 'content size', run: weighContentScript },
  { name: 'web-ext lint', run: lintFirefoxBuild },
  { name: 'end to end', run: runBrowserTests },
];

function runStep(step: Step): Count {
  try {
    return step.run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
}

function findBrowsers(): Count {
  console.log(`Chromium: ${findOrInstallChromium()}`);
  console.log(`Firefox: ${findOrInstallFirefox()}`);
  return { passed: 1, failed: 0 };
}

function runTool(tool: string, args: readonly string[]): Count {
  const { status, error } = spawnSync(path.join(bin, tool), args, {
    cwd: repositoryRoot,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (error) throw error;
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function runUnitTests(): Count {
  const file = path.join(results, 'unit.json');
  const { failed } = runTool('vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  const { numPassedTests, numFailedTests } = unitShape.parse(readJson(file));
  return count(numPassedTests, numFailedTests, failed);
}

function runBrowserTests(): Count {
  const { failed } = runTool('playwright', ['test', '-c', 'e2e/playwright.config.ts']);
  const { stats } = browserShape.parse(readJson(path.join(results, 'e2e.json')));
  return count(stats.expected, stats.unexpected + stats.flaky, failed);
}

/** A tool that failed although each of its tests passed (a file that does not load, say) counts as one failure. */
function count(passed: number, failed: number, toolFailed: number): Count {
  return { passed, failed: Math.max(failed, toolFailed) };
}

function readJson(file: string): unknown {
  if (!existsSync(file))
    throw new Error(`The tests left no ${path.basename(file)}: they did not get as far as running.`);
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** The content script is read on every page of every listed site. */
function weighContentScript(): Count {
  const bytes = gzipSync(readFileSync(path.join(repositoryRoot, 'dist/chrome/src/content/main.js'))).length;
  console.log(`The content script has ${bytes} bytes gzipped; at most ${maxContentBytes}.`);
  return bytes <= maxContentBytes ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function lintFirefoxBuild(): Count {
  const problems = findLintProblems(path.join(repositoryRoot, 'dist', 'firefox'));
  for (const problem of problems) console.log(problem);
  return problems.length === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
const total = { passed: 0, failed: 0 };
const summary: string[] = [];
for (const step of steps) {
  console.log(`\n== ${step.name}`);
  const started = Date.now();
  const { passed, failed } = runStep(step);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  total.passed += passed;
  total.failed += failed;
  summary.push(
    `${failed === 0 ? 'passed' : 'FAILED'}  ${step.name.padEnd(14)} ${String(passed).padStart(5)} passed, ${failed} failed  ${seconds} s`,
  );
  console.log(summary.at(-1));
}
console.log(`\n${summary.join('\n')}\n`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
