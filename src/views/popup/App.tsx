import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { say } from '../../locales/say.ts';
import type { ComparisonView } from '../../protocol/shapes.ts';
import { ReportLink } from '../components/ReportLink.tsx';
import { toSentenceId } from '../components/SentenceItem.tsx';
import { SiteControls } from '../components/SiteControls.tsx';
import { type StateActions, StateView } from '../components/StateView.tsx';
import type { PopupGateway } from '../gateway.ts';
import { usePopup } from './use-popup.ts';

/** The popup: one view at a time, one live region, and the way back from a sentence to the page it stands in. */
export function App({ gateway }: { gateway: PopupGateway }) {
  const use = usePopup(gateway);
  const { popup, load, leaveDetail } = use;
  const main = useFocus(popup);
  useEscape(popup.detail && leaveDetail);
  // Read by the latency bench: how long after it began to open the popup had its answer.
  useEffect(() => {
    if (popup.view) performance.mark('answer');
  }, [popup.view]);
  const source = popup.view?.state === 'page' ? popup.view.summary : { published: null, own: null };
  const actions: StateActions = {
    onRetry: () => load(popup.asked),
    onCompareAnyway: () => load(true),
    onAllow: use.allow,
    onResume: use.resume,
    onMakeReceipt: gateway.makeReceipt,
    onCopy: gateway.copy,
    onTell: use.tell,
    onShow: use.show,
    onCompare: (sentence) => use.compare(sentence, source),
  };
  return (
    <>
      <Header onBack={popup.detail && leaveDetail} />
      <main ref={main} aria-busy={popup.view === undefined}>
        {popup.slow && <p class="waiting">{say('app_comparing')}</p>}
        {popup.view && (
          // Kept while a sentence is looked at, so that what was unfolded still is when the reader comes back.
          <div hidden={popup.detail !== undefined}>
            <StateView view={popup.view} actions={actions} asked={popup.asked} of="selection" />
          </div>
        )}
        {popup.detail && (
          <StateView view={popup.detail.view} actions={actions} asked={popup.asked} of="sentence" />
        )}
      </main>
      <Footer use={use} />
      <p role="status" class={popup.said.visible ? 'said' : 'visually-hidden'}>
        {popup.said.words}
      </p>
    </>
  );
}

function Header({ onBack }: { onBack: (() => void) | undefined }) {
  return (
    <header>
      {onBack ? (
        <button type="button" class="back" onClick={onBack}>
          {say('app_back')}
        </button>
      ) : (
        <p class="name">{say('app_name')}</p>
      )}
      <a href="../options/index.html" target="_blank" rel="noopener">
        {say('app_options')}
        <span class="visually-hidden"> {say('app_opens_tab')}</span>
      </a>
    </header>
  );
}

function Footer({ use }: { use: ReturnType<typeof usePopup> }) {
  const { tab, view, host, marks } = use.popup;
  if (!view) return null;
  return (
    <footer>
      {tab !== undefined && view.state !== 'not-readable' && (
        <button type="button" class="to-panel" onClick={() => use.openPanel(tab)}>
          {say('panel_open')}
        </button>
      )}
      {tab !== undefined && isOnPage(view) && <ReportLink tab={tab} />}
      <SiteControls
        host={view.state === 'paused' ? '' : host}
        marks={marks}
        actions={{ onSwitchMarks: use.switchMarks, onPause: use.pause }}
      />
    </footer>
  );
}

/** Whether there is a page to be seen as a whole: not where words were typed, or sent from where no page can be read. */
function isOnPage(view: ComparisonView): boolean {
  return view.state === 'page' || (view.state === 'comparison' && view.page !== null);
}

/**
 * Escape closes the innermost thing: the sentence first, the popup next. The listener is there with the drawing and not after it,
 * since an Escape that nobody hears closes the popup.
 */
function useEscape(leave: (() => void) | undefined): void {
  useLayoutEffect(() => {
    if (!leave) return;
    const signal = new AbortController();
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      leave();
    };
    document.addEventListener('keydown', onKey, { signal: signal.signal });
    return () => signal.abort();
  });
}

/** Moves the focus to what replaced the element that had it; never when the popup has just opened. */
function useFocus({ view, detail }: ReturnType<typeof usePopup>['popup']) {
  const main = useRef<HTMLElement>(null);
  const before = useRef<{ view: typeof view; detail: typeof detail }>({ view: undefined, detail: undefined });
  const opened = useRef(false);
  useEffect(() => {
    const left = before.current.detail;
    before.current = { view, detail };
    if (!view) return;
    if (detail) main.current?.querySelector<HTMLElement>(':scope > section h1')?.focus();
    else if (left) document.getElementById(toSentenceId(left.sentence))?.focus();
    else if (opened.current) main.current?.querySelector('h1')?.focus();
    opened.current = true;
  }, [view, detail]);
  return main;
}
