import { type CrxPlugin, crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import { bundledPack } from './src/cli/bundled-pack-plugin.ts';
import source from './manifest.json' with { type: 'json' };
import newsHosts from './src/content/news-hosts.json' with { type: 'json' };

type Target = 'chrome' | 'firefox';

/** One manifest.json for both browsers: the content script's hosts come from one data file, Firefox is a transform. */
function manifestFor(target: Target): ManifestV3Export {
  const { minimum_chrome_version, background, ...common } = source;
  const manifest = {
    ...common,
    content_scripts: source.content_scripts.map((script) => ({
      ...script,
      matches: newsHosts.hosts.map((host) => `*://*.${host}/*`),
    })),
    ...(target === 'chrome'
      ? { minimum_chrome_version, background }
      : {
          background: { scripts: [background.service_worker], type: 'module' },
          browser_specific_settings: {
            gecko: { id: 'parallax@parallax.example', strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
            gecko_android: { strict_min_version: '142.0' },
          },
        }),
  };
  return manifest as unknown as ManifestV3Export;
}

/** Nothing may be fetched by pages: a file they can load is a way to tell who has Parallax installed. */
const noWebAccessibleResources: CrxPlugin = {
  name: 'parallax:no-web-accessible-resources',
  enforce: 'post',
  renderCrxManifest(manifest) {
    const { web_accessible_resources: _, ...rest } = manifest as ManifestV3Export & { web_accessible_resources?: unknown };
    return rest as never;
  },
};

export default defineConfig(() => {
  const target: Target = process.env.TARGET === 'firefox' ? 'firefox' : 'chrome';
  const pack = bundledPack();
  return {
    define: pack.define,
    build: {
      outDir: `dist/${target}`,
      emptyOutDir: true,
      modulePreload: false as const,
      target: target === 'firefox' ? 'firefox140' : 'chrome127',
    },
    plugins: [
      pack.plugin,
      crx({ manifest: manifestFor(target), browser: target, contentScripts: { standaloneFiles: ['src/content/main.ts'] } }),
      noWebAccessibleResources,
    ],
  };
});
