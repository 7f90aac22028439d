import type * as z from 'zod/mini';
import { limits, type Pack, packSchema } from './schema.ts';

export type ParsedPack = { ok: true; pack: Pack } | { ok: false; problems: string[] };

type Path = readonly PropertyKey[];
/** Says where a path of the pack stands: which file, and which place in it. */
type Locate = (path: Path) => string;
type Issue = z.core.$ZodIssue;

interface Problem {
  path: Path;
  reason: string;
}

const PROBLEMS_SHOWN = 20;
// As object keys these reach the prototype instead of a value.
const UNSAFE_NAMES = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Checks that a value is a pack.
 * @param value what a file or a server held, already parsed from JSON
 * @param name the file or address, as a reader knows it; begins each problem
 * @param locate for a pack that was joined from several files: names file and place of a path itself
 * @returns the pack, or every problem (the first 20) as "file: place: reason; what to do"
 */
export function parsePack(
  value: unknown,
  name: string,
  locate: Locate = (path) => placeIn(name, path),
): ParsedPack {
  const unsafe = unsafeKeys(value);
  if (unsafe.length > 0) return refused(unsafe, locate);
  const tooMany = statementCount(value) > limits.statements;
  if (tooMany) {
    const reason = `holds more than ${limits.statements} statements; split it into several packs`;
    return refused([{ path: ['reports'], reason }], locate);
  }
  const parsed = packSchema.safeParse(value);
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => ({
      path: issue.path,
      reason: reasonOf(issue, value),
    }));
    return refused(problems, locate);
  }
  const doubtful = idProblems(parsed.data, locate);
  return doubtful.length > 0 ? refused(doubtful, locate) : { ok: true, pack: parsed.data };
}

/**
 * Names a place in a file.
 * @returns "file: reports[2].statements[0].text", or the file alone for the whole value
 */
export function placeIn(name: string, path: Path): string {
  const steps = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`));
  const place = steps.join('').replace(/^\./, '');
  return place ? `${name}: ${place}` : name;
}

function refused(problems: Problem[], locate: Locate): ParsedPack {
  const shown = problems.slice(0, PROBLEMS_SHOWN).map(({ path, reason }) => `${locate(path)}: ${reason}`);
  const left = problems.length - shown.length;
  if (left > 0) shown.push(`${locate([])}: ${left} more problems; correct these first`);
  return { ok: false, problems: shown };
}

/** Walks with a list of its own, not by recursion: a file nested a million deep must not end the process. */
function unsafeKeys(root: unknown): Problem[] {
  const found: Problem[] = [];
  const waiting: { value: object; path: Path }[] = isObject(root) ? [{ value: root, path: [] }] : [];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, path } = next;
    const isList = Array.isArray(value);
    for (const [key, inner] of Object.entries(value)) {
      const innerPath = path.length < DEEPEST ? [...path, isList ? Number(key) : key] : path;
      if (!isList && UNSAFE_NAMES.has(key)) {
        found.push({ path: innerPath, reason: 'is a name that is not safe as a key; remove it' });
      } else if (isObject(inner)) {
        waiting.push({ value: inner, path: innerPath });
      }
    }
  }
  return found;
}

// Deeper than any pack is: beyond it the place is not spelled out, so that the walk stays linear.
const DEEPEST = 20;

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function field(value: unknown, key: PropertyKey): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}

function statementCount(value: unknown): number {
  const reports = field(value, 'reports');
  if (!Array.isArray(reports)) return 0;
  return reports.reduce((count: number, report: unknown) => {
    const statements = field(report, 'statements');
    return count + (Array.isArray(statements) ? statements.length : 0);
  }, 0);
}

function reasonOf(issue: Issue, root: unknown): string {
  const found = issue.path.reduce<unknown>(field, root);
  if (issue.code === 'invalid_type') return typeReason(issue.expected, found);
  if (issue.code === 'too_small') return 'must hold at least one entry; add one';
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map((value) => JSON.stringify(value)).join(' or ');
    return `must be ${allowed}, not ${shortJson(found)}; correct it`;
  }
  return issue.message;
}

const TYPE_WORDS: Record<string, string> = { string: 'text', array: 'a list', object: 'an object' };

function typeReason(expected: string, found: unknown): string {
  const wanted = TYPE_WORDS[expected] ?? expected;
  return found === undefined
    ? `is missing; add it as ${wanted}`
    : `must be ${wanted}, not ${shortJson(found)}; correct it`;
}

function shortJson(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (isObject(value)) return 'an object';
  const written = JSON.stringify(value) ?? 'nothing';
  return written.length > 40 ? `${written.slice(0, 40)}…` : written;
}

/** Ids name reports and statements in every comparison, so each may stand once and must be safe as a key. */
function idProblems(pack: Pack, locate: Locate): Problem[] {
  const problems: Problem[] = [];
  const first = new Map<string, Path>();
  const check = (kind: string, id: string, path: Path): void => {
    const earlier = first.get(`${kind} ${id}`);
    if (UNSAFE_NAMES.has(id)) problems.push({ path, reason: `"${id}" is not safe as an id; choose another` });
    if (earlier) {
      const reason = `the ${kind} id "${id}" stands already at ${locate(earlier)}; give each ${kind} its own`;
      problems.push({ path, reason });
    } else first.set(`${kind} ${id}`, path);
  };
  pack.reports.forEach((report, r) => {
    check('report', report.id, ['reports', r, 'id']);
    report.statements.forEach((statement, s) => {
      check('statement', statement.id, ['reports', r, 'statements', s, 'id']);
    });
  });
  return problems;
}
