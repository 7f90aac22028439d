import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { collect } from './release/contents.ts';

/*
 * Two releases from what the reviewers of the stores get, in two folders, time zones, umasks and environments, against each
 * other; and a look into what they hold. RELEASE_NODE names another Node for the second.
 */

const root = fileURLToPath(new URL('../..', import.meta.url));
const base = mkdtempSync(path.join(tmpdir(), 'parallax-release-'));
afterAll(() => rmSync(base, { recursive: true, force: true }));

interface Place {
  folder: string;
  zone: string;
  umask: string;
  environment: string;
  node: string;
}

function release({ folder, zone, umask, environment, node }: Place): string {
  const place = path.join(base, folder);
  for (const [name, bytes] of collect('source', root, false).files) {
    mkdirSync(path.dirname(path.join(place, name)), { recursive: true });
    writeFileSync(path.join(place, name), bytes);
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(place, 'node_modules'), 'junction');
  const setUmask = `data:text/javascript,process.umask(${umask})`;
  const { status, stdout, stderr } = spawnSync(
    node,
    ['--import', 'tsx', '--import', setUmask, 'src/cli/release.ts'],
    { cwd: place, encoding: 'utf8', env: { ...process.env, TZ: zone, NODE_ENV: environment } },
  );
  if (status !== 0) throw new Error(`${stdout}\n${stderr}`);
  return path.join(place, 'artifacts');
}

let first: string;
let second: string;

beforeAll(() => {
  const { execPath, env } = process;
  first = release({ folder: 'a', zone: 'UTC', umask: '0o022', environment: 'production', node: execPath });
  second = release({
    folder: 'some/where/else',
    zone: 'Asia/Kathmandu',
    umask: '0o077',
    environment: 'development',
    node: env.RELEASE_NODE ?? execPath,
  });
}, 240_000);

const read = (folder: string, name: string): Buffer => readFileSync(path.join(folder, name));
const find = (ending: string): string => readdirSync(first).find((name) => name.endsWith(ending)) ?? ending;

test('two releases from one source are the same byte for byte', () => {
  const names = readdirSync(first).sort();
  expect(names).toHaveLength(6);
  expect(readdirSync(second).sort()).toEqual(names);
  expect(names.filter((name) => !read(first, name).equals(read(second, name)))).toEqual([]);
  expect(String(read(first, 'SHA256SUMS')).trim().split('\n')).toHaveLength(5);
});

describe.each(['chrome.zip', 'firefox.zip'])('%s', (ending) => {
  const open = (): [string, Buffer][] =>
    Object.entries(unzipSync(read(first, find(ending)))).map(([name, bytes]) => [name, Buffer.from(bytes)]);

  test('holds the licences of what is built in, and no source map', () => {
    const files = new Map(open());
    expect([...files.keys()].filter((name) => name.endsWith('.map'))).toEqual([]);
    expect(String(files.get('LICENSE.txt'))).toContain('MIT License');
    for (const part of ['preact', 'zod', 'stemmer', 'approx-string-match', 'webextension-polyfill'])
      expect(String(files.get('THIRD-PARTY-NOTICES.txt'))).toMatch(new RegExp(`^${part} \\d`, 'm'));
    expect(String(files.get('THIRD-PARTY-NOTICES.txt'))).toContain('Princeton University');
  });

  test('holds pictures that end where pictures end, and scripts that make no code of text', () => {
    const pictures = open().filter(([name]) => name.endsWith('.png'));
    expect(pictures.length).toBeGreaterThan(0);
    for (const [name, bytes] of pictures)
      expect(bytes.subarray(-8, -4).toString('latin1'), name).toBe('IEND');
    for (const [name, bytes] of open().filter(([file]) => file.endsWith('.js'))) {
      expect(String(bytes), name).not.toMatch(
        /\bnew Function\b|\beval\(|importScripts|\.(?:inner|outer)HTML\s*=[^=]/,
      );
      expect(String(bytes), name).not.toMatch(
        /\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b|\bRTCPeerConnection\b|\bfetch\(/,
      );
    }
  });

  test('asks to be found, updated and spoken to by nobody', () => {
    const manifest = Object.keys(JSON.parse(String(new Map(open()).get('manifest.json'))));
    for (const key of ['web_accessible_resources', 'externally_connectable', 'update_url', 'key'])
      expect(manifest).not.toContain(key);
  });
});
