import type { PageState, SelectionRead } from '../protocol/page-shapes.ts';
import { buildPage, buildSelection } from './builders.ts';
import { play } from './fake-browser.ts';

/** Opens a page in a tab of the fake browser, whose content script answers what it reads off it. */
export function showPage(
  tab: number,
  page: Partial<PageState> = {},
  selection: Partial<SelectionRead> = {},
): void {
  const answers = new Map<unknown, unknown>([
    ['readPage', buildPage(page)],
    ['readSelection', buildSelection(selection)],
  ]);
  play.state.tabs.set(tab, { url: page.url ?? 'https://www.news.example/orrin' });
  play.state.contents.set(tab, (message) => {
    const kind = typeof message === 'object' && message !== null && 'kind' in message ? message.kind : '';
    return { ok: true, value: answers.get(kind) };
  });
}
