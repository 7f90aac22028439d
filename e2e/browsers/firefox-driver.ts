import { writeFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod/mini';
import { readBadge } from './badge.ts';
import { BidiFirefox } from './bidi.ts';
import type { Badge, Driver, Json, MenuItem, Page, Surface } from './driver.ts';
import { evaluateIn, FirefoxPage } from './firefox-page.ts';
import { listenForProblems, takeProblems } from './firefox-problems.ts';
import { proxyPreferences } from './firefox-proxy.ts';
import * as inside from './firefox-views.ts';
import { toExpression } from './in-page.ts';
import { findOrInstallFirefox } from './install.ts';
import type { LaunchOptions } from './launch.ts';
import { poll } from './poll.ts';

/** Fixed, so that the extension's own pages have an address that is known before it is installed. */
const uuid = '5d1f2a64-7c1e-4b6f-9a30-0f6f1c1f7a11';

const treeShape = z.object({ contexts: z.array(z.object({ context: z.string() })) });
const contextShape = z.object({ context: z.string() });
const installedShape = z.object({ extension: z.string() });

/** Starts Firefox with the extension installed for the session; names of hosts lead to the local server as `options.hosts` says. */
export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const firefox = await BidiFirefox.start({
    executable: findOrInstallFirefox(),
    headless: options.headless,
    preferences: {
      'extensions.webextensions.uuids': JSON.stringify({ [inside.addonId]: uuid }),
      'extensions.webextOptionalPermissionPrompts': !options.acceptPrompts,
      ...proxyPreferences(options),
    },
  });
  const install = (): Promise<unknown> =>
    firefox.send('webExtension.install', {
      extensionData: { type: 'path', path: path.resolve(options.extension) },
      'moz:allowPrivateBrowsing': options.privateWindows ?? false,
    });
  await install();
  const driver = new FirefoxDriver(firefox, install);
  await driver.prepare();
  if (options.beside) await driver.installBeside(options.beside);
  return driver;
}

const menuLabels: Record<MenuItem, string> = {
  'compare-selection': 'Compare with other reports',
  'open-panel': 'Open the Parallax panel',
};

class FirefoxDriver implements Driver {
  readonly name = 'firefox';
  readonly base = `moz-extension://${uuid}/`;
  baseBeside = '';
  readonly evaluate: Driver['evaluate'];
  readonly #firefox: BidiFirefox;
  readonly #install: () => Promise<unknown>;
  readonly #windows = new WeakMap<Page, string>();
  #window = '';
  #control: FirefoxPage | undefined;

  constructor(firefox: BidiFirefox, install: () => Promise<unknown>) {
    this.#firefox = firefox;
    this.#install = install;
    this.evaluate = (run, ...args) =>
      evaluateIn(firefox, this.#control?.context ?? '', toExpression(run, args));
  }

  /** Firefox's own window to work its menus from; and a document of the extension that runs no script of it, to ask the browser from. */
  async prepare(): Promise<void> {
    this.#window = (await this.#contexts('chrome'))[0] ?? '';
    await this.#inside(listenForProblems, this.base);
    await this.#openControl();
  }

  async installBeside(folder: string): Promise<void> {
    const extensionData = { type: 'path', path: folder };
    const installed = await this.#firefox.send('webExtension.install', { extensionData });
    const { extension } = installedShape.parse(installed);
    this.baseBeside = `moz-extension://${await this.#inside(inside.hostOf, extension)}/`;
  }

  async #openControl(): Promise<void> {
    this.#control = undefined;
    this.#control = await this.#newTab(true);
    await this.#control.goto(`${this.base}manifest.json`);
  }

  async openPage(url: string): Promise<Page> {
    const page = await this.#newTab(false);
    await page.setViewport({ width: 1000, height: 760 });
    await page.goto(url);
    return page;
  }

  openWindow(url: string): Promise<Page> {
    return this.#openWindow(url, false);
  }

  openPrivatePage(url: string): Promise<Page> {
    return this.#openWindow(url, true);
  }

  async #openWindow(url: string, isPrivate: boolean): Promise<Page> {
    const windows = await this.#contexts('chrome');
    const tabs = await this.#contexts('content');
    await this.#inside(inside.openWindow, isPrivate, url);
    const [window = ''] = (await this.#contexts('chrome')).filter((context) => !windows.includes(context));
    const tab = await poll('the tab of the window', async () =>
      (await this.#contexts('content')).find((context) => !tabs.includes(context)),
    );
    const page = this.#toPage(tab, window);
    await poll(`${url} to load`, () =>
      page.evaluate((wanted) => location.href === wanted && document.readyState === 'complete', url),
    );
    return page;
  }

  async badge(page: Page): Promise<Badge> {
    return readBadge(this.evaluate, await page.tabId());
  }

  async openPopup(page: Page): Promise<Surface> {
    await this.closePopup();
    await page.bringToFront();
    const press = toExpression(inside.pressToolbarButton, [inside.addonId]);
    await evaluateIn(this.#firefox, this.#windowOf(page), press);
    return this.findPopup();
  }

  async findPopup(): Promise<Surface> {
    await poll('the popup', () => this.#inside(inside.isPopupOpen, inside.addonId));
    return this.#surface('popup', () => this.closePopup());
  }

  async findPanel(): Promise<Surface> {
    await poll('the sidebar', () => this.#inside(inside.hasView, inside.addonId, 'sidebar'));
    return this.#surface('sidebar', () => this.closePanel());
  }

  async closePanel(): Promise<void> {
    await this.#inside(inside.closeSidebar);
  }

  /** A view that BiDi does not show as a page. */
  #surface(viewType: string, close: () => Promise<void>): Surface {
    const evaluate: Surface['evaluate'] = async (run, ...args) =>
      JSON.parse(
        await this.#inside(inside.evaluateInView, inside.addonId, viewType, toExpression(run, args)),
      );
    return {
      evaluate,
      runScript: (source) =>
        this.#inside(inside.evaluateInView, inside.addonId, viewType, `${source};''`).then(() => undefined),
      clickOn: (selector, text) =>
        poll(`${selector} ${text ?? ''}`, () => evaluate(press, selector, text ?? null)).then(
          () => undefined,
        ),
      screenshot: async (file) =>
        writeFileSync(
          file,
          Buffer.from(await this.#inside(inside.pictureOfView, inside.addonId, viewType), 'base64'),
        ),
      setColorScheme: (scheme) => this.#preferScheme(scheme),
      close,
    };
  }

  async closePopup(): Promise<void> {
    await this.#inside(inside.closePopups, inside.addonId);
    await poll(
      'the popup to close',
      async () => !(await this.#inside(inside.hasView, inside.addonId, 'popup')),
    );
  }

  async chooseMenuItem(page: Page, item: MenuItem): Promise<void> {
    await page.bringToFront();
    const point = await page.evaluate(() => {
      const selection = getSelection();
      const box = selection?.isCollapsed ? undefined : selection?.getRangeAt(0).getClientRects()[0];
      return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : { x: 4, y: innerHeight / 2 };
    });
    if (!(page instanceof FirefoxPage)) throw new Error('a page of another driver');
    await page.clickRight(point);
    const press = toExpression(inside.pressMenuItem, [menuLabels[item]]);
    await poll('the entry in the context menu', () => evaluateIn(this.#firefox, this.#windowOf(page), press));
  }

  async runCommand(page: Page, name: string): Promise<void> {
    await page.bringToFront();
    const place = await this.evaluate(async (wanted) => {
      const bound = (await browser.commands.getAll()).filter((command) => command.shortcut);
      return bound.findIndex((command) => command.name === wanted);
    }, name);
    await poll('the key of the command', () => this.#inside(inside.pressCommandKey, place));
  }

  async shortcutOf(name: string): Promise<string> {
    return this.evaluate(
      async (wanted) =>
        (await browser.commands.getAll()).find((command) => command.name === wanted)?.shortcut ?? '',
      name,
    );
  }

  readonly evaluateInBackground: Driver['evaluateInBackground'] = async (run, ...args) =>
    JSON.parse(
      await this.#inside(inside.evaluateInView, inside.addonId, 'background', toExpression(run, args)),
    );

  async stopBackground(): Promise<void> {
    await this.#inside(inside.stopEventPage, inside.addonId);
  }

  async holdBackground(): Promise<() => Promise<void>> {
    await this.stopBackground();
    await this.#inside(inside.holdEventPage, inside.addonId);
    return () => this.#inside(inside.letEventPageGo, inside.addonId);
  }

  /** Installing it once more is an update; Firefox closes the pages of the one before. */
  async updateExtension(): Promise<void> {
    await this.#install();
    await this.#openControl();
  }

  async takeProblems(): Promise<string[]> {
    // The extension's process has told all that it had to tell before it answers this.
    await this.evaluate(() => null);
    return this.#inside(takeProblems);
  }

  async handOver(): Promise<void> {
    await this.#control?.close();
    await this.#firefox.exited();
  }

  close(): Promise<void> {
    return this.#firefox.close();
  }

  #windowOf(page: Page): string {
    return this.#windows.get(page) ?? this.#window;
  }

  #inside<A extends readonly Json[], R>(run: (...args: A) => R | Promise<R>, ...args: A): Promise<R> {
    return evaluateIn(this.#firefox, this.#window, toExpression(run, args));
  }

  async #newTab(background: boolean): Promise<FirefoxPage> {
    // Beside the first, so in the ordinary window, whichever is in front.
    const beside = this.#control && { referenceContext: this.#control.context };
    const created = await this.#firefox.send('browsingContext.create', {
      type: 'tab',
      background,
      ...beside,
    });
    return this.#toPage(contextShape.parse(created).context, this.#window);
  }

  #toPage(context: string, window: string): FirefoxPage {
    const page = new FirefoxPage(this.#firefox, context, {
      selectedTabId: () => evaluateIn(this.#firefox, window, toExpression(inside.selectedTabId, [])),
      preferScheme: (scheme) => this.#preferScheme(scheme),
    });
    this.#windows.set(page, window);
    return page;
  }

  /** The documents of the browser's windows, or those in their tabs. */
  async #contexts(scope: 'chrome' | 'content'): Promise<string[]> {
    const tree = await this.#firefox.send('browsingContext.getTree', { 'moz:scope': scope });
    return treeShape.parse(tree).contexts.map(({ context }) => context);
  }

  #preferScheme(scheme: 'light' | 'dark'): Promise<void> {
    return this.#inside(inside.preferColorScheme, inside.addonId, scheme);
  }
}

/** Runs in the popup, which BiDi's pointer cannot reach; the caller's script carries the reader's activation. */
function press(selector: string, text: string | null): boolean {
  const fits = (element: Element): boolean =>
    text === null ||
    (element.textContent ?? '').includes(text) ||
    element.getAttribute('aria-label') === text;
  const element = [...document.querySelectorAll<HTMLElement>(selector)].find(fits);
  element?.click();
  return element !== undefined;
}
