import { useRef } from 'preact/hooks';
import { Fill } from '../components/Fill.tsx';
import { text } from '../text.ts';
import type { OptionsActions } from './OptionsPage.tsx';

const words = text.settings;

interface Props {
  sites: readonly string[];
  error: string;
  actions: OptionsActions;
}

/** The paused sites, with a field to add one and a button to remove each. */
export function PausedSites({ sites, error, actions }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const remove = (host: string): void => {
    actions.onUnpause(host);
    // The button goes with its site; the field is what stays.
    field.current?.focus();
  };
  const add = async (event: Event): Promise<void> => {
    event.preventDefault();
    const input = field.current;
    if (input && (await actions.onPause(input.value))) input.value = '';
  };
  return (
    <section>
      <h2>{words.pausedTitle}</h2>
      <p class="hint">{words.pausedHint}</p>
      {sites.length === 0 ? <p>{words.pausedNone}</p> : <SiteList sites={sites} onRemove={remove} />}
      <form onSubmit={add} noValidate>
        <label for="host">{words.addLabel}</label>
        <div class="row">
          <input
            ref={field}
            id="host"
            type="text"
            dir="ltr"
            autocomplete="off"
            spellcheck={false}
            aria-invalid={error !== ''}
            aria-describedby="host-error"
          />
          <button type="submit">{words.add}</button>
        </div>
        <p class="error" id="host-error">
          {error}
        </p>
      </form>
    </section>
  );
}

function SiteList({ sites, onRemove }: { sites: readonly string[]; onRemove: (host: string) => void }) {
  return (
    <ul class="sites">
      {sites.map((host) => (
        <li key={host}>
          <bdi>{host}</bdi>
          <button type="button" onClick={() => onRemove(host)}>
            <span aria-hidden="true">{words.remove}</span>
            <span class="visually-hidden">
              <Fill pattern={words.removeHost} pieces={{ host }} />
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
