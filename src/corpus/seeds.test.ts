import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readSeeds } from './read-seeds.ts';
import type { Pack } from './schema.ts';
import { verifySeeds } from './verify/verify-seeds.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url));
/** The reports as published belong to their publishers and are kept beside the repository, where they are kept at all. */
const ORIGINALS = fileURLToPath(new URL('../../../shared/seeds', import.meta.url));
const FORMATTER = fileURLToPath(new URL('../../node_modules/@biomejs/biome/bin/biome', import.meta.url));

function readPack(): Pack {
  const read = readSeeds(SEEDS);
  if (!read.ok) throw new Error(read.problems.join('\n'));
  return read.pack;
}

const words = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

describe('seeds', () => {
  it('are a pack', () => {
    expect(readPack().reports.map(({ id }) => id)).toEqual(['000', '001', '002', '003', '004']);
  });

  it('number their statements in order, with the id of their report first', () => {
    for (const { id, statements } of readPack().reports) {
      const expected = statements.map((_, i) => `${id}-${String(i + 1).padStart(2, '0')}`);
      expect(statements.map((statement) => statement.id)).toEqual(expected);
    }
  });

  it('say for each report who published it, and title and language', () => {
    for (const { publisher, title, language } of readPack().reports) {
      expect({ publisher, title, language }).toEqual({
        publisher: expect.any(String),
        title: expect.any(String),
        language: 'en',
      });
    }
  });

  it('give each statement a locator of three to six words on either side', () => {
    const lengths = readPack().reports.flatMap(({ statements }) =>
      statements.flatMap(({ id, locator }) =>
        [locator?.start, locator?.end].map((side) => ({ id, length: side?.split(' ').length ?? 0 })),
      ),
    );
    expect(lengths.filter(({ length }) => length < 3 || length > 6)).toEqual([]);
  });

  it('quote fewer than ten words at a time', () => {
    const quotations = readPack().reports.flatMap(({ statements }) =>
      statements.flatMap(({ text }) =>
        [...text.matchAll(/["“]([^"”]*)["”]/g)].map((match) => match[1] ?? ''),
      ),
    );
    expect(quotations.length).toBeGreaterThan(0);
    expect(quotations.filter((quotation) => words(quotation).length >= 10)).toEqual([]);
  });

  it('write each statement as one sentence that needs no other to be understood', () => {
    const texts = readPack().reports.flatMap(({ statements }) => statements.map(({ text }) => text));
    const dangling = /^(?:He|She|It|They|His|Her|Its|Their|This|That|These|Those|Such)\b/;
    expect(texts.filter((text) => dangling.test(text) || !/[.”"]$/.test(text))).toEqual([]);
  });

  it('name no person, body or place twice, under whatever alias', () => {
    const { participants, names = [] } = readPack().event;
    const all = [...participants, ...names].flatMap(({ name, aliases = [] }) => [name, ...aliases]);
    expect(all.filter((name, i) => all.indexOf(name) !== i)).toEqual([]);
  });

  it('are formatted', () => {
    const format = () =>
      execFileSync(process.execPath, [FORMATTER, 'format', 'seeds'], { cwd: ROOT, stdio: 'pipe' });
    expect(format, 'run: npx biome format --write seeds').not.toThrow();
  });
});

const where = existsSync(ORIGINALS) ? '' : ' (skipped: ../shared/seeds is not there)';

describe.skipIf(where)(`seeds against the reports as published${where}`, () => {
  it('state no figure, day, name or quotation that is not in its passage, and leave nothing out', () => {
    const verified = verifySeeds(SEEDS, ORIGINALS);
    expect(verified.ok || verified.problem).toBe(true);
    expect(verified.ok ? verified.checks.flatMap(({ problems }) => problems) : []).toEqual([]);
  });
});
