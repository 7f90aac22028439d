import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { findOrInstallChromium } from '../browsers/install.ts';
import { welcomePage } from '../browsers/launch.ts';
import { poll } from '../browsers/poll.ts';
import type { PageServer } from '../pages/server.ts';
import { Cdp } from './cdp.ts';
import { makeTemporaryFolder } from './frozen-build.ts';

export interface BareChromium {
  cdp: Cdp;
  /** Opens an address in a tab of its own and attaches to it before its document begins. */
  openTab(): Promise<Tab>;
  close(): Promise<void>;
}

export interface Tab {
  targetId: string;
  sessionId: string;
  send<T = object>(method: string, params?: object): Promise<T>;
  /** Resolves at the load event of the address. */
  load(url: string): Promise<void>;
  /** The value of an expression in the page's own world. */
  evaluate<T>(expression: string): Promise<T>;
  close(): Promise<void>;
}

/** What runs now: measurements that throw must leave no browser behind. */
const running = new Set<ChildProcess>();

function killAll(): void {
  for (const child of running) child.kill('SIGKILL');
}

/** To be called before the folders are removed that the browser writes to. */
function killAtTheEnd(child: ChildProcess): void {
  if (running.size === 0) process.prependOnceListener('exit', killAll);
  running.add(child);
  child.once('exit', () => {
    running.delete(child);
    if (running.size === 0) process.off('exit', killAll);
  });
}

/**
 * A Chromium with at most one unpacked extension in it, and nothing between it and the protocol. Every host is the local server, which
 * notes encrypted connections too.
 */
export async function startBareChromium({
  site: { port, sinkPort },
  extension,
}: {
  site: Pick<PageServer, 'port' | 'sinkPort'>;
  extension?: string;
}): Promise<BareChromium> {
  const child = spawn(findOrInstallChromium(), [
    '--headless=new',
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--remote-debugging-port=0',
    `--user-data-dir=${makeTemporaryFolder('parallax-bench-')}`,
    `--host-resolver-rules=MAP *:80 127.0.0.1:${port}, MAP * 127.0.0.1:${sinkPort}, EXCLUDE 127.0.0.1`,
    ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
    'about:blank',
  ]);
  killAtTheEnd(child);
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const found = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (found) resolve(found);
    });
    child.once('exit', () => reject(new Error(`Chromium did not start:\n${said}`)));
  });
  const cdp = await Cdp.connect(address);
  if (extension && existsSync(path.join(extension, welcomePage))) await closeWelcome(cdp);
  return {
    cdp,
    openTab: () => openTab(cdp),
    async close() {
      await cdp.send('Browser.close');
      await gone;
      cdp.close();
    },
  };
}

/** It comes to the front when it has loaded, and pages behind another draw no frames. */
async function closeWelcome(cdp: Cdp): Promise<void> {
  const targetId = await poll('the welcome page', async () => {
    const { targetInfos } = await cdp.send<{ targetInfos: { targetId: string; url: string }[] }>(
      'Target.getTargets',
    );
    return targetInfos.find(({ url }) => url.endsWith(welcomePage))?.targetId;
  });
  await cdp.send('Target.closeTarget', { targetId });
}

async function openTab(cdp: Cdp): Promise<Tab> {
  const { targetId } = await cdp.send<{ targetId: string }>('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await cdp.send<{ sessionId: string }>('Target.attachToTarget', {
    targetId,
    flatten: true,
  });
  const send: Tab['send'] = (method, params) => cdp.send(method, params, sessionId);
  await send('Page.enable');
  return {
    targetId,
    sessionId,
    send,
    async load(url) {
      const loaded = cdp.once('Page.loadEventFired', (_, session) => session === sessionId);
      await send('Page.navigate', { url });
      await loaded;
    },
    async evaluate<T>(expression: string) {
      const { result, exceptionDetails } = await send<{
        result: { value: T };
        exceptionDetails?: { text: string; exception?: { description?: string } };
      }>('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
    close: async () => {
      await cdp.send('Target.closeTarget', { targetId });
    },
  };
}
