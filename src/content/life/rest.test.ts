// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchRest } from './rest.ts';

const TEXT = 'A line of text that is long enough to belong to the report on the page.';
let life: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '';
  life = new AbortController();
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

function watch(news: boolean, changedAlready = false) {
  const pass = vi.fn(async () => news);
  watchRest({ document, signal: life.signal, changedAlready, pass });
  return pass;
}

/** Adds a paragraph and lets the observer hear of it. */
async function add(text: string, thenWait: number) {
  document.body.appendChild(document.createElement('p')).textContent = text;
  await vi.advanceTimersByTimeAsync(0);
  await vi.advanceTimersByTimeAsync(thenWait);
}

describe('watchRest', () => {
  it('does nothing on a page that does not change', async () => {
    const pass = watch(true);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(pass).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('makes one pass for many changes', async () => {
    const pass = watch(true);
    for (let count = 0; count < 60; count++) await add(TEXT, 5);
    await vi.advanceTimersByTimeAsync(500);
    expect(pass).toHaveBeenCalledTimes(1);
  });

  it('makes a pass at the first rest when the page was swapped before', async () => {
    const pass = watch(true, true);
    await vi.advanceTimersByTimeAsync(500);
    expect(pass).toHaveBeenCalledTimes(1);
  });

  it('does not mind changes that add no text', async () => {
    const pass = watch(true);
    for (let count = 0; count < 10; count++) await add('3', 1_000);
    expect(pass).not.toHaveBeenCalled();
  });

  it('waits longer after passes that brought nothing, and gives up after six', async () => {
    const pass = watch(false);
    await add(TEXT, 600);
    await add(TEXT, 600);
    expect(pass).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(400);
    expect(pass).toHaveBeenCalledTimes(2);
    for (let count = 0; count < 50; count++) await add(TEXT, 2_000);
    expect(pass).toHaveBeenCalledTimes(6);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is bounded on a page that brings something new for ever', async () => {
    const pass = watch(true);
    for (let count = 0; count < 100; count++) await add(TEXT, 1_000);
    expect(pass).toHaveBeenCalledTimes(24);
  });

  it('asks at the first rest whether what was taken out is missed, and looks if it is', async () => {
    const pass = vi.fn(async () => true);
    const isMissed = vi.fn(() => false);
    document.body.innerHTML = `<p>${TEXT}</p><p>3</p><p>4</p>`;
    watchRest({ document, signal: life.signal, changedAlready: false, pass, isMissed });
    const remove = async () => {
      document.querySelector('p')?.remove();
      await vi.advanceTimersByTimeAsync(600);
    };
    await remove();
    expect([isMissed.mock.calls.length, pass.mock.calls.length]).toEqual([1, 0]);
    isMissed.mockReturnValue(true);
    await remove();
    expect([isMissed.mock.calls.length, pass.mock.calls.length]).toEqual([2, 1]);
  });

  it('does not wait after something was taken out where nobody asks for it', async () => {
    document.body.innerHTML = `<p>${TEXT}</p>`;
    watch(true);
    document.querySelector('p')?.remove();
    await vi.advanceTimersByTimeAsync(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('ends with its signal', async () => {
    const pass = watch(true);
    await add(TEXT, 100);
    life.abort();
    await vi.advanceTimersByTimeAsync(10_000);
    await add(TEXT, 10_000);
    expect(pass).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('stops when a pass fails', async () => {
    const pass = vi.fn(async () => Promise.reject(new Error('the page broke it')));
    watchRest({ document, signal: life.signal, changedAlready: true, pass });
    await vi.advanceTimersByTimeAsync(500);
    await add(TEXT, 5_000);
    expect(pass).toHaveBeenCalledTimes(1);
  });
});
