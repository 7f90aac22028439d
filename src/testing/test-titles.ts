import { parseSync } from 'vite';

/** A title that a test file gives one of its tests, a group of them, or a row of a table of them. */
export interface TestTitle {
  title: string;
  isGroup: boolean;
  /** Whether it is run only sometimes or never: skipped, to be done, expected to fail, or in a group that is. */
  isLeftOut: boolean;
}

interface Node {
  type: string;
  [field: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

const runners = new Set(['test', 'it', 'describe']);
const leavesOut = new Set(['skip', 'skipIf', 'runIf', 'todo', 'fixme', 'fail', 'fails']);

/** Finds the titles in a test file, as they stand in it: a part that is filled in when the test runs ends what is found. */
export function findTestTitles(name: string, text: string): TestTitle[] {
  const titles: TestTitle[] = [];
  const program = parseSync(name, text).program as unknown as Node;
  visit(program, isLeftOutBy(program), titles);
  return titles;
}

function visit(node: Node, within: boolean, titles: TestTitle[]): void {
  let isLeftOut = within;
  const call = readCall(node);
  if (call) {
    isLeftOut ||= call.words.some((word) => leavesOut.has(word)) || isLeftOutBy(call.body);
    for (const title of [call.title, ...call.rows])
      titles.push({ title, isGroup: call.words.includes('describe'), isLeftOut });
  }
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? value : [value])
      if (isNode(child)) visit(child, isLeftOut, titles);
}

interface Call {
  title: string;
  /** The runner's name and what stands behind it: `each`, `skip`. */
  words: string[];
  /** The strings of the table that it is run with, first of each row. */
  rows: string[];
  body: unknown;
}

/** Reads a call such as `test('…', …)`, `test.skip('…', …)` or `describe.each([…])('…', …)`. */
function readCall(node: Node): Call | undefined {
  if (node.type !== 'CallExpression') return undefined;
  const words: string[] = [];
  let rows: string[] = [];
  let callee = node.callee;
  while (isNode(callee) && callee.type !== 'Identifier') {
    if (callee.type === 'CallExpression') {
      rows = readRows((callee.arguments as unknown[])[0]);
      callee = callee.callee;
    } else if (callee.type === 'MemberExpression') {
      words.push(String((callee.property as { name?: string }).name));
      callee = callee.object;
    } else return undefined;
  }
  const [first, ...others] = node.arguments as unknown[];
  const title = readText(first);
  if (!isNode(callee) || !runners.has(String(callee.name)) || title === undefined) return undefined;
  return { title, words: [...words, String(callee.name)], rows, body: others.at(-1) };
}

function readText(node: unknown): string | undefined {
  if (!isNode(node)) return undefined;
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node.type !== 'TemplateLiteral') return undefined;
  const [first] = node.quasis as { value: { cooked: string } }[];
  return first?.value.cooked.replace(/:\s*$/, '').trim();
}

function readRows(table: unknown): string[] {
  const inner = isNode(table) && /^TS(?:As|Satisfies)Expression$/.test(table.type) ? table.expression : table;
  if (!isNode(inner) || inner.type !== 'ArrayExpression') return [];
  return (inner.elements as unknown[]).flatMap((row) => {
    const first = isNode(row) && row.type === 'ArrayExpression' ? (row.elements as unknown[])[0] : row;
    return readText(first) ?? [];
  });
}

/** Whether code that is no test's of its own says that what stands around it is not to be run: `test.skip(…)`, `context.skip(…)`. */
function isLeftOutBy(code: unknown): boolean {
  if (Array.isArray(code)) return code.some(isLeftOutBy);
  if (!isNode(code) || readCall(code)) return false;
  const { callee } = code;
  if (code.type === 'CallExpression' && isNode(callee) && callee.type === 'MemberExpression')
    if (leavesOut.has(String((callee.property as { name?: string }).name))) return true;
  return Object.values(code).some(isLeftOutBy);
}
