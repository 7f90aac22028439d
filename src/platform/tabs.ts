import browser, { type Tabs } from 'webextension-polyfill';

export interface Tab {
  id: number;
  /** Undefined where the extension may not see the address: no permission for the host and no act of the reader. */
  url: string | undefined;
  /** In a private window: nothing of it may be kept. */
  isPrivate: boolean;
}

function toTab(tab: Tabs.Tab | undefined): Tab | undefined {
  return tab?.id === undefined ? undefined : { id: tab.id, url: tab.url, isPrivate: tab.incognito };
}

/** The tab in front in the window that the caller belongs to; undefined when that window has none. */
export async function findActiveTab(): Promise<Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return toTab(tab);
}

/** Undefined when the tab was closed. */
export async function findTab(id: number): Promise<Tab | undefined> {
  try {
    return toTab(await browser.tabs.get(id));
  } catch {
    return undefined;
  }
}

/** Brings a tab to the front of its window. */
export async function activateTab(id: number): Promise<void> {
  await browser.tabs.update(id, { active: true });
}

/** Opens a page in a new tab in front. */
export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
}

/** Every open tab, of all windows. */
export async function findTabs(): Promise<Tab[]> {
  const tabs = await browser.tabs.query({});
  return tabs.map(toTab).filter((tab) => tab !== undefined);
}

/** Hears that another tab may be in front, or that a tab has loaded a page, until the signal aborts. */
export function onTabsChange(
  { onActivated, onLoaded }: { onActivated: () => void; onLoaded: (tab: number) => void },
  signal: AbortSignal,
): void {
  const loaded = (id: number, { status }: { status?: string }) => status === 'complete' && onLoaded(id);
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(loaded);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(loaded);
  });
}

/** Hears that a tab was closed, alone or with its window. */
export function onTabClosed(listener: (tab: number) => void): void {
  browser.tabs.onRemoved.addListener((tab) => listener(tab));
}

/** Asks the content script in the top frame of a tab; rejects when there is none. */
export function sendToTab(tab: number, message: unknown): Promise<unknown> {
  return browser.tabs.sendMessage(tab, message, { frameId: 0 });
}
