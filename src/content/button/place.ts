/** A box on the screen, in CSS pixels of the viewport. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

/** Between button and selected text, and between button and edge of the window. */
const GAP = 6;

/**
 * Finds a place beside a selection where a button covers none of the selected text: below its end, behind its end, or above its
 * beginning.
 * @param lines the boxes of the selected text, in reading order
 * @returns the upper left corner; null when there is no such place in the window
 */
export function findPlace(
  lines: readonly Box[],
  button: Size,
  window: Size,
): { left: number; top: number } | null {
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return null;
  const corners = [
    { left: last.right - button.width, top: last.bottom + GAP },
    { left: last.right + GAP, top: last.top + (last.bottom - last.top - button.height) / 2 },
    { left: first.left, top: first.top - GAP - button.height },
  ];
  for (const { left, top } of corners) {
    const within = { left: Math.max(GAP, Math.min(left, window.width - button.width - GAP)), top };
    const box = { ...within, right: within.left + button.width, bottom: top + button.height };
    const isVisible = top >= 0 && box.bottom <= window.height && box.right <= window.width;
    if (isVisible && !lines.some((line) => meets(line, box))) return within;
  }
  return null;
}

function meets(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
