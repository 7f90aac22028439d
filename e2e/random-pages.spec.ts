import fc from 'fast-check';
import { randomPages } from '../src/testing/random-pages.ts';
import { runs } from '../src/testing/runs.ts';
import { bundle } from './bundle.ts';
import { expect, test } from './fixtures.ts';
import { addressElsewhere } from './pages/site.ts';

/** To ask the browser costs more than a page does: a thousand pages, so many with each question. */
const PAGES_AT_ONCE = 20;
const several = fc.array(randomPages, { minLength: PAGES_AT_ONCE, maxLength: PAGES_AT_ONCE, size: 'max' });

test('any stretch of any page is found as a range and read back as it was, as the browser lays it out', async ({
  open,
}) => {
  const tries = runs(1_000 / PAGES_AT_ONCE);
  test.setTimeout(20_000 + tries.numRuns * 1_000);
  const page = await open(addressElsewhere('empty'));
  await page.runScript(await bundle('src/testing/round-trips.ts', 'roundTrips'));
  await fc.assert(
    fc.asyncProperty(several, async (random) => {
      const lost = await page.evaluate(
        (pages) =>
          pages.flatMap(({ html, cuts }) =>
            (
              globalThis as unknown as { roundTrips: typeof import('../src/testing/round-trips.ts') }
            ).roundTrips.findLostStretches({ html, cuts: cuts.map(([from, to]) => [from, to]) }),
          ),
        random,
      );
      expect(lost).toEqual([]);
    }),
    tries,
  );
});
