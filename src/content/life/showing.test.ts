// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followShowing } from './showing.ts';

const onFirstShow = vi.fn();
const onShow = vi.fn();
const onHide = vi.fn();
let life: AbortController;

beforeEach(() => {
  vi.clearAllMocks();
  life = new AbortController();
});
afterEach(() => {
  life.abort();
  Reflect.deleteProperty(document, 'prerendering');
});

const follow = () => followShowing({ document, signal: life.signal, onFirstShow, onShow, onHide });
const prerender = (value: boolean) =>
  Object.defineProperty(document, 'prerendering', { value, configurable: true });

/** What the browser sends when a page comes to the front, from its cache or not. */
function comeToFront(persisted: boolean): void {
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));
}

describe('followShowing', () => {
  it('takes a page that is loaded as shown', () => {
    follow();
    expect(onShow).toHaveBeenCalledTimes(1);
  });

  it('waits for a page that is prepared before anybody sees it', () => {
    prerender(true);
    follow();
    expect(onFirstShow).not.toHaveBeenCalled();
    expect(onShow).not.toHaveBeenCalled();
    prerender(false);
    document.dispatchEvent(new Event('prerenderingchange'));
    expect(onFirstShow).toHaveBeenCalledTimes(1);
    expect(onShow).toHaveBeenCalledTimes(1);
  });

  it('hears of a page that is put away and brought back, and of nothing twice', () => {
    follow();
    comeToFront(false);
    expect(onShow).toHaveBeenCalledTimes(1);
    window.dispatchEvent(new Event('pagehide'));
    expect(onHide).toHaveBeenCalledTimes(1);
    comeToFront(true);
    expect(onShow).toHaveBeenCalledTimes(2);
    expect(onFirstShow).toHaveBeenCalledTimes(1);
  });

  it('ends with its signal', () => {
    prerender(true);
    follow();
    life.abort();
    document.dispatchEvent(new Event('prerenderingchange'));
    comeToFront(true);
    expect(onShow).not.toHaveBeenCalled();
  });
});
