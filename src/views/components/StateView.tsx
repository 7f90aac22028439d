import type { PlainKey } from '../../locales/messages.ts';
import { say, sayCount } from '../../locales/say.ts';
import type { ComparisonView } from '../../protocol/shapes.ts';
import { languageName } from '../phrases.ts';
import { ComparisonResult } from './ComparisonResult.tsx';
import { Fill } from './Fill.tsx';
import { PageResult, Signals } from './PageResult.tsx';
import type { SentenceActions } from './SentenceItem.tsx';
import { StatePanel } from './StatePanel.tsx';
import { TakeAway, type TakeAwayActions } from './TakeAway.tsx';

export interface StateActions extends SentenceActions, TakeAwayActions {
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
        <>
          <ComparisonResult
            comparison={view.comparison}
            cut={view.cut}
            points={view.points ?? []}
            title={say(props.of === 'selection' ? 'comparison_title' : 'comparison_sentence_title')}
          />
          {view.comparison.checkable && <TakeAway view={view} actions={actions} />}
        </>
      );
    case 'page':
      return <PageResult summary={view.summary} actions={actions} />;
    case 'not-covered':
    case 'selection-not-covered':
      return <NotCovered view={view} actions={actions} asked={props.asked} />;
    case 'language-not-compared':
      return <LanguageNotCompared view={view} />;
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
  const why = say(view.status === 'mentions' ? 'not_covered_why_mentions' : 'not_covered_why');
  const action = asked
    ? {}
    : { action: { label: say('not_covered_compare_anyway'), onAct: actions.onCompareAnyway } };
  return (
    <StatePanel title={say(`not_covered_${view.status}`)} {...action}>
      <p>{asked ? say('not_covered_asked_already') : why}</p>
      {view.state === 'selection-not-covered' && (
        <Selected label={say('selected_label')} selection={view.text} />
      )}
      {view.state === 'not-covered' && <Signals signals={view.signals} />}
    </StatePanel>
  );
}

function LanguageNotCompared({ view }: { view: Of<'language-not-compared'> }) {
  return (
    <StatePanel title={say('language_not_compared_title')}>
      <p>
        <Fill message="language_not_compared_why" pieces={{ language: languageName(view.language) }} />
      </p>
      <p>
        <bdi>{view.title}</bdi>
      </p>
      <p>{say('language_not_compared_todo')}</p>
      <Signals signals={view.signals} />
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

/** What the reader can do about each failure; the general advice where nothing better is known. */
const todos: Readonly<Record<string, PlainKey>> = {
  'unknown-request': 'failed_todo_old_page',
  malformed: 'failed_todo_old_page',
  unreadable: 'failed_todo_old_page',
  outdated: 'failed_todo_old_page',
  'not-allowed': 'failed_todo_not_allowed',
  'no-answer': 'failed_todo_no_answer',
  'no-tab': 'failed_todo_no_tab',
};

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
      <StatePanel
        title={say('failed_title')}
        action={{ label: say('app_try_again'), onAct: actions.onRetry }}
      >
        <p>{say(todos[view.code] ?? 'failed_todo')}</p>
        <p class="hint">
          <Fill message="failed_code" pieces={{ code: view.code }} />
        </p>
      </StatePanel>
    );
  }
  const { host } = view;
  if (host === '') {
    return (
      <StatePanel title={say('permission_title')}>
        <p>{say('permission_why_unknown')}</p>
        <p>{say('permission_todo_unknown')}</p>
      </StatePanel>
    );
  }
  const action =
    view.state === 'paused'
      ? { label: say('paused_resume'), onAct: () => actions.onResume(host) }
      : { label: say('permission_ask'), onAct: () => actions.onAllow(host) };
  return (
    <StatePanel title={say(view.state === 'paused' ? 'paused_title' : 'permission_title')} action={action}>
      <p>
        <Fill message={view.state === 'paused' ? 'paused_why' : 'permission_why'} pieces={{ host }} />
      </p>
    </StatePanel>
  );
}

const whyNotReadable = {
  'browser-page': 'not_readable_browser_page',
  'own-page': 'not_readable_own_page',
  pdf: 'not_readable_pdf',
  'not-a-page': 'not_readable_not_a_page',
} as const;

type ExplainedView = Of<'nothing-selected' | 'too-short' | 'too-long' | 'not-readable'>;

function Explained({ view }: { view: ExplainedView }) {
  switch (view.state) {
    case 'nothing-selected':
      return (
        <StatePanel title={say('nothing_selected_title')}>
          <p>{say('nothing_selected_todo')}</p>
        </StatePanel>
      );
    case 'too-short':
      return (
        <StatePanel title={say('too_short_title')}>
          <p>{sayCount('too_short_todo', view.minimum)}</p>
          {view.text !== '' && <Selected label={say('selected_label')} selection={view.text} />}
        </StatePanel>
      );
    case 'too-long':
      return (
        <StatePanel title={say('too_long_title')}>
          <p>{say('too_long_todo', { length: view.length, maximum: view.maximum })}</p>
        </StatePanel>
      );
    case 'not-readable':
      return (
        <StatePanel title={say('not_readable_title')}>
          <p>{say(whyNotReadable[view.what])}</p>
          <p>{say('not_readable_todo')}</p>
        </StatePanel>
      );
  }
}
