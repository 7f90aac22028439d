import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import manifest from '../manifest.json' with { type: 'json' };
import { readSourceFiles } from './testing/source-files.ts';
import { findTestTitles, type TestTitle } from './testing/test-titles.ts';

/*
 * FAULTS.md, THREATS.md and PRIVACY.md say what was tested. Here it is made sure that the tests they name exist, that the lists
 * are whole, and that no test of a fault or an attack goes unnamed.
 */

const root = new URL('../', import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, root), 'utf8');

interface NamedTest {
  file: string;
  title: string;
}

function findNamed(text: string): NamedTest[] {
  return [...text.matchAll(/`([^`]+\.(?:spec|test)\.tsx?)` “([^”]+)”/g)].map(([, file = '', title = '']) => ({
    file,
    title,
  }));
}

const parsed = new Map<string, TestTitle[]>();

function titlesIn(file: string): TestTitle[] {
  const known = parsed.get(file) ?? findTestTitles(file, read(file));
  parsed.set(file, known);
  return known;
}

/** What is named and is not there, or is not always run; one line each. */
function findMissing(named: readonly NamedTest[]): string[] {
  return named.flatMap(({ file, title }) => {
    const found = existsSync(new URL(file, root))
      ? titlesIn(file).filter((candidate) => candidate.title === title)
      : [];
    if (found.length === 0) return [`${file} has no “${title}”`];
    return found.some(({ isLeftOut }) => isLeftOut) ? [`${file} does not always run “${title}”`] : [];
  });
}

/** The rows of a table by their id. */
function rowsOf(text: string): Map<string, string> {
  const rows = [...text.matchAll(/^\| ([RA]\d+) +\|.*\|([^|]+)\|$/gm)];
  return new Map(rows.map(([, id = '', shownBy = '']) => [id, shownBy]));
}

describe.each([
  ['FAULTS.md', 'R', 30],
  ['THREATS.md', 'A', 25],
] as const)('%s', (file, letter, count) => {
  test('has a row for every case, and each names a test', () => {
    const rows = rowsOf(read(file));
    expect([...rows.keys()]).toEqual(Array.from({ length: count }, (_, index) => `${letter}${index + 1}`));
    expect([...rows].filter(([, shownBy]) => findNamed(shownBy).length === 0)).toEqual([]);
  });

  test('names tests that exist', () => {
    expect(findMissing(findNamed(read(file)))).toEqual([]);
  });
});

test('every browser test of a fault or an attack stands in a table', () => {
  const named = new Set(
    ['FAULTS.md', 'THREATS.md', 'PRIVACY.md']
      .flatMap((file) => findNamed(read(file)))
      .map(({ title }) => title),
  );
  const unnamed = ['e2e/faults', 'e2e/attacks', 'e2e/long'].flatMap((folder) =>
    readdirSync(new URL(folder, root)).flatMap((name) =>
      titlesIn(`${folder}/${name}`)
        .filter(({ title, isGroup }) => !isGroup && !named.has(title))
        .map(({ title }) => `${folder}/${name}: ${title}`),
    ),
  );
  expect(unnamed).toEqual([]);
});

test('the reader of these tables sees what is missing', () => {
  const text =
    '| R1 | a case | `src/trust.test.ts` “no such test”; `src/none.test.ts` “x” |\n| R2 | another | nothing |';
  expect(findMissing(findNamed(text))).toHaveLength(2);
  expect([...rowsOf(text)].map(([id, shownBy]) => [id, findNamed(shownBy).length])).toEqual([
    ['R1', 2],
    ['R2', 0],
  ]);
});

test('only what is always run counts as a test', () => {
  const left = findTestTitles(
    'an.example.test.ts',
    `// test('a comment')
    const text = 'a string';
    test('a test', () => expect(text).toBe('what it expects'));
    test.each([['a row', 1], [\`another: \${text}\`, 2]])('a table: %s', () => undefined);
    describe('a group', () => {
      test.skip('skipped', () => undefined);
      test.skipIf(true)('skipped here and there', () => undefined);
      test('skips itself', (context) => { if (text) context.skip(); });
      for (const name of ['x']) test(\`one of many: \${name}\`, () => undefined);
    });
    describe.skip('a skipped group', () => { it('in it', () => undefined); });
    test.describe('a group with a condition', () => { test.skip(true, 'why'); test('under it', () => undefined); });`,
  );
  const titlesOf = (isLeftOut: boolean): string[] =>
    left.filter((title) => title.isLeftOut === isLeftOut).map(({ title }) => title);
  expect(titlesOf(false)).toEqual([
    'a test',
    ...['a table: %s', 'a row', 'another'],
    ...['a group', 'one of many'],
  ]);
  expect(titlesOf(true)).toEqual([
    ...['skipped', 'skipped here and there', 'skips itself'],
    ...['a skipped group', 'in it', 'a group with a condition', 'under it'],
  ]);
});

describe('PRIVACY.md', () => {
  const [policy = '', notes = ''] = read('PRIVACY.md').split('## The tests');
  const shownBy = new Map(
    [...notes.matchAll(/^\[\^(\w+)\]: (.+)$/gm)].map(([, note = '', text = '']) => [note, text]),
  );

  test('every sentence of PRIVACY.md names a test that exists', () => {
    const paragraphs = policy
      .split(/\n\s*\n|\n(?=- )/)
      .map((paragraph) => paragraph.trim())
      .filter((paragraph) => paragraph !== '' && !/^[#|]/.test(paragraph));
    expect(paragraphs.length).toBeGreaterThan(10);
    // Between two notes there is one sentence, and behind the last note of a paragraph there is nothing.
    const bare = paragraphs.flatMap((paragraph) => {
      const [last = '', ...before] = paragraph.split(/\[\^\w+\]/).reverse();
      return [last, ...before.filter((part) => (part.match(/[.!?](?=\s|$)/g)?.length ?? 0) > 1)].filter(
        (part) => part.trim() !== '',
      );
    });
    expect(bare).toEqual([]);
    const used = [...policy.matchAll(/\[\^(\w+)\]/g)].map(([, note = '']) => note);
    expect([...new Set(used)].sort()).toEqual([...shownBy.keys()].sort());
    for (const [note, text] of shownBy)
      expect([note, findNamed(text).length > 0 || text.startsWith('Not a matter of tests: ')]).toEqual([
        note,
        true,
      ]);
    expect(findMissing(findNamed(notes))).toEqual([]);
  });

  test('every permission of the manifest has its reason in PRIVACY.md', () => {
    const reasons = policy.slice(policy.indexOf('## Permissions'));
    expect(manifest.permissions.filter((name) => !reasons.includes(`\`${name}\``))).toEqual([]);
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
    expect(reasons).toContain('one site, or every site (optional)');
    const named = [...reasons.matchAll(/`(\w+)`/g)].map(([, name]) => name);
    expect(named.sort()).toEqual([...manifest.permissions].sort());
  });
});

test('every property is tried a thousand times at least, and as often as PROPERTY_RUNS says', () => {
  const properties = readSourceFiles()
    .filter(({ name }) => /\.test\.tsx?$/.test(name) && name !== 'trust.test.ts')
    .map(({ name, text }) => ({
      name,
      asserted: text.match(/\bfc\.assert\(/g)?.length ?? 0,
      counted: [...text.matchAll(/\bruns\(([\d_]*)\)/g)].filter(
        ([, count = '']) => count === '' || Number(count.replaceAll('_', '')) >= 1_000,
      ).length,
    }));
  expect(properties.reduce((sum, { asserted }) => sum + asserted, 0)).toBeGreaterThan(25);
  expect(properties.filter(({ asserted, counted }) => asserted !== counted)).toEqual([]);
});

test('nothing in a page listens to messages that the page can send', () => {
  const listens = /['"`]message(?:error)?['"`]|\bonmessage\b|\bBroadcastChannel\b|\bMessageChannel\b/;
  expect(["addEventListener('message', x)", 'port.onmessage = x'].every((text) => listens.test(text))).toBe(
    true,
  );
  const inPages = readSourceFiles().filter(
    ({ name }) =>
      /^content\/|^(?:platform\/page-runtime|protocol\/page-side)/.test(name) && !/\.test\.ts$/.test(name),
  );
  expect(inPages.length).toBeGreaterThan(20);
  expect(inPages.filter(({ text }) => listens.test(text)).map(({ name }) => name)).toEqual([]);
});

test('nothing that ships opens a port, keeps a timer of the browser, reads a policy or syncs', () => {
  const forbidden =
    /\b(?:onConnect|onMessageExternal|onConnectExternal|alarms|connectNative)\b|\bruntime\??\.connect\b|\btabs\??\.connect\b|storage\??\.(?:managed|sync)\b/;
  const wrong = readSourceFiles()
    .filter(({ name }) => !/\.test\.tsx?$|^(?:testing|cli|engine)\//.test(name))
    .filter(({ text }) => forbidden.test(text))
    .map(({ name, text }) => `src/${name}: ${forbidden.exec(text)?.[0]}`);
  expect(wrong).toEqual([]);
});
