import browser from 'webextension-polyfill';

/** The two patterns of the manifest's `optional_host_permissions`: together they are "on every site". */
export const EVERY_SITE: readonly string[] = ['https://*/*', 'http://*/*'];

/**
 * The patterns for all pages of one host. One for each scheme: Chromium finds `*://host/*` in neither of the two patterns that
 * the manifest names, and refuses to ask for it.
 */
export function toOriginPatterns(host: string): string[] {
  return [`https://${host}/*`, `http://${host}/*`];
}

export function hasOrigins(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.contains({ origins: [...origins] });
}

/** Every host pattern that holds now, those of the manifest among them where the browser counts them (Firefox does). */
export async function findGrantedOrigins(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/**
 * Whether the pages of an address may be read without the reader's asking, by the manifest or by leave. Not left to
 * `permissions.contains`: in Chromium that knows nothing of the hosts that the manifest names for content scripts.
 */
export async function isOpenTo(address: string): Promise<boolean> {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  return (await findGrantedOrigins()).some((pattern) => takesIn(pattern, url));
}

function takesIn(pattern: string, { protocol, hostname }: URL): boolean {
  const [, scheme = '', wild, host] = /^(\*|https?):\/\/(?:(\*)|((?:\*\.)?[^/*]+))\/\*$/.exec(pattern) ?? [];
  if (!(scheme === '*' ? ['https:', 'http:'] : [`${scheme}:`]).includes(protocol)) return false;
  if (wild || host === undefined) return wild !== undefined;
  return host.startsWith('*.') ? `.${hostname}`.endsWith(host.slice(1)) : hostname === host;
}

/** Asks the reader; must be called in the same task as a click, before anything is awaited. */
export function requestOrigins(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...origins] });
}

export function removeOrigins(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.remove({ origins: [...origins] });
}

/** Hears that the reader gave or took back a permission, here or in the browser's own settings. */
export function onPermissionsChange(listener: () => void): void {
  browser.permissions.onAdded.addListener(listener);
  onPermissionRemoved(listener);
}

export function onPermissionRemoved(listener: () => void): void {
  browser.permissions.onRemoved.addListener(listener);
}
