import browser from 'webextension-polyfill';

export interface MenuClick {
  item: string;
  selection: string;
  tab: number | undefined;
  /** Address of the page, also when the click was in a frame of it. */
  page: string | undefined;
}

/** Puts one item into the menu of selections; the same id replaces what an earlier start left. */
export async function showSelectionMenu(id: string, title: string): Promise<void> {
  // Firefox for Android has no context menus.
  if (!browser.contextMenus) return;
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id, title, contexts: ['selection'] });
}

/** Hears clicks on items, in the task of the click. */
export function onMenuClick(listener: (click: MenuClick) => void): void {
  browser.contextMenus?.onClicked.addListener((info, tab) => {
    listener({
      item: String(info.menuItemId),
      selection: info.selectionText ?? '',
      tab: tab?.id,
      page: info.pageUrl,
    });
  });
}
