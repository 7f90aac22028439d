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

const SIDE_PANEL = 'sidePanel';

const SIDEBAR = {
  default_title: source.action.default_title,
  default_icon: source.action.default_icon,
  open_at_install: false,
};

/**
 * One manifest.json for both browsers: the content script's hosts come from one data file, Firefox is a transform. What is
 * a side panel in Chromium is a sidebar there, and needs no permission.
 */
export function manifestFor(target: Target, hosts: readonly string[] = newsHosts.hosts) {
  const { minimum_chrome_version, background, side_panel, ...common } = source;
  const content_scripts = source.content_scripts.map((script) => ({
    ...script,
    matches: hosts.map((host) => `*://*.${host}/*`),
  }));
  if (target === 'chrome')
    return { ...common, content_scripts, side_panel, minimum_chrome_version, background };
  return {
    ...common,
    content_scripts,
    permissions: source.permissions.filter((permission) => permission !== SIDE_PANEL),
    sidebar_action: { ...SIDEBAR, default_panel: side_panel.default_path },
    background: { scripts: [background.service_worker], type: 'module' },
    browser_specific_settings: GECKO_SETTINGS,
  };
}

/** The manifest in the type that crxjs wants, which knows less about Firefox than we do. */
export function crxManifestFor(target: Target): ManifestV3Export {
  // crxjs builds the page of a side panel and has never heard of a sidebar: `withSidebar` puts that back.
  return { ...manifestFor(target), side_panel: source.side_panel } as unknown as ManifestV3Export;
}

/** Firefox's manifest with the sidebar, and the page in it that the build made of the side panel's. */
export const withSidebar: CrxPlugin = {
  name: 'parallax:sidebar',
  enforce: 'post',
  renderCrxManifest(manifest) {
    const { side_panel, ...rest } = manifest as ManifestV3Export & { side_panel?: { default_path: string } };
    const default_panel = side_panel?.default_path;
    return { ...rest, sidebar_action: { ...SIDEBAR, default_panel } } as unknown as typeof manifest;
  },
};

/** Nothing may be fetched by pages: a file they can load is a way to tell who has Parallax installed. */
export const noWebAccessibleResources: CrxPlugin = {
  name: 'parallax:no-web-accessible-resources',
  enforce: 'post',
  renderCrxManifest(manifest) {
    Reflect.deleteProperty(manifest, 'web_accessible_resources');
    return manifest;
  },
};
