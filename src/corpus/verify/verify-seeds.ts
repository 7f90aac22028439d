import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSeeds } from '../read-seeds.ts';
import type { Pack } from '../schema.ts';
import { nameBook } from './names.ts';
import { readOriginal } from './original.ts';
import { parseUncovered, type Uncovered } from './uncovered.ts';
import { type ReportCheck, verifyReport } from './verify-report.ts';

export type Verified = { ok: true; checks: ReportCheck[] } | { ok: false; problem: string };

/**
 * Checks seeds against the reports as they were published.
 * @param seeds the folder with `event.json`, `reports/` and `uncovered.json`
 * @param originals a folder with one `<report id>_*.txt` for each report
 * @returns a check for each report, or why nothing could be checked
 */
export function verifySeeds(seeds: string, originals: string): Verified {
  const parsed = readSeeds(seeds);
  if (!parsed.ok) return { ok: false, problem: firstOf(parsed.problems) };
  const leftOut = readLeftOut(join(seeds, 'uncovered.json'));
  if (!leftOut.ok) return leftOut;
  const files = listFiles(originals);
  if (!files)
    return {
      ok: false,
      problem: `${originals}: is no folder that can be read; name the one with the originals`,
    };
  return checkAll(parsed.pack, leftOut.uncovered, (id) => {
    const file = files.find((name) => name.startsWith(`${id}_`) && name.endsWith('.txt'));
    return file === undefined ? null : readFileSync(join(originals, file), 'utf8');
  });
}

/**
 * Checks a pack against published texts.
 * @param publishedText the text of a report by its id, null when there is none
 */
export function checkAll(
  pack: Pack,
  uncovered: Uncovered,
  publishedText: (id: string) => string | null,
): Verified {
  const book = nameBook(pack.event);
  const checks: ReportCheck[] = [];
  for (const report of pack.reports) {
    const published = publishedText(report.id);
    if (published === null) {
      return {
        ok: false,
        problem: `report ${report.id}: has no original ${report.id}_*.txt; add it to the folder`,
      };
    }
    const original = readOriginal(published);
    checks.push(verifyReport({ report, original, book, leftOut: uncovered[report.id] ?? [] }));
  }
  return { ok: true, checks };
}

function readLeftOut(file: string): { ok: true; uncovered: Uncovered } | { ok: false; problem: string } {
  try {
    return parseUncovered(JSON.parse(readFileSync(file, 'utf8')), file);
  } catch (error) {
    return {
      ok: false,
      problem: `${file}: cannot be read as JSON (${error instanceof Error ? error.message : error})`,
    };
  }
}

function listFiles(folder: string): string[] | null {
  try {
    return readdirSync(folder);
  } catch {
    return null;
  }
}

function firstOf(problems: string[]): string {
  const [first = 'the seeds cannot be read', ...more] = problems;
  return more.length > 0 ? `${first} (and ${more.length} more)` : first;
}
