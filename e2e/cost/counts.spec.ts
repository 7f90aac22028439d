import { expect, test } from '@playwright/test';
import { type Left, makeEmptyExtension, makeWatchedExtension } from '../bench/arms.ts';
import { type BareChromium, startBareChromium } from '../bench/bare-chromium.ts';
import { freezeBuild } from '../bench/frozen-build.ts';
import { countLeft } from '../bench/visit.ts';
import { type PageServer, servePages } from '../pages/server.ts';
import { makeBadBuild } from './bad-build.ts';
import { type Counts, countLoad } from './counts.ts';
import { sizeOf, watchStorm } from './measure.ts';
import { MAX_BYTES, MAX_HEAP, MAX_RANGES, mostInHalfSecond } from './metrics.ts';
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
  const load = { url: addresses[page], isExtended: extension !== undefined };
  return inBrowser(extension, (browser) =>
    countLoad(browser, site, { ...load, isMarked: extension === ours && page !== 'other' }),
  );
}

async function inBrowser<T>(
  extension: string | undefined,
  look: (browser: BareChromium) => Promise<T>,
): Promise<T> {
  const browser = await startBareChromium({ site, ...(extension && { extension }) });
  try {
    return await look(browser);
  } finally {
    await browser.close();
  }
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
  // One plain and one encrypted.
  expect(worst.requests).toBeGreaterThan(1);
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
  const isBegun = ({ observers, messages }: Left): boolean => observers > 0 && messages > 0;
  const [left, begun] = await inBrowser(makeWatchedExtension(ours), async (browser) => [
    await countLeft(browser, addresses.other),
    await countLeft(browser, addresses.coverage, isBegun),
  ]);
  const { listeners, scans, ...running } = left;
  expect(running).toEqual({ observers: 0, timers: 0, messages: 0 });
  expect(scans.length).toBe(1);
  const inPage = ['runtime.onMessage', 'pagehide', 'pageshow', 'navigatesuccess', 'popstate', 'hashchange'];
  expect(listeners).toEqual(inPage);
  expect(begun.timers).toBeGreaterThan(0);
});

test('the whole text is read at most once in half a second, however fast a page changes', async () => {
  expect(mostInHalfSecond((await watchStorm(site, ours)).scans)).toBe(1);
  expect(mostInHalfSecond((await watchStorm(site, bad)).scans)).toBeGreaterThan(1);
});

test('the content script is small', () => {
  expect(sizeOf(ours)).toBeLessThanOrEqual(MAX_BYTES);
  expect(sizeOf(bad)).toBeGreaterThan(MAX_BYTES);
});
