import type { Browser } from 'webextension-polyfill';

declare global {
  /** In functions that are sent to a browser: the extension API, promise-based in both browsers. */
  const browser: Browser;
}
