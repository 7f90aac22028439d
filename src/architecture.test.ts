import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fromContent, fromViews, toContent, toPanel } from './protocol/messages.ts';
import { findCycle, findImports, readSourceFiles } from './testing/source-files.ts';

/*
 * The repository's own rules. Each failure names the file and what to do about it.
 */

const files = readSourceFiles();
const code = files.filter(({ name }) => !isTest(name) && !name.startsWith('testing/'));
const folders = [...new Set(files.map(({ name }) => name).filter((name) => name.includes('/')))]
  .map(toFolder)
  .filter((folder, n, all) => all.indexOf(folder) === n);

function isTest(name: string): boolean {
  return /\.test\.tsx?$/.test(name);
}

function toFolder(name: string): string {
  return name.split('/')[0] ?? name;
}

/** Who may import whom. `engine!` is all of the engine, `engine` its public surface, `types` its types alone. */
const ALLOWED: Record<string, readonly string[]> = {
  shared: [],
  locales: ['shared'],
  engine: ['engine!', 'shared'],
  corpus: ['engine', 'types', 'text', 'shared'],
  platform: ['shared'],
  protocol: ['types', 'platform', 'shared'],
  content: ['protocol', 'platform', 'shared', 'text'],
  background: ['protocol', 'platform', 'locales', 'corpus', 'engine', 'types', 'shared'],
  views: ['protocol', 'platform', 'locales', 'shared', 'types'],
  cli: ['engine', 'types', 'corpus', 'locales', 'shared'],
};

/** The part of the engine that is only about text: small enough for a page, and of use without a pack. */
const TEXT_PART = new Set(['engine/normalise.ts', 'engine/sentences.ts', 'engine/types.ts']);

function isAllowed(folder: string, target: string): boolean {
  const allowed = ALLOWED[folder] ?? [];
  const other = toFolder(target);
  if (other === folder || allowed.includes(`${other}!`)) return true;
  if (other !== 'engine') return allowed.includes(other);
  if (target === 'engine/index.ts') return allowed.includes('engine');
  return (
    (target === 'engine/types.ts' && allowed.includes('types')) ||
    (TEXT_PART.has(target) && allowed.includes('text'))
  );
}

describe('imports', () => {
  test('every folder has a rule', () => {
    const ruled = [...Object.keys(ALLOWED), 'testing'];
    expect(folders.filter((folder) => !ruled.includes(folder))).toEqual([]);
  });

  test('folders import only what they may (the list is in this file)', () => {
    const wrong = code.flatMap(({ name, imports }) =>
      imports
        .filter(({ target }) => isSourceCode(target) && !isAllowed(toFolder(name), target))
        .map(({ target }) => `src/${name} may not import src/${target}`),
    );
    expect(wrong).toEqual([]);
  });

  test('only tests import src/testing', () => {
    const wrong = code.filter(({ imports }) => imports.some(({ target }) => toFolder(target) === 'testing'));
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  test('only src/platform imports webextension-polyfill', () => {
    const users = code.filter(({ imports }) =>
      imports.some(({ target }) => target === 'webextension-polyfill'),
    );
    expect(users.length).toBeGreaterThan(0);
    expect(users.map(({ name }) => name).filter((name) => toFolder(name) !== 'platform')).toEqual([]);
  });

  test('zod comes as zod/mini, which brings no eval', () => {
    const users = files.filter(({ imports }) => imports.some(({ target }) => target === 'zod'));
    expect(users.map(({ name }) => name)).toEqual([]);
  });

  test('no circles', () => {
    expect(findCycle(code)?.join(' -> ')).toBeUndefined();
  });

  test('the reader of imports sees every form of them', () => {
    const text = [
      "import a, {\n  type B,\n} from '../b/c.ts';",
      "import type { D } from './d.ts';",
      "export * from './e.ts';",
      "import './f.css';",
      "const g = await import('./g.ts');",
      "import h from 'h';",
    ].join('\n');
    expect(findImports('a/a.ts', text)).toEqual([
      { target: 'b/c.ts', typeOnly: false },
      { target: 'a/d.ts', typeOnly: true },
      { target: 'a/e.ts', typeOnly: false },
      { target: 'a/f.css', typeOnly: false },
      { target: 'a/g.ts', typeOnly: false },
      { target: 'h', typeOnly: false },
    ]);
    const circle = [
      { name: 'a.ts', text: '', imports: [{ target: 'b.ts', typeOnly: false }] },
      { name: 'b.ts', text: '', imports: [{ target: 'a.ts', typeOnly: false }] },
    ];
    expect(findCycle(circle)).toEqual(['a.ts', 'b.ts', 'a.ts']);
  });
});

/** Data and styles may be read across folders; packages and virtual modules are no folder. */
function isSourceCode(target: string): boolean {
  return /\.tsx?$/.test(target) && !target.startsWith('..');
}

describe('messages', () => {
  test('every kind is named once, in one direction', () => {
    const kinds = [fromContent, fromViews, toContent, toPanel].flatMap((table) => Object.keys(table));
    expect(kinds).toEqual([...new Set(kinds)]);
  });

  // That the handlers are reached is tested with the background's entry; the compiler holds the tables complete.
  test.each([
    ['background', [...Object.keys(fromContent), ...Object.keys(fromViews)]],
    ['content', Object.keys(toContent)],
    ['views', Object.keys(toPanel)],
  ])('src/%s handles every kind that is sent to it', (folder, kinds) => {
    const text = code
      .filter(({ name }) => toFolder(name) === folder)
      .map((file) => file.text)
      .join('\n');
    expect(kinds.filter((kind) => !new RegExp(`\\b${kind}\\b\\s*[:(,]`).test(text))).toEqual([]);
  });
});

describe('files', () => {
  test('none is longer than 300 lines: split it by what its parts are about', () => {
    // Word lists of a language are data.
    const long = files.filter(
      ({ name, text }) => !name.startsWith('engine/languages/') && text.split('\n').length > 301,
    );
    expect(long.map(({ name }) => name)).toEqual([]);
  });

  test('a TODO names the day by which it is done, and that day has not passed', () => {
    const today = new Date().toISOString().slice(0, 10);
    const late = files
      .filter(({ name }) => name !== 'architecture.test.ts')
      .flatMap(({ name, text }) =>
        [...text.matchAll(/\b(?:TODO|FIXME|XXX)\b(?: \[(\d{4}-\d{2}-\d{2})\])?/g)]
          .filter(([, day]) => day === undefined || day < today)
          .map(([found]) => `src/${name}: ${found}`),
      );
    expect(late).toEqual([]);
  });

  test('nothing that ships reaches the network, builds code from text, or writes markup', () => {
    const forbidden =
      /\b(?:fetch|sendBeacon|eval)\s*\(|\bnew (?:XMLHttpRequest|WebSocket|EventSource|RTCPeerConnection|Image|Function)\b|\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML)\b|\bdocument\.write\b/;
    const wrong = code
      .filter(({ name, text }) => toFolder(name) !== 'cli' && forbidden.test(text))
      .map(({ name, text }) => `src/${name}: ${forbidden.exec(text)?.[0]}`);
    expect(wrong).toEqual([]);
  });

  test("README.md's map names every folder of src", () => {
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
    expect(folders.filter((folder) => !readme.includes(`src/${folder}`))).toEqual([]);
  });
});
