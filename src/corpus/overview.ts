import { type ComparablePack, compareReports, type PackOverview } from '../engine/index.ts';
import type { CompiledPack } from './compiler.ts';
import { type RestoredPack, restorePack } from './loader.ts';
import type { Statement } from './schema.ts';

/*
 * A pack's reports compared with one another. It takes a few times as long as compiling the pack, and more code than all
 * the rest of a pack: the extension has it done when it is built, and carries nothing of it.
 */

/** A pack with its overview. */
export type OverviewedPack = RestoredPack & { readonly overview: PackOverview };

/** A pack whose reports are compared with one another when that is first asked for, unless it was done ahead. */
export function withOverview(pack: RestoredPack): OverviewedPack {
  let { overview } = pack;
  return {
    ...pack,
    get overview() {
      overview ??= compareOwnReports(pack);
      return overview;
    },
  };
}

/** Compares a pack's reports with one another ahead of time, so that it costs a reader nothing. */
export function compileOverview(compiled: CompiledPack): CompiledPack {
  return { ...compiled, overview: withOverview(restorePack(compiled)).overview };
}

/** What counts as a report's own words follows from the pack. */
function compareOwnReports(
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
