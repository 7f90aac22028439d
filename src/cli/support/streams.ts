import { argv, exit, stderr, stdin, stdout } from 'node:process';
import { pathToFileURL } from 'node:url';

/** Where a command reads and writes; the process's own, or strings in a test. */
export interface Streams {
  stdin: AsyncIterable<Buffer | string>;
  stdout: Sink;
  stderr: Sink;
}

export interface Sink {
  write(text: string): unknown;
}

/** Exit codes of every command. */
export const EXIT = { done: 0, failed: 1, badInput: 2 } as const;

export type Command = (args: readonly string[], streams: Streams) => Promise<number>;

/** Runs a command when its file is the one that was started, and not when a test imports it. */
export async function runIfStarted(moduleUrl: string, command: Command): Promise<void> {
  if (pathToFileURL(argv[1] ?? '').href !== moduleUrl) return;
  // A reader that has seen enough ("| head") closes the pipe; that is no failure.
  stdout.on('error', (error: NodeJS.ErrnoException) =>
    exit(error.code === 'EPIPE' ? EXIT.done : EXIT.failed),
  );
  process.exitCode = await command(argv.slice(2), { stdin, stdout, stderr });
}
