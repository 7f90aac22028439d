import browser from 'webextension-polyfill';

/** Opens a page of the extension in a small window of its own, or in a tab where there are no windows (Firefox for Android). */
export async function openWindow(url: string, size: { width: number; height: number }): Promise<void> {
  if (browser.windows) await browser.windows.create({ url, type: 'popup', ...size });
  else await browser.tabs.create({ url });
}
