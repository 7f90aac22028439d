import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { judgeHighlight } from '../../cli/evaluation/evaluate.ts';
import { type HighlightRow, isPair, labelledRow } from '../../cli/evaluation/labelled-rows.ts';
import { renderScores } from '../../cli/evaluation/render-scores.ts';
import { scoreOf } from '../../cli/evaluation/scores.ts';
import { compilePack } from '../../corpus/compiler.ts';
import { restorePack } from '../../corpus/loader.ts';
import { type Pack, packSchema } from '../../corpus/schema.ts';
import type { ConflictKind } from '../index.ts';

/*
 * The labelled cases are well formed, and the engine is no worse on them than it was. README.md says how they are judged.
 */

const folder = new URL('./', import.meta.url);

/** Types of lines where no report may be said to conflict, or where a conflict is never the first answer. */
const REFUSALS: ReadonlySet<string> = new Set([
  ...['precision', 'basis', 'list', 'hedged', 'omission', 'other-event'],
  ...['other-matter', 'near-miss', 'denial', 'background', 'unrelated', 'boilerplate'],
]);

const KINDS: readonly ConflictKind[] = [
  ...(['number', 'money', 'percent', 'date', 'duration', 'order', 'name'] as const),
  ...(['role', 'negation', 'direction', 'stage', 'attribution', 'quotation'] as const),
];

const FLOORS = {
  'precision of conflicts': { measured: 0.958, floor: 0.93 },
  'recall of conflicts': { measured: 0.361, floor: 0.33 },
  accuracy: { measured: 0.848, floor: 0.83 },
};

const REASON =
  'the floor lies a little under what was measured, so that a step back fails and one changed answer does not; raise both when the engine gets better';

interface Event {
  name: string;
  pack: Pack;
  rows: HighlightRow[];
}

const names = readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl'))
  .map((name) => name.slice(0, -'.jsonl'.length));
const events = names.map(readEvent);
const all = events.flatMap(({ rows }) => rows);

function readEvent(name: string): Event {
  const pack = packSchema.parse(JSON.parse(readFileSync(new URL(`packs/${name}.json`, folder), 'utf8')));
  const lines = readFileSync(new URL(`${name}.jsonl`, folder), 'utf8')
    .trim()
    .split('\n');
  return { name, pack, rows: lines.map(readRow) };
}

function readRow(line: string): HighlightRow {
  const value: unknown = JSON.parse(line);
  const row = labelledRow(value).parse(value);
  if (isPair(row)) throw new Error(`${row.id} is a pair; a case is a highlight with a label for each report`);
  return row;
}

function mayConflict({ gold }: HighlightRow): string[] {
  return Object.keys(gold).filter((report) => gold[report]?.includes('conflicts'));
}

/** No report's best answer is a conflict, though the line is about the event's matters. */
function isRefusal(row: HighlightRow): boolean {
  return (
    REFUSALS.has(row.type ?? '') &&
    Object.values(row.gold).every((acceptable) => acceptable[0] !== 'conflicts')
  );
}

/** No report may be said to conflict, and two or more say nothing to it. */
function isMostlySilent(row: HighlightRow): boolean {
  const silent = Object.values(row.gold).filter((acceptable) => acceptable[0] === 'silent');
  return mayConflict(row).length === 0 && silent.length >= 2;
}

function repeated(values: readonly string[]): string[] {
  return values.filter((value, n) => values.indexOf(value) !== n);
}

describe.each(events)('$name', ({ name, pack, rows }) => {
  it('carries the id of its event', () => {
    expect(pack.event.id).toBe(name);
  });

  it('labels every report of its pack and no other', () => {
    const reports = pack.reports.map(({ id }) => id).sort();
    const wrong = rows.filter(({ gold }) => Object.keys(gold).sort().join() !== reports.join());
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('names kinds where a report may conflict, and only there', () => {
    const wrong = rows.filter(
      (row) =>
        Object.keys(row.kind ?? {})
          .sort()
          .join() !== mayConflict(row).sort().join(),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('has every kind of conflict', () => {
    const found = new Set(rows.flatMap(({ kind }) => Object.values(kind ?? {}).flat()));
    expect(KINDS.filter((kind) => !found.has(kind))).toEqual([]);
  });

  it('is refusals and near misses for the half at least, and mostly silence for two fifths', () => {
    const wrong = rows.filter((row) => REFUSALS.has(row.type ?? '') && !isRefusal(row));
    expect(wrong.map(({ id }) => id)).toEqual([]);
    expect(rows.filter(isRefusal).length / rows.length).toBeGreaterThanOrEqual(0.5);
    expect(rows.filter(isMostlySilent).length / rows.length).toBeGreaterThanOrEqual(0.4);
  });

  it('says nothing of reports where nothing can be checked', () => {
    const wrong = rows.filter(
      ({ checkable, gold }) =>
        checkable === false && Object.values(gold).some((acceptable) => acceptable.join() !== 'silent'),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});

test('no id and no text twice', () => {
  expect(repeated(all.map(({ id }) => id))).toEqual([]);
  expect(repeated(all.map(({ text }) => text.toLowerCase()))).toEqual([]);
});

test('the engine keeps to the floors', () => {
  const judged = events.flatMap(({ pack, rows }) => {
    const restored = restorePack(compilePack(pack));
    return rows.map((row) => judgeHighlight(row, restored));
  });
  const judgements = judged.flatMap((each) => each.judgements);
  const scores = scoreOf(judgements);
  const checkable = judged.map((each) => each.checkable);
  console.log(
    renderScores({ file: 'all cases', rows: all.length, judgements, checkable, meanings: [] }, scores),
  );
  const conflicts = scores.relations.find(({ relation }) => relation === 'conflicts');
  const given: [keyof typeof FLOORS, number][] = [
    ['precision of conflicts', conflicts?.precision ?? 0],
    ['recall of conflicts', conflicts?.recall ?? 0],
    ['accuracy', scores.accuracy ?? 0],
  ];
  for (const [name, figure] of given) {
    const { measured, floor } = FLOORS[name];
    expect(figure, `${name} was ${measured}; ${REASON}`).toBeGreaterThanOrEqual(floor);
  }
}, 60_000);
