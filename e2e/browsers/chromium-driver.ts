import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import {
  type BrowserContext,
  type CDPSession,
  chromium,
  type Page as PlaywrightPage,
} from '@playwright/test';
import { readBadge } from './badge.ts';
import { toPage } from './chromium-page.ts';
import { createChromiumProfile, unpackedId } from './chromium-profile.ts';
import { findTabTarget, openTabInWindow } from './chromium-window.ts';
import type { Badge, Driver, MenuItem, Page, Surface } from './driver.ts';
import { evaluateInWorker, hearWorkers, hiddenSurface, holdWorker } from './hidden-target.ts';
import { toExpression } from './in-page.ts';
import { findOrInstallChromium } from './install.ts';
import { type LaunchOptions, welcomePage } from './launch.ts';
import { poll } from './poll.ts';

const popupPage = 'src/views/popup/index.html';
const panelPage = 'src/views/panel/index.html';

/** Starts Chromium with the unpacked extension; names of hosts lead to the local server as `options.hosts` says. */
export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const profile = createChromiumProfile(options.extension, options);
  const extensions = [options.extension, ...(options.beside ? [options.beside] : [])];
  const context = await chromium.launchPersistentContext(profile, {
    headless: options.headless,
    executablePath: findOrInstallChromium(),
    chromiumSandbox: false,
    // Playwright turns off the cache in which pages wait for the way back; readers have it on.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    viewport: options.headless ? (options.viewport ?? { width: 1000, height: 760 }) : null,
    args: [
      `--disable-extensions-except=${extensions.join()}`,
      `--load-extension=${extensions.join()}`,
      `--host-resolver-rules=${resolverRules(options)}`,
      // Lets a press on the toolbar button be made for real, with the access to the page that it brings.
      '--enable-unsafe-extension-debugging',
      '--disable-quic',
    ],
  });
  const worker =
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 20_000 }));
  const driver = new ChromiumDriver(context, new URL(worker.url()).host, profile, options.beside);
  await driver.prepare();
  if (opensWelcome(options.extension)) await driver.settleWelcome(options.keepWelcome ?? false);
  return driver;
}

/** Builds from before there was a welcome page are measured too. */
function opensWelcome(extension: string): boolean {
  return existsSync(path.join(extension, welcomePage));
}

function resolverRules({ hosts, port, sinkPort }: LaunchOptions): string {
  const rules =
    hosts === 'all'
      ? [`MAP *:80 127.0.0.1:${port}`, sinkPort ? `MAP * 127.0.0.1:${sinkPort}` : 'MAP * ~NOTFOUND']
      : hosts.map((host) => `MAP ${host}:80 127.0.0.1:${port}`);
  return [...rules, 'EXCLUDE 127.0.0.1', 'EXCLUDE localhost'].join(', ');
}

class ChromiumDriver implements Driver {
  readonly name = 'chromium';
  readonly base: string;
  readonly baseBeside: string;
  readonly evaluate: Driver['evaluate'];
  readonly #context: BrowserContext;
  readonly #profile: string;
  readonly #id: string;
  readonly #pages = new WeakMap<Page, PlaywrightPage>();
  readonly #problems: string[] = [];
  readonly #tell = (problem: string): void => void this.#problems.push(problem);
  #control: PlaywrightPage | undefined;
  #serviceWorkers: CDPSession | undefined;
  #workerStatus: string | undefined;
  #onStopped: (() => void) | undefined;
  #popup: Surface | undefined;
  #panel: Surface | undefined;

  constructor(context: BrowserContext, id: string, profile: string, beside?: string) {
    this.#context = context;
    this.#id = id;
    this.#profile = profile;
    this.base = `chrome-extension://${id}/`;
    this.baseBeside = beside ? `chrome-extension://${unpackedId(beside)}/` : '';
    this.evaluate = async (run, ...args) => {
      if (!this.#control) throw new Error('the driver is not prepared');
      return JSON.parse(await this.#control.evaluate(toExpression(run, args)));
    };
    context.on('weberror', (error) => this.#problems.push(`uncaught: ${String(error.error())}`));
    // Of workers' consoles Playwright tells as well, of a page's that it calls no page it does not.
    context.on('console', (message) => {
      const where = [message.location().url, message.page()?.url() ?? ''].find((url) =>
        url.startsWith(this.base),
      );
      if (message.type() === 'error' && where && !message.worker())
        this.#problems.push(`console: ${message.text()} (${where})`);
    });
  }

  /** A document of the extension that runs no script of it, to ask the browser from; and an ear for the worker's state. */
  async prepare(): Promise<void> {
    if (!this.#control) await hearWorkers(this.#browser(), this.base, this.#tell);
    this.#control = await this.#context.newPage();
    await this.#control.goto(`${this.base}manifest.json`);
    this.#serviceWorkers = await this.#context.newCDPSession(this.#control);
    this.#serviceWorkers.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      const version = versions.findLast(({ scriptURL }) => scriptURL.includes(this.#id));
      this.#workerStatus = version?.runningStatus ?? this.#workerStatus;
      if (version?.runningStatus === 'stopped') this.#onStopped?.();
    });
    await this.#serviceWorkers.send('ServiceWorker.enable');
    // A profile that accepts prompts starts with every site granted.
    await this.evaluate(async () => browser.permissions.remove({ origins: ['https://*/*', 'http://*/*'] }));
  }

  /**
   * For Chromium each start with a new profile is an installation, and the welcome page comes to the front when it has loaded: it is
   * waited for, and closed unless it is to be looked at.
   */
  async settleWelcome(keep: boolean): Promise<void> {
    const isWelcome = (page: PlaywrightPage): boolean => page.url() === `${this.base}${welcomePage}`;
    const page = await poll('the welcome page', async () => this.#context.pages().find(isWelcome));
    await page.waitForLoadState();
    if (!keep) await page.close();
  }

  async openPage(url: string): Promise<Page> {
    const inner = await this.#context.newPage();
    const page = toPage(inner, () => this.#activeTab());
    this.#pages.set(page, inner);
    await inner.goto(url);
    return page;
  }

  openWindow(url: string): Promise<Page> {
    return this.#openWindow(url, false);
  }

  openPrivatePage(url: string): Promise<Page> {
    return this.#openWindow(url, true);
  }

  async #openWindow(url: string, isPrivate: boolean): Promise<Page> {
    const { inner, findActiveTab } = await openTabInWindow(this.#context, this.evaluate, url, isPrivate);
    const page = toPage(inner, findActiveTab);
    this.#pages.set(page, inner);
    return page;
  }

  async badge(page: Page): Promise<Badge> {
    return readBadge(this.evaluate, await page.tabId());
  }

  async openPopup(page: Page): Promise<Surface> {
    await this.closePopup();
    await page.bringToFront();
    const targetId = await findTabTarget(this.#context, this.#inner(page));
    const session = await this.#browser().newBrowserCDPSession();
    await session.send('Extensions.triggerAction', { id: this.#id, targetId });
    await session.detach();
    return this.findPopup();
  }

  async findPopup(): Promise<Surface> {
    this.#popup = await hiddenSurface(this.#browser(), `${this.#id}/${popupPage}`, this.#tell);
    return this.#popup;
  }

  async closePopup(): Promise<void> {
    await this.#popup?.close();
    this.#popup = undefined;
  }

  async findPanel(): Promise<Surface> {
    this.#panel ??= await hiddenSurface(this.#browser(), `${this.#id}/${panelPage}`, this.#tell);
    return this.#panel;
  }

  async closePanel(): Promise<void> {
    await this.#panel?.close();
    this.#panel = undefined;
  }

  /** The native menu cannot be pressed from outside: the worker gets the event that a press would have given it. */
  async chooseMenuItem(page: Page, item: MenuItem): Promise<void> {
    const tabId = await page.tabId();
    const selectionText = await page.evaluate(() => String(getSelection()));
    const pageUrl = await page.evaluate(() => location.href);
    await this.evaluateInBackground(
      async (menuItemId, tab, text, address) => {
        const info = {
          menuItemId,
          selectionText: text,
          editable: false,
          pageUrl: address,
          frameId: 0,
        };
        const event = browser.contextMenus.onClicked as unknown as {
          dispatch(info: object, tab: object): void;
        };
        event.dispatch(info, await browser.tabs.get(tab));
      },
      item,
      tabId,
      selectionText,
      pageUrl,
    );
  }

  async runCommand(page: Page, name: string): Promise<void> {
    const tabId = await page.tabId();
    await this.evaluateInBackground(
      async (command, tab) => {
        const event = browser.commands.onCommand as unknown as { dispatch(name: string, tab: object): void };
        event.dispatch(command, await browser.tabs.get(tab));
      },
      name,
      tabId,
    );
  }

  async shortcutOf(name: string): Promise<string> {
    return this.evaluate(
      async (wanted) =>
        (await browser.commands.getAll()).find((command) => command.name === wanted)?.shortcut ?? '',
      name,
    );
  }

  async stopBackground(): Promise<void> {
    const stopped = new Promise<void>((resolve) => {
      this.#onStopped = resolve;
    });
    if (this.#workerStatus === 'stopped') return;
    await this.#serviceWorkers?.send('ServiceWorker.stopAllWorkers');
    await stopped;
  }

  async holdBackground(): Promise<() => Promise<void>> {
    await this.#wakeWorker();
    return holdWorker(this.#browser(), this.#id);
  }

  async updateExtension(): Promise<void> {
    const gone = new Promise<void>((resolve) => this.#control?.once('close', () => resolve()));
    await this.evaluate(() => setTimeout(() => browser.runtime.reload()) && null);
    await gone;
    await poll('the extension to be there again', () => this.prepare().then(() => true));
  }

  async takeProblems(): Promise<string[]> {
    return this.#problems.splice(0);
  }

  async handOver(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.#context.once('close', () => resolve()));
    for (const page of this.#context.pages())
      if (page === this.#control || page.url() === 'about:blank') await page.close();
    await closed;
  }

  async close(): Promise<void> {
    await this.#context.close();
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }

  #browser() {
    const browser = this.#context.browser();
    if (!browser) throw new Error('the browser is gone');
    return browser;
  }

  readonly evaluateInBackground: Driver['evaluateInBackground'] = async (run, ...args) => {
    await this.#wakeWorker();
    return evaluateInWorker(this.#browser(), this.#id, run, ...args);
  };

  async #wakeWorker(): Promise<void> {
    if (this.#workerStatus === 'stopped')
      await this.#serviceWorkers?.send('ServiceWorker.startWorker', { scopeURL: this.base });
  }

  #activeTab(): Promise<number> {
    return poll('the tab in front', () =>
      this.evaluate(
        async () => (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id ?? null,
      ),
    );
  }

  #inner(page: Page): PlaywrightPage {
    const inner = this.#pages.get(page);
    if (!inner) throw new Error('a page of another driver');
    return inner;
  }
}
