import { expect, test } from '@playwright/test';
import { makeEmptyExtension, makeWatchedExtension } from '../bench/arms.ts';
import { startBareChromium } from '../bench/bare-chromium.ts';
import { freezeBuild } from '../bench/frozen-build.ts';
import { countLeft } from '../bench/visit.ts';
import { type PageServer, servePages } from '../pages/server.ts';
import { makeBadBuild } from './bad-build.ts';
import { type Counts, countLoad } from './counts.ts';
import { sizeOf, watchStorm } from './measure.ts';
import { MAX_BYTES, MAX_HEAP, MAX_RANGES, scansPerHalfSecond } from './metrics.ts';
import { addresses, costPages } from './pages.ts';

/*
 * What `npm run cost` measures and needs no clock, on every run of the tests. In Chromium, which alone tells of heap and layout
 * shift; what a page can see of Parallax is tested in both browsers in faults and attacks.
 */

const ours = freezeBuild('chromium');
const bad = makeBadBuild(ours);
let site: PageServer;

test.beforeAll(async () => {
  site = await servePages(costPages());
});

test.afterAll(() => site.close());

async function count(extension: string | undefined, page: keyof typeof addresses): Promise<Counts> {
  const browser = await startBareChromium({ port: site.port, ...(extension && { extension }) });
  const load = { site, url: addresses[page], isExtended: extension !== undefined };
  const counts = await countLoad(browser, { ...load, isMarked: extension === ours && page !== 'other' });
  await browser.close();
  return counts;
}

test('a page that is not coverage is not changed, moved or asked for more, and holds little more than with an empty script', async () => {
  const [none, empty, one, worst] = [
    await count(undefined, 'other'),
    await count(makeEmptyExtension(ours), 'other'),
    await count(ours, 'other'),
    await count(bad, 'other'),
  ];
  expect(one).toEqual({ ...none, heap: expect.any(Number) });
  expect(one.heap / empty.heap).toBeLessThanOrEqual(MAX_HEAP);
  expect(worst.mutations).toBeGreaterThan(0);
  expect(worst.nodes).toBeGreaterThan(none.nodes);
  expect(worst.layoutShift).toBeGreaterThan(none.layoutShift);
  expect(worst.requests).toBeGreaterThan(0);
  expect(worst.heap / empty.heap).toBeGreaterThan(MAX_HEAP);
});

test('coverage is not changed, moved or asked for more either, and gets no more marks than it may', async () => {
  const [none, one, worst] = [
    await count(undefined, 'coverage'),
    await count(ours, 'coverage'),
    await count(bad, 'coverage'),
  ];
  expect(one).toEqual({ ...none, heap: expect.any(Number), ranges: expect.any(Number) });
  expect(one.ranges).toBeGreaterThan(0);
  expect(one.ranges).toBeLessThanOrEqual(MAX_RANGES);
  expect(worst.ranges).toBeGreaterThan(MAX_RANGES);
});

test('nothing is left running on a page that is not coverage, and its text was read once', async () => {
  const browser = await startBareChromium({ port: site.port, extension: makeWatchedExtension(ours) });
  const left = await countLeft(browser, addresses.other);
  const begun = await countLeft(
    browser,
    addresses.coverage,
    ({ observers, messages }) => observers > 0 && messages > 0,
  );
  await browser.close();
  const { listeners, ...running } = left;
  expect(running).toEqual({ observers: 0, timers: 0, messages: 0, scans: 1 });
  const inPage = ['runtime.onMessage', 'navigatesuccess', 'popstate', 'hashchange', 'pagehide', 'pageshow'];
  expect(listeners).toEqual(inPage);
  expect(begun.timers).toBeGreaterThan(0);
});

test('the whole text is read at most once in half a second, however fast a page changes', async () => {
  const storm = await watchStorm(site, ours);
  expect(storm.scans).toBeGreaterThan(0);
  expect(scansPerHalfSecond(storm)).toBeLessThanOrEqual(1);
  expect(scansPerHalfSecond(await watchStorm(site, bad))).toBeGreaterThan(1);
});

test('the content script is small', () => {
  expect(sizeOf(ours)).toBeLessThanOrEqual(MAX_BYTES);
  expect(sizeOf(bad)).toBeGreaterThan(MAX_BYTES);
});
