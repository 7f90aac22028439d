/*
 * The engine's only public surface. Pure: no DOM, no browser, no clock, no I/O, no randomness.
 */
export { type Analysis, analyse } from './analyse.ts';
export { type Carried, findCarried } from './between/carried.ts';
export { compareReports } from './between/compare-reports.ts';
export { findDays, findDaysOfPack, type NamedDay } from './between/days.ts';
export type { Fact, GivenValue, PackOverview, Point, SharedWording } from './between/types.ts';
export { type ComparablePack, comparePack, ENGINE, type EngineParts, readSentence } from './compare.ts';
export { detectCoverage } from './coverage/detect.ts';
export { eventGate } from './coverage/gate.ts';
export { buildSignature, type EventSignature } from './coverage/signature.ts';
export { type CompiledIndex, IndexBuilder, restoreIndex } from './inverted-index.ts';
export { english } from './languages/en/index.ts';
export type { Language } from './languages/language.ts';
export { PackNames } from './pack-names.ts';
export { packAnalysis, unpackAnalysis } from './packed/analysis.ts';
export { type PackedTables, ValuePacker, ValueUnpacker } from './packed/values.ts';

export { lookUp, retrieve } from './retrieval.ts';
export { splitSentences } from './sentences.ts';
export type {
  Comparison,
  Confidence,
  ConflictKind,
  Coverage,
  Highlight,
  PageFacts,
  Reason,
  Relation,
  ReportComparison,
  Span,
  UsedWords,
} from './types.ts';
