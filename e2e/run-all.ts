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

/** Gzipped; the promise that the extension makes to pages it has nothing to say about. */
const maxContentBytes = 20_000;

runSteps([
  browsers,
  { name: 'lint', run: () => runTool('biome', ['check', '.']) },
  { name: 'types', run: () => runTool('tsc', ['--noEmit']) },
  { name: 'unused code', run: () => runTool('knip', []) },
  // Before the unit tests, since some of them look at what was built.
  build,
  { name: 'unit tests', run: () => runUnitTests() },
  { name: 'content size', run: weighContentScript },
  { name: 'web-ext lint', run: lintFirefoxBuild },
  { name: 'end to end', run: () => runBrowserTests() },
]);

/** The content script is read on every page of every listed site. */
function weighContentScript(): Count {
  const bytes = gzipSync(readFileSync(path.join(repositoryRoot, 'dist/chrome/src/content/main.js'))).length;
  console.log(`The content script has ${bytes} bytes gzipped; at most ${maxContentBytes}.`);
  return toCount(bytes <= maxContentBytes);
}

function lintFirefoxBuild(): Count {
  const problems = findLintProblems(path.join(repositoryRoot, 'dist', 'firefox'));
  for (const problem of problems) console.log(problem);
  return toCount(problems.length === 0);
}
