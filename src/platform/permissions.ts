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
  browser.permissions.onRemoved.addListener(listener);
}
