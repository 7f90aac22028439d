import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type InlineConfig } from 'vite';

const root = fileURLToPath(new URL('../../..', import.meta.url));

export interface BundleSettings extends Pick<BuildOptions, 'target' | 'minify'> {
  /** The variable that holds what the module exports. */
  name?: string;
  define?: Record<string, string>;
  plugins?: InlineConfig['plugins'];
  /** The least that is worth a word; by itself, errors alone. */
  logLevel?: NonNullable<InlineConfig['logLevel']>;
}

/**
 * Builds a module with all that it imports into one script; nothing is written, and no configuration is read.
 * @param entry the module's file
 * @returns the script, and the names that the module exports
 * @throws where the module cannot be built
 */
export async function bundleFile(
  entry: string,
  { name = 'bundled', define = {}, plugins = [], logLevel = 'error', ...settings }: BundleSettings,
): Promise<{ code: string; exports: readonly string[] }> {
  const built = await build({
    root,
    configFile: false,
    logLevel,
    define,
    plugins,
    build: { write: false, ...settings, lib: { entry, formats: ['iife'], name } },
  });
  const [chunk] = (Array.isArray(built) ? built : [built]).flatMap((one) =>
    'output' in one ? one.output : [],
  );
  if (chunk?.type !== 'chunk') throw new Error(`${entry} became no script`);
  return chunk;
}
