import { useEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../locales/say.ts';
import type { ComparisonView, PageSentence, TabAnswer } from '../../protocol/shapes.ts';
import { toAnnouncement } from '../announce.ts';
import { failedAnswer, noTab, type PanelGateway } from '../gateway.ts';
import { createLatest } from '../latest.ts';
import { findSentence, toMarkOrder } from './mark-order.ts';

/** A comparison over the list: of what is selected on the page, or of one of its sentences. */
export interface Detail {
  view: ComparisonView;
  /** Undefined for a selection. */
  sentence: PageSentence | undefined;
}

export interface Panel {
  /** The page's sentences, or why there are none; undefined while the first answer is awaited. */
  page: ComparisonView | undefined;
  host: string;
  marks: boolean;
  detail: Detail | undefined;
  /** The sentence that was shown on the page last. */
  current: PageSentence | undefined;
  /** The reader asked to compare although the page is not about the event. */
  asked: boolean;
  /** What the live region says; `visible` when the reader sees it too. */
  said: { words: string; visible: boolean };
}

const start: Panel = {
  page: undefined,
  host: '',
  marks: true,
  detail: undefined,
  current: undefined,
  asked: false,
  said: { words: '', visible: false },
};

/** The panel's state and what can be done with it; it follows the tab in front and what is selected there. */
export function usePanel(gateway: PanelGateway) {
  const [panel, setPanel] = useState(start);
  const change = (changes: Partial<Panel>): void => setPanel((before) => ({ ...before, ...changes }));
  const tell = (words: string, visible: boolean): void => change({ said: { words, visible } });
  const tab = useRef<number | undefined>(undefined);
  const pages = useRef(createLatest()).current;
  const details = useRef(createLatest()).current;

  /** Asks about the tab in front; `undefined` names none. */
  async function askTab(question: (tab: number) => Promise<TabAnswer>): Promise<TabAnswer> {
    return tab.current === undefined ? noTab : question(tab.current);
  }

  async function loadPage(asked: boolean): Promise<void> {
    const answer = await pages.ask(() => askTab((id) => gateway.comparePage(id, asked)), failedAnswer);
    if (!answer) return;
    if (tab.current !== undefined) gateway.followTab(tab.current, true);
    setPanel((before) => withPage({ ...before, asked }, answer));
  }

  async function loadSelection(anyway: boolean): Promise<void> {
    const answer = await details.ask(
      () => askTab((id) => gateway.compareSelection(id, anyway)),
      failedAnswer,
    );
    if (answer) setPanel((before) => withSelection(before, answer.view));
  }

  async function load(): Promise<void> {
    await Promise.all([loadPage(false), loadSelection(false)]);
  }

  /** Turns to the tab in front, where it is another one. */
  async function turn(): Promise<void> {
    const id = await gateway.findTab().catch(() => undefined);
    if (id === tab.current && id !== undefined) return;
    if (tab.current !== undefined) gateway.followTab(tab.current, false);
    tab.current = id;
    change({ detail: undefined, current: undefined, asked: false });
    await load();
  }

  async function show(sentence: PageSentence): Promise<void> {
    change({ current: sentence });
    const id = tab.current;
    const shown = id !== undefined && (await gateway.showSentence(id, sentence).catch(() => false));
    tell(say(shown ? 'page_shown' : 'page_gone'), !shown);
  }

  async function compare(sentence: PageSentence): Promise<void> {
    const source = panel.page?.state === 'page' ? panel.page.summary : { published: null, own: null };
    const [view] = await Promise.all([
      details.ask(() => gateway.compareText(sentence.text, source), failedAnswer.view),
      show(sentence),
    ]);
    if (view) change({ detail: { view, sentence }, said: { words: toAnnouncement(view), visible: false } });
  }

  /** Goes on by so many sentences in the list's order; the comparison goes along where one is open. */
  async function step(by: 1 | -1): Promise<PageSentence | undefined> {
    const order = panel.page?.state === 'page' ? toMarkOrder(panel.page.summary) : [];
    const at = findSentence(order, panel.current);
    const next = at < 0 ? order.at(by > 0 ? 0 : -1) : order[at + by];
    if (next) await (panel.detail ? compare(next) : show(next));
    return next;
  }

  function leaveDetail(): void {
    details.drop();
    change({ detail: undefined, said: { words: '', visible: false } });
  }

  function allow(host: string): void {
    gateway.requestSite(host).then(
      (granted) => (granted ? load() : tell(say('permission_refused'), true)),
      () => tell(say('permission_refused'), true),
    );
  }

  async function pause(host: string): Promise<void> {
    leaveDetail();
    await gateway.pauseSite(host);
    await loadPage(false);
  }

  async function resume(host: string): Promise<void> {
    await gateway.resumeSite(host);
    await load();
  }

  async function switchMarks(on: boolean): Promise<void> {
    await gateway.switchMarks(on);
    change({ marks: on, said: { words: say(on ? 'site_marks_on' : 'site_marks_off'), visible: false } });
  }

  // The listeners outlive many drawings; each of them is to act on what is there when it is called.
  const acts = useRef({ load, loadPage, loadSelection, turn, asked: panel.asked });
  acts.current = { load, loadPage, loadSelection, turn, asked: panel.asked };
  useEffect(() => {
    const open = new AbortController();
    const listeners = {
      isFollowed: (id: number) => id === tab.current,
      onSelection: () => void acts.current.loadSelection(false),
      onPage: () => void acts.current.loadPage(acts.current.asked),
      onTab: () => void acts.current.turn(),
    };
    gateway.listen(listeners, open.signal);
    void acts.current.turn();
    return () => open.abort();
  }, []);

  return {
    panel,
    tab: tab.current,
    tell: (words: string) => tell(words, true),
    load,
    loadPage,
    loadSelection,
    compare,
    show,
    step,
    leaveDetail,
    allow,
    pause,
    resume,
    switchMarks,
  };
}

/** What is looked at stays where it still stands on the page. */
function withPage(before: Panel, { view, host, marks }: TabAnswer): Panel {
  const order = view.state === 'page' ? toMarkOrder(view.summary) : [];
  const find = (wanted: PageSentence | undefined) => order[findSentence(order, wanted)];
  const isGone = before.detail?.sentence !== undefined && !find(before.detail.sentence);
  const words = toAnnouncement(view);
  return {
    ...before,
    page: view,
    host,
    marks,
    current: find(before.current),
    detail: isGone ? undefined : before.detail,
    said: before.detail ? before.said : { words, visible: false },
  };
}

/** A selection takes the place of the list; one that ends, or is too short to be meant, gives it back. */
function withSelection(before: Panel, view: ComparisonView): Panel {
  if (view.state === 'comparison' || view.state === 'selection-not-covered' || view.state === 'too-long') {
    const said = { words: toAnnouncement(view), visible: false };
    return { ...before, detail: { view, sentence: undefined }, said };
  }
  const isOfSelection = before.detail !== undefined && before.detail.sentence === undefined;
  return isOfSelection ? { ...before, detail: undefined, said: start.said } : before;
}
