import type { ReaderSettings } from '../../protocol/shapes.ts';
import { text } from '../text.ts';
import { PausedSites } from './PausedSites.tsx';
import type { OptionsState } from './use-options.ts';

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
}

const words = text.settings;

/** All options, and what a reader should know before trusting an answer. */
export function OptionsPage({ state, version, actions }: Props) {
  return (
    <>
      <main>
        <h1>{words.title}</h1>
        {state.settings ? (
          <>
            <OnPages settings={state.settings} onChange={actions.onChange} />
            <EverySite allowed={state.everySite} actions={actions} />
            <PausedSites sites={state.settings.pausedSites} error={state.hostError} actions={actions} />
          </>
        ) : (
          <p>{words.loading}</p>
        )}
        <Keyboard shortcuts={state.shortcuts} />
        <List title={words.limitsTitle} items={words.limits} />
        <List title={words.privacyTitle} items={words.privacy} />
        <p class="hint">{words.version(version)}</p>
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
      <h2>{words.pagesTitle}</h2>
      <Switch
        id="marks"
        on={settings.marks}
        label={words.marks}
        hint={words.marksHint}
        onSwitch={(marks) => onChange({ marks })}
      />
      <Switch
        id="button"
        on={settings.button}
        label={words.button}
        hint={words.buttonHint}
        onSwitch={(button) => onChange({ button })}
      />
      <Switch
        id="notice"
        on={settings.notice}
        label={words.notice}
        hint={words.noticeHint}
        onSwitch={(notice) => onChange({ notice })}
      />
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
      <h2>{words.everyTitle}</h2>
      <p>{allowed ? words.everyOn : words.everyOff}</p>
      {/* One button for both, so that it keeps the focus when what it does changes. */}
      <button type="button" onClick={allowed ? actions.onWithdrawEverySite : actions.onAskEverySite}>
        {allowed ? words.everyWithdraw : words.everyAsk}
      </button>
    </section>
  );
}

function Keyboard({ shortcuts }: { shortcuts: OptionsState['shortcuts'] }) {
  return (
    <section>
      <h2>{words.keysTitle}</h2>
      <dl class="keys">
        {Object.entries(words.keyCommand).map(([name, does]) => (
          <div key={name}>
            <dt>{does}</dt>
            <dd>{shortcuts[name] ? <kbd>{shortcuts[name]}</kbd> : words.keysNone}</dd>
          </div>
        ))}
      </dl>
      <p class="hint">{words.keysHint}</p>
    </section>
  );
}

function List({ title, items }: { title: string; items: readonly string[] }) {
  return (
    <section>
      <h2>{title}</h2>
      <ul class="plain">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </section>
  );
}
