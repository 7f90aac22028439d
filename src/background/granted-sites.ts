import { findGrantedOrigins } from '../platform/permissions.ts';
import { getContentScript } from '../platform/runtime.ts';
import { registerContentScript, unregisterContentScript } from '../platform/scripting.ts';
import { sendToContents } from '../protocol/send.ts';

const ID = 'granted-sites';

/**
 * Has the content script run by itself on what the reader allowed beyond the manifest's hosts: one site, or every site.
 * Called whenever a permission changes and at every start, so that what is registered follows what holds.
 */
export function followGrantedSites(): Promise<void> {
  // One after another: of two at once the one that read first could write last, and what it read may hold no more.
  const next = last.then(follow, follow);
  last = next;
  return next;
}

/** Tells every page that a permission was taken back, so that a script that may no longer be there by itself goes. */
export async function tellOfRemoval(): Promise<void> {
  await sendToContents('permissionRemoved', {});
}

let last: Promise<void> = Promise.resolve();

async function follow(): Promise<void> {
  const { matches, ...files } = getContentScript();
  const granted = await findGrantedOrigins();
  // Firefox counts the manifest's hosts as granted; there the script runs already.
  const further = granted.filter((origin) => !matches.includes(origin));
  if (further.length === 0) await unregisterContentScript(ID);
  else await registerContentScript(ID, { matches: further, excludeMatches: matches, files });
}
