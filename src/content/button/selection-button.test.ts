// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { offerButton } from './selection-button.ts';

let life: AbortController;
let isWanted: boolean;
let inside: ShadowRoot | undefined;
const onPress = vi.fn();
const page = '<p>The dam at Orrin was closed on Monday.</p>';

beforeEach(() => {
  vi.useFakeTimers();
  onPress.mockReset();
  document.body.innerHTML = page;
  vi.spyOn(Range.prototype, 'getClientRects').mockReturnValue([
    { left: 100, top: 100, right: 300, bottom: 120, width: 200, height: 20 },
  ] as unknown as DOMRectList);
  Object.defineProperty(document.documentElement, 'clientWidth', { value: 800, configurable: true });
  // The root is closed to everybody, to this test too, except where it is made.
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    inside = attach.call(this, init);
    return inside;
  });
  life = new AbortController();
  isWanted = true;
  offerButton({ document, label: 'Compare', signal: life.signal, isWanted: () => isWanted, onPress });
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const hosts = () => [...document.documentElement.children].filter((element) => element.localName === 'div');

function change(): void {
  const event = new Event('selectionchange');
  Object.defineProperty(event, 'isTrusted', { value: true });
  document.dispatchEvent(event);
}

function select(): void {
  const text = document.querySelector('p')?.firstChild;
  if (!text) throw new Error('the page has no text');
  document.getSelection()?.setBaseAndExtent(text, 0, text, 20);
  change();
  vi.runAllTimers();
}

function press(isTrusted: boolean): void {
  const event = new Event('click');
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  inside?.querySelector('button')?.dispatchEvent(event);
}

it('is there when something is selected, without attributes and closed, and the body is untouched', () => {
  expect(hosts()).toEqual([]);
  select();
  const [host] = hosts();
  expect(hosts()).toHaveLength(1);
  expect(host?.attributes).toHaveLength(0);
  expect(host?.shadowRoot).toBeNull();
  expect(inside?.querySelector('button')?.textContent).toBe('Compare');
  expect(document.body.innerHTML).toBe(page);
});

it.each([
  ['the selection changes', () => change()],
  ['the page scrolls', () => window.dispatchEvent(new Event('scroll'))],
  ['the page is put away', () => window.dispatchEvent(new Event('pagehide'))],
  ['it is offered no longer', () => life.abort()],
])('is gone as soon as %s', (_, act) => {
  select();
  expect(hosts()).toHaveLength(1);
  act();
  expect(hosts()).toEqual([]);
});

it('is not there twice', () => {
  select();
  select();
  expect(hosts()).toHaveLength(1);
});

it('does not come where a panel shows the answer', () => {
  isWanted = false;
  select();
  expect(hosts()).toEqual([]);
});

it('does its work for a reader, and goes; not for a page that presses it', () => {
  select();
  press(false);
  expect(onPress).not.toHaveBeenCalled();
  select();
  press(true);
  expect(onPress).toHaveBeenCalledTimes(1);
  expect(hosts()).toEqual([]);
});
