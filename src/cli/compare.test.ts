import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { toComparisonShape } from '../corpus/present/comparison-shape.ts';
import type { PresentedOverview } from '../corpus/present/overview-shape.ts';
import { makeReceipt } from '../corpus/receipt/make-receipt.ts';
import { comparePack } from '../engine/index.ts';
import { runCommand } from '../testing/run-command.ts';
import { run } from './compare.ts';
import { readEngineVersion } from './engine-version.ts';
import { loadPack } from './support/load-pack.ts';

const PACK = fileURLToPath(new URL('../testing/small-pack.json', import.meta.url));
const compare = (args: string[], input?: string | Buffer[]) =>
  runCommand(run, ['--pack', PACK, ...args], input);
const highlight = (fields: object) =>
  `${JSON.stringify({ id: 'h', text: 'Halden closed the ferry link in February.', ...fields })}\n`;

describe('compare for a person', () => {
  it('says in what a report conflicts, what both sides were resolved to, and the counts', async () => {
    const { code, stdout, stderr } = await compare([
      '--published',
      '2024-04-19',
      'Ilse Maran and Tomas Quell spoke by phone for 30 minutes.',
    ]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('Conflicts: 1 of 2 reports, 1 origin');
    expect(stdout).toContain("The Strait Courier · 2024-04-19 · the president's office · confidence: strong");
    expect(stdout).toContain(
      'conflicts: duration: highlight "30 minutes" [30 min], report "45 minutes" [45 min]',
    );
    expect(stdout).toContain('https://courier.example/call#:~:text=Ilse%20Maran%20and,on%20Thursday');
    expect(stdout).toContain(
      'Do not mention it: 1 of 2 reports, 1 origin\n  b  publisher not known · day not known',
    );
  });

  it('says which of two figures is the later', async () => {
    const asked = (day: string) =>
      compare(['--published', day, 'Vostria exported 9,000 tonnes of herring in March.']);
    expect((await asked('2024-04-12')).stdout).toContain('(later report: 2024-04-19, highlight 2024-04-12)');
    expect((await asked('2024-04-26')).stdout).toContain(
      '(earlier report: 2024-04-19, highlight 2024-04-26)',
    );
    expect((await asked('2024-04-19')).stdout).not.toContain('report: 2024');
  });

  it('says so where there is nothing to compare', async () => {
    const { code, stdout } = await compare(['Will the ferries ever run again?']);
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: expect.stringContaining('Nothing to compare: question'),
    });
  });

  it.each([
    ['a sentence and --jsonl', ['--jsonl', 'A sentence.'], 'usage:'],
    ['no sentence', [], 'usage:'],
    ['a sentence and --between', ['--between', 'A sentence.'], 'usage:'],
    ['--json without --between', ['--json', 'A sentence.'], 'usage:'],
    [
      'a day that does not exist',
      ['--published', '2024-02-31', 'A sentence.'],
      '--published: must be a day that exists',
    ],
    ['an option that does not exist', ['--colour', 'A sentence.'], '--colour'],
  ])('refuses %s with one line', async (_, args, problem) => {
    const { code, stdout, stderr } = await compare(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(problem);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  it('names file and place of a pack that is none', async () => {
    const { code, stderr } = await runCommand(run, ['--pack', 'no-such-pack.json', 'A sentence.']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^no-such-pack\.json: cannot be read/);
  });

  it('takes the bundled pack where none is named', async () => {
    const { code, stdout } = await runCommand(run, ['Halden closed the ferry link in February.']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/Do not mention it: 5 of 5 reports/);
  });
});

describe('compare --jsonl', () => {
  it('answers each line with every report of the pack, in its order', async () => {
    const text = 'Ilse Maran and Tomas Quell spoke by phone for 30 minutes.';
    const { code, answers } = await compare(
      ['--jsonl'],
      highlight({ id: 'h1', text, published: '2024-04-19' }) + highlight({ id: 'h2' }),
    );
    expect(code).toBe(0);
    expect(answers).toEqual([
      {
        id: 'h1',
        checkable: true,
        reports: [
          {
            report: 'a',
            relation: 'conflicts',
            score: expect.any(Number),
            statement: 'a-1',
            reasons: [
              expect.objectContaining({
                kind: 'duration',
                highlight: '30 minutes',
                report: '45 minutes',
                resolved: ['30 min', '45 min'],
              }),
            ],
          },
          { report: 'b', relation: 'silent', score: 0, statement: null, reasons: [] },
        ],
      },
      expect.objectContaining({
        id: 'h2',
        reports: [
          expect.objectContaining({ relation: 'silent' }),
          expect.objectContaining({ relation: 'corroborates', statement: 'b-1' }),
        ],
      }),
    ]);
  });

  it('says why a highlight is not checkable', async () => {
    const { answers } = await compare(['--jsonl'], highlight({ text: 'Will the ferries ever run again?' }));
    expect(answers).toMatchObject([{ checkable: false, notCheckable: 'question' }]);
  });

  it.each([
    ['is not JSON', '{"id": "x"', 'line 2: is not JSON'],
    ['lacks its text', '{"id": "x"}', 'line 2: text: is missing; give it as string'],
    [
      'has an id that is no text',
      '{"id": 7, "text": "A sentence."}',
      'line 2: id: must be string, not number',
    ],
    [
      'has a day that does not exist',
      '{"id": "x", "text": "A sentence.", "published": "2024-02-31"}',
      'line 2: published: must be a day that exists',
    ],
    ['is no object', '7', 'line 2: the whole line: must be object, not number'],
  ])('names the line and the field where a line %s, and answers the others', async (_, bad, problem) => {
    const { code, answers, stderr } = await compare(
      ['--jsonl'],
      `${highlight({ id: 'h1' })}${bad}\n${highlight({ id: 'h3' })}`,
    );
    expect(code).toBe(2);
    expect(stderr.trimEnd().split('\n')).toEqual([expect.stringContaining(problem)]);
    expect(answers).toMatchObject([{ id: 'h1' }, { id: 'h3' }]);
  });

  it('reads lines that come in pieces, with empty lines, a byte order mark and line ends of Windows', async () => {
    const bytes = Buffer.from(
      `\uFEFF${highlight({ id: 'hé1' }).replace('\n', '\r\n')}\r\n\n${highlight({ id: 'h2' }).trimEnd()}`,
    );
    const pieces = Array.from(bytes, (_, i) => bytes.subarray(i, i + 1));
    const { code, answers } = await compare(['--jsonl'], pieces);
    expect(code).toBe(0);
    expect(answers).toMatchObject([{ id: 'hé1' }, { id: 'h2' }]);
  });

  it('answers a line before the next one comes', async () => {
    const seen: string[] = [];
    async function* stdin() {
      yield highlight({ id: 'h1' });
      seen.push('first answered');
      yield highlight({ id: 'h2' });
    }
    const stdout = { write: (line: string) => seen.push(line.slice(0, 10)) };
    await run(['--jsonl', '--pack', PACK], { stdin: stdin(), stdout, stderr: stdout });
    expect(seen).toEqual(['{"id":"h1"', 'first answered', '{"id":"h2"']);
  });
});

describe('compare --receipt', () => {
  const folder = mkdtempSync(join(tmpdir(), 'parallax-receipt-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  function writeFile(change: (text: string) => string = (text) => text): string {
    const loaded = loadPack(PACK);
    if (!loaded.ok) throw new Error(loaded.problems.join());
    const { restored } = loaded;
    const highlight = { text: 'Maran and Quell spoke by phone for 30 minutes.', published: '2024-04-19' };
    const receipt = makeReceipt(toComparisonShape(restored, highlight, comparePack(restored, highlight)), {
      engine: readEngineVersion(),
      pack: { digest: restored.digest, version: null },
      page: { address: 'https://courier.example/call', title: 'A call' },
      comparedAt: '2024-04-20T08:00:00.000Z',
    });
    const file = join(folder, 'receipt.json');
    writeFileSync(file, change(JSON.stringify(receipt)));
    return file;
  }

  it('says that the result is the same', async () => {
    const { code, stdout, stderr } = await compare(['--receipt', writeFile()]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('Page: A call <https://courier.example/call>');
    expect(stdout.trimEnd().endsWith('Compared again: the same result.')).toBe(true);
  });

  it('leaves the report that the words are from out again, and says so', async () => {
    const file = writeFile((text) => {
      const receipt = JSON.parse(text);
      const reports = receipt.reports.filter(({ report }: { report: string }) => report !== 'a');
      return JSON.stringify({ ...receipt, highlight: { ...receipt.highlight, own: 'a' }, reports });
    });
    const { code, stdout } = await compare(['--receipt', file]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Left out: .+, since the words are from it$/m);
  });

  it('lists what differs and ends with 1', async () => {
    const file = writeFile((text) => text.replace('"conflicts"', '"corroborates"'));
    const { code, stdout } = await compare(['--receipt', file]);
    expect(code).toBe(1);
    expect(stdout).toContain('  a, relation: corroborates -> conflicts');
  });

  it.each([
    ['is no receipt', () => writeFile(() => '{}'), 'receipt.json: format: '],
    ['is not there', () => join(folder, 'none.json'), 'none.json: cannot be read'],
  ])('refuses a file that %s', async (_, file, problem) => {
    const { code, stdout, stderr } = await compare(['--receipt', file()]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(problem);
  });
});

describe('compare --between', () => {
  const BETWEEN = fileURLToPath(new URL('../testing/between-pack.json', import.meta.url));
  const between = (...args: string[]) => runCommand(run, ['--between', '--pack', BETWEEN, ...args]);

  it('lists for a person where reports differ, agree and stand alone, and which origins they share', async () => {
    const { code, stdout, stderr } = await between();
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toBe(`Event: Lighthouse of Pell relit, 2024-09-20; 3 reports

Points on which the reports differ
  conflict: number: lamps, burned, tower
    "Nine" [9]: 2 of 3 reports, 1 origin
      b-1: Nine lamps burned in the tower.
      c-1: Nine lamps burned in the tower all night.
    "Seven" [7]: 1 of 3 reports, 1 origin
      a-1: Seven lamps burned in the tower.

What several reports say
  b-1: Nine lamps burned in the tower.
      2 of 3 reports, 1 origin; also c-1
      "Nine" [9]: b, c

What one report alone says
  a-2: Keeper Ruth Amsel paid 300 euros for the oil.

Origins that reports share
  lighthouse board, side: the island: reports b, c; 2 statements
      b-1 and c-1 share: Nine lamps burned in the tower
`);
  });

  it('gives the same as JSON', async () => {
    const { code, stdout } = await between('--json');
    const shown: PresentedOverview = JSON.parse(stdout);
    expect(code).toBe(0);
    expect(shown.points.map(({ kind, values }) => [kind, values.map(({ words }) => words)])).toEqual([
      ['number', ['Nine', 'Seven']],
    ]);
    expect(shown.facts.map(({ tally }) => tally)).toEqual([{ reports: 2, origins: 1 }]);
    expect(shown.alone.map(({ statement }) => statement.id)).toEqual(['a-2']);
    expect(shown.origins.map(({ name }) => name)).toEqual(['lighthouse board']);
    expect(shown.complete).toBe(true);
  });

  it('says so where nothing differs', async () => {
    const { stdout } = await compare(['--between']);
    expect(stdout).toContain('Points on which the reports differ\n  none\n');
  });
});
