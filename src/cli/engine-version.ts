import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const manifest = z.object({ version: z.string() });

/**
 * Which engine a comparison was made with: the version of the extension, and the first twelve hexadecimal digits of the
 * SHA-256 of the engine's own files, so that two builds that may judge differently never bear the same one.
 */
export function readEngineVersion(): string {
  const { version } = manifest.parse(JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')));
  const hash = createHash('sha256');
  for (const file of engineFiles())
    hash.update(`${file}\0`).update(readFileSync(`${ROOT}src/engine/${file}`));
  return `${version}+${hash.digest('hex').slice(0, 12)}`;
}

/** What the engine runs on: its code and its lists, without tests, labelled cases and documents. */
function engineFiles(): string[] {
  return readdirSync(`${ROOT}src/engine`, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.(ts|json)$/.test(file) && !/\.test\.ts$|^cases\/|\/cases\/|\/generate\//.test(file))
    .sort();
}
