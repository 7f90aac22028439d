import path from 'node:path';
import { build } from 'vite';
import { repositoryRoot } from './browsers/launch.ts';

/**
 * Code of this repository as one script that a page can run.
 * @param entry its module, from the root of the repository
 * @param name the global that holds what the module exports
 */
export async function bundle(entry: string, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    root: repositoryRoot,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"development"' },
    build: {
      write: false,
      minify: false,
      lib: { entry: path.join(repositoryRoot, entry), formats: ['iife'], name },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk) throw new Error(`${entry} could not be bundled`);
  return `${chunk.code}\nglobalThis.${name} = ${name};`;
}
