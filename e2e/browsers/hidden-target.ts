import { writeFileSync } from 'node:fs';
import type { Browser, CDPSession } from '@playwright/test';
import { readProblem } from './chromium-problems.ts';
import type { Json, Surface } from './driver.ts';
import { locate, toExpression } from './in-page.ts';
import { poll, pollSteady } from './poll.ts';

interface Evaluated {
  result: { value?: unknown };
  exceptionDetails?: { text: string; exception?: { description?: string } };
}

/** One attached target, spoken to through the browser's session: popups and workers are targets that Playwright reports as no page. */
class AttachedTarget {
  #nextId = 0;
  readonly #waiting = new Map<number, (message: { result?: unknown; error?: { message: string } }) => void>();
  readonly #cdp: CDPSession;
  readonly #sessionId: string;
  #onEvent: (method: string, params: unknown) => void = () => undefined;
  /** Resolves when the target has ended. */
  readonly gone: Promise<void>;
  isGone = false;

  constructor(cdp: CDPSession, sessionId: string) {
    this.#cdp = cdp;
    this.#sessionId = sessionId;
    cdp.on('Target.receivedMessageFromTarget', (event) => {
      if (event.sessionId !== sessionId) return;
      const message = JSON.parse(event.message);
      if (message.method) this.#onEvent(message.method, message.params);
      this.#waiting.get(message.id)?.(message);
      this.#waiting.delete(message.id);
    });
    this.gone = new Promise((resolve) => {
      cdp.on('Target.detachedFromTarget', (event) => {
        if (event.sessionId !== sessionId) return;
        this.isGone = true;
        resolve();
        for (const answer of this.#waiting.values()) answer({ error: { message: 'the target is gone' } });
      });
    });
  }

  send<T>(method: string, params: object = {}): Promise<T> {
    return new Promise((resolve, reject) => {
      const id = ++this.#nextId;
      this.#waiting.set(id, ({ result, error }) =>
        error ? reject(new Error(`${method}: ${error.message}`)) : resolve(result as T),
      );
      const message = JSON.stringify({ id, method, params });
      this.#cdp.send('Target.sendMessageToTarget', { sessionId: this.#sessionId, message }).catch(reject);
    });
  }

  async evaluate(expression: string): Promise<string> {
    const parameters = { expression, awaitPromise: true, returnByValue: true, userGesture: true };
    const { result, exceptionDetails } = await this.send<Evaluated>('Runtime.evaluate', parameters);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return String(result.value);
  }

  /** Tells of every error in the target from its start on: what was thrown, logged as an error, or refused by its policy. */
  async hearProblems(tell: (problem: string) => void): Promise<void> {
    this.#onEvent = (method, params) => {
      const problem = readProblem(method, params);
      if (problem !== undefined) tell(problem);
    };
    await Promise.all([this.send('Runtime.enable'), this.send('Log.enable')]);
  }

  async detach(): Promise<void> {
    await this.#cdp.detach().catch(() => undefined);
  }
}

/** The first target whose type and address fit and that nothing of ours is attached to yet. */
async function attach(browser: Browser, type: string, addressPart: string): Promise<AttachedTarget> {
  const cdp = await browser.newBrowserCDPSession();
  // In the same try, since one that was still listed may be gone when it is to be attached to.
  return poll(`a ${type} at ${addressPart}`, async () => {
    const { targetInfos } = await cdp.send('Target.getTargets');
    const target = targetInfos.find(
      (info) => info.type === type && info.url.includes(addressPart) && (type !== 'page' || !info.attached),
    );
    if (!target) return undefined;
    const { targetId } = target;
    const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: false });
    return new AttachedTarget(cdp, sessionId);
  });
}

/** Tells of every error in the extension's workers. They are never let go of: Playwright keeps hold of them as well. */
export async function hearWorkers(
  browser: Browser,
  base: string,
  tell: (problem: string) => void,
): Promise<void> {
  const cdp = await browser.newBrowserCDPSession();
  const hear = async (targetId: string): Promise<void> => {
    const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: false });
    await new AttachedTarget(cdp, sessionId).hearProblems((problem) => tell(`worker: ${problem}`));
  };
  cdp.on('Target.targetCreated', ({ targetInfo: { type, url, targetId } }) => {
    // One that ended before it could be attached to is followed by the next.
    if (type === 'service_worker' && url.startsWith(base)) hear(targetId).catch(() => undefined);
  });
  await cdp.send('Target.setDiscoverTargets', { discover: true });
}

/** Runs a function in a worker and lets go of it again, since an attached worker never stops by itself. */
export async function evaluateInWorker<A extends readonly Json[], R>(
  browser: Browser,
  scriptPart: string,
  run: (...args: A) => R | Promise<R>,
  ...args: A
): Promise<R> {
  const target = await attach(browser, 'service_worker', scriptPart);
  try {
    // A worker that has only just started has no extension API yet.
    await poll(
      'the worker to be ready',
      async () => (await target.evaluate('typeof chrome?.runtime')) === 'object',
    );
    return JSON.parse(await target.evaluate(toExpression(run, args)));
  } finally {
    await target.detach();
  }
}

/** Has a worker pause at the next thing it does; resolves to what has it go on. */
export async function holdWorker(browser: Browser, scriptPart: string): Promise<() => Promise<void>> {
  const target = await attach(browser, 'service_worker', scriptPart);
  await target.send('Debugger.enable');
  await target.send('Debugger.pause');
  return async () => {
    await target.send('Debugger.disable');
    await target.detach();
  };
}

/** A document that Playwright does not report as a page; its errors are told of. */
export async function hiddenSurface(
  browser: Browser,
  addressPart: string,
  tell: (problem: string) => void,
): Promise<Surface> {
  const target = await attach(browser, 'page', addressPart);
  await target.hearProblems((problem) => tell(`${addressPart}: ${problem}`));
  const evaluate: Surface['evaluate'] = async (run, ...args) =>
    JSON.parse(await target.evaluate(toExpression(run, args)));
  // A target is listed before its document has a body, and before it is its document: until then it holds an empty one.
  await poll(`the document at ${addressPart}`, () =>
    evaluate((part) => location.href.includes(part) && document.readyState !== 'loading', addressPart),
  );
  return {
    evaluate,
    async runScript(source) {
      await target.evaluate(`${source};''`);
    },
    async clickOn(selector, text) {
      const point = await pollSteady(`${selector} ${text ?? ''}`, () =>
        evaluate(locate, selector, text ?? null),
      );
      const button = { ...point, button: 'left', clickCount: 1 };
      await target.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...point });
      await target.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...button });
      // What is pressed may close the document, and then there is nobody left to answer.
      await Promise.race([
        target.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...button }),
        target.gone,
      ]);
    },
    async screenshot(file) {
      const { data } = await target.send<{ data: string }>('Page.captureScreenshot', { format: 'png' });
      writeFileSync(file, Buffer.from(data, 'base64'));
    },
    async setColorScheme(scheme) {
      await target.send('Emulation.setEmulatedMedia', {
        features: [{ name: 'prefers-color-scheme', value: scheme }],
      });
    },
    async close() {
      await evaluate(() => window.close()).catch(() => undefined);
      // The next one is told from this one by its being the only one.
      await poll(`the document at ${addressPart} to close`, async () => target.isGone);
      await target.detach();
    },
  };
}
