import {
  type Analysis,
  analyse,
  buildIndex,
  buildSignature,
  type CompiledIndex,
  type EventSignature,
  english,
  type Language,
  PackNames,
  type PackOverview,
} from '../engine/index.ts';
import { digestOf } from './digest.ts';
import type { EventDescription, Pack, Report, Statement } from './schema.ts';

/** A pack with everything worked out that does not depend on the highlight. Plain JSON. */
export interface CompiledPack {
  format: 1;
  /** SHA-256 of the pack it was compiled from, hexadecimal. */
  digest: string;
  event: EventDescription;
  signature: EventSignature;
  reports: Omit<Report, 'statements'>[];
  statements: (Statement & { report: number; analysis: Analysis })[];
  index: CompiledIndex;
  /** The reports compared with one another, where that was done ahead: see withOverview. */
  overview?: PackOverview;
}

/**
 * Compiles a pack: analyses every statement against its report's publication day, and indexes them all.
 * Statements are read twice: the first reading learns who holds which office, the second resolves "the minister" by it.
 */
export function compilePack(pack: Pack, language: Language = english): CompiledPack {
  const names = new PackNames(pack.event, language);
  const read = () =>
    pack.reports.flatMap((report, number) =>
      report.statements.map((statement) => ({
        ...statement,
        report: number,
        analysis: analyse(statement.text, { language, names, published: report.published ?? null }),
      })),
    );
  for (const { analysis } of read()) for (const name of analysis.names) names.learn(name);
  const statements = read();
  return {
    format: 1,
    digest: digestOf(pack),
    event: pack.event,
    signature: buildSignature(pack.event),
    reports: pack.reports.map(({ statements: _, ...report }) => report),
    statements,
    index: buildIndex(
      statements.map(({ analysis }) => analysis),
      language,
    ),
  };
}
