/* `npm test`: everything that is checked, in one go, on a machine that needs nothing but Node. */
import path from 'node:path';
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

runSteps([
  browsers,
  { name: 'lint', run: () => runTool('biome', ['check', '.']) },
  { name: 'types', run: () => runTool('tsc', ['--noEmit']) },
  { name: 'unused code', run: () => runTool('knip', []) },
  // Before the unit tests, since some of them look at what was built.
  build,
  { name: 'unit tests', run: () => runUnitTests() },
  { name: 'sizes', run: () => runTool('tsx', ['e2e/weigh-scripts.ts']) },
  { name: 'web-ext lint', run: lintFirefoxBuild },
  { name: 'end to end', run: () => runBrowserTests() },
]);

function lintFirefoxBuild(): Count {
  const problems = findLintProblems(path.join(repositoryRoot, 'dist', 'firefox'));
  for (const problem of problems) console.log(problem);
  return toCount(problems.length === 0);
}
