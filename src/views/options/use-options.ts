import { useEffect, useState } from 'preact/hooks';
import type { ReaderSettings } from '../../protocol/shapes.ts';
import type { OptionsGateway } from '../gateway.ts';
import { text } from '../text.ts';
import { parseHost } from './parse-host.ts';

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
    const names = Object.keys(text.settings.keyCommand);
    const keys = await Promise.all(
      names.map(async (name) => [name, await gateway.findShortcut(name)] as const),
    );
    change({ shortcuts: Object.fromEntries(keys) });
    await readPermission();
    const settings = await gateway.readSettings();
    change(settings ? { settings } : { said: text.settings.failed });
  }

  /** Whether the change was kept. */
  async function keep(
    changes: Partial<ReaderSettings>,
    said: string = text.settings.saved,
  ): Promise<boolean> {
    const settings = await gateway.changeSettings(changes);
    change(settings ? { settings, said } : { said: text.settings.failed });
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
    return keep({ pausedSites }, text.settings.removed);
  }

  function askEverySite(): void {
    gateway.requestEverySite().then(
      (granted) =>
        change({ everySite: granted, said: granted ? text.settings.everyOn : text.settings.everyRefused }),
      () => change({ said: text.settings.everyRefused }),
    );
  }

  async function withdrawEverySite(): Promise<void> {
    await gateway.withdrawEverySite().catch(() => false);
    await readPermission();
    change({ said: text.settings.saved });
  }

  // Reads once, when the page opens.
  useEffect(() => {
    read().catch(() => change({ said: text.settings.failed }));
    gateway.onPermissionsChange(() => readPermission());
  }, []);

  return { state, keep, pause, unpause, askEverySite, withdrawEverySite };
}

function findHostError(host: string | undefined, paused: readonly string[]): string {
  if (host === undefined) return text.settings.badHost;
  return paused.includes(host) ? text.settings.alreadyPaused : '';
}
