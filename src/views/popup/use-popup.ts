import { useEffect, useRef, useState } from 'preact/hooks';
import type { ComparisonView, PageSentence } from '../../protocol/shapes.ts';
import { toAnnouncement } from '../announce.ts';
import { noTab, type PopupGateway } from '../gateway.ts';
import { text } from '../text.ts';

/** Answers usually come sooner; a word that flashes up and goes is worse than none. */
const WAIT_SHOWN_AFTER_MS = 150;

/** What stands in the popup: its view, and, over a page's summary, the comparison of one of its sentences. */
export interface Popup {
  /** Undefined while the answer is awaited. */
  view: ComparisonView | undefined;
  detail: { view: ComparisonView; sentence: PageSentence } | undefined;
  /** What the live region says; `visible` when the reader sees it too. */
  said: { words: string; visible: boolean };
  slow: boolean;
  asked: boolean;
}

const start: Popup = {
  view: undefined,
  detail: undefined,
  said: { words: '', visible: false },
  slow: false,
  asked: false,
};

/** The popup's state and what can be done with it; asks for the tab's comparison when it is first drawn. */
export function usePopup(gateway: PopupGateway) {
  const [popup, setPopup] = useState(start);
  const change = (changes: Partial<Popup>): void => setPopup((before) => ({ ...before, ...changes }));
  const say = (words: string): void => change({ said: { words, visible: true } });
  // An answer that comes after the reader asked for something else is not shown.
  const newest = useRef(0);

  async function ask(question: () => Promise<ComparisonView>): Promise<ComparisonView | undefined> {
    newest.current += 1;
    const mine = newest.current;
    const timer = setTimeout(() => newest.current === mine && change({ slow: true }), WAIT_SHOWN_AFTER_MS);
    const view = await question().catch((): ComparisonView => failedView);
    clearTimeout(timer);
    return newest.current === mine ? view : undefined;
  }

  async function load(asked: boolean): Promise<void> {
    change({ view: undefined, detail: undefined, slow: false, asked });
    const view = await ask(async () => {
      const tab = await gateway.findTab();
      return tab === undefined ? noTab : gateway.compareTab(tab, asked);
    });
    if (view) change({ view, slow: false, said: { words: toAnnouncement(view), visible: false } });
  }

  async function compare(sentence: PageSentence, published: string | null): Promise<void> {
    const view = await ask(() => gateway.compareText(sentence.text, published));
    if (view) {
      change({
        detail: { view, sentence },
        slow: false,
        said: { words: toAnnouncement(view), visible: false },
      });
    }
  }

  async function show(sentence: PageSentence): Promise<void> {
    const tab = await gateway.findTab();
    const shown = tab !== undefined && (await gateway.showSentence(tab, sentence));
    say(shown ? text.page.shown : text.page.gone);
  }

  function allow(host: string): void {
    gateway.requestSite(host).then(
      (granted) => (granted ? load(popup.asked) : say(text.permission.refused)),
      () => say(text.permission.refused),
    );
  }

  async function resume(host: string): Promise<void> {
    await gateway.resumeSite(host);
    await load(popup.asked);
  }

  function leaveDetail(): void {
    newest.current += 1;
    change({ detail: undefined, said: { words: '', visible: false } });
  }

  // Asks once, when the popup opens.
  useEffect(() => {
    load(false);
  }, []);

  return { popup, load, compare, show, allow, resume, leaveDetail };
}

const failedView: ComparisonView = { state: 'failed', code: 'failed', todo: text.failed.todo };
