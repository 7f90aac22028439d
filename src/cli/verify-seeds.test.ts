import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const TOOL = fileURLToPath(new URL('./verify-seeds.ts', import.meta.url));
const EVENT = {
  id: 'e',
  title: 'e',
  date: '2024-03-04',
  participants: [{ name: 'Olsen' }],
  terms: ['ferry'],
};

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verify-'));
  mkdirSync(join(folder, 'reports'));
  write('event.json', EVENT);
  write('uncovered.json', {});
  writeReport('Olsen met 40 crews.');
  writeFileSync(join(folder, 'a_1.txt'), 'Mara Olsen met 40 crews in the port.');
});

afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, value: unknown): void {
  writeFileSync(join(folder, name), JSON.stringify(value));
}

function writeReport(text: string): void {
  const statements = [{ id: 'a-1', text, locator: { start: 'Mara Olsen', end: 'the port' } }];
  write('reports/a.json', { id: 'a', statements });
}

function run(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, ['--import', 'tsx', TOOL, ...args], { encoding: 'utf8' });
}

describe('npm run verify-seeds', () => {
  it('prints a row a report and ends with 0 when all is in order', () => {
    const { status, stdout, stderr } = run(folder, '--seeds', folder);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^ *a +1 +1 +1 +0 +0$/m);
    expect(stdout).toMatch(/All in order\.\n$/);
  });

  it('names report and statement and ends with 1 when something does not fit', () => {
    writeReport('Olsen met 14 crews.');
    const { status, stdout } = run(folder, '--seeds', folder);
    expect(status).toBe(1);
    expect(stdout).toContain(
      'a  a-1: the figure or time "number 14" does not stand in its passage\n1 problem.',
    );
  });

  it.each([
    ['no folder', () => [], /^usage: npm run verify-seeds -- DIR/],
    [
      'a folder that is not there',
      () => [join(folder, 'nowhere'), '--seeds', folder],
      /nowhere: is no folder/,
    ],
    [
      'a folder without the original',
      () => [join(folder, 'reports'), '--seeds', folder],
      /^report a: has no original a_\*\.txt/,
    ],
    [
      'seeds that are not there',
      () => [folder, '--seeds', join(folder, 'none')],
      /none\/reports: cannot be read/,
    ],
  ])('ends with 2 and one line for %s', (_, args, line) => {
    const { status, stdout, stderr } = run(...args());
    expect({ status, stdout, lines: stderr.trimEnd().split('\n').length }).toEqual({
      status: 2,
      stdout: '',
      lines: 1,
    });
    expect(stderr).toMatch(line);
  });
});
