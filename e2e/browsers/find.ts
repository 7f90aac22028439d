import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import type { BrowserName } from './driver.ts';

/*
 * Google Chrome is not in the list: since version 137 it takes no unpacked extension from the command line.
 * Playwright's own Firefox is not either: it installs no extension.
 */
const systemPaths: Record<BrowserName, readonly string[]> = {
  chromium: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  firefox: [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/snap/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

const variables: Record<BrowserName, string> = { chromium: 'CHROMIUM_PATH', firefox: 'FIREFOX_PATH' };

/** Where the browser is, or undefined when there is none; a path that is named but empty is an error, never passed over. */
export function findBrowser(
  name: BrowserName,
  environment: NodeJS.ProcessEnv = process.env,
): string | undefined {
  const named = environment[variables[name]];
  if (named) {
    if (!existsSync(named)) throw new Error(`${variables[name]} is set, but there is no file at ${named}.`);
    return named;
  }
  const paths =
    name === 'chromium' ? [...systemPaths.chromium, chromium.executablePath()] : systemPaths.firefox;
  return paths.find((path) => existsSync(path));
}
