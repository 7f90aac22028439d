import type { BareChromium, Tab } from '../bench/bare-chromium.ts';
import { inPage } from '../bench/in-page.ts';
import { type Load, loadUntilRest, metrics } from '../bench/visit.ts';
import { isMakersOwn } from '../pages/makers-own.ts';
import type { PageServer } from '../pages/server.ts';

/** What is counted, and needs no clock: the same on every machine. */
export interface Counts {
  /** Records of changes to the document once it had loaded. */
  mutations: number;
  nodes: number;
  /** The browser's score. */
  layoutShift: number;
  /** Requests, encrypted ones too, beside the page itself and what the browser asks for by itself. */
  requests: number;
  /** Ranges in all highlights. */
  ranges: number;
  /** Bytes of script heap after a collection, all worlds of the page together. */
  heap: number;
}

interface Observed {
  mutations: number;
  layoutShift: number;
}

declare global {
  var parallaxCost: Observed;
}

/** One load of a page that changes nothing by itself, until it rests. Nothing is profiled. */
export async function countLoad(browser: BareChromium, site: PageServer, load: Load): Promise<Counts> {
  const asked = site.requests.length;
  const tab = await browser.openTab();
  await tab.send('Performance.enable');
  await tab.send('Page.addScriptToEvaluateOnNewDocument', { source: inPage(observe) });
  await loadUntilRest(browser, tab, load);
  const seen = await tab.evaluate<Observed & { ranges: number }>(inPage(lookLater));
  // After the collection: nodes that nobody holds any more are counted until then.
  const heap = await heapOf(tab);
  const nodes = (await metrics(tab)).Nodes ?? Number.NaN;
  await tab.close();
  const page = load.url.replace(/^http:\/\//, '');
  const requests = site.requests
    .slice(asked)
    .filter((one) => one !== page && !one.endsWith('/favicon.ico') && !isMakersOwn(one)).length;
  return { ...seen, nodes, requests, heap };
}

/** Bytes of script heap that are in use after a collection. */
export async function heapOf(tab: Tab): Promise<number> {
  await tab.send('HeapProfiler.enable');
  await tab.send('HeapProfiler.collectGarbage');
  return (await metrics(tab)).JSHeapUsedSize ?? Number.NaN;
}

function observe(): void {
  const seen: Observed = { mutations: 0, layoutShift: 0 };
  globalThis.parallaxCost = seen;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.layoutShift += Number(Reflect.get(entry, 'value'));
  }).observe({ type: 'layout-shift', buffered: true });
  // Until then it is the browser itself that builds the document.
  document.addEventListener('DOMContentLoaded', () => {
    const kinds = { childList: true, attributes: true, characterData: true, subtree: true };
    new MutationObserver((records) => {
      seen.mutations += records.length;
    }).observe(document, kinds);
  });
}

/** What a script does in the next frames is seen too. */
async function lookLater(): Promise<Observed & { ranges: number }> {
  const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
  const ranges = (): number => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);
  for (let count = 0; count < 12; count += 1) await frame();
  return { ...globalThis.parallaxCost, ranges: ranges() };
}
