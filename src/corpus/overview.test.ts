import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { PackOverview, Point } from '../engine/index.ts';
import { compilePack } from './compiler.ts';
import { restorePack } from './loader.ts';
import { compileOverview, type OverviewedPack, withOverview } from './overview.ts';
import { factsOfSeveral } from './present/left-out.ts';
import { presentPoints } from './present/points.ts';
import { readSeeds } from './read-seeds.ts';
import type { Pack } from './schema.ts';

/*
 * The bundled reports compared with one another: what a reader finds who lays them side by side.
 */

function readSeedPack(): Pack {
  const seeds = readSeeds(fileURLToPath(new URL('../../seeds', import.meta.url)));
  if (!seeds.ok) throw new Error(seeds.problems.join('\n'));
  return seeds.pack;
}

const pack: OverviewedPack = withOverview(restorePack(compileOverview(compilePack(readSeedPack()))));
const overview: PackOverview = pack.overview;

/** The point whose values are given by these statements among others, one list a value. */
function findPoint(...values: string[][]): Point | undefined {
  return overview.points.find((point) =>
    values.every((wanted) =>
      point.values.some(({ givenBy }) =>
        wanted.every((id) => givenBy.some(({ statement }) => statement === id)),
      ),
    ),
  );
}

test('an overview that was compiled ahead is what would be worked out', () => {
  const compiled = compilePack(readSeedPack());
  expect(restorePack(compiled).overview).toBeNull();
  expect(withOverview(restorePack(compiled)).overview).toEqual(overview);
  expect(restorePack({ ...compiled, overview }).overview).toBe(overview);
});

describe('the reports differ on', () => {
  test.each<[string, string, string[][]]>([
    ["how long before the call Putin's visit was", 'date', [['002-05'], ['003-34']]],
    ['when a deal is due', 'date', [['000-17'], ['003-09']]],
    ["how Modi's post ends", 'quotation', [['002-17', '004-15'], ['003-18']]],
    [
      'how the talks go',
      'progress',
      [
        ['001-21', '002-61', '003-07', '004-30'],
        ['003-03', '003-11', '003-23'],
      ],
    ],
    ['what the call covered', 'topics', [['000-03'], ['002-07', '003-19']]],
    ['what stands in the way of a deal', 'obstacle', [['000-22'], ['002-65', '003-23']]],
    ['what the tariffs are over', 'ground', [['000-06'], ['002-22', '003-04', '003-14']]],
  ])('%s', (_, kind, values) => {
    expect(findPoint(...values)?.kind).toBe(kind);
  });

  test('nothing that cannot both hold, and nothing else', () => {
    expect(overview.points.map(({ certainty }) => certainty)).toEqual(Array(7).fill('differs'));
  });

  test('the talks, on which one report differs with itself', () => {
    expect(findPoint(['003-07'], ['003-11'])?.bothSides).toEqual(['003']);
  });
});

describe('reports with the words of one origin count as one', () => {
  test('where they quote one post', () => {
    const ending = presentPoints(pack, overview).find(({ kind }) => kind === 'quotation');
    expect(ending?.values.map(({ tally }) => tally)).toEqual([
      { reports: 2, origins: 1 },
      { reports: 1, origins: 1 },
    ]);
  });

  test('so that what several have of one post or one readout is not had by several', () => {
    const shared = factsOfSeveral(pack, overview).flatMap(({ statements }) => statements);
    expect(overview.facts.map(({ statement }) => statement)).toEqual(
      expect.arrayContaining(['002-15', '002-09']),
    );
    expect(shared).toContain('002-22');
    expect(shared).not.toContain('002-15');
    expect(shared).not.toContain('002-09');
  });
});

test('one report alone has what no other tells', () => {
  const alone = new Map(overview.alone.map(({ statement, details }) => [statement, details]));
  expect(alone.get('000-01')).toEqual(['45 minutes']);
  expect(alone.get('000-21')).toEqual(['Nearly 500,000']);
  expect(alone.get('002-56')).toEqual(['October', '8.58%', '$6.3 billion']);
  expect(alone.get('003-29')).toEqual(['$45.8 billion', '2024']);
  expect(alone.get('004-45')).toEqual(['November 6']);
  expect(alone.has('002-15')).toBe(false);
});
