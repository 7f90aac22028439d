import type { Command } from '../cli/support/streams.ts';

/** What a command wrote and how it ended. */
export interface Ran {
  code: number;
  stdout: string;
  stderr: string;
  /** The lines of stdout as JSON values. */
  answers: unknown[];
}

/** Runs a command in this process; `input` may come in pieces of any size. */
export async function runCommand(
  command: Command,
  args: string[],
  input: string | Buffer[] = '',
): Promise<Ran> {
  const written = { stdout: '', stderr: '' };
  const sink = (name: 'stdout' | 'stderr') => ({
    write: (text: string) => {
      written[name] += text;
    },
  });
  const pieces = typeof input === 'string' ? [input] : input;
  async function* stdin(): AsyncGenerator<Buffer | string> {
    yield* pieces;
  }
  const code = await command(args, { stdin: stdin(), stdout: sink('stdout'), stderr: sink('stderr') });
  const lines = args.includes('--jsonl') ? written.stdout.split('\n').filter(Boolean) : [];
  return { code, ...written, answers: lines.map((line): unknown => JSON.parse(line)) };
}
