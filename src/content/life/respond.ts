import type { ToContent } from '../../protocol/answers.ts';
import type { Handlers } from '../../protocol/routes.ts';
import { readPublicationDay } from '../page/read-page.ts';
import { readSelectedText } from '../selection/read-selection.ts';
import type { PageWatch } from './page-watch.ts';
import type { PanelLink } from './panel-link.ts';
import { findStretch, reveal } from './reveal.ts';

/** What the background may ask of a page. */
export function toHandlers(document: Document, watch: PageWatch, panel: PanelLink): Handlers<ToContent> {
  return {
    async readSelection() {
      const selected = readSelectedText(document);
      const published = readPublicationDay({ document, navigated: watch.isNavigated });
      return { ...selected, published, contentType: document.contentType };
    },
    async readPage() {
      return watch.readForView();
    },
    async revealSentence({ block, start, end, text }) {
      const range = findStretch({
        block: watch.lastReading?.blocks[block],
        stretch: { start, end },
        text,
        readNow: () => watch.readNow().blocks,
      });
      return { shown: range !== null && reveal(range) };
    },
    async settingsChanged({ settings }) {
      // Not awaited: looking at the page again may take as long as the background itself, which waits for this answer.
      void watch.apply(settings);
      panel.tell('page');
      return null;
    },
    async permissionRemoved() {
      // Not awaited: it asks the background, which waits for this answer.
      void watch.checkStay();
      return null;
    },
    async followPage({ on }) {
      panel.follow(on);
      return null;
    },
  };
}
