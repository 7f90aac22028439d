/*
 * Weighs what Parallax has to keep small, gzipped, and ends with an error where something is too large: the content script, which
 * is read on every page of every listed site, and what a worker restores before it can compare anything.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { bundledPack } from '../src/cli/bundled-pack-plugin.ts';
import { readEngineVersion } from '../src/cli/engine-version.ts';
import { repositoryRoot } from './browsers/launch.ts';

const scripts = [
  {
    what: 'content script',
    code: readFileSync(path.join(repositoryRoot, 'dist/chrome/src/content/main.js'), 'utf8'),
    most: 20_000,
  },
  { what: 'engine with its word lists and the bundled pack', code: await bundleKnowledge(), most: 250_000 },
];

for (const { what, code, most } of scripts) {
  const bytes = gzipSync(code).length;
  console.log(`The ${what}: ${bytes} bytes gzipped; at most ${most}.`);
  if (bytes > most) process.exitCode = 1;
}

/** What the background answers with, without the handlers around it, built as the extension is. */
async function bundleKnowledge(): Promise<string> {
  const pack = bundledPack();
  const built = await build({
    root: repositoryRoot,
    configFile: false,
    logLevel: 'error',
    define: { ...pack.define, __ENGINE_VERSION__: JSON.stringify(readEngineVersion()) },
    plugins: [pack.plugin],
    build: {
      write: false,
      target: 'chrome127',
      modulePreload: false,
      rollupOptions: {
        input: path.join(repositoryRoot, 'src/background/bundled-knowledge.ts'),
        preserveEntrySignatures: 'strict',
      },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  return outputs
    .flatMap((one) => ('output' in one ? one.output : []))
    .flatMap((chunk) => (chunk.type === 'chunk' ? [chunk.code] : []))
    .join('\n');
}
