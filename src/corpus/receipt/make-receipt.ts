import type { PresentedComparison, PresentedReport } from '../present/comparison-shape.ts';
import type { Receipt, ReceiptReport } from './schema.ts';

/** What a receipt names besides the comparison itself. */
export interface Circumstances {
  /** Version of the extension and of the engine's code. */
  engine: string;
  pack: { digest: string; version: string | null };
  page: Receipt['page'];
  /** ISO 8601, UTC. */
  comparedAt: string;
}

/** Writes down a comparison, so that it can be made again and held against this one. */
export function makeReceipt(comparison: PresentedComparison, circumstances: Circumstances): Receipt {
  const { event, highlight, published, own, checkable, reports } = comparison;
  const { engine, pack, page, comparedAt } = circumstances;
  return {
    format: 1,
    kind: 'parallax-receipt',
    engine,
    pack: { id: event.id, title: event.title, ...pack },
    page,
    highlight: { text: highlight, published, ...(own && { own: own.report }) },
    comparedAt,
    checkable,
    reports: reports.map(toReceiptReport),
  };
}

export function toReceiptReport(presented: PresentedReport): ReceiptReport {
  const { report, publisher, relation, statement, reasons } = presented;
  return {
    report,
    publisher,
    relation,
    statement: statement && { id: statement.id, text: statement.text },
    reasons: reasons.map(({ rule, kind, highlight, report: words, resolved }) => ({
      rule,
      kind,
      highlight,
      report: words,
      ...(resolved && { resolved }),
    })),
  };
}
