import type { CrxPlugin, ManifestV3Export } from '@crxjs/vite-plugin';
import source from '../../manifest.json' with { type: 'json' };
import newsHosts from '../content/news-hosts.json' with { type: 'json' };

export type Target = 'chrome' | 'firefox';

export const targets: readonly Target[] = ['chrome', 'firefox'];

const GECKO_SETTINGS = {
  gecko: {
    id: 'parallax@parallax.example',
    strict_min_version: '140.0',
    data_collection_permissions: { required: ['none'] },
  },
  gecko_android: { strict_min_version: '142.0' },
};

/** One manifest.json for both browsers: the content script's hosts come from one data file, Firefox is a transform. */
export function manifestFor(target: Target, hosts: readonly string[] = newsHosts.hosts) {
  const { minimum_chrome_version, background, ...common } = source;
  const content_scripts = source.content_scripts.map((script) => ({
    ...script,
    matches: hosts.map((host) => `*://*.${host}/*`),
  }));
  if (target === 'chrome') return { ...common, content_scripts, minimum_chrome_version, background };
  return {
    ...common,
    content_scripts,
    background: { scripts: [background.service_worker], type: 'module' },
    browser_specific_settings: GECKO_SETTINGS,
  };
}

/** The manifest in the type that crxjs wants, which knows less about Firefox than we do. */
export function crxManifestFor(target: Target): ManifestV3Export {
  return manifestFor(target) as unknown as ManifestV3Export;
}

/** Nothing may be fetched by pages: a file they can load is a way to tell who has Parallax installed. */
export const noWebAccessibleResources: CrxPlugin = {
  name: 'parallax:no-web-accessible-resources',
  enforce: 'post',
  renderCrxManifest(manifest) {
    Reflect.deleteProperty(manifest, 'web_accessible_resources');
    return manifest;
  },
};
