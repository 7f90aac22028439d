// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReaderSettings } from '../../protocol/shapes.ts';
import { PageWatch } from './page-watch.ts';

const TEXT = 'The water board closed the dam at Orrin on Monday after a crack was seen in the wall.';
const MORE = 'The dam at Orrin will stay closed until the wall has been mended, the board said.';
const settings: ReaderSettings = {
  marks: true,
  button: false,
  notice: true,
  history: true,
  pausedSites: [],
  language: 'browser',
  theme: 'system',
};

const around = vi.hoisted(() => ({
  send: vi.fn(),
  readSettings: vi.fn(),
  isAlive: true,
  button: null as string | null,
}));
vi.mock('../../protocol/page-side.ts', () => ({
  sendFromContent: around.send,
  readSettings: around.readSettings,
}));
vi.mock('../../platform/page-runtime.ts', () => ({ isExtensionAlive: () => around.isAlive }));
vi.mock('../../protocol/settings.ts', () => ({
  isPaused: ({ pausedSites }: ReaderSettings, host: string) => pausedSites.includes(host),
}));

const registry = new Map<string, Set<Range>>();
const drawn = (): string[] => [...(registry.get('a1') ?? [])].map(String);
const sent = (): string[] => around.send.mock.calls.map(([kind]) => kind);

let watch: PageWatch;
const onEnded = vi.fn();
const onChanged = vi.fn();
const onButton = vi.fn<(label: string, signal: AbortSignal) => void>();

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('CSS', { highlights: registry });
  vi.stubGlobal('Highlight', class extends Set<Range> {});
  registry.clear();
  around.isAlive = true;
  around.button = null;
  around.readSettings.mockReset().mockResolvedValue(settings);
  // Marks the first eight characters of every block.
  around.send
    .mockReset()
    .mockImplementation(async (kind: string, payload: { page?: { blocks: string[] } }) => {
      const marks = payload.page?.blocks.map((_, block) => ({ block, start: 0, end: 8 })) ?? [];
      return {
        ok: true,
        value: kind === 'reportPage' ? { status: 'covers', marks, style: null, button: around.button } : null,
      };
    });
  for (const heard of [onEnded, onChanged, onButton]) heard.mockReset();
  document.body.innerHTML = `<p>${TEXT}</p>`;
  const gate = ({ body }: Document) => /dam/.test(body.textContent ?? '');
  watch = new PageWatch({ document, gate, onChanged, onButton, onEnded, onRewritten: () => {} });
});

afterEach(() => {
  watch.stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const start = async () => {
  void watch.start();
  await vi.advanceTimersByTimeAsync(50);
};

async function show(html: string, wait: number) {
  document.body.innerHTML = html;
  await vi.advanceTimersByTimeAsync(0);
  await vi.advanceTimersByTimeAsync(wait);
}

describe('what others hear', () => {
  it('tells when the page was answered for, and when it is about the event no longer', async () => {
    await start();
    expect(onChanged).toHaveBeenCalledTimes(1);
    watch.stop();
    expect(onChanged).toHaveBeenCalledTimes(2);
  });

  it('offers the button where the reader wants it, until the page is left', async () => {
    await start();
    expect(onButton).not.toHaveBeenCalled();
    watch.stop();
    around.button = 'Compare';
    await start();
    expect(onButton).toHaveBeenCalledExactlyOnceWith('Compare', expect.any(AbortSignal));
    const signal = onButton.mock.calls[0]?.[1];
    expect(signal?.aborted).toBe(false);
    watch.stop();
    expect(signal?.aborted).toBe(true);
  });
});

describe('PageWatch', () => {
  it('reports a page about the event and draws the marks', async () => {
    await start();
    expect(sent()).toEqual(['reportPage']);
    expect(drawn()).toEqual(['The wate']);
  });

  it.each([
    ['paused the site', { ...settings, pausedSites: ['localhost'] }],
    ['turned noticing off', { ...settings, notice: false }],
  ])('says nothing where the reader %s', async (_, chosen) => {
    around.readSettings.mockResolvedValue(chosen);
    await start();
    expect([sent(), drawn(), vi.getTimerCount()]).toEqual([[], [], 0]);
  });

  it('reports again when text was added, and not when nothing was', async () => {
    await start();
    await show(`<p>${TEXT}</p>`, 1_000);
    expect(sent()).toEqual(['reportPage']);
    await show(`<p>${TEXT}</p><p>${MORE}</p>`, 3_000);
    expect(sent()).toEqual(['reportPage', 'reportPage']);
    expect(drawn()).toEqual(['The wate', 'The dam']);
  });

  it('draws the marks again on nodes that took the place of others', async () => {
    await start();
    await show(`<p>${TEXT}</p>`, 1_000);
    expect(drawn()).toEqual(['The wate']);
    expect([...(registry.get('a1') ?? [])][0]?.startContainer.isConnected).toBe(true);
  });

  it('takes report and marks back when the page navigates without loading', async () => {
    await start();
    document.body.innerHTML = '<p>Rain in the valley.</p>';
    watch.restart();
    expect([sent(), drawn()]).toEqual([['reportPage', 'withdrawPage'], []]);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(sent()).toHaveLength(2);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('finds the event on a page that is filled after the navigation', async () => {
    document.body.innerHTML = '';
    watch.restart();
    await vi.advanceTimersByTimeAsync(3_000);
    await show(`<p>${TEXT}</p>`, 3_000);
    expect([sent(), drawn()]).toEqual([['reportPage'], ['The wate']]);
  });

  it('does not wait for ever after a navigation', async () => {
    document.body.innerHTML = '';
    watch.restart();
    await vi.advanceTimersByTimeAsync(11_000);
    await show(`<p>${TEXT}</p>`, 20_000);
    expect([sent(), vi.getTimerCount()]).toEqual([[], 0]);
  });

  it('takes back a page whose text was exchanged for another', async () => {
    await start();
    await show(`<p>${'Rain in the valley. '.repeat(5)}</p>`, 15_000);
    expect([sent(), drawn(), vi.getTimerCount()]).toEqual([['reportPage', 'withdrawPage'], [], 0]);
  });

  it('finds the event again when its text comes back soon', async () => {
    await start();
    await show(`<p>${'Rain in the valley. '.repeat(5)}</p>`, 2_000);
    await show(`<p>${TEXT}</p>`, 3_000);
    expect([sent(), drawn()]).toEqual([['reportPage', 'withdrawPage', 'reportPage'], ['The wate']]);
  });

  describe('when the answer comes after the page has gone', () => {
    const answers: ((answer: unknown) => void)[] = [];
    const answerNext = () =>
      answers.shift()?.({
        ok: true,
        value: { status: 'covers', marks: [{ block: 0, start: 0, end: 8 }], style: null },
      });

    beforeEach(async () => {
      answers.length = 0;
      around.send.mockImplementation((kind: string) =>
        kind === 'withdrawPage'
          ? Promise.resolve({ ok: true, value: null })
          : new Promise((resolve) => answers.push(resolve)),
      );
      await start();
    });

    it('draws nothing and says nothing when the page was put away', async () => {
      watch.suspend();
      answerNext();
      await vi.advanceTimersByTimeAsync(50);
      expect([drawn(), sent()]).toEqual([[], ['reportPage']]);
    });

    it('takes the badge back when another page came without loading', async () => {
      document.body.innerHTML = '<p>Rain in the valley.</p>';
      watch.restart();
      answerNext();
      await vi.advanceTimersByTimeAsync(50);
      expect([drawn(), sent()]).toEqual([[], ['reportPage', 'withdrawPage']]);
    });

    it('leaves the badge to the next page when that is being reported', async () => {
      watch.restart();
      await vi.advanceTimersByTimeAsync(600);
      answerNext();
      await vi.advanceTimersByTimeAsync(50);
      expect(sent()).toEqual(['reportPage', 'reportPage']);
      answerNext();
      await vi.advanceTimersByTimeAsync(50);
      expect(drawn()).toEqual(['The wate']);
    });
  });

  it('reports again, when there is something new, a page that got no answer', async () => {
    around.send.mockResolvedValueOnce({ ok: false, code: 'no-answer' });
    await start();
    expect(drawn()).toEqual([]);
    await show(`<p>${TEXT}</p>`, 1_000);
    expect([sent(), drawn()]).toEqual([['reportPage', 'reportPage'], ['The wate']]);
  });

  it('takes a report back that got no answer: it may have been heard', async () => {
    around.send.mockResolvedValueOnce({ ok: false, code: 'failed' });
    await start();
    watch.restart();
    expect(sent()).toEqual(['reportPage', 'withdrawPage']);
  });

  it('is there again after the page was put away and brought back', async () => {
    await start();
    watch.suspend();
    expect(drawn()).toEqual([]);
    await start();
    expect([sent(), drawn()]).toEqual([['reportPage', 'reportPage'], ['The wate']]);
    expect(around.readSettings).toHaveBeenCalledTimes(2);
  });

  it('acts on changed settings at once', async () => {
    await start();
    void watch.apply({ ...settings, marks: false });
    await vi.advanceTimersByTimeAsync(50);
    expect(drawn()).toEqual([]);
    void watch.apply(settings);
    await vi.advanceTimersByTimeAsync(50);
    expect(drawn()).toEqual(['The wate']);
    void watch.apply({ ...settings, pausedSites: ['localhost'] });
    await vi.advanceTimersByTimeAsync(50);
    expect([drawn(), sent().at(-1), vi.getTimerCount()]).toEqual([[], 'withdrawPage', 0]);
  });

  it('says nothing of a page that was closed before its settings were read', async () => {
    around.readSettings.mockImplementation(async () => {
      vi.spyOn(document, 'defaultView', 'get').mockReturnValue(null);
      vi.spyOn(document, 'location', 'get').mockReturnValue(null as unknown as Location);
      return settings;
    });
    await start();
    vi.restoreAllMocks();
    expect([sent(), drawn()]).toEqual([[], []]);
  });

  it('goes, with all it drew, when the extension was updated under the page', async () => {
    await start();
    around.isAlive = false;
    window.dispatchEvent(new Event('pointerdown'));
    expect(drawn()).toEqual([]);
    expect(onEnded).toHaveBeenCalledTimes(1);
    await show(`<p>${TEXT}</p><p>${MORE}</p>`, 20_000);
    expect([sent(), vi.getTimerCount()]).toEqual([['reportPage'], 0]);
  });

  it('ends, and takes badge and marks along, when it may no longer be there by itself', async () => {
    await start();
    const answerTo = async (answer: unknown) => {
      around.send.mockResolvedValueOnce(answer);
      await watch.checkStay();
      return [drawn(), sent().at(-1), onEnded.mock.calls.length];
    };
    expect(await answerTo({ ok: true, value: { may: true } })).toEqual([['The wate'], 'mayStay', 0]);
    expect(await answerTo({ ok: false, code: 'no-answer' })).toEqual([['The wate'], 'mayStay', 0]);
    expect(await answerTo({ ok: true, value: { may: false } })).toEqual([[], 'withdrawPage', 1]);
  });

  it('names blocks by the reading that a view asked for last', async () => {
    await start();
    const page = watch.readForView();
    await show(`<p>${MORE}</p><p>${TEXT}</p>`, 3_000);
    expect(watch.lastReading?.page).toBe(page);
    expect(watch.readNow().page.blocks).toHaveLength(2);
  });
});
