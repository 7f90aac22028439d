import type { Plugin } from 'vite';

/** Where Preact gives an element the markup that a component hands it in `dangerouslySetInnerHTML`. */
const MARKUP = /\b(\w+)\.innerHTML\s*=\s*(\w+)\.__html\b/g;

/**
 * Takes from Preact its one way to make elements from text: no view uses it, and what is not there cannot be reached by a text
 * from a page, nor be held against the extension by a store's linter. Markup that a view handed over would be shown as text.
 */
export const noMarkup: Plugin = {
  name: 'parallax:no-markup',
  transform: {
    filter: { id: /[\\/]preact[\\/]dist[\\/]preact\.mjs$/ },
    handler: (code) => ({ code: toTextOnly(code), map: null }),
  },
};

/** Exported for its test. Throws when Preact's code is not what this plugin was written for. */
export function toTextOnly(code: string): string {
  const found = code.match(MARKUP)?.length ?? 0;
  if (found !== 1)
    throw new Error(
      `Preact writes markup in ${found} places instead of one: look at src/cli/no-markup-plugin.ts after the update`,
    );
  return code.replace(MARKUP, '$1.textContent=$2.__html');
}
