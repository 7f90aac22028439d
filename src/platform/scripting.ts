import browser from 'webextension-polyfill';

export interface ContentFiles {
  js: string[];
  css: string[];
}

/** Runs the content script in a tab's top frame now; rejects where the browser or a missing permission forbids it. */
export async function injectContentScript(tab: number, files: ContentFiles): Promise<void> {
  const target = { tabId: tab };
  if (files.css.length > 0) await browser.scripting.insertCSS({ target, files: files.css });
  await browser.scripting.executeScript({ target, files: files.js });
}

/** Has the content script run by itself on the addresses that match, also after a restart of the browser. */
export async function registerContentScript(
  id: string,
  matches: string[],
  files: ContentFiles,
): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (registered.length > 0) return;
  await browser.scripting.registerContentScripts([
    { id, matches, ...files, allFrames: false, runAt: 'document_idle', persistAcrossSessions: true },
  ]);
}

export async function unregisterContentScript(id: string): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [id] });
}
