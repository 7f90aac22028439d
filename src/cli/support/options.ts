import { type ParseArgsConfig, parseArgs } from 'node:util';
import { type LoadedPack, loadPack } from './load-pack.ts';
import { EXIT, type Streams } from './streams.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

export interface Asked {
  values: { [name: string]: string | boolean | (string | boolean)[] | undefined };
  positionals: string[];
}

/** Reads a command line; null, and one line on stderr, when it is not understood. */
export function readOptions(args: readonly string[], options: Options, { stderr }: Streams): Asked | null {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    stderr.write(
      `${error instanceof Error ? error.message.split('\n')[0] : 'the options are not understood'}\n`,
    );
    return null;
  }
}

/** The text of an option, or null. */
export function textOf(asked: Asked, name: string): string | null {
  const value = asked.values[name];
  return typeof value === 'string' ? value : null;
}

/**
 * Loads the pack that `--pack` names; null, with every problem on stderr, when it is not a pack.
 * @param otherwise the pack where none is named; null for the bundled one
 */
export function packOf(
  asked: Asked,
  { stderr }: Pick<Streams, 'stderr'>,
  otherwise: string | null = null,
): LoadedPack | null {
  const loaded = loadPack(textOf(asked, 'pack') ?? otherwise);
  if (loaded.ok) return loaded;
  for (const problem of loaded.problems) stderr.write(`${problem}\n`);
  return null;
}

export function exitCode(refused: number): number {
  return refused > 0 ? EXIT.badInput : EXIT.done;
}
