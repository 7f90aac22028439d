import { say } from '../../locales/say.ts';
import type { ComparisonShape, ComparisonView } from '../../protocol/shapes.ts';
import { lacksItsDay, oneSideOrigins, toTallyLines } from '../components/ComparisonResult.tsx';
import { statesWhatOthersAttribute } from '../components/VoiceLine.tsx';
import { formatDay } from '../format.ts';
import { listReports } from '../name-report.ts';
import { pointTitle, quoteValue } from '../phrases.ts';
import { toAnswerBlocks } from './answer-blocks.ts';
import type { Block, Inline } from './blocks.ts';
import { toOwnBlocks, toPackBlocks } from './pack-blocks.ts';

export type ComparisonState = Extract<ComparisonView, { state: 'comparison' }>;

const RELATIONS = ['conflicts', 'corroborates', 'partly', 'silent'] as const;

/**
 * A comparison as it is taken away, in the order in which it is shown: the highlight and where it stands, the counts, where the reports
 * differ, each report with its citation and all that bears its answer out, the pack.
 */
export function toComparisonBlocks({ comparison, page, cut, points = [] }: ComparisonState): Block[] {
  const { highlight, published, event, reports } = comparison;
  const source: Inline[] = [
    page ? { text: page.title || page.address, address: page.address } : say('take_no_page'),
    `, ${published ? formatDay(published) : say('comparison_date_unknown')}`,
  ];
  return [
    { type: 'heading', level: 1, text: say('take_title') },
    { type: 'quotation', text: highlight },
    { type: 'paragraph', content: source },
    ...(cut ? [{ type: 'paragraph' as const, content: [say('comparison_cut')] }] : []),
    ...(comparison.checkable
      ? toCounts(comparison)
      : [{ type: 'paragraph' as const, content: [say('not_checkable_title')] }]),
    ...toOwnBlocks(comparison.own),
    ...(comparison.checkable ? toRemarks(comparison) : []),
    ...toDifferences(points, comparison.own),
    ...RELATIONS.flatMap((relation) =>
      reports
        .filter((report) => report.relation === relation)
        .flatMap((report) => toAnswerBlocks(report, highlight)),
    ),
    ...toPackBlocks(event, reports.length + (comparison.own ? 1 : 0)),
    { type: 'paragraph', content: [say('comparison_caution')] },
  ];
}

function toCounts(comparison: ComparisonShape): Block[] {
  const items = toTallyLines(comparison).map(({ line, edits, origins }) => {
    const changes = edits.map((edit) => say('edit_change', { ...edit }));
    return [[line, ...changes, ...(origins === '' ? [] : [say('origins_from', { origins })])].join('; ')];
  });
  return [{ type: 'list', items }];
}

function toRemarks(comparison: ComparisonShape): Block[] {
  const { oneSided: side } = comparison;
  const lines = [
    ...(side === null ? [] : [say('one_sided', { side, origins: oneSideOrigins(comparison) })]),
    ...(statesWhatOthersAttribute(comparison) ? [say('voice_page_states')] : []),
    ...(lacksItsDay(comparison) ? [say('comparison_undated')] : []),
  ];
  return lines.map((line) => ({ type: 'paragraph', content: [line] }));
}

function toDifferences(points: NonNullable<ComparisonState['points']>, own: ComparisonShape['own']): Block[] {
  if (points.length === 0) return [];
  return [
    { type: 'heading', level: 2, text: say('comparison_differ') },
    ...points.flatMap((point): Block[] => [
      { type: 'heading', level: 3, text: pointTitle(point) },
      {
        type: 'list',
        items: point.values.map(({ words, resolved, givenBy }) => {
          return [`${quoteValue(words, resolved)}: ${listReports(givenBy, own)}`];
        }),
      },
      { type: 'paragraph', content: [say(`report_point_${point.certainty}`)] },
    ]),
  ];
}
