import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { ReportCheck } from '../corpus/verify/verify-report.ts';
import { verifySeeds } from '../corpus/verify/verify-seeds.ts';

const USAGE =
  'usage: npm run verify-seeds -- DIR [--seeds FOLDER]   (DIR holds the originals, <report id>_*.txt)';
const OWN_SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url));

process.exitCode = main(process.argv.slice(2));

/** 0: all in order; 1: something does not fit the originals; 2: nothing could be checked. */
function main(args: string[]): number {
  const given = readArguments(args);
  if (!given) return fail(USAGE);
  const verified = verifySeeds(given.seeds, given.originals);
  if (!verified.ok) return fail(verified.problem);
  console.log(table(verified.checks));
  const problems = verified.checks.flatMap((check) =>
    check.problems.map((problem) => `${check.report}  ${problem}`),
  );
  for (const problem of problems) console.log(problem);
  console.log(
    problems.length === 0
      ? 'All in order.'
      : `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}.`,
  );
  return problems.length === 0 ? 0 : 1;
}

function readArguments(args: string[]): { originals: string; seeds: string } | null {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { seeds: { type: 'string', default: OWN_SEEDS } },
    });
    const [originals, ...more] = positionals;
    return originals === undefined || more.length > 0 ? null : { originals, seeds: values.seeds };
  } catch {
    return null;
  }
}

function fail(problem: string): number {
  console.error(problem);
  return 2;
}

function table(checks: ReportCheck[]): string {
  const head = ['report', 'statements', 'sentences that assert', 'rendered', 'named earlier', 'problems'];
  const rows = checks.map((check) => [
    check.report,
    check.statements,
    check.asserting,
    check.covered,
    check.namedEarlier,
    check.problems.length,
  ]);
  const widths = head.map((title) => title.length);
  const line = (cells: (string | number)[]): string =>
    cells.map((cell, column) => String(cell).padStart(widths[column] ?? 0)).join('  ');
  return [line(head), ...rows.map(line)].join('\n');
}
