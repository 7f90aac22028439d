import { say } from '../locales/say.ts';
import { onCommand } from '../platform/commands.ts';
import { onMenuClick, showMenuItems } from '../platform/menus.ts';
import type { ReaderSettings } from '../protocol/shapes.ts';
import { openAnswer, openPanelBeside } from './open-views.ts';
import { keepPending } from './pending-highlight.ts';
import { speakIn } from './speak-in.ts';

/** Menu item and command have one name for one thing. */
const COMPARE = 'compare-selection';
const PANEL = 'open-panel';

/** Written at every install, start and change of language: the browsers differ in how long they keep an item. */
export function showMenu(language: ReaderSettings['language']): Promise<void> {
  speakIn(language);
  return showMenuItems([
    { id: COMPARE, title: say('menu_compare'), contexts: ['selection'] },
    // Not beside the first: two items on a selection would move both into a menu of their own.
    { id: PANEL, title: say('menu_panel'), contexts: ['page', 'action'] },
  ]);
}

/** Menu and keys lead to the popup, which asks for the tab's answer as it does when its button is pressed, or to the panel. */
export function openViewsOnMenuAndKeys(): void {
  onMenuClick(({ item, selection, tab, page }) => {
    if (item === PANEL) openPanelBeside(tab);
    if (item !== COMPARE) return;
    if (tab !== undefined) keepPending({ tab, page, text: selection }, Date.now());
    openAnswer(tab);
  });
  onCommand((name, tab) => {
    if (name === PANEL) openPanelBeside(tab);
    if (name === COMPARE) openAnswer(tab);
  });
}
