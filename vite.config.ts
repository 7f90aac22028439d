import { crx } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import { bundledPack } from './src/cli/bundled-pack-plugin.ts';
import { lazyContentScript } from './src/cli/content-script-plugin.ts';
import { readEngineVersion } from './src/cli/engine-version.ts';
import { localesOfTheExtension } from './src/cli/locales-plugin.ts';
import { crxManifestFor, noWebAccessibleResources, type Target, withSidebar } from './src/cli/manifest.ts';
import { noMarkup } from './src/cli/no-markup-plugin.ts';
import { notices } from './src/cli/release/notices.ts';

export default defineConfig(() => {
  const target: Target = process.env.TARGET === 'firefox' ? 'firefox' : 'chrome';
  const pack = bundledPack();
  return {
    define: { ...pack.define, __ENGINE_VERSION__: JSON.stringify(readEngineVersion()) },
    build: {
      outDir: `dist/${target}`,
      emptyOutDir: true,
      // Opened by other parts alone: the manifest names neither.
      rollupOptions: {
        input: { report: 'src/views/report/index.html', welcome: 'src/views/welcome/index.html' },
      },
      modulePreload: false as const,
      target: target === 'firefox' ? 'firefox140' : 'chrome127',
    },
    plugins: [
      pack.plugin,
      noMarkup,
      notices,
      crx({
        manifest: crxManifestFor(target),
        browser: target,
        contentScripts: { standaloneFiles: ['src/content/main.ts'] },
      }),
      lazyContentScript(),
      noWebAccessibleResources,
      localesOfTheExtension,
      ...(target === 'firefox' ? [withSidebar] : []),
    ],
  };
});
