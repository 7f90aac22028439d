import type { Comparison, Highlight } from '../../engine/types.ts';
import { toComparisonShape } from '../present/comparison-shape.ts';
import type { PresentablePack } from '../present/presentable-pack.ts';
import { toReceiptReport } from './make-receipt.ts';
import type { Receipt, ReceiptReport } from './schema.ts';

/** What a comparison is made with: one pack, and the engine over it. */
export interface Comparer {
  pack: PresentablePack & { digest: string };
  engine: string;
  compare(highlight: Highlight): Comparison;
}

/** One thing that is not as the receipt has it. `report` is null where it is about the whole. */
export interface Difference {
  what: 'event' | 'pack' | 'engine' | 'checkable' | 'report' | 'relation' | 'statement' | 'reasons';
  report: string | null;
  /** What the receipt says; null when it has nothing there. */
  before: string | null;
  /** What holds now; null when there is nothing. */
  now: string | null;
}

export interface Replay {
  /** The comparison itself came out the same, whatever pack and engine it was made with. */
  same: boolean;
  /** Pack and engine first, then report by report in the receipt's order. */
  differences: Difference[];
}

/**
 * Compares a receipt's words again and holds the result against the receipt.
 * @returns what is different. A pack of another event is not compared with: then the event is the only difference, and not the same.
 */
export function replayReceipt(receipt: Receipt, { pack, engine, compare }: Comparer): Replay {
  if (receipt.pack.id !== pack.event.id) {
    const difference = differ('event', null, receipt.pack.title, pack.event.title);
    return { same: false, differences: [difference] };
  }
  const highlight = receipt.highlight;
  const now = toComparisonShape(pack, highlight, compare(highlight));
  const made = [
    ...compareField('pack', null, receipt.pack.digest, pack.digest),
    ...compareField('engine', null, receipt.engine, engine),
  ];
  const came = [
    ...compareField('checkable', null, String(receipt.checkable), String(now.checkable)),
    ...compareReports(receipt.reports, now.reports.map(toReceiptReport)),
  ];
  return { same: came.length === 0, differences: [...made, ...came] };
}

function compareReports(before: readonly ReceiptReport[], now: readonly ReceiptReport[]): Difference[] {
  const later = new Map(now.map((report) => [report.report, report]));
  const known = new Set(before.map(({ report }) => report));
  return [
    ...before.flatMap((report) => compareReport(report, later.get(report.report))),
    ...now
      .filter(({ report }) => !known.has(report))
      .map(({ report, relation }) => differ('report', report, null, relation)),
  ];
}

function compareReport(before: ReceiptReport, now: ReceiptReport | undefined): Difference[] {
  const { report } = before;
  if (now === undefined) return [differ('report', report, before.relation, null)];
  return [
    ...compareField('relation', report, before.relation, now.relation),
    ...compareField('statement', report, before.statement?.text ?? null, now.statement?.text ?? null),
    ...compareField('reasons', report, toWords(before), toWords(now)),
  ];
}

function compareField(
  what: Difference['what'],
  report: string | null,
  before: string | null,
  now: string | null,
): Difference[] {
  return before === now ? [] : [differ(what, report, before, now)];
}

function differ(
  what: Difference['what'],
  report: string | null,
  before: string | null,
  now: string | null,
): Difference {
  return { what, report, before, now };
}

/** The rules that fired with the words on both sides, in one line that a reader can follow. */
function toWords({ reasons }: ReceiptReport): string | null {
  if (reasons.length === 0) return null;
  return reasons
    .map(({ rule, kind, highlight, report, resolved }) => {
      const values = resolved ? ` [${resolved[0]} / ${resolved[1]}]` : '';
      return `${rule}, ${kind}: "${highlight}" / "${report}"${values}`;
    })
    .join('; ');
}
