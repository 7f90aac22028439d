import path from 'node:path';
import { bundleFile } from '../src/cli/support/bundle-file.ts';
import { repositoryRoot } from './browsers/launch.ts';

/**
 * Code of this repository as one script that a page can run.
 * @param entry its module, from the root of the repository
 * @param name the global that holds what the module exports
 */
export async function bundle(entry: string, name: string): Promise<string> {
  const define = { 'process.env.NODE_ENV': '"development"' };
  const { code } = await bundleFile(path.join(repositoryRoot, entry), { name, define, minify: false });
  return `${code}\nglobalThis.${name} = ${name};`;
}
