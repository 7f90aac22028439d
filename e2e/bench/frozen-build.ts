import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserName } from '../browsers/driver.ts';
import { builtExtension } from '../browsers/launch.ts';

/** The folder with `chrome` and `firefox` in it may be named on the command line; else it is dist. */
const [namedFolder] = process.argv.slice(2);

/** A copy of the built extension, so that a build in the middle of a measurement changes nothing; gone when the program ends. */
export function freezeBuild(name: BrowserName): string {
  const folder = makeTemporaryFolder(`parallax-${name}-build-`);
  const built = namedFolder
    ? path.join(namedFolder, path.basename(builtExtension(name)))
    : builtExtension(name);
  cpSync(built, folder, { recursive: true });
  return folder;
}

/** A folder that is removed when the program ends. */
export function makeTemporaryFolder(prefix: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), prefix));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}
