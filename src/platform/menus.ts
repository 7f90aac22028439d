import browser from 'webextension-polyfill';

export interface MenuClick {
  item: string;
  selection: string;
  tab: number | undefined;
  /** Address of the page, also when the click was in a frame of it. */
  page: string | undefined;
}

export interface MenuItem {
  id: string;
  title: string;
  /** Where it stands: on a selection, on a page with nothing under the pointer, on the toolbar button. */
  contexts: ('selection' | 'page' | 'action')[];
}

/** Makes these the extension's items in context menus, and no others: an earlier start may have left some. */
export async function showMenuItems(items: readonly MenuItem[]): Promise<void> {
  // Firefox for Android has no context menus.
  if (!browser.contextMenus) return;
  await browser.contextMenus.removeAll();
  for (const item of items) browser.contextMenus.create(item);
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
