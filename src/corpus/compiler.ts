import {
  analyse,
  buildSignature,
  type CompiledIndex,
  type EventSignature,
  english,
  IndexBuilder,
  type Language,
  type PackedTables,
  PackNames,
  type PackOverview,
  packAnalysis,
  ValuePacker,
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
  /** `analysis` is packed; see packed/ of src/engine. */
  statements: (Statement & { report: number; analysis: string })[];
  /** What the packed analyses share. */
  tables: PackedTables;
  /** Who holds which office, as the statements tell, in the order in which they tell it. */
  offices: Office[];
  index: CompiledIndex;
  /** The reports compared with one another, where that was done ahead: see compileOverview. */
  overview?: PackOverview;
}

/** What PackNames learns from one name. */
export type Office = Parameters<PackNames['learn']>[0];

/**
 * Compiles a pack: analyses every statement against its report's publication day, packs the analysis, and indexes it.
 * Statements are read twice: the first reading learns who holds which office, the second resolves "the minister" by it.
 */
export function compilePack(pack: Pack, language: Language = english): CompiledPack {
  const names = new PackNames(pack.event, language);
  const read = (report: Report, { text }: Statement) =>
    analyse(text, { language, names, published: report.published ?? null });
  for (const report of pack.reports)
    for (const statement of report.statements)
      for (const name of read(report, statement).names) names.learn(name);
  const index = new IndexBuilder(language);
  const packer = new ValuePacker();
  const offices = new Map<string, Office>();
  const told: Office[] = [];
  const statements = pack.reports.flatMap((report, number) =>
    report.statements.map((statement) => {
      const analysis = read(report, statement);
      index.add(analysis);
      for (const { key, kind, title, of } of analysis.names) {
        const last = offices.get(key);
        // Told again right after, it teaches nothing; told again after another office, it does.
        if (kind !== 'person' || title === null || (last?.title === title && last.of === of)) continue;
        offices.set(key, { key, kind, title, of });
        told.push({ key, kind, title, of });
      }
      return { ...statement, report: number, analysis: packAnalysis(analysis, packer) };
    }),
  );
  return {
    format: 1,
    digest: digestOf(pack),
    event: pack.event,
    signature: buildSignature(pack.event),
    reports: pack.reports.map(({ statements: _, ...report }) => report),
    statements,
    tables: packer.tables,
    offices: told,
    index: index.compile(),
  };
}
