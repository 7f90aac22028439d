import { writeFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod/mini';
import { BidiFirefox } from './bidi.ts';
import type { Badge, Driver, Json, Key, Page, Point, Surface } from './driver.ts';
import * as inside from './firefox-views.ts';
import { locate, toExpression } from './in-page.ts';
import { findOrInstallFirefox } from './install.ts';
import type { LaunchOptions } from './launch.ts';
import { poll, pollSteady } from './poll.ts';

/** Fixed, so that the extension's own pages have an address that is known before it is installed. */
const uuid = '5d1f2a64-7c1e-4b6f-9a30-0f6f1c1f7a11';

const logShape = z.object({
  level: z.string(),
  text: z.nullable(z.string()),
  source: z.object({ context: z.optional(z.string()) }),
});
const treeShape = z.object({ contexts: z.array(z.object({ context: z.string() })) });
const contextShape = z.object({ context: z.string() });
const pictureShape = z.object({ data: z.string() });
const calledShape = z.object({
  type: z.string(),
  result: z.optional(z.object({ value: z.optional(z.unknown()) })),
  exceptionDetails: z.optional(z.object({ text: z.string() })),
});

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
  await firefox.send('webExtension.install', {
    extensionData: { type: 'path', path: path.resolve(options.extension) },
  });
  const driver = new FirefoxDriver(firefox);
  await driver.prepare();
  return driver;
}

/** The local server plays proxy: requests come to it with the host they were meant for. */
function proxyPreferences({ hosts, port }: LaunchOptions): Record<string, string | number> {
  if (hosts === 'all')
    return {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': port,
    };
  const rule = `function FindProxyForURL(url, host) { return ${JSON.stringify(hosts)}.includes(host) && url.startsWith('http:') ? 'PROXY 127.0.0.1:${port}' : 'DIRECT'; }`;
  return {
    'network.proxy.type': 2,
    'network.proxy.autoconfig_url': `data:application/x-ns-proxy-autoconfig,${encodeURIComponent(rule)}`,
  };
}

class FirefoxDriver implements Driver {
  readonly name = 'firefox';
  readonly base = `moz-extension://${uuid}/`;
  readonly evaluate: Driver['evaluate'];
  readonly #firefox: BidiFirefox;
  readonly #contexts = new WeakMap<Page, string>();
  readonly #extensionPages = new Set<string>();
  readonly #logged: { context: string; text: string }[] = [];
  #window = '';
  #control = '';

  constructor(firefox: BidiFirefox) {
    this.#firefox = firefox;
    this.evaluate = (run, ...args) => this.#call(this.#control, run, args);
  }

  /** Firefox's own window to work its menus from; and a document of the extension that runs no script of it, to ask the browser from. */
  async prepare(): Promise<void> {
    await this.#firefox.onEvent('log.entryAdded', (entry) => {
      const { level, text, source } = logShape.parse(entry);
      if (level === 'error' && source.context)
        this.#logged.push({ context: source.context, text: text ?? '' });
    });
    const { contexts } = treeShape.parse(
      await this.#firefox.send('browsingContext.getTree', { 'moz:scope': 'chrome' }),
    );
    this.#window = contexts[0]?.context ?? '';
    this.#control = await this.#newTab(true);
    await this.#navigate(this.#control, `${this.base}manifest.json`);
  }

  async openPage(url: string): Promise<Page> {
    const context = await this.#newTab(false);
    const page = this.#wrap(context);
    await this.#firefox.send('browsingContext.setViewport', {
      context,
      viewport: { width: 1000, height: 760 },
    });
    await page.goto(url);
    return page;
  }

  async badge(page: Page): Promise<Badge> {
    return this.evaluate(
      async (tabId) => ({
        text: await browser.action.getBadgeText({ tabId }),
        title: await browser.action.getTitle({ tabId }),
      }),
      await page.tabId(),
    );
  }

  async openPopup(page: Page): Promise<Surface> {
    await this.closePopup();
    await page.bringToFront();
    await this.#inside(inside.pressToolbarButton, inside.addonId);
    return this.findPopup();
  }

  async findPopup(): Promise<Surface> {
    await poll('the popup', () => this.#inside(inside.isPopupOpen, inside.addonId));
    const evaluate: Surface['evaluate'] = async (run, ...args) =>
      JSON.parse(await this.#inside(inside.evaluateInView, inside.addonId, 'popup', toExpression(run, args)));
    return {
      evaluate,
      runScript: (source) =>
        this.#inside(inside.evaluateInView, inside.addonId, 'popup', `${source};''`).then(() => undefined),
      clickOn: (selector, text) =>
        poll(`${selector} ${text ?? ''}`, () => evaluate(press, selector, text ?? null)).then(
          () => undefined,
        ),
      screenshot: async (file) =>
        writeFileSync(
          file,
          Buffer.from(await this.#inside(inside.pictureOfView, inside.addonId, 'popup'), 'base64'),
        ),
      setColorScheme: (scheme) => this.#preferScheme(scheme),
      close: () => this.closePopup(),
    };
  }

  async closePopup(): Promise<void> {
    await this.#inside(inside.closePopups, inside.addonId);
    await poll('the popup to close', async () => !(await this.#inside(inside.hasPopup, inside.addonId)));
  }

  async chooseMenuItem(page: Page): Promise<void> {
    await page.bringToFront();
    const point = await page.evaluate(() => {
      const box = getSelection()?.getRangeAt(0).getClientRects()[0];
      return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    });
    if (!point) throw new Error('nothing is selected');
    await this.#pointer(this.#context(page), [
      moveTo(point),
      { type: 'pointerDown', button: 2 },
      { type: 'pointerUp', button: 2 },
    ]);
    await poll('the entry in the context menu', () =>
      this.#inside(inside.pressMenuItem, 'Compare with other reports'),
    );
  }

  async runCommand(page: Page): Promise<void> {
    await page.bringToFront();
    await poll('the key of the command', () => this.#inside(inside.pressCommandKey));
  }

  async shortcutOf(name: string): Promise<string> {
    return this.evaluate(
      async (wanted) =>
        (await browser.commands.getAll()).find((command) => command.name === wanted)?.shortcut ?? '',
      name,
    );
  }

  async stopBackground(): Promise<void> {
    await this.#inside(inside.stopEventPage, inside.addonId);
  }

  problems(): readonly string[] {
    return this.#logged.filter(({ context }) => this.#extensionPages.has(context)).map(({ text }) => text);
  }

  async handOver(): Promise<void> {
    await this.#firefox.send('browsingContext.close', { context: this.#control });
    await this.#firefox.exited();
  }

  close(): Promise<void> {
    return this.#firefox.close();
  }

  #inside<A extends readonly Json[], R>(run: (...args: A) => R | Promise<R>, ...args: A): Promise<R> {
    return this.#call(this.#window, run, args);
  }

  async #call<A extends readonly Json[], R>(
    context: string,
    run: (...args: A) => R | Promise<R>,
    args: A,
  ): Promise<R> {
    const parameters = {
      functionDeclaration: `() => ${toExpression(run, args)}`,
      awaitPromise: true,
      target: { context },
      userActivation: true,
    };
    const { type, result, exceptionDetails } = calledShape.parse(
      await this.#firefox.send('script.callFunction', parameters),
    );
    if (type === 'exception') throw new Error(exceptionDetails?.text);
    return JSON.parse(String(result?.value));
  }

  async #newTab(background: boolean): Promise<string> {
    return contextShape.parse(await this.#firefox.send('browsingContext.create', { type: 'tab', background }))
      .context;
  }

  /** The extension's own pages and the browser's announce no load: they are asked until they answer. */
  async #navigate(context: string, url: string): Promise<void> {
    const ordinary = /^https?:/.test(url);
    if (url.startsWith(this.base)) this.#extensionPages.add(context);
    await this.#firefox.send('browsingContext.navigate', {
      context,
      url,
      wait: ordinary ? 'complete' : 'none',
    });
    if (!ordinary)
      await poll(`${url} to load`, () =>
        this.#call(context, (wanted) => location.href === wanted && document.readyState === 'complete', [
          url,
        ]),
      );
  }

  #pointer(context: string, actions: readonly object[]): Promise<unknown> {
    const pointer = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
    return this.#firefox.send('input.performActions', { context, actions: [pointer] });
  }

  /** Presses all keys in order, lets them go in the reverse order. */
  async #keys(context: string, values: readonly string[]): Promise<void> {
    const down = values.map((value) => ({ type: 'keyDown', value }));
    const up = values.toReversed().map((value) => ({ type: 'keyUp', value }));
    await this.#firefox.send('input.performActions', {
      context,
      actions: [{ type: 'key', id: 'keys', actions: [...down, ...up] }],
    });
  }

  #preferScheme(scheme: 'light' | 'dark'): Promise<void> {
    return this.#inside(inside.preferColorScheme, inside.addonId, scheme);
  }

  #context(page: Page): string {
    const context = this.#contexts.get(page);
    if (!context) throw new Error('a page of another driver');
    return context;
  }

  #wrap(context: string): Page {
    const evaluate: Page['evaluate'] = (run, ...args) => this.#call(context, run, args);
    const bringToFront = async (): Promise<void> => {
      await this.#firefox.send('browsingContext.activate', { context });
    };
    const page: Page = {
      evaluate,
      // An argument's text is evaluated where the page's own rules on scripts do not reach.
      runScript: async (source) => {
        const parameters = { expression: `${source};''`, target: { context }, awaitPromise: false };
        const { type, exceptionDetails } = calledShape.parse(
          await this.#firefox.send('script.evaluate', parameters),
        );
        if (type === 'exception') throw new Error(exceptionDetails?.text);
      },
      goto: (url) => this.#navigate(context, url),
      bringToFront,
      tabId: async () => {
        await bringToFront();
        return this.#inside(inside.selectedTabId);
      },
      async clickOn(selector, text) {
        const point = await pollSteady(`${selector} ${text ?? ''}`, () =>
          evaluate(locate, selector, text ?? null),
        );
        await click(point);
      },
      drag: async ([first, ...others]) => {
        if (!first) throw new Error('no point to start from');
        const moves = others.map((point) => ({ ...moveTo(point), duration: 40 }));
        await this.#pointer(context, [
          moveTo(first),
          { type: 'pointerDown', button: 0 },
          ...moves,
          { type: 'pointerUp', button: 0 },
        ]);
      },
      press: (keys) =>
        this.#keys(
          context,
          keys.map((key) => keyCodes[key]),
        ),
      type: async (text) => {
        for (const character of text) await this.#keys(context, [character]);
      },
      screenshot: async (file) => {
        const { data } = pictureShape.parse(
          await this.#firefox.send('browsingContext.captureScreenshot', { context }),
        );
        writeFileSync(file, Buffer.from(data, 'base64'));
      },
      setColorScheme: (scheme) => this.#preferScheme(scheme),
      close: async () => {
        await this.#firefox.send('browsingContext.close', { context });
      },
    };
    const click = (point: Point): Promise<unknown> =>
      this.#pointer(context, [
        moveTo(point),
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ]);
    this.#contexts.set(page, context);
    return page;
  }
}

function moveTo({ x, y }: Point) {
  return { type: 'pointerMove', x: Math.round(x), y: Math.round(y) };
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

/** Code points that WebDriver gives to keys without a character. */
const keyCodes: Record<Key, string> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Escape: '\uE00C',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Space: ' ',
};
