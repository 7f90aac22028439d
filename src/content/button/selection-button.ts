import { isRevealed } from '../life/reveal.ts';
import { watchSelection } from '../selection/selection-watch.ts';
import { findPlace, type Size } from './place.ts';

const HEIGHT = 26;
/** Longer words in other languages have to fit too: the label says how wide the button is. */
const toSize = (label: string): Size => ({ width: 24 + 8 * label.length, height: HEIGHT });

/** What has to go before the button is a wrong one: another selection, a moved page. */
const WINDOW_EVENTS = ['scroll', 'resize', 'pagehide'] as const;

interface ButtonOffer {
  document: Document;
  label: string;
  signal: AbortSignal;
  /** Asked each time before the button is shown. */
  isWanted: () => boolean;
  onPress: () => void;
}

/**
 * Shows a small button beside what the reader selects, until the signal aborts. A page cannot be given something to press
 * without an element, so there is one while the button is shown and none otherwise: without attributes, outside the body,
 * its inside closed to the page.
 */
export function offerButton({ document, label, signal, isWanted, onPress }: ButtonOffer): void {
  let shown: AbortController | undefined;
  const onRest = () => {
    shown?.abort();
    if (!isWanted()) return;
    const size = toSize(label);
    const place = findPlaceNow(document, size);
    if (!place) return;
    shown = new AbortController();
    show({ document, label, box: { ...place, ...size }, onPress, shown });
  };
  watchSelection({ document, signal, isOurs: () => isRevealed(document), onRest });
  signal.addEventListener('abort', () => shown?.abort(), { once: true });
}

function findPlaceNow(document: Document, size: Size): { left: number; top: number } | null {
  const selection = document.getSelection();
  const view = document.defaultView;
  if (!view || !selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const lines = [...selection.getRangeAt(0).getClientRects()].filter(({ width, height }) => width * height);
  return findPlace(lines, size, {
    width: document.documentElement.clientWidth,
    height: view.innerHeight,
  });
}

interface Showing {
  document: Document;
  label: string;
  box: Size & { left: number; top: number };
  onPress: () => void;
  shown: AbortController;
}

function show({ document, label, box, onPress, shown }: Showing): void {
  const { signal } = shown;
  const host = document.createElement('div');
  const style = document.createElement('style');
  const button = document.createElement('button');
  style.textContent = toStyle(box);
  button.type = 'button';
  button.textContent = label;
  host.attachShadow({ mode: 'closed' }).append(style, button);

  // The press must not take the selection away that it is about.
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', (event) => {
    shown.abort();
    if (event.isTrusted) onPress();
  });
  const hide = () => shown.abort();
  signal.addEventListener('abort', () => host.remove(), { once: true });
  document.addEventListener('selectionchange', hide, { signal });
  for (const name of WINDOW_EVENTS)
    document.defaultView?.addEventListener(name, hide, { signal, capture: true, passive: true });
  document.documentElement.append(host);
}

/**
 * What is important in a shadow tree wins against the page's own rules, so that the element itself needs no style. The button
 * is the browser's own, light or dark as the reader has it.
 */
function toStyle({ left, top, width, height }: Showing['box']): string {
  return `:host{all:initial!important;position:fixed!important;left:${left}px!important;top:${top}px!important;z-index:2147483647!important;color-scheme:light dark!important}button{width:${width}px;height:${height}px;border:1px solid;border-radius:${height}px;font:13px system-ui;cursor:pointer}`;
}
