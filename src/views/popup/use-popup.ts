import { useEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../locales/say.ts';
import type { ComparisonView, PageSentence } from '../../protocol/shapes.ts';
import { toAnnouncement } from '../announce.ts';
import { failedAnswer, noTab, type PopupGateway, type TextSource } from '../gateway.ts';

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
  /** The tab that the answer is about, and its host ('' where it is not known). */
  tab: number | undefined;
  host: string;
  /** Whether sentences are marked on pages. */
  marks: boolean;
}

const start: Popup = {
  view: undefined,
  detail: undefined,
  said: { words: '', visible: false },
  slow: false,
  asked: false,
  tab: undefined,
  host: '',
  marks: true,
};

/** The popup's state and what can be done with it; asks for the tab's comparison when it is first drawn. */
export function usePopup(gateway: PopupGateway) {
  const [popup, setPopup] = useState(start);
  const change = (changes: Partial<Popup>): void => setPopup((before) => ({ ...before, ...changes }));
  const tell = (words: string): void => change({ said: { words, visible: true } });
  // An answer that comes after the reader asked for something else is not shown.
  const newest = useRef(0);

  async function ask<T>(question: () => Promise<T>, broken: T): Promise<T | undefined> {
    newest.current += 1;
    const mine = newest.current;
    const timer = setTimeout(() => newest.current === mine && change({ slow: true }), WAIT_SHOWN_AFTER_MS);
    const answer = await question().catch(() => broken);
    clearTimeout(timer);
    return newest.current === mine ? answer : undefined;
  }

  async function load(asked: boolean): Promise<void> {
    change({ view: undefined, detail: undefined, slow: false, asked });
    const answer = await ask(async () => {
      const tab = await gateway.findTab();
      return tab === undefined ? noTab : { ...(await gateway.compareTab(tab, asked)), tab };
    }, failedAnswer);
    if (!answer) return;
    change({
      tab: undefined,
      ...answer,
      slow: false,
      said: { words: toAnnouncement(answer.view), visible: false },
    });
  }

  async function compare(sentence: PageSentence, source: TextSource): Promise<void> {
    const view = await ask(() => gateway.compareText(sentence.text, source), failedAnswer.view);
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
    tell(say(shown ? 'page_shown' : 'page_gone'));
  }

  function allow(host: string): void {
    gateway.requestSite(host).then(
      (granted) => (granted ? load(popup.asked) : tell(say('permission_refused'))),
      () => tell(say('permission_refused')),
    );
  }

  async function resume(host: string): Promise<void> {
    await gateway.resumeSite(host);
    await load(popup.asked);
  }

  async function pause(host: string): Promise<void> {
    await gateway.pauseSite(host);
    await load(false);
  }

  async function switchMarks(marks: boolean): Promise<void> {
    await gateway.switchMarks(marks);
    change({ marks, said: { words: say(marks ? 'site_marks_on' : 'site_marks_off'), visible: false } });
  }

  /** Must be called in the task of a click; nothing is awaited before the browser is asked. */
  function openPanel(tab: number): void {
    gateway.openPanel(tab).then(
      () => gateway.close(),
      () => tell(say('panel_not_opened')),
    );
  }

  function leaveDetail(): void {
    newest.current += 1;
    change({ detail: undefined, said: { words: '', visible: false } });
  }

  // Asks once, when the popup opens.
  useEffect(() => {
    load(false);
  }, []);

  return { popup, tell, load, compare, show, allow, pause, resume, switchMarks, openPanel, leaveDetail };
}
