import { type Installed, isInstalledByPolicy, toExtensionUrl } from '../platform/runtime.ts';
import { openTab } from '../platform/tabs.ts';

/**
 * Opens the welcome page for a reader who has just installed Parallax: once, and for nobody who did not choose to or who installs it
 * anew with each start of the browser.
 */
export async function welcomeReader({ reason, temporary }: Installed): Promise<void> {
  if (reason !== 'install' || temporary || (await isInstalledByPolicy())) return;
  await openTab(toExtensionUrl('src/views/welcome/index.html'));
}
