/*
 * Where the time between opening the popup and its answer goes, function by function on one clock, over the popup, the
 * background and the page: for whoever has to make it shorter. `npx tsx e2e/bench/popup-stages.ts`; it builds the extension
 * with its names kept. The popup's page is opened in a tab, since it has to be profiled from its start.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { repositoryRoot } from '../browsers/launch.ts';
import { poll } from '../browsers/poll.ts';
import { servePages } from '../pages/server.ts';
import { addressOfPage, pages } from '../pages/site.ts';
import { type BareChromium, startBareChromium, type Tab } from './bare-chromium.ts';
import type { Cdp } from './cdp.ts';
import { makeTemporaryFolder } from './frozen-build.ts';
import { type CpuProfile, SAMPLING_MICROSECONDS, spansOf } from './profile.ts';

/** Functions of less are not shown. */
const LEAST_MS = 1;
/** Openings before the one that is shown, so that what runs often is compiled. */
const WARM_UP = 4;

/** One thread that is profiled. */
interface Profiled {
  name: string;
  send: Tab['send'];
}

const site = await servePages(pages);
const browser = await startBareChromium({ site, extension: buildWithNames() });
try {
  await showStages(browser);
} finally {
  await browser.close();
  await site.close();
}

function buildWithNames(): string {
  const folder = makeTemporaryFolder('parallax-named-build-');
  const vite = path.join(repositoryRoot, 'node_modules/vite/bin/vite.js');
  const asked = [
    'build',
    '--configLoader',
    'native',
    '--minify',
    'false',
    '--outDir',
    folder,
    '--emptyOutDir',
  ];
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', vite, ...asked], {
    cwd: repositoryRoot,
    env: { ...process.env, TARGET: 'chrome' },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the extension cannot be built:\n${stderr}`);
  return folder;
}

async function showStages({ cdp, openTab }: BareChromium): Promise<void> {
  const page = await openTab();
  await page.load(addressOfPage('demonstration'));
  await page.evaluate(`getSelection().selectAllChildren(document.querySelector('article p'))`);
  const worker = await findWorker(cdp);
  const popup = await openTab();
  await popup.load(`${worker.base}manifest.json`);
  const [tabId] = await popup.evaluate<number[]>(
    'chrome.tabs.query({ index: 1 }).then((tabs) => tabs.map(({ id }) => id))',
  );
  const url = `${worker.base}src/views/popup/index.html?tab=${tabId}`;
  const documents: Profiled[] = [
    { name: 'popup', send: popup.send },
    { name: 'page', send: page.send },
  ];
  const all = [...documents, { name: 'worker', send: worker.send }];
  for (let round = 0; round < WARM_UP; round += 1) await openUntilAnswer(popup, url);

  // It has been at it since the worker began.
  await worker.send('Profiler.stop');
  for (const { send } of all) await startProfiler(send);
  await print('Background running', await openUntilAnswer(popup, url), { popup, all });

  await worker.letGo();
  await popup.send('ServiceWorker.enable');
  await popup.send('ServiceWorker.stopAllWorkers');
  await poll('the worker to be gone', async () => !(await worker.isThere()));
  await worker.follow();
  for (const { send } of documents) await startProfiler(send);
  await print('Background stopped', await openUntilAnswer(popup, url), { popup, all });
}

/** The extension's worker, profiled from its first moment whenever it starts. One that is attached to does not stop. */
async function findWorker(cdp: Cdp) {
  let now: string | undefined;
  const send: Profiled['send'] = (method, params) => cdp.send(method, params, now);
  const find = async (): Promise<Target | undefined> => {
    const { targetInfos } = await cdp.send<{ targetInfos: Target[] }>('Target.getTargets');
    return targetInfos.find(({ type }) => type === 'service_worker');
  };
  cdp.on<{ sessionId: string; targetInfo: Target }>('Target.attachedToTarget', async (attached) => {
    if (attached.targetInfo.type !== 'service_worker') return;
    now = attached.sessionId;
    await startProfiler(send);
    await send('Runtime.runIfWaitingForDebugger');
  });
  const attach = (autoAttach: boolean): Promise<object> =>
    cdp.send('Target.setAutoAttach', {
      autoAttach,
      waitForDebuggerOnStart: autoAttach,
      flatten: true,
      ...(autoAttach && { filter: [{ type: 'service_worker' }, { exclude: true }] }),
    });
  const { url } = await poll('the worker', find);
  await attach(true);
  await poll('the session of the worker', async () => now);
  return {
    base: new URL('/', url).href,
    send,
    isThere: async () => (await find()) !== undefined,
    follow: () => attach(true),
    letGo: () => attach(false),
  };
}

interface Target {
  type: string;
  url: string;
}

async function startProfiler(send: Profiled['send']): Promise<void> {
  await send('Profiler.enable');
  await send('Profiler.setSamplingInterval', { interval: SAMPLING_MICROSECONDS });
  await send('Profiler.start');
}

/** Milliseconds until the answer stood in the popup. */
async function openUntilAnswer(popup: Tab, url: string): Promise<number> {
  await popup.load(url);
  return poll('the answer', () =>
    popup.evaluate<number | undefined>(`performance.getEntriesByName('answer')[0]?.startTime`),
  );
}

async function print(
  what: string,
  answered: number,
  { popup, all }: { popup: Tab; all: readonly Profiled[] },
): Promise<void> {
  const began = await navigationStart(popup);
  console.log(`${what}: answer after ${answered.toFixed(0)} ms; in ms: from, until, in it and what it calls`);
  const lines: { from: number; line: string }[] = [];
  for (const { name, send } of all) {
    const { profile } = await send<{ profile: CpuProfile }>('Profiler.stop');
    for (const { called, from, until, total } of spansOf(profile)) {
      if (total < LEAST_MS || from < began) continue;
      const times = [from - began, until - began, total].map((ms) => ms.toFixed(1).padStart(8)).join('');
      lines.push({ from, line: `${times}  ${name.padEnd(8)}${called}` });
    }
  }
  for (const { line } of lines.toSorted((a, b) => a.from - b.from)) console.log(line);
}

/** When the popup's document began, in milliseconds of the clock that all profiles share. */
async function navigationStart(popup: Tab): Promise<number> {
  await popup.send('Performance.enable');
  const { metrics } = await popup.send<{ metrics: { name: string; value: number }[] }>(
    'Performance.getMetrics',
  );
  return (metrics.find(({ name }) => name === 'NavigationStart')?.value ?? Number.NaN) * 1000;
}
