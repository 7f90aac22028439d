import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { compilePack } from '../corpus/compiler.ts';
import { compileOverview } from '../corpus/overview.ts';
import { readSeeds } from '../corpus/read-seeds.ts';
import type { Pack } from '../corpus/schema.ts';
import { eventGate } from '../engine/index.ts';

const NAME = 'virtual:bundled-pack';
/** The leading zero byte keeps other plugins from taking the name for a file. */
const RESOLVED = `\0${NAME}`;

/**
 * Compiles `seeds/` while the extension is built, so that a worker that wakes indexes nothing: the background imports the
 * compiled pack as `virtual:bundled-pack`, and the content script gets the event's gate as a constant.
 */
export function bundledPack(): { plugin: Plugin; define: Record<string, string> } {
  const pack = readOwnSeeds();
  return {
    define: { __EVENT_GATE__: JSON.stringify(eventGate(pack.event)) },
    plugin: {
      name: 'parallax:bundled-pack',
      resolveId: (id) => (id === NAME ? RESOLVED : undefined),
      load: (id) => (id === RESOLVED ? toModule(compileOverview(compilePack(pack))) : undefined),
    },
  };
}

function readOwnSeeds(): Pack {
  const seeds = readSeeds(fileURLToPath(new URL('../../seeds', import.meta.url)));
  if (!seeds.ok) throw new Error(`the seeds cannot be bundled:\n${seeds.problems.join('\n')}`);
  return seeds.pack;
}

/** JSON.parse of a string literal is read several times faster than the same data as an object literal. */
export function toModule(value: unknown): string {
  return `export const readBundledPack = () => JSON.parse(${JSON.stringify(JSON.stringify(value))});`;
}
