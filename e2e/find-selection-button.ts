import type { Page } from './browsers/driver.ts';
import { poll } from './browsers/poll.ts';

/** Runs in the page: the last child of the root that is neither head nor body, where it is and what can be seen of it. */
export function findHost() {
  const host = [...document.documentElement.children].find(
    (element) => element !== document.head && element !== document.body,
  );
  if (!host) return null;
  const { left, top, right, bottom } = host.getBoundingClientRect();
  const lines = [...(getSelection()?.getRangeAt(0).getClientRects() ?? [])];
  return {
    name: host.localName,
    attributes: host.attributes.length,
    isClosed: host.shadowRoot === null,
    children: host.childNodes.length,
    covers: lines.some(
      (line) => line.left < right && left < line.right && line.top < bottom && top < line.bottom,
    ),
    isInView: left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight && right > left,
    middle: { x: (left + right) / 2, y: (top + bottom) / 2 },
  };
}

/** The button beside the selection, once it is there. */
export const findButton = (page: Page) =>
  poll('the button beside the selection', () => page.evaluate(findHost).then((host) => host ?? undefined));
