import browser from 'webextension-polyfill';

/** Chromium's side panel, which the polyfill passes on without knowing its type. */
interface SidePanel {
  open(where: { tabId: number }): Promise<void>;
}

const NO_PANEL = 'this browser has no panel';

/**
 * Opens the side panel (Chromium) or the sidebar (Firefox) in the window of a tab. Both browsers want the call in the same task
 * as the reader's act, so nothing may be awaited before it. Rejects where the browser refuses or has no panel (Firefox for
 * Android).
 */
export function openPanel(tab: number | undefined): Promise<void> {
  try {
    if (browser.sidebarAction) return browser.sidebarAction.open();
    const sidePanel = 'sidePanel' in browser ? (browser.sidePanel as SidePanel | undefined) : undefined;
    if (sidePanel && tab !== undefined) return sidePanel.open({ tabId: tab });
    return Promise.reject(new Error(NO_PANEL));
  } catch (error) {
    return Promise.reject(error);
  }
}
