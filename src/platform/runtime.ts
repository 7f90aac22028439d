import browser, { type Runtime } from 'webextension-polyfill';

/** Who sent a message, as far as a receiver needs to know to trust it. */
export interface Sender {
  id: string | undefined;
  url: string | undefined;
  tab: number | undefined;
  frame: number | undefined;
}

/** Answers a message, or returns undefined to leave it to somebody else. */
export type MessageListener = (message: unknown, sender: Sender) => Promise<unknown> | undefined;

function toSender(sender: Runtime.MessageSender): Sender {
  return { id: sender.id, url: sender.url, tab: sender.tab?.id, frame: sender.frameId };
}

/** Sends one message to the background; rejects when nobody is there to answer. */
export function sendMessage(message: unknown): Promise<unknown> {
  return browser.runtime.sendMessage(message);
}

/** Listens for messages until the signal, if one is given, aborts. */
export function onMessage(listener: MessageListener, signal?: AbortSignal): void {
  const heard = (message: unknown, sender: Runtime.MessageSender) => listener(message, toSender(sender));
  browser.runtime.onMessage.addListener(heard);
  // After an update or removal of the extension the API throws; there is nothing left to remove then.
  signal?.addEventListener('abort', () => quietly(() => browser.runtime.onMessage.removeListener(heard)));
}

function quietly(act: () => void): void {
  try {
    act();
  } catch {
    // The extension this script belonged to is gone.
  }
}

/** This extension's id; undefined in a content script that outlived its extension (update, removal, disabling). */
export function findExtensionId(): string | undefined {
  try {
    // The types say it is always there; Chromium takes it away from scripts that were left behind.
    return browser.runtime?.id;
  } catch {
    return undefined;
  }
}

/** The full address of a file of this extension. */
export function toExtensionUrl(path: string): string {
  return browser.runtime.getURL(path);
}

export function getVersion(): string {
  return browser.runtime.getManifest().version;
}

/** Hosts and files of the content script as the built manifest names them. */
export function getContentScript(): { matches: string[]; js: string[] } {
  const script = browser.runtime.getManifest().content_scripts?.[0];
  const { matches = [], js = [] } = script ?? {};
  return { matches, js: js.map(toRelative) };
}

/** Firefox answers with full addresses, and takes only relative ones where a script is registered. */
function toRelative(file: string): string {
  const base = toExtensionUrl('');
  return file.startsWith(base) ? file.slice(base.length) : file;
}

/** What the browser tells of an installation. */
export interface Installed {
  reason: 'install' | 'update' | 'browser_update' | 'shared_module_update' | 'chrome_update';
  /** Until the browser closes, as a developer installs it in Firefox; Chromium does not tell. */
  temporary: boolean;
}

export function onInstalled(listener: (installed: Installed) => void): void {
  browser.runtime.onInstalled.addListener(({ reason, temporary = false }) => listener({ reason, temporary }));
}

/** Whether an organisation's policy put the extension there, and not the reader; false where the browser does not say. */
export async function isInstalledByPolicy(): Promise<boolean> {
  // Asking about oneself needs no permission.
  const installType = await browser.management.getSelf().then(
    (self) => self.installType,
    () => undefined,
  );
  return installType === 'admin';
}

export function onStartup(listener: () => void): void {
  browser.runtime.onStartup.addListener(listener);
}
