import type { ComparisonView } from '../../protocol/shapes.ts';
import { ComparisonResult } from '../components/ComparisonResult.tsx';
import { Fill } from '../components/Fill.tsx';
import { PageResult } from '../components/PageResult.tsx';
import type { SentenceActions } from '../components/SentenceItem.tsx';
import { StatePanel } from '../components/StatePanel.tsx';
import { text } from '../text.ts';

export interface StateActions extends SentenceActions {
  onRetry: () => void;
  onCompareAnyway: () => void;
  /** Called in the task of a click, as the browsers ask of a request for permission. */
  onAllow: (host: string) => void;
  onResume: (host: string) => void;
}

interface Props {
  view: ComparisonView;
  actions: StateActions;
  /** The reader has asked to compare anyway, and this is the answer. */
  asked: boolean;
  /** What is compared: a selection, or one sentence of the page's summary. */
  of: 'selection' | 'sentence';
}

/** The one view of each state that the popup can be in. */
export function StateView(props: Props) {
  const { view, actions } = props;
  switch (view.state) {
    case 'comparison':
      return (
        <ComparisonResult
          comparison={view.comparison}
          cut={view.cut}
          title={props.of === 'selection' ? text.comparison.title : text.comparison.sentenceTitle}
        />
      );
    case 'page':
      return <PageResult summary={view.summary} actions={actions} />;
    case 'not-covered':
    case 'selection-not-covered':
      return <NotCovered view={view} actions={actions} asked={props.asked} />;
    case 'permission-missing':
    case 'paused':
    case 'failed':
      return <Blocked view={view} actions={actions} />;
    default:
      return <Explained view={view} />;
  }
}

type Of<S extends ComparisonView['state']> = Extract<ComparisonView, { state: S }>;

function NotCovered({
  view,
  actions,
  asked,
}: {
  view: Of<'not-covered' | 'selection-not-covered'>;
  actions: StateActions;
  asked: boolean;
}) {
  const why = view.status === 'mentions' ? text.notCovered.whyMentions : text.notCovered.why;
  const action = asked
    ? {}
    : { action: { label: text.notCovered.compareAnyway, onAct: actions.onCompareAnyway } };
  return (
    <StatePanel title={text.notCovered[view.status]} {...action}>
      <p>{asked ? text.notCovered.askedAlready : why}</p>
      {view.state === 'selection-not-covered' && (
        <Selected label={text.notCovered.selection} selection={view.text} />
      )}
      {view.state === 'not-covered' && view.signals.length > 0 && (
        <details class="signals">
          <summary>{text.page.signals}</summary>
          <ul>
            {view.signals.map((signal) => (
              <li key={signal}>
                <bdi>{signal}</bdi>
              </li>
            ))}
          </ul>
        </details>
      )}
    </StatePanel>
  );
}

function Selected({ label, selection }: { label: string; selection: string }) {
  return (
    <>
      <p class="eyebrow">{label}</p>
      <blockquote>
        <bdi class="foreign">{selection}</bdi>
      </blockquote>
    </>
  );
}

/** States in which something stands between the reader and an answer, with the button that removes it. */
function Blocked({
  view,
  actions,
}: {
  view: Of<'permission-missing' | 'paused' | 'failed'>;
  actions: StateActions;
}) {
  if (view.state === 'failed') {
    return (
      <StatePanel title={text.failed.title} action={{ label: text.tryAgain, onAct: actions.onRetry }}>
        <p>
          <bdi>{view.todo || text.failed.todo}</bdi>
        </p>
        <p class="hint">
          <Fill pattern={text.failed.code} pieces={{ code: view.code }} />
        </p>
      </StatePanel>
    );
  }
  const { host } = view;
  if (host === '') {
    return (
      <StatePanel title={text.permission.title}>
        <p>{text.permission.whyUnknown}</p>
        <p>{text.permission.todoUnknown}</p>
      </StatePanel>
    );
  }
  const words =
    view.state === 'paused'
      ? { ...text.paused, label: text.paused.resume, onAct: () => actions.onResume(host) }
      : { ...text.permission, label: text.permission.ask, onAct: () => actions.onAllow(host) };
  return (
    <StatePanel title={words.title} action={words}>
      <p>
        <Fill pattern={words.why} pieces={{ host }} />
      </p>
    </StatePanel>
  );
}

type ExplainedView = Of<'nothing-selected' | 'too-short' | 'too-long' | 'not-readable'>;

function Explained({ view }: { view: ExplainedView }) {
  switch (view.state) {
    case 'nothing-selected':
      return (
        <StatePanel title={text.nothingSelected.title}>
          <p>{text.nothingSelected.todo}</p>
        </StatePanel>
      );
    case 'too-short':
      return (
        <StatePanel title={text.tooShort.title}>
          <p>{text.tooShort.todo(view.minimum)}</p>
          {view.text !== '' && <Selected label={text.tooShort.selection} selection={view.text} />}
        </StatePanel>
      );
    case 'too-long':
      return (
        <StatePanel title={text.tooLong.title}>
          <p>{text.tooLong.todo(view.length, view.maximum)}</p>
        </StatePanel>
      );
    case 'not-readable':
      return (
        <StatePanel title={text.notReadable.title}>
          <p>{text.notReadable.why[view.what]}</p>
          <p>{text.notReadable.todo}</p>
        </StatePanel>
      );
  }
}
