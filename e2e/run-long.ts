/*
 * `npm run test:long`: what chance finds only in many tries. Properties ten times as often and the background killed a hundred times, from
 * a seed that is new each time and printed; pages of ten megabytes, long storms and long sessions in both browsers. PROPERTY_SEED and PROPERTY_RUNS set the seed and the factor.
 */
import { readSourceFiles } from '../src/testing/source-files.ts';
import { browsers, build, runBrowserTests, runSteps, runUnitTests } from './steps.ts';

const seed = process.env.PROPERTY_SEED ?? String(Math.trunc(Math.random() * 0x7fff_ffff));
const env = { PROPERTY_SEED: seed, PROPERTY_RUNS: process.env.PROPERTY_RUNS ?? '10', LONG: '1' };
console.log(`The same again: PROPERTY_SEED=${seed} PROPERTY_RUNS=${env.PROPERTY_RUNS} npm run test:long`);

/** The tests that try something as often as they are told. */
const properties = readSourceFiles()
  .filter(({ name, text }) => /\.test\.tsx?$/.test(name) && /\bruns\(/.test(text))
  .map(({ name }) => `src/${name}`);

// Playwright looks for what it is told anywhere in a file's whole path: a checkout in a folder named "long" is no long test.
runSteps([
  browsers,
  build,
  { name: 'properties', run: () => runUnitTests(properties, env) },
  {
    name: 'in browsers',
    run: () => runBrowserTests(['e2e/background', 'e2e/random-pages', 'e2e/long/'], env),
  },
]);
