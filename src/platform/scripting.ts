import browser from 'webextension-polyfill';

export interface ContentFiles {
  js: string[];
}

/** Runs the content script in a tab's top frame now; rejects where the browser or a missing permission forbids it. */
export async function injectContentScript(tab: number, files: ContentFiles): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab }, files: files.js });
}

/** Gives the page in a tab's top frame a style that it finds in none of its lists; rejects where the extension may not. */
export async function insertStyle(tab: number, css: string): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId: tab }, css });
}

/** Takes away a style that was inserted so; does nothing where it was not. Rejects where the extension may not. */
export async function removeStyle(tab: number, css: string): Promise<void> {
  await browser.scripting.removeCSS({ target: { tabId: tab }, css });
}

export interface Registration {
  matches: string[];
  excludeMatches: string[];
  files: ContentFiles;
}

/** Has the content script run by itself on the addresses that match, also after a restart of the browser. */
export async function registerContentScript(id: string, registration: Registration): Promise<void> {
  const { files, ...where } = registration;
  const script = { id, ...where, ...files, allFrames: false, persistAcrossSessions: true };
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  // Written again even when it is there: an update may have changed hosts and files.
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([{ ...script, runAt: 'document_idle' }]);
}

export async function unregisterContentScript(id: string): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [id] });
}
