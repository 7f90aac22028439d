import type { Page } from './browsers/driver.ts';

/** The whole page as text, attributes and shadow roots included. */
export function serialise(page: Page): Promise<string> {
  return page.evaluate(() => {
    const write = (root: Document | ShadowRoot): string => {
      const inner = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
      const own = root instanceof Document ? root.documentElement.outerHTML : root.innerHTML;
      return [own, ...inner.map(write)].join('\n');
    };
    return write(document);
  });
}
