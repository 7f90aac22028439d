import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** The pack that a file of highlights is about, where it lies beside it: `packs/NAME.json` for `NAME.jsonl`; else null. */
export function packBeside(file: string): string | null {
  const pack = join(dirname(file), 'packs', `${basename(file, '.jsonl')}.json`);
  return existsSync(pack) ? pack : null;
}
