/*
 * Functions that run in Firefox's own window, the place from which the parts of the browser that no page can reach are
 * worked. They are sent as text, so each of them stands for itself.
 */

export const addonId = 'parallax@parallax.example';

/** The few names of Firefox's insides that are used here. */
interface ExtensionView {
  viewType: string;
  uri: { spec: string };
  xulBrowser: Element & {
    messageManager: MessageManager;
    browsingContext: { currentWindowGlobal: SnapshotSource; prefersColorSchemeOverride: string };
  };
}
interface SnapshotSource {
  drawSnapshot(area: DOMRect | null, scale: number, background: string): Promise<ImageBitmap>;
}
interface MessageManager {
  loadFrameScript(url: string, allowDelayed: boolean): void;
  addMessageListener(
    name: string,
    listen: (message: { data: { value?: string; error?: string } }) => void,
  ): void;
  removeMessageListener(name: string, listen: (message: never) => void): void;
}
interface Extension {
  views: Set<ExtensionView>;
  wakeupBackground(): Promise<void>;
  /** Ours. */
  letGo?: () => void;
  terminateBackground(options: object): Promise<void>;
}
interface SupportsString {
  data: string;
}
interface ToolbarButton {
  widget: { forWindow(window: Window): { node: Element | null } };
  triggerAction(window: Window): Promise<void>;
}

declare global {
  const WebExtensionPolicy: { getByID(id: string): { extension: Extension; mozExtensionHostname: string } };
  const ChromeUtils: {
    importESModule(url: string): {
      ExtensionParent: {
        apiManager: {
          global: {
            browserActionFor(extension: Extension): ToolbarButton;
            tabTracker: { getId(tab: Element): number };
          };
        };
      };
    };
  };
  const Services: {
    prefs: { setIntPref(name: string, value: number): void };
    /** Of all processes. */
    ppmm: {
      loadProcessScript(url: string, allowDelayed: boolean): void;
      addMessageListener(name: string, listen: (message: never) => void): void;
    };
  };
  const gBrowser: { selectedTab: Element };
  const OpenBrowserWindow: (options: { private: boolean; args: SupportsString }) => Window;
  const Cc: { '@mozilla.org/supports-string;1': { createInstance(shape: unknown): SupportsString } };
  const Ci: { nsISupportsString: unknown };
  const SidebarController: { hide(): void };
}

/** Evaluates an expression in the popup or the background page through a script in its frame; the page's CSP does not stop it. */
export async function evaluateInView(id: string, viewType: string, expression: string): Promise<string> {
  const { extension } = WebExtensionPolicy.getByID(id);
  if (viewType === 'background') await extension.wakeupBackground();
  const view = [...extension.views].find((candidate) => candidate.viewType === viewType);
  if (!view) throw new Error(`no ${viewType} is open`);
  const manager = view.xulBrowser.messageManager;
  const name = `answer-${Math.random()}`;
  const script = `(async () => {
    const answer = {};
    try {
      content.document.notifyUserGestureActivation?.();
      const sandbox = Components.utils.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
      // The sidebar is opened only while the browser handles what a reader does.
      const hand = content.windowUtils.setHandlingUserInput(true);
      let answered;
      try {
        answered = Components.utils.evalInSandbox(${JSON.stringify(expression)}, sandbox);
      } finally {
        hand.destruct();
      }
      answer.value = await answered;
    } catch (error) { answer.error = String(error) + ' ' + (error?.stack ?? ''); }
    sendAsyncMessage(${JSON.stringify(name)}, answer);
  })()`;
  return new Promise((resolve, reject) => {
    const listen = ({ data }: { data: { value?: string; error?: string } }): void => {
      manager.removeMessageListener(name, listen);
      if (data.error === undefined) resolve(data.value ?? 'null');
      else reject(new Error(data.error));
    };
    manager.addMessageListener(name, listen);
    manager.loadFrameScript(`data:application/javascript;charset=utf-8,${encodeURIComponent(script)}`, false);
  });
}

/** Whether the popup is open; before that Firefox loads it in another frame, from which no answer comes. */
export function isPopupOpen(id: string): boolean {
  return [...WebExtensionPolicy.getByID(id).extension.views].some((view) => {
    const panel = view.xulBrowser.closest<Element & { state: string }>('panel');
    return view.viewType === 'popup' && panel?.state === 'open' && view.uri.spec !== 'about:blank';
  });
}

export function hasView(id: string, viewType: string): boolean {
  return [...WebExtensionPolicy.getByID(id).extension.views].some(
    (view) => view.viewType === viewType && view.uri.spec !== 'about:blank',
  );
}

/** The host of an extension's own pages. */
export function hostOf(id: string): string {
  return WebExtensionPolicy.getByID(id).mozExtensionHostname;
}

export function closeSidebar(): void {
  SidebarController.hide();
}

/** A picture of a view, as base64. */
export async function pictureOfView(id: string, viewType: string): Promise<string> {
  const view = [...WebExtensionPolicy.getByID(id).extension.views].find(
    (candidate) => candidate.viewType === viewType,
  );
  if (!view) throw new Error(`no ${viewType} is open`);
  const bitmap = await view.xulBrowser.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement;
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  return canvas.toDataURL('image/png').replace(/^.*,/, '');
}

/** A press on the toolbar button of this window; rejects where the extension has none. */
export async function pressToolbarButton(id: string): Promise<void> {
  const { extension } = WebExtensionPolicy.getByID(id);
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const button = ExtensionParent.apiManager.global.browserActionFor(extension);
  if (!button.widget.forWindow(window).node) throw new Error('the extension has no button in this window');
  await button.triggerAction(window);
}

export function closePopups(id: string): void {
  for (const view of WebExtensionPolicy.getByID(id).extension.views)
    if (view.viewType === 'popup')
      view.xulBrowser.closest<Element & { hidePopup(): void }>('panel')?.hidePopup();
}

/**
 * Opens a window that begins with the page: one that is led there afterwards is at times still at its own first page,
 * which then breaks off the other. Resolves when the window is there.
 */
export async function openWindow(isPrivate: boolean, url: string): Promise<void> {
  const args = Cc['@mozilla.org/supports-string;1'].createInstance(Ci.nsISupportsString);
  args.data = url;
  const opened = OpenBrowserWindow({ private: isPrivate, args });
  await new Promise<void>((resolve) => opened.addEventListener('load', () => resolve(), { once: true }));
}

export function selectedTabId(): number {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  return ExtensionParent.apiManager.global.tabTracker.getId(gBrowser.selectedTab);
}

/** Chooses the one entry that the extension has in the context menu that is open; answers whether there was one. */
export function pressMenuItem(labelPart: string): boolean {
  const menu = document.querySelector<Element & { activateItem(item: Element): void; state: string }>(
    '#contentAreaContextMenu',
  );
  const item = [...(menu?.querySelectorAll('menuitem') ?? [])].find((candidate) =>
    (candidate.getAttribute('label') ?? '').includes(labelPart),
  );
  if (menu?.state !== 'open' || !item) return false;
  menu.activateItem(item);
  return true;
}

/** Fires a command key of the extension, named by its place among those that are bound. */
export function pressCommandKey(place: number): boolean {
  const keys = document.querySelectorAll<Element & { doCommand(): void }>('keyset[id^=ext-keyset] key');
  keys[place]?.doCommand();
  return keys[place] !== undefined;
}

export async function stopEventPage(id: string): Promise<void> {
  const { extension } = WebExtensionPolicy.getByID(id);
  await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
}

/** Keeps the event page from being started for anybody until it is let go; who asks meanwhile waits. */
export function holdEventPage(id: string): void {
  const { extension } = WebExtensionPolicy.getByID(id);
  const wake = extension.wakeupBackground;
  const held = new Promise<void>((resolve) => {
    extension.letGo = () => {
      extension.wakeupBackground = wake;
      resolve();
    };
  });
  extension.wakeupBackground = () => held.then(() => wake.call(extension));
}

export function letEventPageGo(id: string): void {
  WebExtensionPolicy.getByID(id).extension.letGo?.();
}

/** What pages are told the reader prefers; the popup, which goes by the browser's theme, is told the same. */
export function preferColorScheme(id: string, scheme: 'light' | 'dark'): void {
  Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', scheme === 'dark' ? 0 : 1);
  for (const view of WebExtensionPolicy.getByID(id).extension.views)
    if (view.viewType === 'popup' || view.viewType === 'sidebar')
      view.xulBrowser.browsingContext.prefersColorSchemeOverride = scheme;
}
