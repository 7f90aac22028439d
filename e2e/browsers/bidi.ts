import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import WebSocket from 'ws';
import * as z from 'zod/mini';

const messageShape = z.object({
  id: z.optional(z.nullable(z.number())),
  type: z.optional(z.string()),
  error: z.optional(z.string()),
  message: z.optional(z.string()),
  result: z.optional(z.unknown()),
});
type Message = z.infer<typeof messageShape>;

/** Quiet, and off the network: what a fresh profile would otherwise show, fetch or report. */
const quietPreferences = {
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'browser.startup.homepage': 'about:blank',
  'browser.aboutwelcome.enabled': false,
  'trailhead.firstrun.didSeeAboutWelcome': true,
  'browser.uitour.enabled': false,
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'extensions.update.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'datareporting.healthreport.uploadEnabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'browser.safebrowsing.downloads.remote.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'network.dns.disablePrefetch': true,
  // The local server speaks plain http under the names of real hosts.
  'dom.security.https_first': false,
  'dom.security.https_first_pbm': false,
  'network.stricttransportsecurity.preloadlist': false,
};

export interface FirefoxOptions {
  executable: string;
  headless: boolean;
  preferences: Record<string, string | number | boolean>;
}

/** A stock Firefox of its own profile, spoken to in WebDriver BiDi. */
export class BidiFirefox {
  readonly #process: ChildProcess;
  readonly #socket: WebSocket;
  readonly #profile: string;
  readonly #waiting = new Map<number, (message: Message) => void>();
  #nextId = 0;

  private constructor(process: ChildProcess, socket: WebSocket, profile: string) {
    this.#process = process;
    this.#socket = socket;
    this.#profile = profile;
    socket.on('close', () => {
      for (const answer of this.#waiting.values()) answer({ type: 'error', error: 'the browser is gone' });
      this.#waiting.clear();
    });
    socket.on('message', (raw) => {
      const message = messageShape.parse(JSON.parse(String(raw)));
      if (typeof message.id !== 'number') return;
      this.#waiting.get(message.id)?.(message);
      this.#waiting.delete(message.id);
    });
  }

  static async start({ executable, headless, preferences }: FirefoxOptions): Promise<BidiFirefox> {
    const profile = mkdtempSync(path.join(tmpdir(), 'parallax-firefox-'));
    const lines = Object.entries({ ...quietPreferences, ...preferences }).map(
      ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
    );
    writeFileSync(path.join(profile, 'user.js'), lines.join('\n'));
    const child = spawn(
      executable,
      [
        '--no-remote',
        '--profile',
        profile,
        '--remote-debugging-port=0',
        '--remote-allow-system-access',
        ...(headless ? ['--headless'] : []),
        'about:blank',
      ],
      { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1' } },
    );
    // An interrupted run must leave neither browser nor profile behind.
    process.once('exit', () => {
      child.kill('SIGKILL');
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    });
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.once(signal, () => process.exit(130));
    const address = await listeningAddress(child);
    const socket = new WebSocket(`${address}/session`);
    await new Promise<void>((resolve, reject) => {
      socket.once('open', () => resolve());
      socket.once('error', reject);
    });
    const firefox = new BidiFirefox(child, socket, profile);
    await firefox.send('session.new', { capabilities: {} });
    return firefox;
  }

  send(method: string, params: object = {}, limitMs = 30_000): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const id = ++this.#nextId;
      const timer = setTimeout(() => {
        this.#waiting.delete(id);
        reject(new Error(`${method}: no answer within ${limitMs} ms`));
      }, limitMs);
      this.#waiting.set(id, ({ type, error, message, result }) => {
        clearTimeout(timer);
        if (type === 'error') reject(new Error(`${method}: ${error}: ${message}`));
        else resolve(result);
      });
      this.#socket.send(JSON.stringify({ id, method, params }));
    });
  }

  /** Resolves when the reader closes the browser. */
  async exited(): Promise<void> {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return;
    await new Promise<void>((resolve) => this.#process.once('exit', () => resolve()));
  }

  async close(): Promise<void> {
    if (this.#process.exitCode === null && this.#process.signalCode === null)
      await this.send('browser.close').catch(() => undefined);
    const kill = setTimeout(() => this.#process.kill('SIGKILL'), 8_000);
    await this.exited();
    clearTimeout(kill);
    this.#socket.terminate();
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

function listeningAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const timer = setTimeout(
      () => reject(new Error(`Firefox opened no port for WebDriver BiDi: ${output.slice(-600)}`)),
      40_000,
    );
    const read = (data: Buffer): void => {
      output += String(data);
      const address = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(output)?.[1];
      if (!address) return;
      clearTimeout(timer);
      resolve(address);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`Firefox ended with ${code}: ${output.slice(-600)}`));
    });
  });
}
