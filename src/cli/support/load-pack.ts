import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compilePack } from '../../corpus/compiler.ts';
import { restorePack } from '../../corpus/loader.ts';
import { type OverviewedPack, withOverview } from '../../corpus/overview.ts';
import { readPackFile, readSeeds } from '../../corpus/read-seeds.ts';
import type { Pack } from '../../corpus/schema.ts';

const SEEDS = fileURLToPath(new URL('../../../seeds', import.meta.url));

/** A pack as it was read, and ready for comparison. */
export interface LoadedPack {
  pack: Pack;
  restored: OverviewedPack;
}

/**
 * Reads and compiles a pack.
 * @param place a pack file, or a folder like `seeds/`; null for the bundled pack
 * @returns the pack, or every problem with file, place and what to do
 */
export function loadPack(
  place: string | null,
): ({ ok: true } & LoadedPack) | { ok: false; problems: string[] } {
  const read = place === null || isFolder(place) ? readSeeds(place ?? SEEDS) : readPackFile(place);
  if (!read.ok) return read;
  return { ok: true, pack: read.pack, restored: withOverview(restorePack(compilePack(read.pack))) };
}

function isFolder(place: string): boolean {
  return statSync(place, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
