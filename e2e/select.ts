import type { Page, Point } from './browsers/driver.ts';
import { poll } from './browsers/poll.ts';

/** Drags the mouse from the first to the last character of a text that stands in one element of the page. */
export async function selectByMouse(page: Page, text: string): Promise<void> {
  const { from, to } = await findEnds(page, text);
  await page.drag([from, middle(from, to), to]);
  await expectSelected(page, text);
}

/** The same from the last character to the first. */
export async function selectBackwards(page: Page, text: string): Promise<void> {
  const { from, to } = await findEnds(page, text);
  await page.drag([to, middle(from, to), from]);
  await expectSelected(page, text);
}

/**
 * Selects the first character with the mouse and extends the selection to the last with Shift and the arrow. (Without
 * caret browsing, Chromium moves no selection by key that is not there yet.)
 */
export async function selectByKeyboard(page: Page, text: string): Promise<void> {
  const { from } = await findEnds(page, text);
  const first = await findEnds(page, text.slice(0, 1), text);
  await page.drag([from, first.to]);
  for (let selected = 1; selected < text.length; selected += 1) await page.press(['Shift', 'ArrowRight']);
  await expectSelected(page, text);
}

/** Selects by script what no mouse needs to reach; for tests of what comes after the selection. */
export async function selectByScript(page: Page, text: string): Promise<void> {
  const found = await page.evaluate(select, text);
  if (!found) throw new Error(`the page does not hold “${text}”`);
}

async function expectSelected(page: Page, text: string): Promise<void> {
  await poll(`“${text}” to be selected`, () =>
    page.evaluate((wanted) => {
      const inShadow = [...document.querySelectorAll('*')].find((element) => element.shadowRoot)
        ?.shadowRoot as (ShadowRoot & { getSelection?(): Selection | null }) | undefined;
      const selected = [String(getSelection()), String(inShadow?.getSelection?.() ?? '')];
      return selected.some((candidate) => candidate.replace(/\s+/g, ' ').trim() === wanted);
    }, text),
  );
}

/** Where a text begins and ends on the screen; `within` says in which stretch of the page, where it occurs more than once. */
async function findEnds(page: Page, text: string, within = text): Promise<{ from: Point; to: Point }> {
  const ends = await page.evaluate(measure, within, text.length);
  if (!ends) throw new Error(`the page does not hold “${text}”`);
  return ends;
}

const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

/** Runs in the page: where the first and the last character of the text are drawn, after scrolling there. */
function measure(text: string, length: number): { from: Point; to: Point } | null {
  const roots: Node[] = [
    document.body,
    ...[...document.querySelectorAll('*')].flatMap((element) => element.shadowRoot ?? []),
  ];
  const nodes = roots.flatMap((root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found: Node[] = [];
    while (walker.nextNode()) found.push(walker.currentNode);
    return found;
  });
  const node = nodes.find((candidate) => candidate.textContent?.includes(text));
  if (!node?.parentElement && !(node?.parentNode instanceof ShadowRoot)) return null;
  node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const start = (node.textContent ?? '').indexOf(text);
  const boxAt = (offset: number): DOMRect => {
    const range = document.createRange();
    range.setStart(node, offset);
    range.setEnd(node, offset + 1);
    return range.getBoundingClientRect();
  };
  const first = boxAt(start);
  const last = boxAt(start + length - 1);
  return {
    from: { x: first.left + 1, y: first.top + first.height / 2 },
    to: { x: last.right - 1, y: last.top + last.height / 2 },
  };
}

/** Runs in the page. */
function select(text: string): boolean {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const start = (walker.currentNode.textContent ?? '').indexOf(text);
    if (start < 0) continue;
    getSelection()?.setBaseAndExtent(walker.currentNode, start, walker.currentNode, start + text.length);
    return true;
  }
  return false;
}
