import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { BrowserName } from './driver.ts';
import { findBrowser } from './find.ts';

const remedy: Record<BrowserName, string> = {
  chromium:
    'No Chromium could be found or installed. Install one (Debian: apt-get install chromium; anywhere: npx playwright install chromium), or name one in CHROMIUM_PATH. Google Chrome will not do: it takes no unpacked extension from the command line.',
  firefox:
    "No Firefox could be found or installed. Install Firefox 140 or later (Debian: apt-get install firefox-esr; elsewhere: mozilla.org/firefox), or name one in FIREFOX_PATH. Playwright's own Firefox will not do: it installs no extension.",
};

/** The path of a Chromium that loads extensions; installs one when there is none, and says what to do when that fails. */
export function findOrInstallChromium(): string {
  return findOrInstall('chromium', [
    () => aptInstall(['chromium']),
    () => run('npx', ['playwright', 'install', ...(isRoot() ? ['--with-deps'] : []), 'chromium']),
  ]);
}

/** The path of a stock Firefox; installs one when there is none, and says what to do when that fails. */
export function findOrInstallFirefox(): string {
  return findOrInstall('firefox', [() => aptInstall(['firefox-esr']), () => aptInstall(['firefox'])]);
}

function findOrInstall(name: BrowserName, ways: readonly (() => void)[]): string {
  const found = findBrowser(name);
  if (found) return found;
  console.log(`No ${name} here: installing one.`);
  for (const way of ways) {
    way();
    const installed = findBrowser(name);
    if (installed) return installed;
  }
  throw new Error(remedy[name]);
}

/** With a font, since a machine without any draws pages that cannot be read. */
function aptInstall(packages: readonly string[]): void {
  if (!isRoot() || !existsSync('/usr/bin/apt-get')) return;
  run('apt-get', ['update', '-q']);
  run('apt-get', [
    'install',
    '-q',
    '-y',
    '--no-install-recommends',
    ...packages,
    'xvfb',
    'xauth',
    'fonts-dejavu-core',
  ]);
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function run(command: string, args: readonly string[]): void {
  const { status, error } = spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status !== 0) console.log(`${command} ${args.join(' ')} failed${error ? `: ${error.message}` : ''}.`);
}
