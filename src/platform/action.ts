import browser from 'webextension-polyfill';

/** Neutral on light and dark toolbars, and no hint of good or bad. */
const BADGE_BACKGROUND = '#4a5568';
const BADGE_TEXT = '#ffffff';

/** Writes the badge of one tab; the title says what the badge says. Both go by themselves when the tab loads another page. */
export async function showBadge(tab: number, badge: { text: string; title: string }): Promise<void> {
  await quietly([
    browser.action.setBadgeText({ tabId: tab, text: badge.text }),
    browser.action.setBadgeBackgroundColor({ tabId: tab, color: BADGE_BACKGROUND }),
    browser.action.setBadgeTextColor({ tabId: tab, color: BADGE_TEXT }),
    browser.action.setTitle({ tabId: tab, title: badge.title }),
  ]);
}

export async function clearBadge(tab: number): Promise<void> {
  // The manifest's title is written again: null would restore it in Firefox, and Chromium refuses null.
  const title = browser.runtime.getManifest().action?.default_title ?? '';
  await quietly([
    browser.action.setBadgeText({ tabId: tab, text: '' }),
    browser.action.setTitle({ tabId: tab, title }),
  ]);
}

/**
 * Opens the popup in the window in front. Firefox wants the call in the same task as the reader's act, so nothing may be
 * awaited before it. Rejects where the browser refuses (no window, no gesture, the popup is open already).
 */
export function openPopup(): Promise<void> {
  try {
    return browser.action.openPopup();
  } catch (error) {
    return Promise.reject(error);
  }
}

/** A tab may close at any moment; its badge is gone with it. */
async function quietly(changes: Promise<unknown>[]): Promise<void> {
  await Promise.allSettled(changes);
}
