import type { Driver, Page, Surface } from './browsers/driver.ts';
import { type PopupText, readPopup } from './read-popup.ts';
import { selectByScript } from './select.ts';

/** The popup that is open, and what it answered. */
export interface Compared {
  surface: Surface;
  popup: PopupText;
}

/** Selects a text by script, opens the popup over it, and awaits its answer, at most `limitMs`. */
export async function compareSelected(
  driver: Driver,
  page: Page,
  text: string,
  limitMs?: number,
): Promise<Compared> {
  await selectByScript(page, text);
  const surface = await driver.openPopup(page);
  return { surface, popup: await readPopup(surface, limitMs) };
}
