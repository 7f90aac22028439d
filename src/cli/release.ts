import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Target, targets } from './manifest.ts';
import { writeBillOfMaterials } from './release/bill-of-materials.ts';
import { type Archive, collect } from './release/contents.ts';
import { collectListing } from './release/listing.ts';
import { toZip } from './release/zip.ts';

/*
 * `npm run release`: builds the extension and leaves in artifacts/ what goes to the stores. The same source gives the same
 * bytes on every machine, so whoever wants to know what was published can make it again and compare SHA256SUMS.
 */

const root = fileURLToPath(new URL('../..', import.meta.url));
const artifacts = path.join(root, 'artifacts');

function build(): void {
  const { status } = spawnSync(process.execPath, [...process.execArgv, 'src/cli/build.ts'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) stop(['nothing was released, since the build failed; the reason stands above']);
}

function stop(problems: readonly string[]): never {
  for (const problem of problems) console.error(`release: ${problem}`);
  process.exit(1);
}

function pack(archive: Archive, folder: string): Uint8Array {
  const { files, problems } = collect(archive, folder, archive === 'extension');
  if (problems.length > 0)
    stop([...problems, 'bring src/cli/release/contents.json in step with what is meant to ship']);
  return toZip(files);
}

function write(files: ReadonlyMap<string, Uint8Array>): void {
  rmSync(artifacts, { recursive: true, force: true });
  mkdirSync(artifacts, { recursive: true });
  const sums = [...files].map(
    ([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}`,
  );
  for (const [name, bytes] of files) writeFileSync(path.join(artifacts, name), bytes);
  writeFileSync(path.join(artifacts, 'SHA256SUMS'), `${sums.join('\n')}\n`);
  console.log(`artifacts\n${sums.join('\n')}`);
}

build();
const { name, version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  name: string;
  version: string;
};
const forTarget = (target: Target): [string, Uint8Array] => [
  `${name}-${version}-${target}.zip`,
  pack('extension', path.join(root, 'dist', target)),
];
write(
  new Map([
    ...targets.map(forTarget),
    [`${name}-${version}-source.zip`, pack('source', root)],
    [`${name}-${version}-listing.zip`, toZip(collectListing(root))],
    [`${name}-${version}.cdx.json`, Buffer.from(writeBillOfMaterials(root, name))],
  ]),
);
