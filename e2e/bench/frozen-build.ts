import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserName } from '../browsers/driver.ts';
import { builtExtension, repositoryRoot } from '../browsers/launch.ts';

/** What a build is made of. */
const SOURCES = ['src', 'seeds', 'manifest.json', 'vite.config.ts', 'package-lock.json'];

/**
 * A copy of the built extension, so that a build in the middle of a measurement changes nothing; gone when the program ends.
 * @param folder the folder with `chrome` and `firefox` in it, where it is not dist
 * @throws where the folder holds no build for the browser
 */
export function freezeBuild(name: BrowserName, folder?: string): string {
  const ofDist = builtExtension(name);
  const built = folder === undefined ? ofDist : path.join(folder, path.basename(ofDist));
  const manifest = path.join(built, 'manifest.json');
  if (!existsSync(manifest))
    throw new Error(
      `${built} holds no built extension: ${folder === undefined ? 'npm run build makes it' : 'name the folder that has chrome and firefox in it'}.`,
    );
  if (folder === undefined && newestOf(SOURCES) > statSync(manifest).mtimeMs)
    console.error(
      `${built} is older than the sources: what is measured is not what they say (npm run build).`,
    );
  const copy = makeTemporaryFolder(`parallax-${name}-build-`);
  cpSync(built, copy, { recursive: true });
  return copy;
}

/** When the last of the files that ship was written, in milliseconds. */
function newestOf(sources: readonly string[]): number {
  const files = sources.flatMap((source) => {
    const whole = path.join(repositoryRoot, source);
    if (!statSync(whole).isDirectory()) return [whole];
    const inside = readdirSync(whole, { recursive: true, encoding: 'utf8' });
    return inside.map((file) => path.join(whole, file));
  });
  const shipped = files.filter((file) => !/\.test\.tsx?$|\.md$|[\\/](?:cli|testing)[\\/]/.test(file));
  return Math.max(...shipped.map((file) => statSync(file)).map((one) => (one.isFile() ? one.mtimeMs : 0)));
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
