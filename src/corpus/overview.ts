import { type ComparablePack, compareReports, type PackOverview } from '../engine/index.ts';
import type { Statement } from './schema.ts';

/** Compares the reports of a pack with one another; what counts as a report's own words follows from the pack. */
export function compareOwnReports(
  pack: ComparablePack & { statements: readonly Pick<Statement, 'text' | 'locator'>[] },
): PackOverview {
  return compareReports(pack, { verbatim: (number) => verbatimOf(pack.statements[number]) });
}

/**
 * The words of a statement that are the report's own. With a locator the statement renders a passage in other words: only
 * the passage's first and last words, and what is quoted, are verbatim.
 */
function verbatimOf(statement: Pick<Statement, 'text' | 'locator'> | undefined): string[] {
  if (!statement?.locator) return statement ? [statement.text] : [];
  const quoted = [...statement.text.matchAll(/["\u201c]([^"\u201d]+)["\u201d]/g)].map(
    ([, words]) => words ?? '',
  );
  return [statement.locator.start, statement.locator.end, ...quoted];
}
