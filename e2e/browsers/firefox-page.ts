import { writeFileSync } from 'node:fs';
import * as z from 'zod/mini';
import type { BidiFirefox } from './bidi.ts';
import type { Json, Key, Page, Point, Viewport } from './driver.ts';
import { locate, toExpression } from './in-page.ts';
import { poll, pollSteady } from './poll.ts';

const pictureShape = z.object({ data: z.string() });
const calledShape = z.object({
  type: z.string(),
  result: z.optional(z.object({ value: z.optional(z.unknown()) })),
  exceptionDetails: z.optional(z.object({ text: z.string() })),
});

/** What a page needs of the browser's own window. */
interface BrowserWindow {
  selectedTabId(): Promise<number>;
  preferScheme(scheme: 'light' | 'dark'): Promise<void>;
}

/** A document in a tab of Firefox, or Firefox's own window, as BiDi knows it: by the id of its browsing context. */
export class FirefoxPage implements Page {
  readonly context: string;
  readonly #firefox: BidiFirefox;
  readonly #window: BrowserWindow;

  constructor(firefox: BidiFirefox, context: string, window: BrowserWindow) {
    this.#firefox = firefox;
    this.context = context;
    this.#window = window;
  }

  async evaluate<A extends readonly Json[], R>(run: (...args: A) => R | Promise<R>, ...args: A): Promise<R> {
    return evaluateIn(this.#firefox, this.context, toExpression(run, args));
  }

  /** Evaluated where the page's own rules on scripts do not reach. */
  async runScript(source: string): Promise<void> {
    const parameters = { expression: `${source};''`, target: { context: this.context }, awaitPromise: false };
    const { type, exceptionDetails } = calledShape.parse(
      await this.#firefox.send('script.evaluate', parameters),
    );
    if (type === 'exception') throw new Error(exceptionDetails?.text);
  }

  /** The extension's own pages and the browser's announce no load: they are asked until they answer. */
  async goto(url: string): Promise<void> {
    const ordinary = /^https?:/.test(url);
    const wait = ordinary ? 'complete' : 'none';
    await this.#firefox.send('browsingContext.navigate', { context: this.context, url, wait });
    if (ordinary) return;
    await poll(`${url} to load`, () =>
      this.evaluate((wanted) => location.href === wanted && document.readyState === 'complete', url),
    );
  }

  async bringToFront(): Promise<void> {
    await this.#firefox.send('browsingContext.activate', { context: this.context });
  }

  async setViewport(viewport: Viewport): Promise<void> {
    await this.#firefox.send('browsingContext.setViewport', { context: this.context, viewport });
  }

  async tabId(): Promise<number> {
    await this.bringToFront();
    return this.#window.selectedTabId();
  }

  async clickOn(selector: string, text?: string): Promise<void> {
    const point = await pollSteady(`${selector} ${text ?? ''}`, () =>
      this.evaluate(locate, selector, text ?? null),
    );
    await this.#pointer([moveTo(point), down(0), up(0)]);
  }

  /** Opens the context menu where a point is. */
  async clickRight(point: Point): Promise<void> {
    await this.#pointer([moveTo(point), down(2), up(2)]);
  }

  async drag([first, ...others]: readonly Point[]): Promise<void> {
    if (!first) throw new Error('no point to start from');
    const moves = others.map((point) => ({ ...moveTo(point), duration: 40 }));
    await this.#pointer([moveTo(first), down(0), ...moves, up(0)]);
  }

  press(keys: readonly Key[]): Promise<void> {
    return this.#keys(keys.map((key) => keyCodes[key]));
  }

  async type(text: string): Promise<void> {
    for (const character of text) await this.#keys([character]);
  }

  async screenshot(file: string): Promise<void> {
    const answer = await this.#firefox.send('browsingContext.captureScreenshot', { context: this.context });
    writeFileSync(file, Buffer.from(pictureShape.parse(answer).data, 'base64'));
  }

  setColorScheme(scheme: 'light' | 'dark'): Promise<void> {
    return this.#window.preferScheme(scheme);
  }

  async close(): Promise<void> {
    await this.#firefox.send('browsingContext.close', { context: this.context });
  }

  #pointer(actions: readonly object[]): Promise<unknown> {
    const pointer = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
    return this.#firefox.send('input.performActions', { context: this.context, actions: [pointer] });
  }

  /** Presses all keys in order, lets them go in the reverse order. */
  async #keys(values: readonly string[]): Promise<void> {
    const pressed = values.map((value) => ({ type: 'keyDown', value }));
    const released = values.toReversed().map((value) => ({ type: 'keyUp', value }));
    const keys = { type: 'key', id: 'keys', actions: [...pressed, ...released] };
    await this.#firefox.send('input.performActions', { context: this.context, actions: [keys] });
  }
}

/** Evaluates an expression that resolves to JSON text in a browsing context, with the reader's activation. */
export async function evaluateIn<R>(firefox: BidiFirefox, context: string, expression: string): Promise<R> {
  const parameters = {
    functionDeclaration: `() => ${expression}`,
    awaitPromise: true,
    target: { context },
    userActivation: true,
  };
  const { type, result, exceptionDetails } = calledShape.parse(
    await firefox.send('script.callFunction', parameters),
  );
  if (type === 'exception') throw new Error(exceptionDetails?.text);
  return JSON.parse(String(result?.value));
}

const down = (button: number) => ({ type: 'pointerDown', button });
const up = (button: number) => ({ type: 'pointerUp', button });

function moveTo({ x, y }: Point) {
  return { type: 'pointerMove', x: Math.round(x), y: Math.round(y) };
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
  ArrowUp: '\uE013',
  Alt: '\uE00A',
  Space: ' ',
};
