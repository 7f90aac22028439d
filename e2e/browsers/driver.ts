/** What can be handed into and out of a browser. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export type BrowserName = 'chromium' | 'firefox';

export interface Point {
  x: number;
  y: number;
}

export interface Viewport {
  width: number;
  height: number;
}

/** A document of the browser that tests can look into: a page, an extension page, the popup. */
export interface Surface {
  /**
   * Runs a function in the document and answers what it returns. The function is sent as text: it sees its arguments,
   * the document's globals and `browser` (where the document has one), nothing of the file it is written in.
   */
  evaluate<A extends readonly Json[], R>(run: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
  /** Runs a whole script as it stands; answers nothing. */
  runScript(source: string): Promise<void>;
  /** Presses the primary button on the middle of the first element that fits; scrolls it into view before. */
  clickOn(selector: string, text?: string): Promise<void>;
  screenshot(file: string): Promise<void>;
  setColorScheme(scheme: 'light' | 'dark'): Promise<void>;
  close(): Promise<void>;
}

/** A document in a tab. */
export interface Page extends Surface {
  /** Resolves when the document has loaded; for extension pages when it answers. */
  goto(url: string): Promise<void>;
  bringToFront(): Promise<void>;
  /** Gives the document a window of a size in CSS pixels: one of 1280 by 1024 is 320 by 256 at a zoom of 400%. */
  setViewport(viewport: Viewport): Promise<void>;
  /** The number the extension knows this tab by. The tab comes to the front. */
  tabId(): Promise<number>;
  /** Presses at the first point, moves through the others, lets go at the last. */
  drag(points: readonly Point[]): Promise<void>;
  /** Presses keys together, e.g. `['Shift', 'End']`, and lets them go. */
  press(keys: readonly Key[]): Promise<void>;
  /** Types characters into what has the focus. */
  type(text: string): Promise<void>;
}

export type Key =
  | 'Tab'
  | 'Enter'
  | 'Escape'
  | 'Shift'
  | 'Control'
  | 'End'
  | 'Home'
  | 'ArrowRight'
  | 'ArrowLeft'
  | 'ArrowDown'
  | 'ArrowUp'
  | 'Alt'
  | 'Space';

/** The ids of the extension's entries in context menus. */
export type MenuItem = 'compare-selection' | 'open-panel';

export interface Badge {
  text: string;
  title: string;
}

/** A real browser with the built extension in it. Both implementations do the same things by different means. */
export interface Driver {
  readonly name: BrowserName;
  /** Address of the extension's own pages, ending in a slash. */
  readonly base: string;
  /** The same of the extension that was installed beside it; '' where none was. */
  readonly baseBeside: string;
  openPage(url: string): Promise<Page>;
  /** Opens a page in a window of its own, which closes with it. */
  openWindow(url: string): Promise<Page>;
  /** The same in a private window. */
  openPrivatePage(url: string): Promise<Page>;
  /** What the toolbar button shows for this page; brings the page to the front. */
  badge(page: Page): Promise<Badge>;
  /** Opens the real popup over the page the way a press on the toolbar button does, `activeTab` included. */
  openPopup(page: Page): Promise<Surface>;
  /** The popup that something else has opened (menu, command). */
  findPopup(): Promise<Surface>;
  closePopup(): Promise<void>;
  /** The side panel or sidebar that something has opened. */
  findPanel(): Promise<Surface>;
  closePanel(): Promise<void>;
  /** Chooses an entry of the extension in the context menu of the page's selection, else of the page. */
  chooseMenuItem(page: Page, item: MenuItem): Promise<void>;
  /** Presses the extension's keyboard command. */
  runCommand(page: Page, name: string): Promise<void>;
  /** The key a command is really bound to; '' when none. */
  shortcutOf(name: string): Promise<string>;
  /** Runs in an extension context that is not the background, so that it works with the background stopped. */
  evaluate<A extends readonly Json[], R>(run: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
  /** Runs in the background, which it wakes. */
  evaluateInBackground<A extends readonly Json[], R>(
    run: (...args: A) => R | Promise<R>,
    ...args: A
  ): Promise<R>;
  /** Stops the service worker or event page; resolves when it was gone: a message under way may have woken it again. */
  stopBackground(): Promise<void>;
  /** Keeps the background from answering anybody until the function that this resolves to is called. */
  holdBackground(): Promise<() => Promise<void>>;
  /** Has the browser take the extension anew, as it does for an update: scripts in open pages are left behind by it. */
  updateExtension(): Promise<void>;
  /** Answers what went wrong in any context of the extension since it was last asked: uncaught, logged as an error, or refused by policy. */
  takeProblems(): Promise<string[]>;
  /** Closes the tabs that the driver keeps for itself and leaves the browser to the reader; resolves when they close it. */
  handOver(): Promise<void>;
  close(): Promise<void>;
}
