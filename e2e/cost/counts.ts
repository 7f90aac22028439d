import type { BareChromium, Tab } from '../bench/bare-chromium.ts';
import { loadUntilRest, metrics } from '../bench/visit.ts';
import type { PageServer } from '../pages/server.ts';

/** What is counted, and needs no clock: the same on every machine. */
export interface Counts {
  /** Records of changes to the document once it had loaded. */
  mutations: number;
  nodes: number;
  /** The browser's score. */
  layoutShift: number;
  /** Requests beside the page itself and the icon that the browser asks for. */
  requests: number;
  /** Ranges in all highlights. */
  ranges: number;
  /** Bytes of script heap after a collection, all worlds of the page together. */
  heap: number;
}

export interface CountedLoad {
  site: PageServer;
  url: string;
  isExtended: boolean;
  /** Whether the script is expected to mark something: then that is waited for. */
  isMarked?: boolean;
}

/** Chromium asks these of itself, with extensions and without. */
const BROWSERS_OWN = /^(?:clients2\.google\.com|update\.googleapis\.com)\//;

interface Observed {
  mutations: number;
  layoutShift: number;
}

declare global {
  var parallaxCost: Observed;
}

/** One load of a page that changes nothing by itself, until it rests. Nothing is profiled. */
export async function countLoad(browser: BareChromium, load: CountedLoad): Promise<Counts> {
  const { site, url, isExtended, isMarked = false } = load;
  const asked = site.requests.length;
  const tab = await browser.openTab();
  await tab.send('Performance.enable');
  await tab.send('Page.addScriptToEvaluateOnNewDocument', { source: inPage(observe) });
  await loadUntilRest(browser, tab, { url, isExtended });
  const seen = await tab.evaluate<Observed & { ranges: number }>(inPage(lookLater, isMarked));
  // After the collection: nodes that nobody holds any more are counted until then.
  const heap = await heapOf(tab);
  const nodes = (await metrics(tab)).Nodes ?? Number.NaN;
  await tab.close();
  const page = url.replace(/^http:\/\//, '');
  const requests = site.requests
    .slice(asked)
    .filter((one) => one !== page && !one.endsWith('/favicon.ico') && !BROWSERS_OWN.test(one)).length;
  return { ...seen, nodes, requests, heap };
}

/** Bytes of script heap that are in use after a collection. */
export async function heapOf(tab: Tab): Promise<number> {
  await tab.send('HeapProfiler.enable');
  await tab.send('HeapProfiler.collectGarbage');
  return (await metrics(tab)).JSHeapUsedSize ?? Number.NaN;
}

/** A function as an expression that calls it in a page; it is sent as text and stands for itself. */
export function inPage<A extends readonly (string | number | boolean)[], R>(
  run: (...given: A) => R,
  ...given: A
): string {
  return `(() => { const __name = (run) => run; return (${run.toString()})(...${JSON.stringify(given)}); })()`;
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

/** What a script does in the next frames is seen too, and so are its marks where it makes some. */
async function lookLater(isMarked: boolean): Promise<Observed & { ranges: number }> {
  const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
  const ranges = (): number => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);
  for (let count = 0; count < 6; count += 1) await frame();
  const patience = performance.now() + 10_000;
  while (isMarked && ranges() === 0 && performance.now() < patience) await frame();
  if (isMarked) for (let count = 0; count < 6; count += 1) await frame();
  return { ...globalThis.parallaxCost, ranges: ranges() };
}
