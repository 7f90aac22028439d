import type { BareChromium } from '../bench/bare-chromium.ts';
import { loadUntilRest, metrics } from '../bench/visit.ts';
import { heapOf, inPage } from './counts.ts';

export interface Storm {
  /** Milliseconds of CPU of the main thread. */
  task: number;
  /** Milliseconds from the first change until all was at rest. */
  lasted: number;
  /** Reads of the page's whole text by the script under watch; `NaN` where none is watched. */
  scans: number;
}

/** Sixty frames with five paragraphs added in each, and the time after it in which a script may still follow. */
export async function raiseStorm(
  browser: BareChromium,
  { url, isExtended, isWatched = false }: { url: string; isExtended: boolean; isWatched?: boolean },
): Promise<Storm> {
  const tab = await browser.openTab();
  await tab.send('Performance.enable', { timeDomain: 'threadTicks' });
  const contextId = await loadUntilRest(browser, tab, { url, isExtended });
  // Before that the script has begun to follow nothing, and would be spared.
  if (isExtended) await tab.evaluate(inPage(waitForMarks));
  const scansNow = async (): Promise<number> => {
    if (!isWatched) return Number.NaN;
    const asked = { expression: 'parallaxBenchLeft.scans', returnByValue: true, contextId };
    return (await tab.send<{ result: { value: number } }>('Runtime.evaluate', asked)).result.value;
  };
  const scansBefore = await scansNow();
  const before = (await metrics(tab)).TaskDuration ?? Number.NaN;
  const lasted = await tab.evaluate<number>(inPage(addParagraphs));
  const after = (await metrics(tab)).TaskDuration ?? Number.NaN;
  const scans = (await scansNow()) - scansBefore;
  await tab.close();
  return { task: (after - before) * 1000, lasted, scans };
}

async function waitForMarks(): Promise<void> {
  const patience = performance.now() + 10_000;
  const isMarked = (): boolean => [...CSS.highlights.values()].some(({ size }) => size > 0);
  while (!isMarked() && performance.now() < patience) await new Promise(requestAnimationFrame);
  if (!isMarked()) throw new Error('nothing was marked on the page that is coverage');
}

async function addParagraphs(): Promise<number> {
  const from = performance.now();
  for (let frame = 0; frame < 60; frame += 1) {
    for (let count = 0; count < 5; count += 1) {
      const paragraph = document.createElement('p');
      paragraph.textContent = `Line ${frame}.${count}: the tide tables for the inner harbour are being printed again.`;
      document.body.append(paragraph);
    }
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  await new Promise((resolve) => setTimeout(resolve, 2_500));
  return performance.now() - from;
}

/** How many times the heap after twenty navigations without loading it is after two hundred. */
export async function heapGrowth(
  browser: BareChromium,
  { url, isExtended }: { url: string; isExtended: boolean },
): Promise<number> {
  const tab = await browser.openTab();
  await tab.send('Performance.enable');
  await loadUntilRest(browser, tab, { url, isExtended });
  await tab.evaluate(inPage(navigate, 0, 20));
  const early = await heapOf(tab);
  await tab.evaluate(inPage(navigate, 20, 200));
  const late = await heapOf(tab);
  await tab.close();
  return late / early;
}

async function navigate(from: number, until: number): Promise<void> {
  for (let count = from; count < until; count += 1) {
    // In the place of the last, so that the browser's own list of addresses does not grow.
    history.replaceState({}, '', `?page=${count}`);
    // Browsers hold back pages that navigate without rest.
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
}
