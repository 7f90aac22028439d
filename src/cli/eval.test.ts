import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from '../testing/run-command.ts';
import { run } from './eval.ts';

const PACK = fileURLToPath(new URL('../testing/small-pack.json', import.meta.url));
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'eval-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function evaluate(rows: (object | string)[], ...args: string[]) {
  const file = join(folder, 'rows.jsonl');
  writeFileSync(file, rows.map((row) => `${typeof row === 'string' ? row : JSON.stringify(row)}\n`).join(''));
  return runCommand(run, [file, '--pack', PACK, ...args]);
}

const LONGER = {
  id: 'e1',
  text: 'Ilse Maran and Tomas Quell spoke by phone for 30 minutes.',
  published: '2024-04-19',
  gold: { a: ['conflicts'], b: ['silent'] },
  kind: { a: ['duration'] },
  checkable: true,
  type: 'duration',
};
const QUESTION = {
  id: 'e2',
  text: 'Will the ferries ever run again?',
  gold: { a: ['silent'], b: ['silent'] },
  checkable: false,
};

describe('eval of labelled highlights', () => {
  it('prints the table, the confusion table, kinds and not-checkable', async () => {
    const { code, stdout, stderr } = await evaluate([LONGER, QUESTION]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('2 rows, 2 judgements');
    expect(stdout).toMatch(/conflicts +100\.0 +100\.0 +100\.0 +1\n/);
    expect(stdout).toMatch(/silent +100\.0 +100\.0 +100\.0 +1\n/);
    expect(stdout).toContain('macro-F1 100.0');
    expect(stdout).toContain('right kind: 1 of 1');
    expect(stdout).toContain('not-checkable: precision 100.0 (1 of 1), recall 100.0 (1 of 1)');
    expect(stdout).toContain('right by type: duration 2/2');
  });

  it('lists what is wrong with --errors', async () => {
    const wrong = { ...LONGER, gold: { a: ['corroborates'], b: ['silent'] } };
    const { stdout } = await evaluate(
      [wrong, { ...LONGER, id: 'e3', kind: { a: ['number'] } }, { ...QUESTION, checkable: true }],
      '--errors',
    );
    expect(stdout).toContain(`e1  a  corroborates → conflicts (duration)  ${LONGER.text}`);
    expect(stdout).toContain(`e3  a  kind number → duration  ${LONGER.text}`);
    expect(stdout).toContain(`e2  checkable → not-checkable  ${QUESTION.text}`);
  });

  it('names line and field of what it cannot use, and judges the rest', async () => {
    const { code, stdout, stderr } = await evaluate([
      { ...LONGER, gold: { a: ['perhaps'] } },
      LONGER,
      { ...LONGER, gold: { z: ['silent'] } },
      '{',
    ]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/rows\.jsonl: line 1: gold\.a\.0: /);
    expect(stderr).toMatch(/rows\.jsonl: line 3: gold\.z: the pack has no report "z"/);
    expect(stderr).toMatch(/rows\.jsonl: line 4: is not JSON/);
    expect(stdout).toContain('2 rows, 2 judgements');
  });
});

describe('eval of pairs', () => {
  const pair = (id: string, hypothesis: string, label: string, reason?: string) => ({
    id,
    premise: 'The dam held 40 million litres on Monday.',
    hypothesis,
    label,
    ...(reason && { reason }),
  });

  it('says what it takes the labels for', async () => {
    const { code, stdout } = await evaluate([
      pair('p1', 'The dam held 40 million litres on Monday.', 'entailment'),
      pair('p2', 'The dam held 90 million litres on Monday.', 'contradiction', 'number'),
      pair('p3', 'A chess final went to a third day in Orland.', 'neutral'),
    ]);
    expect(code).toBe(0);
    expect(stdout).toContain(
      'labels taken for: contradiction = conflicts; entailment = corroborates; neutral = silent or partly',
    );
    expect(stdout).toContain('3 rows, 3 judgements');
    expect(stdout).toMatch(/corroborates +1 +0 +0 +0\n/);
    expect(stdout).not.toContain('not-checkable:');
  });

  it('names a label that it does not know', async () => {
    const { code, stderr } = await evaluate([pair('p1', 'A sentence.', 'maybe')]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/line 1: label: must be one of entailment, /);
  });
});

describe('eval --table', () => {
  it('prints highlights, pairs and kinds as the tables of RESULTS.md', async () => {
    const pairs = join(folder, 'pairs.jsonl');
    const pair = {
      id: 'p1',
      premise: 'Ilse Maran met him.',
      hypothesis: 'It rained in Orland.',
      label: 'neutral',
    };
    writeFileSync(pairs, JSON.stringify(pair));
    const { stdout } = await evaluate([LONGER, QUESTION], pairs, '--table');
    const rows = stdout.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
    const row = (name: string) => rows.filter(([, set]) => set === name);
    expect(row('rows')[0]).toEqual(
      expect.arrayContaining(['2', '100.0 / 100.0 / 100.0', '1 of 1', '0.0', '1 of 1; 1 of 1']),
    );
    expect(row('pairs')[0]).toEqual(expect.arrayContaining(['1', '0 of 0', '0.0']));
    expect(row('duration')[0]).toEqual(expect.arrayContaining(['100.0 / 100.0 / 100.0 of 1']));
  });

  it('puts them between the marks of a file, and names marks that are not there', async () => {
    const into = join(folder, 'results.md');
    writeFileSync(
      into,
      'A.\n\n<!-- highlights -->\nold\n<!-- /highlights -->\n\nB.\n<!-- kinds --><!-- /kinds -->\n',
    );
    expect(await evaluate([LONGER], '--table', '--into', into)).toMatchObject({ code: 0, stdout: '' });
    const text = readFileSync(into, 'utf8');
    expect(text).toMatch(/^A\.\n\n<!-- highlights -->\n\n\| set .*\n<!-- \/highlights -->\n\nB\.\n/su);
    expect(text).not.toContain('old');
    writeFileSync(into, 'A.\n<!-- kinds --><!-- /kinds -->\n');
    const { code, stderr } = await evaluate([LONGER], '--table', '--into', into);
    expect(code).toBe(2);
    expect(stderr).toContain('lacks the marks <!-- highlights --> <!-- /highlights -->;');
    expect(readFileSync(into, 'utf8')).toBe('A.\n<!-- kinds --><!-- /kinds -->\n');
  });
});

describe('eval --ablation', () => {
  it('says what is lost without each part', async () => {
    const { stdout } = await evaluate([LONGER, QUESTION], '--ablation');
    const rows = stdout.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
    const without = (name: string) => rows.find(([, part]) => part === name)?.slice(2, 5);
    expect(without('nothing')).toEqual(['100.0', '100.0', '1 of 1']);
    expect(without('clashes: value')).toEqual(['–', '0.0 (−100.0)', '0 of 0']);
    expect(without('clashes: order')).toEqual(['100.0', '100.0', '1 of 1']);
  });
});

describe('eval --flags', () => {
  it('writes every conflict with the words of both sides', async () => {
    const out = join(folder, 'flags.jsonl');
    await evaluate([LONGER, QUESTION], '--flags', out);
    const flags = readFileSync(out, 'utf8')
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(flags).toEqual([
      expect.objectContaining({
        id: 'e1',
        report: 'a',
        highlight: LONGER.text,
        statement: expect.stringContaining('minutes'),
        kinds: ['duration'],
        words: [expect.objectContaining({ highlight: '30 minutes' })],
        gold: ['conflicts'],
      }),
    ]);
  });

  it('names a file that cannot be written', async () => {
    const { code, stderr } = await evaluate([LONGER], '--flags', join(folder, 'none', 'flags.jsonl'));
    expect(code).toBe(2);
    expect(stderr).toMatch(/flags\.jsonl: cannot be read or written \(ENOENT/);
  });
});

describe('eval --as-packs', () => {
  const pair = (id: string, premise: string, hypothesis: string) => ({
    id,
    premise,
    hypothesis,
    label: 'same_event',
  });
  const PAIRS = [
    pair(
      '4_1ab#0~4_2ab#3',
      'The dam at Orrin held 40 million litres .',
      'The dam at Orrin held 90 million litres .',
    ),
    pair(
      '4_1ab#0~4_3ab#1',
      'The dam at Orrin held 40 million litres .',
      'A chess final went to a third day .',
    ),
    pair('4_1abplus#0~4_2abplus#1', 'Rain fell .', 'The dam at Orrin held 70 million litres .'),
  ];

  it('compares each sentence with the other reports of its event, and with no other event', async () => {
    const { stdout, stderr } = await evaluate(PAIRS, '--as-packs');
    expect(stderr).toBe('');
    expect(stdout).toContain('2 packs, 5 sentences, 8 comparisons with another report');
    expect(stdout).toContain('conflicts answered: 2 (250.0 per 1,000): number 2');
  });

  it('names a row whose id says no place', async () => {
    const { code, stderr } = await evaluate([{ ...PAIRS[0], id: 'p1' }, ...PAIRS], '--as-packs');
    expect(code).toBe(2);
    expect(stderr).toMatch(/line 1: id: names no two sentences/);
  });
});

describe('eval', () => {
  it('asks for a file', async () => {
    expect(await runCommand(run, [])).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^usage: eval/),
    });
  });

  it('takes the pack that lies beside the file', async () => {
    mkdirSync(join(folder, 'packs'), { recursive: true });
    writeFileSync(join(folder, 'packs', 'own.json'), readFileSync(PACK));
    writeFileSync(join(folder, 'own.jsonl'), JSON.stringify(LONGER));
    expect(await runCommand(run, [join(folder, 'own.jsonl')])).toMatchObject({ code: 0, stderr: '' });
  });

  it('refuses two forms of output at once', async () => {
    const { code, stderr } = await evaluate([LONGER], '--table', '--errors');
    expect(code).toBe(2);
    expect(stderr).toMatch(/^usage: eval/);
  });

  it('names a file that is not there', async () => {
    const { code, stderr } = await runCommand(run, [join(folder, 'none.jsonl'), '--pack', PACK]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/none\.jsonl: cannot be read/);
  });
});
