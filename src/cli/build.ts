import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type Target, targets } from './manifest.ts';

/*
 * `npm run build`: makes dist/chrome and dist/firefox. Each target is built in a process of its own, because the
 * plugins keep state between builds.
 */

const root = fileURLToPath(new URL('../..', import.meta.url));
const vite = path.join(root, 'node_modules/vite/bin/vite.js');

interface Built {
  target: Target;
  code: number;
  output: string;
}

function build(target: Target): Promise<Built> {
  return new Promise((resolve) => {
    // Vite builds something else where the environment says so: with another NODE_ENV, paths of this machine go in.
    // tsx as loader: the configuration imports TypeScript with its extension, which Node 20 alone does not read.
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', vite, 'build', '--logLevel', 'warn', '--configLoader', 'native'],
      { cwd: root, env: { ...process.env, NODE_ENV: 'production', TARGET: target } },
    );
    let output = '';
    const keep = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('error', (error) => resolve({ target, code: 1, output: error.message }));
    child.once('close', (code) => resolve({ target, code: code ?? 1, output }));
  });
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

/** Source maps are of no use to readers, and a stray one ends up in the archive for the stores. */
function removeMaps(files: string[]): string[] {
  const maps = files.filter((file) => file.endsWith('.map'));
  for (const map of maps) rmSync(map);
  return files.filter((file) => !maps.includes(file));
}

function toKilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

function printSizes(target: Target): void {
  const folder = path.join(root, 'dist', target);
  let all = 0;
  console.log(`dist/${target}`);
  for (const file of removeMaps(listFiles(folder))) {
    const bytes = readFileSync(file);
    all += bytes.length;
    const name = path.relative(folder, file).split(path.sep).join('/');
    const size = toKilobytes(bytes.length).padStart(10);
    const packed = toKilobytes(gzipSync(bytes).length).padStart(10);
    console.log(`${size} ${packed} gzip  ${name}`);
  }
  console.log(`${toKilobytes(all).padStart(10)} in all`);
}

let failed = false;
for (const built of await Promise.all(targets.map(build))) {
  if (built.code === 0) {
    printSizes(built.target);
    continue;
  }
  failed = true;
  console.error(built.output.trim());
  console.error(`build: dist/${built.target} was not built; the reason stands above`);
}
process.exitCode = failed ? 1 : 0;
