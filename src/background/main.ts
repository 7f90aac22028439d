/*
 * Entry of the service worker (Chromium) and event page (Firefox). The browser starts it for an event and may kill it at
 * any moment, so it keeps nothing that it cannot read again, and it registers every listener in its first task: an event
 * that woke it is lost on a listener that comes later. It never touches a page itself.
 */
import { onPermissionRemoved, onPermissionsChange } from '../platform/permissions.ts';
import { onInstalled, onStartup } from '../platform/runtime.ts';
import { onTabClosed } from '../platform/tabs.ts';
import { receiveInBackground } from '../protocol/receive.ts';
import { findBundledKnowledge } from './bundled-knowledge.ts';
import { followGrantedSites, tellOfRemoval } from './granted-sites.ts';
import { createContentHandlers, createViewHandlers } from './handlers.ts';
import { inBackground } from './in-background.ts';
import { openViewsOnMenuAndKeys, showMenu } from './menu-and-keys.ts';
import { dropPending } from './pending-highlight.ts';
import { readAndMendSettings } from './settings-store.ts';
import { welcomeReader } from './welcome-reader.ts';

receiveInBackground({
  fromContent: createContentHandlers(findBundledKnowledge),
  fromViews: createViewHandlers(findBundledKnowledge),
});
openViewsOnMenuAndKeys();
onPermissionsChange(follow);
onPermissionRemoved(() => inBackground(tellOfRemoval()));
onTabClosed((tab) => inBackground(dropPending(tab)));
onInstalled((installed) => {
  prepare();
  inBackground(welcomeReader(installed));
});
onStartup(prepare);

function prepare(): void {
  inBackground(readAndMendSettings().then(({ language }) => showMenu(language)));
  follow();
}

function follow(): void {
  inBackground(followGrantedSites());
}
