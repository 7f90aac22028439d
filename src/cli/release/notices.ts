import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const WORDNET = 'src/engine/languages/en/generate/NOTICE';
const RULE = `\n${'-'.repeat(80)}\n\n`;

/** Puts the project's licence, and those of all that is built into it, into what the build writes. */
export const notices: Plugin = {
  name: 'parallax:notices',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'LICENSE.txt', source: read('LICENSE') });
    this.emitFile({ type: 'asset', fileName: 'THIRD-PARTY-NOTICES.txt', source: writeNotices() });
  },
};

/** The notices of every package that package.json names as a dependency (all of them are built in), and of the word lists. */
export function writeNotices(): string {
  const packages = bundledPackages().map((name) => {
    const { version } = JSON.parse(read(`node_modules/${name}/package.json`)) as { version: string };
    return `${name} ${version}\n\n${readLicence(name)}`;
  });
  return [
    'Parallax contains the following, each under its own licence.\n',
    ...packages,
    `WordNet\n\n${read(WORDNET)}`,
  ].join(RULE);
}

/** The packages whose code is part of the extension, in the alphabet's order. */
export function bundledPackages(): string[] {
  const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
  return Object.keys(dependencies).sort();
}

function readLicence(name: string): string {
  const folder = path.join('node_modules', name);
  const file = readdirSync(path.join(root, folder)).find((entry) => /^licen[cs]e(?:\.\w+)?$/i.test(entry));
  if (!file) throw new Error(`${name} has no licence file to ship: look for its terms before it is bundled`);
  return read(path.join(folder, file));
}

function read(file: string): string {
  return readFileSync(path.join(root, file), 'utf8').replaceAll('\r\n', '\n');
}
