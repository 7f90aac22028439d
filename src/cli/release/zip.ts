import { type Zippable, zipSync } from 'fflate';

const UNIX = 3;
/** An ordinary file, readable by all: whatever the modes were where it was built. */
const MODE = 0o100644;
/**
 * The earliest day that a zip can name. Zips hold local time, so the date is made of local parts: every time zone writes
 * the same.
 */
const epoch = (): Date => new Date(1980, 0, 1);

/**
 * Packs files so that the same files give the same bytes, wherever and whenever. (fflate brings its own compression; that of
 * Node differs between versions.)
 * @param files contents by name, with `/` between folders
 */
export function toZip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const options = { level: 9, mtime: epoch(), os: UNIX, attrs: MODE * 2 ** 16 } as const;
  const entries: Zippable = {};
  for (const name of [...files.keys()].sort()) entries[name] = [files.get(name) ?? new Uint8Array(), options];
  return zipSync(entries);
}
