import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import contents from './contents.json' with { type: 'json' };

/** `extension` is for the stores, `source` for their reviewers, who build the same bytes from it. */
export type Archive = keyof typeof contents;

export interface Found {
  /** Contents by name, with `/` between folders. */
  files: Map<string, Uint8Array>;
  /** What the list names and the folder lacks, and what the folder holds and the list does not name; one line each. */
  problems: string[];
}

/**
 * Collects what contents.json names for an archive. A line is a file, a folder with all in it (`src/`), or one level of a
 * folder by ending (`assets/*.js`).
 * @param everything whether a file that no line names is a problem: true for what was built, where each is there on purpose
 */
export function collect(archive: Archive, folder: string, everything: boolean): Found {
  const lines = contents[archive];
  const names = everything ? listFiles(folder) : lines.flatMap((line) => listFiles(folder, topOf(line)));
  const named = names.filter((name) => lines.some((line) => fits(name, line)));
  const missing = lines.filter((line) => !named.some((name) => fits(name, line)));
  const surplus = everything ? names.filter((name) => !named.includes(name)) : [];
  return {
    files: new Map(named.sort().map((name) => [name, readFileSync(path.join(folder, name))])),
    problems: [
      ...missing.map((line) => `${line} is named in contents.json and is not there`),
      ...surplus.map((name) => `${name} was built and contents.json does not name it`),
    ],
  };
}

function fits(name: string, line: string): boolean {
  if (line.endsWith('/')) return name.startsWith(line);
  const [start, end] = line.split('*');
  if (start === undefined || end === undefined) return name === line;
  return name.startsWith(start) && name.endsWith(end) && !name.slice(start.length).includes('/');
}

function topOf(line: string): string {
  return line.replace(/[^/]*\*.*$/, '').replace(/\/$/, '');
}

function listFiles(folder: string, below = ''): string[] {
  const start = path.join(folder, below);
  const found = statSync(start, { throwIfNoEntry: false });
  if (!found) return [];
  if (found.isFile()) return [below];
  return readdirSync(start, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
}
