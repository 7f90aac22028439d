import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { compilePack } from '../../corpus/compiler.ts';
import { restorePack } from '../../corpus/loader.ts';
import { readSeeds } from '../../corpus/read-seeds.ts';
import { type Pack, packSchema } from '../../corpus/schema.ts';
import { comparePack } from '../compare.ts';

/*
 * A report bears out its own sentences, all of each and in conflict with none, whatever else stands in its pack.
 */

const folder = new URL('./packs/', import.meta.url);
const invented = readdirSync(folder).map((name): [string, Pack] => [
  name,
  packSchema.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))),
]);

function readBundled(): Pack {
  const seeds = readSeeds(fileURLToPath(new URL('../../../seeds', import.meta.url)));
  if (!seeds.ok) throw new Error(seeds.problems.join('\n'));
  return seeds.pack;
}

test.each([...invented, ['the bundled pack', readBundled()] as [string, Pack]])(
  'every statement is corroborated by its own report: %s',
  (_, pack) => {
    const restored = restorePack(compilePack(pack));
    const otherwise = pack.reports.flatMap(({ id, published = null, statements }) =>
      statements.flatMap((statement) => {
        const { checkable, reports } = comparePack(restored, { text: statement.text, published });
        const relation = reports.find(({ report }) => report === id)?.relation;
        return checkable && relation === 'corroborates' ? [] : [`${statement.id} ${relation}`];
      }),
    );
    expect(pack.reports.flatMap(({ statements }) => statements).length).toBeGreaterThan(0);
    expect(otherwise).toEqual([]);
  },
  60_000,
);
