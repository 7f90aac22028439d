/*
 * Weighs what a worker restores before it can compare anything, gzipped, and ends with an error where it is too large. The other
 * script that has to be small, the content script, is weighed in cost/counts.spec.ts.
 */
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { bundledPack } from '../src/cli/bundled-pack-plugin.ts';
import { readEngineVersion } from '../src/cli/engine-version.ts';
import { bundleFile } from '../src/cli/support/bundle-file.ts';
import { repositoryRoot } from './browsers/launch.ts';

const MAX_BYTES = 250_000;

/** What the background answers with, without the handlers around it, built as the extension is. */
const pack = bundledPack();
const { code } = await bundleFile(path.join(repositoryRoot, 'src/background/bundled-knowledge.ts'), {
  define: { ...pack.define, __ENGINE_VERSION__: JSON.stringify(readEngineVersion()) },
  plugins: [pack.plugin],
  target: 'chrome127',
});
const bytes = gzipSync(code).length;
console.log(
  `The engine with its word lists and the bundled pack: ${bytes} bytes gzipped; at most ${MAX_BYTES}.`,
);
if (bytes > MAX_BYTES) process.exitCode = 1;
