import type { Page } from './browsers/driver.ts';

/**
 * The names of highlights that a page finds a style for without knowing of any: it asks for that of every name of a letter and a digit,
 * of two letters, and of some words. One for which it has a rule itself is found too, and shows that there is something to be found.
 */
export function findStyledHighlights(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const control = new CSSStyleSheet();
    control.replaceSync('::highlight(control) { color: rgb(1 2 3) }');
    document.adoptedStyleSheets.push(control);
    const letters = [...'abcdefghijklmnopqrstuvwxyz'];
    const short = letters.flatMap((first) =>
      [...'0123456789', ...letters].map((second) => `${first}${second}`),
    );
    const words = ['parallax', 'conflict', 'corroborates', 'mark', 'marks', 'news', 'fact'];
    const styleOf = (name: string): string => {
      const { color, backgroundColor, textDecoration } = getComputedStyle(
        document.body,
        `::highlight(${name})`,
      );
      return [color, backgroundColor, textDecoration].join();
    };
    const none = styleOf('surely-no-such-name');
    const found = ['control', ...short, ...words].filter((name) => styleOf(name) !== none);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== control);
    return found;
  });
}
