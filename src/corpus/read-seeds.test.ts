import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readPackFile, readSeeds } from './read-seeds.ts';

const EVENT = {
  id: 'e',
  title: 'Ferry crews strike',
  date: '2024-03-04',
  participants: [{ name: 'Olsen' }],
  terms: ['ferry'],
};
const reportOf = (id: string) => ({
  id,
  statements: [{ id: `${id}-1`, text: 'Crews walked out on Monday.' }],
});

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'seeds-'));
  mkdirSync(join(folder, 'reports'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, content: unknown): void {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  writeFileSync(join(folder, name), text);
}

function problems(): string[] {
  const read = readSeeds(folder);
  return read.ok ? [] : read.problems.map((problem) => problem.replaceAll(`${folder}/`, ''));
}

describe('readSeeds', () => {
  it('joins the files into a pack, reports in the order of their ids', () => {
    write('event.json', EVENT);
    for (const id of ['b', 'c', 'a']) write(`reports/${id}.json`, reportOf(id));
    const read = readSeeds(folder);
    expect(read.ok && read.pack).toEqual({ format: 1, event: EVENT, reports: ['a', 'b', 'c'].map(reportOf) });
  });

  it('names the file of a mistake and its place in that file', () => {
    write('event.json', { ...EVENT, date: 'Monday' });
    write('reports/a.json', reportOf('a'));
    write('reports/b.json', { id: 'b', statements: [{ id: 'b-1' }] });
    expect(problems()).toEqual([
      'event.json: date: must be a day that exists, written YYYY-MM-DD; correct it',
      'reports/b.json: statements[0].text: is missing; add it as text',
    ]);
  });

  it('names both places of an id that stands in two files', () => {
    write('event.json', EVENT);
    write('reports/a.json', reportOf('a'));
    write('reports/b.json', { ...reportOf('a'), id: 'b' });
    expect(problems()).toEqual([
      'reports/b.json: statements[0].id: the statement id "a-1" stands already at ' +
        'reports/a.json: statements[0].id; give each statement its own',
    ]);
  });

  it('names the line where a file stops being JSON', () => {
    write('event.json', EVENT);
    write('reports/a.json', '{\n  "id": "a",\n  statements: []\n}');
    expect(problems()).toEqual([
      expect.stringMatching(/^reports\/a\.json: line 3: is not JSON \(.+\); correct it$/),
    ]);
  });

  it('refuses a report under another name than its id', () => {
    write('event.json', EVENT);
    write('reports/x.json', reportOf('a'));
    expect(problems()).toEqual(['reports/x.json: id: is "a"; name the file a.json or correct the id']);
  });

  it('says what is missing when the event, the reports or the folder is', () => {
    expect(problems()).toEqual(['reports: holds no report; add one as <report id>.json']);
    write('reports/a.json', reportOf('a'));
    expect(problems()).toEqual([expect.stringMatching(/^event\.json: cannot be read \(ENOENT/)]);
    const nowhere = readSeeds(join(folder, 'nowhere'));
    expect(nowhere.ok ? [] : nowhere.problems).toEqual([
      expect.stringMatching(/name the folder of the seeds$/),
    ]);
  });
});

describe('readPackFile', () => {
  it('reads a pack, with or without a byte order mark', () => {
    const pack = { format: 1, event: EVENT, reports: [reportOf('a')] };
    write('pack.json', `\uFEFF${JSON.stringify(pack)}`);
    expect(readPackFile(join(folder, 'pack.json'))).toEqual({ ok: true, pack });
  });

  it('begins each problem with the file', () => {
    write('pack.json', '[]');
    const read = readPackFile(join(folder, 'pack.json'));
    expect(read.ok ? [] : read.problems).toEqual([
      `${folder}/pack.json: must be an object, not a list; correct it`,
    ]);
  });
});
