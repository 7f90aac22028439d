import type * as z from 'zod/mini';
import type { Sink } from './streams.ts';

/** One good line of JSON Lines. */
export interface Line<T> {
  value: T;
  number: number;
}

export interface LineReader<T> {
  /** The schema that a value should have; it may depend on a field that tells which form a line has. */
  schemaFor(value: unknown): z.ZodMiniType<T>;
  /** Name of the file for messages; null for standard input. */
  file: string | null;
  stderr: Sink;
}

/** Counts the lines that were refused, for the exit code. */
export interface Refusals {
  count: number;
}

/**
 * Reads JSON Lines one at a time, so that an answer to a line is out before the next arrives.
 * A bad line costs one line on stderr that names it and its field; the good ones are still yielded.
 */
export async function* readLines<T>(
  input: AsyncIterable<Buffer | string>,
  { schemaFor, file, stderr }: LineReader<T>,
  refusals: Refusals,
): AsyncGenerator<Line<T>> {
  let number = 0;
  for await (const text of splitLines(input)) {
    number++;
    if (text.trim() === '') continue;
    const parsed = parseLine(text, schemaFor);
    if (parsed.ok) yield { value: parsed.value, number };
    else {
      refusals.count++;
      stderr.write(`${file === null ? '' : `${file}: `}line ${number}: ${parsed.problem}\n`);
    }
  }
}

type ParsedLine<T> = { ok: true; value: T } | { ok: false; problem: string };

function parseLine<T>(text: string, schemaFor: LineReader<T>['schemaFor']): ParsedLine<T> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : '';
    return { ok: false, problem: `is not JSON (${reason}); correct or remove it` };
  }
  const parsed = schemaFor(value).safeParse(value);
  if (parsed.success) return { ok: true, value: parsed.data };
  const issue = parsed.error.issues[0];
  const field = issue?.path.map(String).join('.') || 'the whole line';
  return { ok: false, problem: `${field}: ${reasonOf(issue, value)}` };
}

function reasonOf(issue: z.core.$ZodIssue | undefined, value: unknown): string {
  if (issue?.code !== 'invalid_type') return issue?.message ?? 'is not as expected';
  const found = issue.path.reduce<unknown>((inner, key) => {
    return typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
      ? Reflect.get(inner, key)
      : undefined;
  }, value);
  return found === undefined
    ? `is missing; give it as ${issue.expected}`
    : `must be ${issue.expected}, not ${typeof found}`;
}

/** Lines of a stream of chunks; a character that is cut in two between chunks is put together again. */
async function* splitLines(input: AsyncIterable<Buffer | string>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of input) {
    rest += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield clean(line);
  }
  rest += decoder.decode();
  if (rest !== '') yield clean(rest);
}

function clean(line: string): string {
  return line.replace(/^\uFEFF|\r$/g, '');
}
