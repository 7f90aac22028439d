import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserName } from '../browsers/driver.ts';
import { builtExtension } from '../browsers/launch.ts';

/** The folder with `chrome` and `firefox` in it may be named on the command line; else it is dist. */
const namedFolder = process.argv.slice(2).find((given) => existsSync(path.join(given, 'chrome')));

/** A copy of the built extension, so that a build in the middle of a measurement changes nothing; gone when the program ends. */
export function freezeBuild(name: BrowserName): string {
  const folder = makeTemporaryFolder(`parallax-${name}-build-`);
  const built = namedFolder
    ? path.join(namedFolder, path.basename(builtExtension(name)))
    : builtExtension(name);
  cpSync(built, folder, { recursive: true });
  return folder;
}

const made: string[] = [];

function removeFolders(): void {
  for (const folder of made) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

/** A folder that is removed when the program ends. */
export function makeTemporaryFolder(prefix: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), prefix));
  if (made.length === 0) process.once('exit', removeFolders);
  made.push(folder);
  return folder;
}
