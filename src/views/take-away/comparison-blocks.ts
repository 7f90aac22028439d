import { say } from '../../locales/say.ts';
import type { ComparisonView, ReportView } from '../../protocol/shapes.ts';
import { toTallyLines } from '../components/ComparisonResult.tsx';
import { labelOf } from '../components/ReasonPair.tsx';
import { relationWords } from '../components/ReportCard.tsx';
import { addsToWords, formatDay, formatResolved } from '../format.ts';
import type { Block, Inline } from './blocks.ts';
import { toOwnBlocks, toPackBlocks } from './pack-blocks.ts';

export type ComparisonState = Extract<ComparisonView, { state: 'comparison' }>;

const RELATIONS = ['conflicts', 'corroborates', 'partly', 'silent'] as const;

/** A comparison as it is taken away: the highlight and where it stands, each report with its citation and its reasons, the pack. */
export function toComparisonBlocks({ comparison, page }: ComparisonState): Block[] {
  const { highlight, published, event, reports } = comparison;
  const source: Inline[] = [
    page ? { text: page.title || page.address, address: page.address } : say('take_no_page'),
    `, ${published ? formatDay(published) : say('comparison_date_unknown')}`,
  ];
  return [
    { type: 'heading', level: 1, text: say('take_title') },
    { type: 'quotation', text: highlight },
    { type: 'paragraph', content: source },
    ...toOwnBlocks(comparison.own),
    ...(comparison.checkable
      ? [{ type: 'list' as const, items: toTallyLines(comparison).map(({ line }) => [line]) }]
      : [{ type: 'paragraph' as const, content: [say('not_checkable_title')] }]),
    ...RELATIONS.flatMap((relation) =>
      reports.filter((report) => report.relation === relation).flatMap(toReport),
    ),
    ...toPackBlocks(event, reports.length + (comparison.own ? 1 : 0)),
    { type: 'paragraph', content: [say('comparison_caution')] },
  ];
}

function toReport(report: ReportView): Block[] {
  const publisher = report.publisher ?? say('comparison_publisher_unknown');
  const reasons = report.reasons.map((reason): Inline[] => [
    `${labelOf(reason)}: `,
    `${say('comparison_page_says')} ${toSide(reason.highlight, reason.resolved?.[0])}; `,
    `${say('comparison_report_says')} ${toSide(reason.report, reason.resolved?.[1])}`,
  ]);
  return [
    { type: 'heading', level: 2, text: `${publisher}: ${relationWords(report)}` },
    { type: 'paragraph', content: toCitation(report, publisher) },
    ...(report.statement ? [{ type: 'quotation' as const, text: report.statement.text }] : []),
    ...(reasons.length > 0 ? [{ type: 'list' as const, items: reasons }] : []),
  ];
}

/** Publisher, title, day, address, and where the words come from. */
export function toCitation(report: ReportView, publisher: string): Inline[] {
  const { title, published, link, origin } = report;
  const named = title === null ? publisher : `${publisher}: ${title}`;
  return [
    link ? { text: named, address: link } : named,
    `, ${published ? formatDay(published) : say('comparison_date_unknown')}; `,
    origin === null ? say('comparison_origin_unknown') : say('comparison_origin', { origin }),
  ];
}

function toSide(words: string, resolved: string | undefined): string {
  if (words === '') return say('comparison_not_given');
  const quoted = say('comparison_quoted', { words });
  return resolved !== undefined && addsToWords(resolved, words)
    ? `${quoted} (${formatResolved(resolved)})`
    : quoted;
}
