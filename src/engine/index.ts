/*
 * The engine's only public surface. Pure: no DOM, no browser, no clock, no I/O, no randomness.
 */
export type {
  Comparison,
  ConflictKind,
  Coverage,
  Highlight,
  PageFacts,
  Reason,
  Relation,
  ReportComparison,
  Span,
} from './types.ts';
