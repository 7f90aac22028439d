import { openPopup } from '../platform/action.ts';
import { openPanel } from '../platform/panel.ts';
import { toExtensionUrl } from '../platform/runtime.ts';
import { findActiveTab } from '../platform/tabs.ts';
import { openWindow } from '../platform/windows.ts';

/*
 * Neither function is async: the browsers open popup and panel only in the task of the reader's act. Where they refuse (no
 * toolbar in this window, a policy, a browser without panels), the same page opens in a window beside.
 */

const POPUP = { page: 'src/views/popup/index.html', width: 416, height: 640 };
const PANEL = { page: 'src/views/panel/index.html', width: 420, height: 800 };

/** Opens the popup over a tab, by default the one in front. */
export function openAnswer(tab: number | undefined): void {
  openPopup()
    .catch(() => openInWindow(POPUP, tab))
    // Neither popup nor window: the browser is closing, and nobody is left to tell.
    .catch(() => undefined);
}

/** Opens the side panel beside a tab, by default the one in front. */
export function openPanelBeside(tab: number | undefined): void {
  openPanel(tab)
    .catch(() => openInWindow(PANEL, tab))
    .catch(() => undefined);
}

async function openInWindow(view: typeof POPUP, tab: number | undefined): Promise<void> {
  const id = tab ?? (await findActiveTab())?.id;
  if (id === undefined) return;
  const { page, width, height } = view;
  await openWindow(`${toExtensionUrl(page)}?tab=${id}`, { width, height });
}
