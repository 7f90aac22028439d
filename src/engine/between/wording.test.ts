import { describe, expect, test } from 'vitest';
import { packOf } from '../../testing/engine-pack.ts';
import { compareReports } from './compare-reports.ts';
import type { SharedWording } from './types.ts';

function sharedBetween(
  a: string[],
  b: string[],
  verbatim?: (statement: number) => readonly string[],
): SharedWording[] {
  return compareReports(packOf({ a, b }), verbatim ? { verbatim } : {}).sharedWording;
}

const WHALE = 'The keeper saw a grey whale under the old iron bridge at dawn.';

describe('the same words in a row', () => {
  test('show that one text stands behind two statements', () => {
    const other = 'At noon she wrote: the keeper saw a grey whale under the old iron bridge.';
    expect(sharedBetween([WHALE], [other])).toEqual([
      {
        statements: ['a-1', 'b-1'],
        evidence: 'words',
        shown: 'The keeper saw a grey whale under the old iron bridge',
      },
    ]);
  });

  test.each([
    ['too few', 'A grey whale was seen by the keeper under the iron bridge at dawn.'],
    ['of another fact', 'Nobody believed that the keeper had seen anything but fog.'],
  ])('show nothing where they are %s', (_, other) => {
    expect(sharedBetween([WHALE], [other])).toEqual([]);
  });

  test('show nothing where they are not the reports’ own', () => {
    expect(sharedBetween([WHALE], [WHALE], () => [])).toEqual([]);
    const opening = (statement: number) => (statement < 2 ? ['keeper saw a grey whale'] : []);
    expect(sharedBetween([WHALE], [WHALE], opening)).toEqual([
      { statements: ['a-1', 'b-1'], evidence: 'words', shown: 'keeper saw a grey whale' },
    ]);
  });
});

describe('the same facts in one order', () => {
  const FACTS = [
    ['The ferry Alba ran aground at Pell Point.', 'At Pell Point the ferry Alba ran aground.'],
    ['Divers sealed a crack in the hull.', 'A crack in the hull was sealed by divers.'],
    ['Cattle swam to the beach.', 'To the beach swam the cattle.'],
    ['The mayor lent his tractor.', 'The mayor lent a tractor.'],
    ['Two students rowed blankets across.', 'Blankets were rowed across by two students.'],
    ['A baker handed out rolls.', 'Rolls were handed out by a baker.'],
    ['The tide lifted the ferry at midnight.', 'At midnight the tide lifted the ferry.'],
  ];
  const [firsts, seconds] = [0, 1].map((side) => FACTS.map((fact) => fact[side] ?? ''));
  const ordered = (a: string[] = [], b: string[] = []) =>
    sharedBetween(a, b, () => []).filter(({ evidence }) => evidence === 'order');

  test('show that one report is the other told anew', () => {
    const found = ordered(firsts, seconds);
    expect(found.length).toBeGreaterThanOrEqual(6);
    expect(found[0]).toEqual({
      statements: ['a-1', 'b-1'],
      evidence: 'order',
      shown: `${found.length} of ${found.length} facts in one order`,
    });
  });

  test('show nothing where the order differs, or the facts are few', () => {
    expect(ordered(firsts, seconds?.toReversed())).toEqual([]);
    expect(ordered(firsts?.slice(0, 5), seconds?.slice(0, 5))).toEqual([]);
  });
});
