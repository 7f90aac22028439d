import type { BareChromium } from '../bench/bare-chromium.ts';
import { inPage } from '../bench/in-page.ts';
import { type Load, loadUntilRest, metrics } from '../bench/visit.ts';
import { heapOf } from './counts.ts';

export interface Storm {
  /** Milliseconds of CPU of the main thread. */
  task: number;
  /** When the script under watch read the page's whole text, in milliseconds; nothing where none is watched. */
  scans: readonly number[];
}

/** Sixty frames with five paragraphs added in each, and the time after it in which a script may still follow. */
export async function raiseStorm(
  browser: BareChromium,
  { isWatched = false, ...load }: Load & { isWatched?: boolean },
): Promise<Storm> {
  const tab = await browser.openTab();
  await tab.send('Performance.enable', { timeDomain: 'threadTicks' });
  // Before it has marked the page the script has begun to follow nothing, and would be spared.
  const contextId = await loadUntilRest(browser, tab, { ...load, isMarked: load.isExtended });
  const scansNow = async (): Promise<number[]> => {
    if (!isWatched) return [];
    const asked = { expression: 'parallaxBenchLeft.scans', returnByValue: true, contextId };
    return (await tab.send<{ result: { value: number[] } }>('Runtime.evaluate', asked)).result.value;
  };
  const { length: scansBefore } = await scansNow();
  const before = (await metrics(tab)).TaskDuration ?? Number.NaN;
  await tab.evaluate(inPage(addParagraphs));
  const after = (await metrics(tab)).TaskDuration ?? Number.NaN;
  const scans = (await scansNow()).slice(scansBefore);
  await tab.close();
  return { task: (after - before) * 1000, scans };
}

async function addParagraphs(): Promise<void> {
  for (let frame = 0; frame < 60; frame += 1) {
    for (let count = 0; count < 5; count += 1) {
      const paragraph = document.createElement('p');
      paragraph.textContent = `Line ${frame}.${count}: the tide tables for the inner harbour are being printed again.`;
      document.body.append(paragraph);
    }
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  await new Promise((resolve) => setTimeout(resolve, 2_500));
}

/** How many times the heap after twenty navigations without loading it is after two hundred. */
export async function heapGrowth(browser: BareChromium, load: Load): Promise<number> {
  const tab = await browser.openTab();
  await tab.send('Performance.enable');
  await loadUntilRest(browser, tab, load);
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
