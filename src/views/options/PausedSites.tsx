import { useRef } from 'preact/hooks';
import { say } from '../../locales/say.ts';
import { Fill } from '../components/Fill.tsx';
import type { OptionsActions } from './OptionsPage.tsx';

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
      <h2>{say('options_paused_title')}</h2>
      <p class="hint">{say('options_paused_hint')}</p>
      {sites.length === 0 ? (
        <p>{say('options_paused_none')}</p>
      ) : (
        <SiteList sites={sites} onRemove={remove} />
      )}
      <form onSubmit={add} noValidate>
        <label for="host">{say('options_add_label')}</label>
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
          <button type="submit">{say('options_add')}</button>
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
            <span aria-hidden="true">{say('options_remove')}</span>
            <span class="visually-hidden">
              <Fill message="options_remove_host" pieces={{ host }} />
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
