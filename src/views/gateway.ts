import { findShortcut } from '../platform/commands.ts';
import { openPanel } from '../platform/panel.ts';
import {
  EVERY_SITE,
  hasOrigins,
  onPermissionsChange,
  removeOrigins,
  requestOrigins,
  toOriginPatterns,
} from '../platform/permissions.ts';
import { getVersion } from '../platform/runtime.ts';
import { activateTab, findActiveTab, onTabsChange } from '../platform/tabs.ts';
import type { ToPanel } from '../protocol/answers.ts';
import { receiveInPanel } from '../protocol/receive.ts';
import type { HistoryEntry, ReplayView } from '../protocol/record-shapes.ts';
import type { PageReportAnswer } from '../protocol/report-shapes.ts';
import type { Handlers } from '../protocol/routes.ts';
import { sendFromView } from '../protocol/send.ts';
import { isPaused } from '../protocol/settings.ts';
import type { ComparisonView, PageSentence, ReaderSettings, TabAnswer } from '../protocol/shapes.ts';
import { speakIn } from './speak-in.ts';
import type { ComparisonState } from './take-away/comparison-blocks.ts';
import type { TakenFile } from './take-away/files.ts';

/*
 * All that the popup and the options page ask of the rest of the extension. The views are given it, so that tests and
 * pictures can run them with answers of their own.
 */

/** What a comparison has to know of where its words are taken from. */
export interface TextSource {
  /** Publication day. */
  published: string | null;
  /** The report of the pack that the page is. */
  own: { report: string } | null;
}

export interface PopupGateway {
  /** The tab that the popup is about; undefined when there is none. */
  findTab(): Promise<number | undefined>;
  /** The answer to the selection if there is one, else the page's summary. */
  compareTab(tab: number, anyway: boolean): Promise<TabAnswer>;
  /** `source`: the day of the page that the words are taken from, and the report that it is. */
  compareText(highlight: string, source: TextSource): Promise<ComparisonView>;
  /** Whether the sentence is still there to be shown. */
  showSentence(tab: number, sentence: PageSentence): Promise<boolean>;
  /** Asks the reader for one site; must be called in the task of a click. */
  requestSite(host: string): Promise<boolean>;
  resumeSite(host: string): Promise<void>;
  /** The receipt of a comparison, as a file; undefined when it could not be made. */
  makeReceipt(view: ComparisonState): Promise<TakenFile | undefined>;
  /** Puts a text on the clipboard; must be called in the task of a click. */
  copy(text: string): Promise<void>;
  pauseSite(host: string): Promise<void>;
  switchMarks(on: boolean): Promise<void>;
  /** Opens the panel beside a tab; must be called in the task of a click. Rejects where the browser has none to open. */
  openPanel(tab: number): Promise<void>;
  /** Closes the popup. */
  close(): void;
}

export interface ReportGateway {
  /** The whole page beside the reports; `anyway` although it does not seem to be about the event. */
  readReport(anyway: boolean): Promise<PageReportAnswer>;
  /** Brings the page's tab to the front and shows a sentence in it; whether it is still there. */
  showSentence(sentence: PageSentence): Promise<boolean>;
  copy(text: string): Promise<void>;
}

export interface PanelGateway extends Omit<PopupGateway, 'compareTab' | 'openPanel' | 'close'> {
  comparePage(tab: number, anyway: boolean): Promise<TabAnswer>;
  compareSelection(tab: number, anyway: boolean): Promise<TabAnswer>;
  /** Has a tab's page say when its selection or itself changes, or say it no longer. */
  followTab(tab: number, on: boolean): void;
  /** Hears all that may change what the panel shows, until the signal aborts. */
  listen(listeners: PanelListeners, signal: AbortSignal): void;
}

export interface PanelListeners {
  /** Whether the panel is about a tab now. */
  isFollowed: (tab: number) => boolean;
  onSelection: () => void;
  /** The page is another one or has changed. */
  onPage: () => void;
  /** Another tab may be in front. */
  onTab: () => void;
}

/** What was compared earlier, and receipts. */
export interface RecordsGateway {
  /** Newest first. */
  readHistory(): Promise<HistoryEntry[]>;
  /** Whether it is gone. */
  clearHistory(): Promise<boolean>;
  /** Undefined when the comparison could not be made. */
  replayReceipt(name: string, text: string): Promise<ReplayView | undefined>;
}

export interface OptionsGateway extends RecordsGateway {
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
  /** Has the page speak another language from the next time it is drawn. */
  speakIn(language: ReaderSettings['language']): Promise<void>;
}

/** All that the welcome page asks for. */
export type WelcomeGateway = Pick<PopupGateway, 'compareText'> & Pick<OptionsGateway, 'findShortcut'>;

/** The real gateway of the popup. `address` is the popup's own: `?tab=ID` names a tab other than the one in front. */
export function createPopupGateway(address: URL): PopupGateway {
  return {
    findTab: () => findTab(address),
    compareTab: (tab, anyway) => compareTab(tab, anyway, 'either'),
    openPanel,
    close: () => window.close(),
    ...onTab,
  };
}

/** The real gateway of the panel; `address` as for the popup. */
export function createPanelGateway(address: URL): PanelGateway {
  return {
    findTab: () => findTab(address),
    comparePage: (tab, anyway) => compareTab(tab, anyway, 'page'),
    compareSelection: (tab, anyway) => compareTab(tab, anyway, 'selection'),
    followTab: (tab, on) => void sendFromView('followTab', { tab, on }),
    listen: ({ isFollowed, onSelection, onPage, onTab }, signal) => {
      const pageChanged: Handlers<ToPanel>['pageChanged'] = async ({ what }) => {
        if (what === 'selection') onSelection();
        else onPage();
        return { following: true };
      };
      receiveInPanel({ pageChanged }, isFollowed, signal);
      onTabsChange({ onActivated: onTab, onLoaded: (tab) => isFollowed(tab) && onPage() }, signal);
    },
    ...onTab,
  };
}

/** The real gateway of the page report: `?tab=ID` in its address names the tab whose page it is about. */
export function createReportGateway(address: URL): ReportGateway {
  const tab = parseTab(address);
  return {
    readReport: async (anyway) => {
      if (tab === undefined) return { state: 'none', view: noTab.view };
      const answer = await sendFromView('reportTab', { tab, anyway });
      return answer.ok ? answer.value : { state: 'none', view: toFailed(answer) };
    },
    showSentence: async (sentence) => {
      if (tab === undefined) return false;
      const shown = await onTab.showSentence(tab, sentence);
      if (shown) await activateTab(tab);
      return shown;
    },
    copy: onTab.copy,
  };
}

/** What popup and panel do alike. */
const onTab = {
  compareText: async (highlight: string, { published, own }: TextSource) => {
    const source = { published, own: own?.report ?? null };
    const answer = await sendFromView('compareText', { text: highlight, ...source });
    return answer.ok ? answer.value : toFailed(answer);
  },
  makeReceipt: async ({ comparison: { highlight, published, own }, page }: ComparisonState) => {
    const answer = await sendFromView('makeReceipt', {
      text: highlight,
      published,
      own: own?.report ?? null,
      page,
    });
    return answer.ok ? { ...answer.value, type: 'application/json' } : undefined;
  },
  copy: (words: string) => navigator.clipboard.writeText(words),
  showSentence: async (tab: number, { block, start, end, text: sentence }: PageSentence) => {
    const answer = await sendFromView('showSentence', { tab, block, start, end, text: sentence });
    return answer.ok && answer.value.shown;
  },
  requestSite: (host: string) => requestOrigins(toOriginPatterns(host)),
  resumeSite: async (host: string) => {
    const settings = await readSettings();
    if (settings) await changeSettings({ pausedSites: withoutPauseOf(settings, host) });
  },
  pauseSite: async (host: string) => {
    const settings = await readSettings();
    if (settings) await changeSettings({ pausedSites: [...withoutPauseOf(settings, host), host] });
  },
  switchMarks: async (marks: boolean) => {
    await changeSettings({ marks });
  },
};

async function findTab(address: URL): Promise<number | undefined> {
  return parseTab(address) ?? (await findActiveTab())?.id;
}

async function compareTab(
  tab: number,
  anyway: boolean,
  of: 'either' | 'selection' | 'page',
): Promise<TabAnswer> {
  const answer = await sendFromView('compareTab', { tab, anyway, of });
  return answer.ok ? answer.value : { ...noAnswer, view: toFailed(answer) };
}

export const optionsGateway: OptionsGateway = {
  readSettings,
  changeSettings,
  readHistory: async () => {
    const answer = await sendFromView('readHistory', {});
    return answer.ok ? answer.value : [];
  },
  clearHistory: async () => {
    const answer = await sendFromView('clearHistory', {});
    return answer.ok && answer.value.cleared;
  },
  replayReceipt: async (name, text) => {
    const answer = await sendFromView('replayReceipt', { name, text });
    return answer.ok ? answer.value : undefined;
  },
  hasEverySite: () => hasOrigins(EVERY_SITE),
  requestEverySite: () => requestOrigins(EVERY_SITE),
  withdrawEverySite: () => removeOrigins(EVERY_SITE),
  onPermissionsChange,
  findShortcut,
  getVersion,
  speakIn: (language) => speakIn(language, 'options_title'),
};

export const welcomeGateway: WelcomeGateway = { compareText: onTab.compareText, findShortcut };

async function readSettings(): Promise<ReaderSettings | undefined> {
  const answer = await sendFromView('readSettings', {});
  return answer.ok ? answer.value : undefined;
}

async function changeSettings(changes: Partial<ReaderSettings>): Promise<ReaderSettings | undefined> {
  const answer = await sendFromView('changeSettings', { changes });
  return answer.ok ? answer.value : undefined;
}

function toFailed({ code }: { code: string }): ComparisonView {
  return { state: 'failed', code };
}

function parseTab(address: URL): number | undefined {
  const tab = address.searchParams.get('tab');
  return tab !== null && /^\d{1,10}$/.test(tab) ? Number(tab) : undefined;
}

/** A domain that is paused pauses the hosts under it, so that it has to go for any of them to resume. */
function withoutPauseOf(settings: ReaderSettings, host: string): string[] {
  return settings.pausedSites.filter((site) => !isPaused({ ...settings, pausedSites: [site] }, host));
}

const noAnswer = { host: '', marks: true };

/** What popup and panel show when there is no tab to ask about. */
export const noTab: TabAnswer = {
  ...noAnswer,
  view: { state: 'failed', code: 'no-tab' },
};

/** What they show when the question itself broke. */
export const failedAnswer: TabAnswer = {
  ...noAnswer,
  view: { state: 'failed', code: 'failed' },
};
