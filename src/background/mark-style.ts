import { insertStyle, removeStyle } from '../platform/scripting.ts';
import style from './marks.css?raw';

/*
 * A page can ask for the style of a highlight by its name, whether or not anything is drawn under it. So marks have a style only
 * in pages where there are marks.
 */

/**
 * Gives marks their style in the page of a tab.
 * @returns the style where the browser lets only the content script put it there, as Chromium does on the sites of the manifest
 */
export async function styleMarks(tab: number): Promise<string | null> {
  return insertStyle(tab, style).then(
    () => null,
    () => style,
  );
}

/** Takes the style away again, where it was put there from here. */
export async function unstyleMarks(tab: number): Promise<null> {
  return removeStyle(tab, style).then(
    () => null,
    () => null,
  );
}
