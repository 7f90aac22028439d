import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** One source file with what it imports. Paths are relative to `src/`, with forward slashes. */
export interface SourceFile {
  name: string;
  text: string;
  imports: { target: string; typeOnly: boolean }[];
}

const root = fileURLToPath(new URL('..', import.meta.url));

/** Every TypeScript file under `src/`, tests and declarations included. */
export function readSourceFiles(): SourceFile[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => /\.tsx?$/.test(name))
    .sort()
    .map((name) => {
      const text = readFileSync(path.join(root, name), 'utf8');
      return { name, text, imports: findImports(name, text) };
    });
}

/**
 * Finds what a file imports: static, for side effects, re-exported and dynamic.
 * @returns packages and virtual modules by name, files relative to `src/`
 */
export function findImports(name: string, text: string): SourceFile['imports'] {
  const pattern =
    /(?:^|\n)\s*(import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/g;
  return [...text.matchAll(pattern)].flatMap(([, , type, fixed, dynamic]) => {
    const target = fixed ?? dynamic;
    if (target === undefined) return [];
    return [{ target: toSourcePath(name, target), typeOnly: type !== undefined }];
  });
}

function toSourcePath(from: string, target: string): string {
  return target.startsWith('.') ? path.posix.join(path.posix.dirname(from), target) : target;
}

/**
 * Finds a circle of imports.
 * @returns the files of one circle, the first again at the end; undefined when there is none
 */
export function findCycle(files: readonly SourceFile[]): string[] | undefined {
  const byName = new Map(files.map((file) => [file.name, file]));
  const done = new Set<string>();
  function visit(name: string, path: string[]): string[] | undefined {
    const start = path.indexOf(name);
    if (start >= 0) return [...path.slice(start), name];
    if (done.has(name)) return undefined;
    for (const { target, typeOnly } of byName.get(name)?.imports ?? []) {
      const cycle = typeOnly ? undefined : visit(target, [...path, name]);
      if (cycle) return cycle;
    }
    done.add(name);
    return undefined;
  }
  for (const { name } of files) {
    const cycle = visit(name, []);
    if (cycle) return cycle;
  }
  return undefined;
}
