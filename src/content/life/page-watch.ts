import { isExtensionAlive } from '../../platform/page-runtime.ts';
import type { PageState } from '../../protocol/page-shapes.ts';
import { readSettings, sendFromContent } from '../../protocol/page-side.ts';
import { isPaused } from '../../protocol/settings.ts';
import type { ReaderSettings } from '../../protocol/shapes.ts';
import { PageMarks } from '../marks/page-marks.ts';
import { type PageReading, readPage } from '../page/read-page.ts';
import { finish, inSlices } from '../text/slices.ts';
import type { Gate } from './gate.ts';
import { isSame, type Reported, toRanges, withoutLost } from './reported.ts';
import { watchRest } from './rest.ts';

/** After a navigation the new page is waited for this long; then, if it is not about the event, nothing is left running. */
const SETTLE_MS = 10_000;
/** Looks at one view of a page, whatever the page does: one that swaps its text for ever is left alone. */
const MAX_LOOKS = 60;

export interface PageWatchOptions {
  document: Document;
  gate: Gate;
  /** What the page holds, or what is known of it, is another now. */
  onChanged: () => void;
  /** The page has written itself anew, and taken every listener away from its document and window. */
  onRewritten: () => void;
  /** The reader wants a button beside selections of this page, until the signal aborts. */
  onButton: (label: string, signal: AbortSignal) => void;
  /**
   * The extension was updated, disabled or removed under the page, or may no longer be there by itself; everything of this watch is
   * gone by then.
   */
  onEnded: () => void;
}

/**
 * Notices whether the page on show is about the event, has the background say so, and draws the marks. One view of a page is
 * one AbortSignal: whatever was started for it ends with it.
 */
export class PageWatch {
  readonly #document: Document;
  readonly #gate: Gate;
  readonly #onChanged: () => void;
  readonly #onRewritten: () => void;
  readonly #onButton: PageWatchOptions['onButton'];
  readonly #onEnded: () => void;
  readonly #marks: PageMarks;
  #view = new AbortController();
  #looks = 0;
  #navigated = false;
  #settings: ReaderSettings | undefined;
  #reported: Reported | undefined;
  /** Reports on their way: what they are answered with decides about the badge. */
  #underWay = 0;
  #isPutAway = false;
  #button: AbortController | undefined;
  #askedFor: PageReading | undefined;

  constructor({ document, gate, onChanged, onRewritten, onButton, onEnded }: PageWatchOptions) {
    this.#document = document;
    this.#marks = new PageMarks(document);
    this.#gate = gate;
    this.#onChanged = onChanged;
    this.#onRewritten = onRewritten;
    this.#onButton = onButton;
    this.#onEnded = onEnded;
  }

  /** The page as it was last read for a view, else as it was last reported: what block numbers in messages mean. */
  get lastReading(): PageReading | undefined {
    return this.#askedFor ?? this.#reported;
  }

  get isNavigated(): boolean {
    return this.#navigated;
  }

  /** Reads the page now, for somebody who waits for it. */
  readNow(): PageReading {
    return finish(readPage({ document: this.#document, navigated: this.#navigated }));
  }

  readForView(): PageState {
    this.#askedFor = this.readNow();
    return this.#askedFor.page;
  }

  /** Looks at a page that has loaded, or was brought back, and has passed the gate. */
  start(): Promise<void> {
    this.#isPutAway = false;
    return this.#lookAndStay(this.#view.signal);
  }

  /** Looks at what came in the place of the page without loading. */
  restart(): void {
    if (this.#endIfOrphaned()) return;
    this.stop();
    this.#navigated = true;
    this.#settle(this.#view.signal, true);
  }

  /** Ends the view: marks, observers and timers go, and the badge with them. */
  stop(): void {
    this.#view.abort();
    this.#view = new AbortController();
    this.#looks = 0;
    this.#askedFor = undefined;
    this.#withdraw();
  }

  /** The page is put away, perhaps for good: the background hears of it from the browser. */
  suspend(): void {
    this.#isPutAway = true;
    this.#marks.clear();
    this.#reported = undefined;
    this.#settings = undefined;
    this.stop();
  }

  /** A permission was taken back: ends when it was the one for this page, and its badge and marks go. */
  async checkStay(): Promise<void> {
    const answer = await sendFromContent('mayStay', {});
    if (!answer.ok || answer.value.may) return;
    this.stop();
    this.#onEnded();
  }

  /** Acts on changed settings at once. */
  async apply(settings: ReaderSettings): Promise<void> {
    this.stop();
    this.#settings = settings;
    if (this.#isWelcome() && this.#gate(this.#document)) await this.start();
  }

  /** Waits, for a bounded time, for the page to be about the event. */
  #settle(signal: AbortSignal, changedAlready: boolean): void {
    const settled = new AbortController();
    const settling = AbortSignal.any([signal, settled.signal]);
    const timer = setTimeout(() => settled.abort(), SETTLE_MS);
    settling.addEventListener('abort', () => clearTimeout(timer), { once: true });
    const pass = async () => {
      if (!this.#gate(this.#document)) return false;
      settled.abort();
      await this.#lookAndStay(signal);
      return true;
    };
    watchRest({ document: this.#document, signal: settling, changedAlready, pass });
  }

  async #lookAndStay(signal: AbortSignal): Promise<void> {
    const root = this.#document.documentElement;
    await this.#look(signal);
    if (!signal.aborted && this.#isWelcome()) this.#stay(signal, root);
  }

  /** Watches a page that may be about the event, until it no longer is; `lookedAt` is its root when it was looked at. */
  #stay(signal: AbortSignal, lookedAt: Element): void {
    const left = new AbortController();
    const staying = AbortSignal.any([signal, left.signal]);
    let root = lookedAt;
    const pass = async () => {
      if (root !== this.#document.documentElement) {
        root = this.#document.documentElement;
        this.#repairOnActs(staying);
        this.#onRewritten();
      }
      if (this.#gate(this.#document)) return this.#look(signal);
      left.abort();
      this.#withdraw();
      this.#settle(signal, false);
      return false;
    };
    const isMissed = () => this.#release();
    // It may have changed while the look at it was answered.
    const changedAlready = isMissed() || root !== this.#document.documentElement;
    watchRest({ document: this.#document, signal: staying, changedAlready, pass, isMissed });
    this.#repairOnActs(staying);
  }

  /** A page may clear all highlights, and the extension may go; both are seen when the reader does something. */
  #repairOnActs(signal: AbortSignal): void {
    for (const name of ['focus', 'pointerdown', 'keydown', 'scrollend', 'visibilitychange'])
      this.#document.defaultView?.addEventListener(name, this.#onAct, {
        signal,
        capture: true,
        passive: true,
      });
  }

  /** One function, so that to add it where it is already changes nothing. */
  readonly #onAct = (): void => {
    if (!this.#endIfOrphaned()) this.#marks.repair();
  };

  /** One look at the page; tells whether it held anything new. */
  async #look(signal: AbortSignal): Promise<boolean> {
    if (this.#endIfOrphaned() || ++this.#looks > MAX_LOOKS) return false;
    this.#settings ??= await readSettings();
    if (signal.aborted || !this.#isWelcome()) return false;
    const reading = await inSlices(
      readPage({ document: this.#document, navigated: this.#navigated }),
      signal,
    );
    if (!reading) return false;
    if (!this.#reported?.isAnswered || !isSame(reading.page, this.#reported.page)) {
      return this.#report(reading, signal);
    }
    this.#reported = { ...this.#reported, ...reading };
    this.#draw();
    return false;
  }

  async #report(reading: PageReading, signal: AbortSignal): Promise<boolean> {
    this.#underWay++;
    const answer = await sendFromContent('reportPage', { page: reading.page });
    this.#underWay--;
    if (signal.aborted) {
      // The page has gone meanwhile, and the badge may have come up after that.
      if (!this.#reported && this.#underWay === 0 && !this.#isPutAway)
        void sendFromContent('withdrawPage', {});
      return false;
    }
    const { marks, style, button } = answer.ok ? answer.value : { marks: [], style: null, button: null };
    this.#reported = { ...reading, marks, style, isAnswered: answer.ok };
    this.#draw();
    this.#offer(button);
    this.#onChanged();
    return answer.ok;
  }

  /** Lets go of what the page has taken out, and of the marks on it; tells whether there was any. */
  #release(): boolean {
    const left = this.#reported && withoutLost(this.#reported);
    if (!left) return false;
    this.#reported = left;
    this.#draw();
    return true;
  }

  #draw(): void {
    const reported = this.#settings?.marks ? this.#reported : undefined;
    this.#marks.show(reported ? toRanges(reported) : [], reported?.style ?? null);
  }

  #offer(label: string | null): void {
    this.#button?.abort();
    this.#button = label === null ? undefined : new AbortController();
    if (label !== null && this.#button) this.#onButton(label, this.#button.signal);
  }

  #isWelcome(): boolean {
    const settings = this.#settings;
    // A page that was closed meanwhile is in no window, and Firefox knows no address of it any more.
    const host = this.#document.defaultView?.location.hostname;
    return host !== undefined && !!settings?.notice && !isPaused(settings, host);
  }

  #withdraw(): void {
    this.#marks.clear();
    this.#offer(null);
    if (!this.#reported) return;
    this.#reported = undefined;
    void sendFromContent('withdrawPage', {});
    this.#onChanged();
  }

  /** True when the extension was updated or removed under the page: then everything of ours goes, quietly. */
  #endIfOrphaned(): boolean {
    if (isExtensionAlive()) return false;
    this.suspend();
    this.#onEnded();
    return true;
  }
}
