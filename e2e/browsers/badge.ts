import type { Badge, Surface } from './driver.ts';

/** What the toolbar button shows for a tab, asked from a document that has `browser`. */
export async function readBadge(evaluate: Surface['evaluate'], tabId: number): Promise<Badge> {
  return evaluate(
    async (id) => ({
      text: await browser.action.getBadgeText({ tabId: id }),
      title: await browser.action.getTitle({ tabId: id }),
    }),
    tabId,
  );
}
