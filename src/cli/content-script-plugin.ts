import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin, ResolvedConfig } from 'vite';
import { bundleFile } from './support/bundle-file.ts';

/** Where crxjs leaves the content script. */
const FILE = 'src/content/main.js';
const root = fileURLToPath(new URL('../..', import.meta.url));
/** The leading zero byte keeps other plugins from taking the name for a file. */
const LAZY = '\0lazy:';

/**
 * Builds the content script anew after crxjs, whose own build of it takes no plugins. What it imports dynamically is put into one
 * function, as a bundle of its own: the browser passes over that until it is called, while what a bundler leaves beside it costs
 * every page heap, used or not.
 */
export function lazyContentScript(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'parallax:lazy-content-script',
    apply: 'build',
    enforce: 'post',
    configResolved(resolved) {
      config = resolved;
    },
    async generateBundle(_, bundle) {
      const made = bundle[FILE];
      if (made?.type !== 'asset') throw new Error(`crxjs has built no ${FILE}`);
      const { define = {}, build: settings } = config;
      const { target, minify } = settings;
      const { code } = await bundleLazily(path.join(root, 'src/content/main.ts'), {
        define,
        target,
        minify,
      });
      made.source = code;
    },
  };
}

interface Settings {
  define: Record<string, string>;
  target: ResolvedConfig['build']['target'];
  minify: ResolvedConfig['build']['minify'];
}

/** Builds a script with what it imports dynamically in functions of its own. Exported for its test. */
export function bundleLazily(entry: string, settings: Settings): ReturnType<typeof bundleFile> {
  return bundleFile(entry, { ...settings, plugins: [lazyImports(settings)], logLevel: 'warn' });
}

/** Puts what is imported dynamically into a function that runs when the import does. */
function lazyImports(settings: Settings): Plugin {
  return {
    name: 'parallax:lazy-imports',
    enforce: 'pre',
    resolveDynamicImport(specifier, importer) {
      if (typeof specifier !== 'string' || !importer) return null;
      return LAZY + path.resolve(path.dirname(importer), specifier);
    },
    async load(id) {
      if (!id.startsWith(LAZY)) return null;
      const { code, exports } = await bundleLazily(id.slice(LAZY.length), settings);
      return toLazyModule(code, exports);
    },
  };
}

/**
 * A declared function, and not one in parentheses: browsers take parentheses for a sign that a function is called at once,
 * and compile all of it.
 */
function toLazyModule(code: string, exports: readonly string[]): string {
  return `function run() { ${code}\nreturn bundled; }\nexport const { ${exports.join(', ')} } = run();`;
}
