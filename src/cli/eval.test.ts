import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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

describe('eval', () => {
  it('asks for a file', async () => {
    expect(await runCommand(run, [])).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^usage: eval/),
    });
  });

  it('names a file that is not there', async () => {
    const { code, stderr } = await runCommand(run, [join(folder, 'none.jsonl'), '--pack', PACK]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/none\.jsonl: cannot be read/);
  });
});
