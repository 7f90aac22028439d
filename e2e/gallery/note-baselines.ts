import { mkdirSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const baselineFolder = fileURLToPath(new URL('baselines', import.meta.url));

const VARIABLE = 'PARALLAX_BASELINES';

/** Runs once before all tests: notes which sets of pictures there are, since those made meanwhile are no measure. */
export default function noteBaselines(): void {
  mkdirSync(baselineFolder, { recursive: true });
  process.env[VARIABLE] = readdirSync(baselineFolder).join(',');
}

/** Whether a set of pictures was there before the tests began. */
export function wasThere(name: string): boolean {
  return (process.env[VARIABLE] ?? '').split(',').includes(name);
}
