import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { say, sayCount } from '../../locales/say.ts';
import { ReportLink } from '../components/ReportLink.tsx';
import { SiteControls } from '../components/SiteControls.tsx';
import { StatePanel } from '../components/StatePanel.tsx';
import { type StateActions, StateView } from '../components/StateView.tsx';
import { Stepper } from '../components/Stepper.tsx';
import type { PanelGateway } from '../gateway.ts';
import { MarkList } from './MarkList.tsx';
import { findSentence, toMarkOrder } from './mark-order.ts';
import { type Panel, usePanel } from './use-panel.ts';

type Use = ReturnType<typeof usePanel>;

/** The panel: the page's marks as a list; over it, while there is one, the comparison of a sentence or of the selection. */
export function App({ gateway }: { gateway: PanelGateway }) {
  const use = usePanel(gateway);
  const { panel } = use;
  const main = useRef<HTMLElement>(null);
  useScrollOfList(panel);
  useKeys(use);
  useRetry(use);
  const focusHeading = () =>
    main.current?.querySelector<HTMLElement>(':scope > div:not([hidden]) h1')?.focus();
  const actions: StateActions = {
    onRetry: () => void use.load(),
    onCompareAnyway: () => void (panel.detail ? use.loadSelection(true) : use.loadPage(true)),
    onAllow: use.allow,
    onResume: use.resume,
    onMakeReceipt: gateway.makeReceipt,
    onCopy: gateway.copy,
    onTell: use.tell,
    onShow: (sentence) => void use.show(sentence),
    onCompare: (sentence) => void use.compare(sentence).then(focusHeading),
  };
  return (
    <>
      <Header use={use} onLeft={focusHeading} />
      <main ref={main} aria-busy={panel.page === undefined}>
        <div hidden={panel.detail !== undefined}>
          <Page panel={panel} actions={actions} />
        </div>
        {panel.detail && (
          <div>
            <StateView
              view={panel.detail.view}
              actions={actions}
              asked={false}
              of={panel.detail.sentence ? 'sentence' : 'selection'}
            />
          </div>
        )}
      </main>
      <footer>
        <p role="status" class={panel.said.visible ? 'said' : 'visually-hidden'}>
          {panel.said.words}
        </p>
        {use.tab !== undefined && panel.page?.state === 'page' && <ReportLink tab={use.tab} />}
        <SiteControls
          host={panel.page?.state === 'paused' ? '' : panel.host}
          marks={panel.marks}
          actions={{ onSwitchMarks: use.switchMarks, onPause: use.pause }}
        />
      </footer>
    </>
  );
}

function Page({ panel, actions }: { panel: Panel; actions: StateActions }) {
  if (!panel.page) return <p class="waiting">{say('app_comparing')}</p>;
  if (panel.page.state === 'page')
    return <MarkList summary={panel.page.summary} current={panel.current} actions={actions} />;
  if (panel.page.state === 'nothing-selected') return <StatePanel title={say('panel_nothing')} />;
  return <StateView view={panel.page} actions={actions} asked={panel.asked} of="selection" />;
}

function Header({ use, onLeft }: { use: Use; onLeft: () => void }) {
  const { panel } = use;
  const order = panel.page?.state === 'page' ? toMarkOrder(panel.page.summary) : [];
  return (
    <header>
      {panel.detail ? (
        <button
          type="button"
          class="back"
          onClick={() => {
            use.leaveDetail();
            requestAnimationFrame(onLeft);
          }}
        >
          {say('panel_list')}
        </button>
      ) : (
        <p class="name">{say('app_name')}</p>
      )}
      {order.length > 0 && (
        <Stepper
          at={findSentence(order, panel.current)}
          of={order.length}
          idle={sayCount('panel_marked', order.length)}
          onStep={(by) => void use.step(by)}
        />
      )}
      <a href="../options/index.html" target="_blank" rel="noopener">
        {say('app_options')}
        <span class="visually-hidden"> {say('app_opens_tab')}</span>
      </a>
    </header>
  );
}

/**
 * Escape goes back to the list; Alt with an arrow goes on by a sentence, wherever the focus is. The listener changes with the
 * drawing and not after it: a key that is pressed at what has just been drawn means that.
 */
function useKeys({ panel, leaveDetail, step }: Use): void {
  useLayoutEffect(() => {
    const left = new AbortController();
    const onKey = (event: KeyboardEvent): void => {
      const by = event.altKey ? { ArrowDown: 1 as const, ArrowUp: -1 as const }[event.key] : undefined;
      if (by !== undefined) void step(by);
      else if (event.key === 'Escape' && panel.detail) leaveDetail();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey, { signal: left.signal });
    return () => left.abort();
  });
}

/** The list is found again where it was left. */
function useScrollOfList({ detail }: Panel): void {
  const top = useRef(0);
  const isOpen = detail !== undefined;
  useLayoutEffect(() => {
    if (isOpen) return () => scrollTo(0, top.current);
    const left = new AbortController();
    addEventListener('scroll', () => (top.current = scrollY), { signal: left.signal, passive: true });
    return () => {
      left.abort();
      scrollTo(0, 0);
    };
  }, [isOpen]);
}

/** The browser does not say that the toolbar button was pressed and gave access: the page is tried again on the reader's return. */
function useRetry({ panel, load }: Use): void {
  const isBlocked = panel.page?.state === 'permission-missing';
  useEffect(() => {
    if (!isBlocked) return;
    const left = new AbortController();
    const options = { signal: left.signal, once: true };
    addEventListener('focus', () => void load(), options);
    document.documentElement.addEventListener('mouseenter', () => void load(), options);
    return () => left.abort();
  }, [isBlocked]);
}
