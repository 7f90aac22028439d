import { spawnSync } from 'node:child_process';
import path from 'node:path';
import * as z from 'zod/mini';
import { repositoryRoot } from './browsers/launch.ts';

const messageShape = z.object({
  code: z.string(),
  message: z.string(),
  file: z.optional(z.nullable(z.string())),
  line: z.optional(z.nullable(z.number())),
});
const reportShape = z.object({
  errors: z.array(messageShape),
  warnings: z.array(messageShape),
  notices: z.array(messageShape),
});

/** What Mozilla's linter has against a built extension, one line each; notices count too. */
export function findLintProblems(folder: string): string[] {
  const tool = path.join(repositoryRoot, 'node_modules', '.bin', 'web-ext');
  const { stdout, stderr } = spawnSync(
    tool,
    ['lint', '--source-dir', folder, '--output', 'json', '--no-config-discovery'],
    {
      encoding: 'utf8',
      shell: process.platform === 'win32',
    },
  );
  if (!stdout.startsWith('{')) return [`web-ext lint gave no report: ${stderr || stdout}`];
  const { errors, warnings, notices } = reportShape.parse(JSON.parse(stdout));
  return [...errors, ...warnings, ...notices].map(
    ({ code, message, file, line }) => `${code}: ${message} (${file ?? 'manifest'}:${line ?? ''})`,
  );
}
