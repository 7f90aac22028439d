// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const TEXT = 'The water board closed the dam at Orrin on Monday after a crack was seen in the wall.';
const answers: Record<string, unknown> = {
  reportPage: { status: 'covers', marks: [], style: null, button: null },
  withdrawPage: null,
  mayStay: { may: false },
};
const sendMessage = vi.fn(
  async ({ kind }: { kind: string }): Promise<unknown> => ({ ok: true, value: answers[kind] }),
);
const sent = (): string[] => sendMessage.mock.calls.map(([{ kind }]) => kind);
const events = { addListener: vi.fn(), removeListener: vi.fn() };

beforeEach(() => {
  vi.useFakeTimers();
  vi.resetModules();
  globalThis.parallaxIsHere = undefined;
  for (const mock of [sendMessage, events.addListener, events.removeListener]) mock.mockClear();
  document.body.innerHTML = `<article><p>${TEXT}</p></article>`;
  vi.stubGlobal('__EVENT_GATE__', 'dam');
  vi.stubGlobal('chrome', {
    runtime: { id: 'parallax-under-test', sendMessage, onMessage: events },
    storage: { local: { get: async () => ({}) } },
  });
  vi.stubGlobal('navigation', new EventTarget());
  // What this document has in the place of XPath.
  Object.assign(Document.prototype, {
    evaluate: () => ({ stringValue: document.body.textContent }),
  });
  vi.stubGlobal('XPathResult', { STRING_TYPE: 2 });
});
afterEach(async () => {
  await takeBackPermission();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  Reflect.deleteProperty(document, 'prerendering');
  Reflect.deleteProperty(Document.prototype, 'evaluate');
});

/** Ends every script that runs. */
async function takeBackPermission(): Promise<void> {
  for (const [listener] of events.addListener.mock.calls)
    listener({ kind: 'permissionRemoved' }, { id: 'parallax-under-test' }, () => {});
  await vi.advanceTimersByTimeAsync(1_000);
}

/** What a page does that navigates by itself, and what browsers send then. */
function navigate(address: string): void {
  history.pushState({}, '', address);
  for (const [target, name] of [
    [navigation, 'navigatesuccess'],
    [window, 'popstate'],
    [window, 'hashchange'],
  ] as const)
    target.dispatchEvent(Object.defineProperty(new Event(name), 'isTrusted', { value: true }));
}

/** Runs the script as a browser does that puts it into a page. */
async function run(): Promise<void> {
  // So that it takes no time when it is needed.
  await import('./life/attend.ts');
  await import('./main.ts');
}

it('says nothing of a page that nobody has seen yet, wherever that navigates, and of another address once it is seen', async () => {
  Object.defineProperty(document, 'prerendering', { value: true, configurable: true });
  await run();
  navigate('/a');
  await vi.advanceTimersByTimeAsync(20_000);
  navigate('/b');
  await vi.advanceTimersByTimeAsync(20_000);
  expect([sent(), vi.getTimerCount()]).toEqual([[], 0]);
  Object.defineProperty(document, 'prerendering', { value: false, configurable: true });
  document.dispatchEvent(new Event('prerenderingchange'));
  await vi.advanceTimersByTimeAsync(1_000);
  expect(sent()).toEqual(['reportPage']);
  navigate('/c');
  await vi.advanceTimersByTimeAsync(2_000);
  expect(sent()).toEqual(['reportPage', 'withdrawPage', 'reportPage']);
});

it('is gone from a page that it may no longer be in by itself, wherever that navigates, and can be put there anew', async () => {
  await run();
  await vi.advanceTimersByTimeAsync(1_000);
  await takeBackPermission();
  expect(sent()).toEqual(['reportPage', 'mayStay', 'withdrawPage']);
  expect(events.removeListener.mock.calls).toEqual(events.addListener.mock.calls);
  navigate('/d');
  await vi.advanceTimersByTimeAsync(20_000);
  expect([sent().length, vi.getTimerCount()]).toEqual([3, 0]);
  vi.resetModules();
  await run();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(sent().at(-1)).toBe('reportPage');
});
