import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import contents from './contents.json' with { type: 'json' };
import { collect } from './contents.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'parallax-contents-'));
  for (const line of contents.extension) put(line.replace('*', 'made-0f3a'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(name: string): void {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), name);
}

test('what the list names is taken, in the order of the names', () => {
  const { files, problems } = collect('extension', folder, true);
  expect(problems).toEqual([]);
  expect([...files.keys()]).toEqual([...files.keys()].sort());
  expect(String(files.get('manifest.json'))).toBe('manifest.json');
  expect([...files.keys()]).toContain('assets/made-0f3a.js');
});

test.each(['assets/main.js.map', 'assets/deep/x.js', 'notes.txt', 'src/content/main.js.map'])(
  'a built file that the list does not name stops the release: %s',
  (name) => {
    put(name);
    const { files, problems } = collect('extension', folder, true);
    expect(problems).toEqual([expect.stringContaining(name)]);
    expect([...files.keys()]).not.toContain(name);
  },
);

test('a file that the list names and the build did not make stops the release', () => {
  rmSync(path.join(folder, 'src/content/main.js'));
  expect(collect('extension', folder, true).problems).toEqual([
    expect.stringContaining('src/content/main.js'),
  ]);
});

test('of a source folder only what is named comes along, and no hidden file', () => {
  for (const line of contents.source) put(line.endsWith('/') ? `${line}a/b.ts` : line);
  for (const name of ['secret.env', 'src/.DS_Store', 'dist/chrome/x.js']) put(name);
  const { files, problems } = collect('source', folder, false);
  expect(problems).toEqual([]);
  expect([...files.keys()].filter((name) => name.startsWith('src/'))).toContain('src/a/b.ts');
  for (const name of ['secret.env', 'src/.DS_Store', 'dist/chrome/x.js'])
    expect([...files.keys()]).not.toContain(name);
});
