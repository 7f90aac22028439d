import { openPopup } from '../platform/action.ts';
import { onCommand } from '../platform/commands.ts';
import { onMenuClick, showSelectionMenu } from '../platform/menus.ts';
import { toExtensionUrl } from '../platform/runtime.ts';
import { findActiveTab } from '../platform/tabs.ts';
import { openWindow } from '../platform/windows.ts';
import { keepPending } from './pending-highlight.ts';

const MENU_ITEM = 'compare-selection';
const COMMAND = 'compare-selection';
const POPUP = 'src/views/popup/index.html';

/** Written at every install and start: the browsers differ in how long they keep an item. */
export function showMenu(): Promise<void> {
  return showSelectionMenu(MENU_ITEM, 'Compare with other reports');
}

/** Menu and key lead to the popup, which asks for the tab's answer as it does when its button is pressed. */
export function openAnswerOnMenuAndKey(): void {
  onMenuClick(({ item, selection, tab, page }) => {
    if (item !== MENU_ITEM) return;
    if (tab !== undefined) keepPending({ tab, page, text: selection }, Date.now());
    openAnswer(tab);
  });
  onCommand((name, tab) => {
    if (name === COMMAND) openAnswer(tab);
  });
}

/** Not async: the popup must be asked for in the task of the reader's act. */
function openAnswer(tab: number | undefined): void {
  openPopup()
    .catch(() => openInWindow(tab))
    // Neither popup nor window: the browser is closing, and nobody is left to tell.
    .catch(() => undefined);
}

/** Where the browser refuses the popup (no toolbar in this window, a policy), the same page opens beside it. */
async function openInWindow(tab: number | undefined): Promise<void> {
  const id = tab ?? (await findActiveTab())?.id;
  if (id === undefined) return;
  await openWindow(`${toExtensionUrl(POPUP)}?tab=${id}`, { width: 416, height: 640 });
}
