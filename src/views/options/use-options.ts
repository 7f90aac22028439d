import { useEffect, useState } from 'preact/hooks';
import type { PlainKey } from '../../locales/messages.ts';
import { say } from '../../locales/say.ts';
import type { ReaderSettings } from '../../protocol/shapes.ts';
import type { OptionsGateway } from '../gateway.ts';
import { parseHost } from './parse-host.ts';

/** The keyboard commands of the manifest, and what each does. */
export const commands = { 'compare-selection': 'command_compare', 'open-panel': 'command_panel' } as const;

export interface OptionsState {
  /** Undefined until they have been read. */
  settings: ReaderSettings | undefined;
  everySite: boolean;
  shortcuts: Record<string, string | undefined>;
  /** What the live region says. */
  said: string;
  /** Why the site that was typed was not taken; '' when nothing is wrong. */
  hostError: string;
}

const start: OptionsState = { settings: undefined, everySite: false, shortcuts: {}, said: '', hostError: '' };

/** The state of the options page and what can be done with it. */
export function useOptions(gateway: OptionsGateway) {
  const [state, setState] = useState(start);
  const change = (changes: Partial<OptionsState>): void => setState((before) => ({ ...before, ...changes }));

  async function readPermission(): Promise<void> {
    change({ everySite: await gateway.hasEverySite() });
  }

  async function read(): Promise<void> {
    const names = Object.keys(commands);
    const keys = await Promise.all(
      names.map(async (name) => [name, await gateway.findShortcut(name)] as const),
    );
    change({ shortcuts: Object.fromEntries(keys) });
    await readPermission();
    const settings = await gateway.readSettings();
    change(settings ? { settings } : { said: say('options_failed') });
  }

  /** Whether the change was kept. */
  async function keep(changes: Partial<ReaderSettings>, saved: PlainKey = 'options_saved'): Promise<boolean> {
    const settings = await gateway.changeSettings(changes);
    if (settings && changes.language !== undefined) await gateway.speakIn(settings.language);
    change(settings ? { settings, said: say(saved) } : { said: say('options_failed') });
    return settings !== undefined;
  }

  /** Whether the site was taken. */
  async function pause(typed: string): Promise<boolean> {
    const host = parseHost(typed);
    const paused = state.settings?.pausedSites ?? [];
    const hostError = findHostError(host, paused);
    change({ hostError, said: hostError });
    return host !== undefined && hostError === '' && keep({ pausedSites: [...paused, host] });
  }

  function unpause(host: string): Promise<boolean> {
    const pausedSites = state.settings?.pausedSites.filter((site) => site !== host) ?? [];
    return keep({ pausedSites }, 'options_removed');
  }

  function askEverySite(): void {
    gateway.requestEverySite().then(
      (granted) =>
        change({
          everySite: granted,
          said: granted ? say('options_every_on') : say('options_every_refused'),
        }),
      () => change({ said: say('options_every_refused') }),
    );
  }

  async function withdrawEverySite(): Promise<void> {
    await gateway.withdrawEverySite().catch(() => false);
    await readPermission();
    change({ said: say('options_saved') });
  }

  // Reads once, when the page opens.
  useEffect(() => {
    read().catch(() => change({ said: say('options_failed') }));
    gateway.onPermissionsChange(() => readPermission());
  }, []);

  const tell = (said: string): void => change({ said });

  return { state, tell, keep, pause, unpause, askEverySite, withdrawEverySite };
}

function findHostError(host: string | undefined, paused: readonly string[]): string {
  if (host === undefined) return say('options_bad_host');
  return paused.includes(host) ? say('options_already_paused') : '';
}
