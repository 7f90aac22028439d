import { findShortcut } from '../platform/commands.ts';
import {
  EVERY_SITE,
  hasOrigins,
  onPermissionsChange,
  removeOrigins,
  requestOrigins,
  toOriginPatterns,
} from '../platform/permissions.ts';
import { getVersion } from '../platform/runtime.ts';
import { findActiveTab } from '../platform/tabs.ts';
import { sendFromView } from '../protocol/send.ts';
import { isPaused } from '../protocol/settings.ts';
import type { ComparisonView, PageSentence, ReaderSettings } from '../protocol/shapes.ts';
import { text } from './text.ts';

/*
 * All that the popup and the options page ask of the rest of the extension. The views are given it, so that tests and
 * pictures can run them with answers of their own.
 */

export interface PopupGateway {
  /** The tab that the popup is about; undefined when there is none. */
  findTab(): Promise<number | undefined>;
  compareTab(tab: number, anyway: boolean): Promise<ComparisonView>;
  compareText(highlight: string, published: string | null): Promise<ComparisonView>;
  /** Whether the sentence is still there to be shown. */
  showSentence(tab: number, sentence: PageSentence): Promise<boolean>;
  /** Asks the reader for one site; must be called in the task of a click. */
  requestSite(host: string): Promise<boolean>;
  resumeSite(host: string): Promise<void>;
}

export interface OptionsGateway {
  /** Undefined when they could not be read. */
  readSettings(): Promise<ReaderSettings | undefined>;
  /** What holds afterwards; undefined when the change could not be kept. */
  changeSettings(changes: Partial<ReaderSettings>): Promise<ReaderSettings | undefined>;
  hasEverySite(): Promise<boolean>;
  /** Asks the reader; must be called in the task of a click. */
  requestEverySite(): Promise<boolean>;
  withdrawEverySite(): Promise<boolean>;
  onPermissionsChange(listener: () => void): void;
  /** The key that is bound to a command; undefined when none is. */
  findShortcut(command: string): Promise<string | undefined>;
  getVersion(): string;
}

/** The real gateway of the popup. `address` is the popup's own: `?tab=ID` names a tab other than the one in front. */
export function createPopupGateway(address: URL): PopupGateway {
  return {
    findTab: async () => parseTab(address) ?? (await findActiveTab())?.id,
    compareTab: async (tab, anyway) => toView(await sendFromView('compareTab', { tab, anyway })),
    compareText: async (highlight, published) =>
      toView(await sendFromView('compareText', { text: highlight, published })),
    showSentence: async (tab, { block, start, end }) => {
      const answer = await sendFromView('showSentence', { tab, block, start, end });
      return answer.ok && answer.value.shown;
    },
    requestSite: (host) => requestOrigins(toOriginPatterns(host)),
    resumeSite: async (host) => {
      const settings = await readSettings();
      if (settings) await changeSettings({ pausedSites: withoutPauseOf(settings, host) });
    },
  };
}

export const optionsGateway: OptionsGateway = {
  readSettings,
  changeSettings,
  hasEverySite: () => hasOrigins(EVERY_SITE),
  requestEverySite: () => requestOrigins(EVERY_SITE),
  withdrawEverySite: () => removeOrigins(EVERY_SITE),
  onPermissionsChange,
  findShortcut,
  getVersion,
};

async function readSettings(): Promise<ReaderSettings | undefined> {
  const answer = await sendFromView('readSettings', {});
  return answer.ok ? answer.value : undefined;
}

async function changeSettings(changes: Partial<ReaderSettings>): Promise<ReaderSettings | undefined> {
  const answer = await sendFromView('changeSettings', { changes });
  return answer.ok ? answer.value : undefined;
}

function toView(answer: Awaited<ReturnType<typeof sendFromView<'compareTab'>>>): ComparisonView {
  return answer.ok ? answer.value : { state: 'failed', code: answer.code, todo: answer.todo };
}

function parseTab(address: URL): number | undefined {
  const tab = address.searchParams.get('tab');
  return tab !== null && /^\d{1,10}$/.test(tab) ? Number(tab) : undefined;
}

/** A domain that is paused pauses the hosts under it, so that it has to go for any of them to resume. */
function withoutPauseOf(settings: ReaderSettings, host: string): string[] {
  return settings.pausedSites.filter((site) => !isPaused({ ...settings, pausedSites: [site] }, host));
}

/** What the popup shows when there is no tab to ask about. */
export const noTab: ComparisonView = { state: 'failed', code: 'no-tab', todo: text.failed.noTab };
