/* `npm test`: everything that is checked, in one go, on a machine that needs nothing but Node. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { repositoryRoot } from './browsers/launch.ts';
import {
  browsers,
  build,
  type Count,
  runBrowserTests,
  runSteps,
  runTool,
  runUnitTests,
  toCount,
} from './steps.ts';
import { findLintProblems } from './web-ext-lint.ts';

/** Gzipped; the first is the promise that the extension makes to pages it has nothing to say about. */
const scripts = [
  { what: 'content script', at: () => 'dist/chrome/src/content/main.js', most: 20_000 },
  { what: 'background script, with engine, lexicon and pack', at: findBackgroundScript, most: 250_000 },
];

runSteps([
  browsers,
  { name: 'lint', run: () => runTool('biome', ['check', '.']) },
  { name: 'types', run: () => runTool('tsc', ['--noEmit']) },
  { name: 'unused code', run: () => runTool('knip', []) },
  // Before the unit tests, since some of them look at what was built.
  build,
  { name: 'unit tests', run: () => runUnitTests() },
  { name: 'sizes', run: weighScripts },
  { name: 'web-ext lint', run: lintFirefoxBuild },
  { name: 'end to end', run: () => runBrowserTests() },
]);

/** The content script is read on every page of every listed site. */
function weighScripts(): Count {
  const within = scripts.map(({ what, at, most }) => {
    const bytes = gzipSync(readFileSync(path.join(repositoryRoot, at()))).length;
    console.log(`The ${what} has ${bytes} bytes gzipped; at most ${most}.`);
    return bytes <= most;
  });
  const passed = within.filter(Boolean).length;
  return { passed, failed: within.length - passed };
}

/** What the worker's loader imports: its name changes with its contents. */
function findBackgroundScript(): string {
  const loader = readFileSync(path.join(repositoryRoot, 'dist/chrome/service-worker-loader.js'), 'utf8');
  const [, script = ''] = /import '\.\/(assets\/main\.ts-[^']+)'/.exec(loader) ?? [];
  return `dist/chrome/${script}`;
}

function lintFirefoxBuild(): Count {
  const problems = findLintProblems(path.join(repositoryRoot, 'dist', 'firefox'));
  for (const problem of problems) console.log(problem);
  return toCount(problems.length === 0);
}
