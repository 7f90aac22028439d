// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultSettings } from '../../protocol/settings.ts';
import { PageWatch } from './page-watch.ts';

const CLOSED = 'The water board closed the dam at Orrin on Monday after a crack was seen in the wall.';
const MORE = 'The dam at Orrin will stay closed until the wall has been mended, the board said.';

const around = vi.hoisted(() => ({ send: vi.fn() }));
vi.mock('../../protocol/page-side.ts', () => ({
  sendFromContent: around.send,
  readSettings: async () => defaultSettings,
}));
vi.mock('../../platform/page-runtime.ts', () => ({ isExtensionAlive: () => true }));

const registry = new Map<string, Set<Range>>();
const drawn = (): string[] => [...(registry.get('a1') ?? [])].map(String);
const sent = (): string[] => around.send.mock.calls.map(([kind]) => kind);
const held = () => watch.lastReading?.blocks.flatMap(({ pieces }) => pieces.map((piece) => piece?.node));
const onRewritten = vi.fn();
let watch: PageWatch;

beforeEach(async () => {
  vi.useFakeTimers();
  vi.stubGlobal('CSS', { highlights: registry });
  vi.stubGlobal('Highlight', class extends Set<Range> {});
  // Marks the first eight characters of every block.
  around.send.mockReset().mockImplementation(async (_, { page }: { page?: { blocks: string[] } }) => {
    const marks = page?.blocks.map((_, block) => ({ block, start: 0, end: 8 }));
    return { ok: true, value: { status: 'covers', marks, style: null, button: null } };
  });
  onRewritten.mockReset();
  document.body.innerHTML = `<p id="first">${CLOSED}</p><p id="second">${MORE}</p><nav>Rain</nav>`;
  watch = new PageWatch({
    document,
    gate: ({ body }) => /dam/.test(body.textContent ?? ''),
    onChanged: () => undefined,
    onRewritten,
    onButton: () => undefined,
    onEnded: () => undefined,
  });
  void watch.start();
  await vi.advanceTimersByTimeAsync(50);
  expect(drawn()).toEqual(['The wate', 'The dam']);
});

afterEach(() => {
  watch.stop();
  registry.clear();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function remove(selector: string): Promise<Element | null> {
  const element = document.querySelector(selector);
  element?.remove();
  await vi.advanceTimersByTimeAsync(1_000);
  return element;
}

describe('what a page takes out', () => {
  it('is let go of, its marks with it, and what is left is reported', async () => {
    const lost = await remove('#first');
    expect([sent(), drawn()]).toEqual([['reportPage', 'reportPage'], ['The dam']]);
    expect(held()?.some((node) => lost?.contains(node ?? null))).toBe(false);
    await remove('#second');
    expect([sent().at(-1), registry.size]).toEqual(['withdrawPage', 0]);
  });

  it('is let go of also while the report of what is left gets no answer', async () => {
    around.send.mockImplementation(() => new Promise(() => {}));
    const lost = await remove('#first');
    expect(drawn()).toEqual(['The dam']);
    expect(held()).toHaveLength(1);
    expect(held()?.some((node) => lost?.contains(node ?? null))).toBe(false);
  });

  it('does not matter when it was no part of the text', async () => {
    await remove('nav');
    expect(sent()).toEqual(['reportPage']);
    expect(drawn()).toEqual(['The wate', 'The dam']);
  });
});

it('listens again to a page that has written itself anew, and then only', async () => {
  const listening = vi.spyOn(window, 'addEventListener');
  await remove('#first');
  expect([onRewritten.mock.calls.length, listening.mock.calls.length]).toEqual([0, 0]);
  const html = document.createElement('html');
  html.innerHTML = `<body><p>${CLOSED}</p></body>`;
  document.documentElement.remove();
  document.append(html);
  await vi.advanceTimersByTimeAsync(3_000);
  expect([onRewritten.mock.calls.length, drawn()]).toEqual([1, ['The wate']]);
  expect(listening.mock.calls.map(([name]) => name)).toContain('keydown');
});

it('looks again at a page that has changed while the look at it was answered', async () => {
  watch.stop();
  let answer = (_: unknown): void => {};
  around.send.mockReset().mockImplementationOnce(
    () =>
      new Promise((resolve) => {
        answer = resolve;
      }),
  );
  void watch.start();
  await vi.advanceTimersByTimeAsync(50);
  document.body.innerHTML = `<p>${MORE}</p>`;
  const value = { status: 'covers', marks: [{ block: 0, start: 0, end: 8 }], style: null, button: null };
  around.send.mockResolvedValue({ ok: true, value });
  answer({ ok: true, value });
  await vi.advanceTimersByTimeAsync(1_000);
  expect([sent(), drawn()]).toEqual([['reportPage', 'reportPage'], ['The dam']]);
});
