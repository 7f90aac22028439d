import { say } from '../../locales/say.ts';

export interface SiteActions {
  onSwitchMarks: (on: boolean) => void;
  onPause: (host: string) => void;
}

interface Props {
  /** Host of the page; '' where it is not known or paused already. */
  host: string;
  marks: boolean;
  actions: SiteActions;
}

/** Switching Parallax off: its marks altogether, and itself on this site. */
export function SiteControls({ host, marks, actions }: Props) {
  return (
    <section class="site" aria-label={say('site_label')}>
      <label>
        <input
          type="checkbox"
          checked={marks}
          onChange={(event) => actions.onSwitchMarks(event.currentTarget.checked)}
        />
        {say('site_marks')}
      </label>
      {host !== '' && (
        <button type="button" class="quiet" title={host} onClick={() => actions.onPause(host)}>
          {say('site_pause')}
        </button>
      )}
    </section>
  );
}
