import fc from 'fast-check';
import { randomPages } from '../src/testing/random-pages.ts';
import { runs } from '../src/testing/runs.ts';
import { bundle } from './bundle.ts';
import { expect, test } from './fixtures.ts';
import { addressElsewhere } from './pages/site.ts';

test('any stretch of any page is found as a range and read back as it was, as the browser lays it out', async ({
  open,
}) => {
  const tries = runs(100);
  test.setTimeout(20_000 + tries.numRuns * 500);
  const page = await open(addressElsewhere('empty'));
  await page.runScript(await bundle('src/testing/round-trips.ts', 'roundTrips'));
  await fc.assert(
    fc.asyncProperty(randomPages, async (random) => {
      const lost = await page.evaluate(
        ({ html, cuts }) =>
          (
            globalThis as unknown as { roundTrips: typeof import('../src/testing/round-trips.ts') }
          ).roundTrips.findLostStretches({ html, cuts: cuts.map(([from, to]) => [from, to]) }),
        random,
      );
      expect(lost).toEqual([]);
    }),
    tries,
  );
});
