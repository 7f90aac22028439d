// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchSelection } from './selection-watch.ts';

let life: AbortController;
let isOurs: boolean;
const onRest = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  onRest.mockReset();
  life = new AbortController();
  isOurs = false;
  watchSelection({ document, signal: life.signal, onRest, isOurs: () => isOurs });
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

function send(name: string, isTrusted = true): void {
  const event = new Event(name, { bubbles: true });
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  document.dispatchEvent(event);
}

it('is told once, when the selection has come to rest', () => {
  for (let n = 0; n < 20; n++) {
    send('selectionchange');
    vi.advanceTimersByTime(249);
  }
  expect(onRest).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(onRest).toHaveBeenCalledTimes(1);
});

it('hears nothing of what a page sends itself', () => {
  send('selectionchange', false);
  vi.runAllTimers();
  expect(onRest).not.toHaveBeenCalled();
});

it('hears nothing of a selection of our own', () => {
  isOurs = true;
  send('selectionchange');
  vi.runAllTimers();
  expect(onRest).not.toHaveBeenCalled();
});

it('grows tired of a page that selects by itself, until the reader does something', () => {
  const selectOften = () => {
    for (let n = 0; n < 50; n++) {
      send('selectionchange');
      vi.runAllTimers();
    }
  };
  selectOften();
  expect(onRest).toHaveBeenCalledTimes(10);
  send('pointerup', false);
  selectOften();
  expect(onRest).toHaveBeenCalledTimes(10);
  send('pointerup');
  selectOften();
  expect(onRest).toHaveBeenCalledTimes(20);
});

it('ends with its signal, timer included', () => {
  send('selectionchange');
  life.abort();
  vi.runAllTimers();
  send('selectionchange');
  vi.runAllTimers();
  expect(onRest).not.toHaveBeenCalled();
});
