import type { PlainKey } from '../../locales/messages.ts';
import { say } from '../../locales/say.ts';
import type { ReaderSettings } from '../../protocol/shapes.ts';
import { Appearance } from './Appearance.tsx';
import { HistorySection, type RecordsProps } from './HistorySection.tsx';
import { PausedSites } from './PausedSites.tsx';
import { ReceiptSection } from './ReceiptSection.tsx';
import { commands, type OptionsState } from './use-options.ts';

export interface OptionsActions {
  onChange: (changes: Partial<ReaderSettings>) => void;
  /** Resolves to whether the site was taken. */
  onPause: (typed: string) => Promise<boolean>;
  onUnpause: (host: string) => void;
  /** Called in the task of a click, as the browsers ask of a request for permission. */
  onAskEverySite: () => void;
  onWithdrawEverySite: () => void;
}

interface Props {
  state: OptionsState;
  version: string;
  actions: OptionsActions;
  records: RecordsProps;
}

const limits = [
  'options_limit_right',
  'options_limit_witnesses',
  'options_limit_others',
  'options_limit_silence',
  'options_limit_implied',
] as const;

const privacy = [
  'options_privacy_local',
  'options_privacy_server',
  'options_privacy_reads',
  'options_privacy_keeps',
  'options_privacy_links',
] as const;

/** All options, and what a reader should know before trusting an answer. */
export function OptionsPage({ state, version, actions, records }: Props) {
  return (
    <>
      <main>
        <h1>{say('options_title')}</h1>
        {state.settings ? (
          <>
            <OnPages settings={state.settings} onChange={actions.onChange} />
            <Appearance settings={state.settings} onChange={actions.onChange} />
            <History settings={state.settings} records={records} onChange={actions.onChange} />
            <ReceiptSection {...records} />
            <EverySite allowed={state.everySite} actions={actions} />
            <PausedSites sites={state.settings.pausedSites} error={state.hostError} actions={actions} />
          </>
        ) : (
          <p>{say('options_loading')}</p>
        )}
        <Keyboard shortcuts={state.shortcuts} />
        <List title={say('options_limits_title')} items={limits} />
        <List title={say('options_privacy_title')} items={privacy} />
        <p class="hint">{say('options_version', { version })}</p>
      </main>
      {/* What stands beside the field already is said, and not shown twice. */}
      <p role="status" class={state.hostError === '' ? 'said' : 'visually-hidden'}>
        {state.said}
      </p>
    </>
  );
}

interface OnPagesProps {
  settings: ReaderSettings;
  onChange: OptionsActions['onChange'];
}

function OnPages({ settings, onChange }: OnPagesProps) {
  return (
    <section>
      <h2>{say('options_pages_title')}</h2>
      <Switch
        id="marks"
        on={settings.marks}
        label={say('options_marks')}
        hint={say('options_marks_hint')}
        onSwitch={(marks) => onChange({ marks })}
      />
      <Switch
        id="button"
        on={settings.button}
        label={say('options_button')}
        hint={say('options_button_hint')}
        onSwitch={(button) => onChange({ button })}
      />
      <Switch
        id="notice"
        on={settings.notice}
        label={say('options_notice')}
        hint={say('options_notice_hint')}
        onSwitch={(notice) => onChange({ notice })}
      />
    </section>
  );
}

function History({ settings, records, onChange }: OnPagesProps & { records: RecordsProps }) {
  return (
    <section>
      <h2>{say('history_title')}</h2>
      <Switch
        id="history"
        on={settings.history}
        label={say('history_keep')}
        hint={say('history_hint')}
        onSwitch={(history) => onChange({ history })}
      />
      <HistorySection {...records} />
    </section>
  );
}

interface SwitchProps {
  id: string;
  on: boolean;
  label: string;
  hint: string;
  onSwitch: (on: boolean) => void;
}

function Switch({ id, on, label, hint, onSwitch }: SwitchProps) {
  return (
    <div class="switch">
      <input
        type="checkbox"
        id={id}
        checked={on}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
      <div>
        <label for={id}>{label}</label>
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      </div>
    </div>
  );
}

function EverySite({ allowed, actions }: { allowed: boolean; actions: OptionsActions }) {
  return (
    <section>
      <h2>{say('options_every_title')}</h2>
      <p>{allowed ? say('options_every_on') : say('options_every_off')}</p>
      {/* One button for both, so that it keeps the focus when what it does changes. */}
      <button type="button" onClick={allowed ? actions.onWithdrawEverySite : actions.onAskEverySite}>
        {allowed ? say('options_every_withdraw') : say('options_every_ask')}
      </button>
    </section>
  );
}

function Keyboard({ shortcuts }: { shortcuts: OptionsState['shortcuts'] }) {
  return (
    <section>
      <h2>{say('options_keys_title')}</h2>
      <dl class="keys">
        {Object.entries(commands).map(([name, does]) => (
          <div key={name}>
            <dt>{say(does)}</dt>
            <dd>{shortcuts[name] ? <kbd>{shortcuts[name]}</kbd> : say('options_keys_none')}</dd>
          </div>
        ))}
      </dl>
      <p class="hint">{say('options_keys_hint')}</p>
    </section>
  );
}

function List({ title, items }: { title: string; items: readonly PlainKey[] }) {
  return (
    <section>
      <h2>{title}</h2>
      <ul class="plain">
        {items.map((item) => (
          <li key={item}>{say(item)}</li>
        ))}
      </ul>
    </section>
  );
}
