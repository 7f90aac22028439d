import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import practice from '../../seeds/practice.json' with { type: 'json' };
import { comparePack } from '../engine/index.ts';
import { compilePack } from './compiler.ts';
import { restorePack } from './loader.ts';
import { readSeeds } from './read-seeds.ts';

const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url));

test('on the practice article a reader meets agreement, conflict and silence, one to a sentence', () => {
  const read = readSeeds(SEEDS);
  if (!read.ok) throw new Error(read.problems.join('\n'));
  const pack = restorePack(compilePack(read.pack));
  const relations = practice.paragraphs.flat().map((text) => {
    const { checkable, reports } = comparePack(pack, { text, published: practice.published });
    const met = new Set(reports.map(({ relation }) => relation).filter((relation) => relation !== 'silent'));
    return checkable ? [...met].sort().join(' and ') || 'silent' : 'not checkable';
  });
  expect(relations).toEqual(['corroborates', 'conflicts', 'corroborates and partly', 'conflicts', 'silent']);
});
