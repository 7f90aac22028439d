import { poll } from '../browsers/poll.ts';
import type { Left } from './arms.ts';
import type { BareChromium, Tab } from './bare-chromium.ts';
import { inPage } from './in-page.ts';
import { type CpuProfile, SAMPLING_MICROSECONDS, type Shares, sharesOf } from './profile.ts';

export interface Visit extends Shares {
  /** Milliseconds of CPU that the main thread took for the load. */
  task: number;
}

/** One load of a page. */
export interface Load {
  url: string;
  isExtended: boolean;
  /** Whether something is to be marked: then that is waited for. */
  isMarked?: boolean;
}

interface Context {
  id: number;
  origin: string;
}

/** One load of a page in a new tab, profiled from before it begins until it rests. */
export async function visit(browser: BareChromium, load: Load): Promise<Visit> {
  const tab = await browser.openTab();
  await tab.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await metrics(tab);
  await startProfiler(tab);
  await loadUntilRest(browser, tab, load);
  const { profile } = await tab.send<{ profile: CpuProfile }>('Profiler.stop');
  const after = await metrics(tab);
  await tab.close();
  const task = ((after.TaskDuration ?? Number.NaN) - (before.TaskDuration ?? Number.NaN)) * 1000;
  return { ...sharesOf(profile), task };
}

/**
 * Milliseconds for one read of the text and one test of it in a page that was just loaded, where no extension is: the least
 * that a content script which looks at a page at all can take. Once a load, since browsers keep what they have read; under the
 * profiler, since that slows what it looks at.
 */
export async function readingTime(browser: BareChromium, url: string, gate: string): Promise<number> {
  const tab = await browser.openTab();
  await startProfiler(tab);
  await loadUntilRest(browser, tab, { url, isExtended: false });
  const taken = await tab.evaluate<number>(`(() => {
    const from = performance.now();
    new RegExp(${JSON.stringify(gate)}, 'iu').test(document.body.textContent.slice(0, 1e6));
    return performance.now() - from;
  })()`);
  await tab.close();
  return taken;
}

/** Starts to sample what the page's main thread does. */
export async function startProfiler(tab: Tab): Promise<void> {
  await tab.send('Profiler.enable');
  await tab.send('Profiler.setSamplingInterval', { interval: SAMPLING_MICROSECONDS });
  await tab.send('Profiler.start');
}

/**
 * What a watched content script has begun in a page that has come to rest.
 * @param isEnough where more is still to come, since the background is asked first, what it must have come to
 */
export async function countLeft(
  browser: BareChromium,
  url: string,
  isEnough: (left: Left) => boolean = () => true,
): Promise<Left> {
  const tab = await browser.openTab();
  const contextId = await loadUntilRest(browser, tab, { url, isExtended: true });
  const left = await poll('the content script to be watched', async () => {
    const { result } = await tab.send<{ result: { value: Left } }>('Runtime.evaluate', {
      expression: 'parallaxBenchLeft',
      returnByValue: true,
      contextId,
    });
    return isEnough(result.value) && result.value;
  });
  await tab.close();
  return left;
}

/**
 * Loads, waits for the content script where there is one and for its marks where it makes some, and for the page to be idle twice;
 * answers the script's world.
 */
export async function loadUntilRest(
  { cdp }: BareChromium,
  tab: Tab,
  { url, isExtended, isMarked = false }: Load,
): Promise<number | undefined> {
  const isOfExtension = ({ context }: { context: Context }, session: string | undefined): boolean =>
    session === tab.sessionId && context.origin.startsWith('chrome-extension://');
  const created = isExtended
    ? cdp.once<{ context: Context }>('Runtime.executionContextCreated', isOfExtension)
    : undefined;
  await tab.send('Runtime.enable');
  await tab.load(url);
  const contextId = (await created)?.context.id;
  if (isMarked) await tab.evaluate(inPage(waitForMarks));
  await tab.evaluate('new Promise((rest) => requestIdleCallback(() => requestIdleCallback(() => rest(0))))');
  return contextId;
}

/** Runs in the page. The background is asked before anything is marked. */
async function waitForMarks(): Promise<void> {
  const patience = performance.now() + 10_000;
  const isMarked = (): boolean => [...CSS.highlights.values()].some(({ size }) => size > 0);
  while (!isMarked() && performance.now() < patience) await new Promise(requestAnimationFrame);
  if (!isMarked()) throw new Error('nothing was marked on the page that is coverage');
}

/** What the browser counts of the page, by its own names. */
export async function metrics(tab: Tab): Promise<Record<string, number>> {
  const { metrics: all } = await tab.send<{ metrics: { name: string; value: number }[] }>(
    'Performance.getMetrics',
  );
  return Object.fromEntries(all.map(({ name, value }) => [name, value]));
}
