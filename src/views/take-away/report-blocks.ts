import { say } from '../../locales/say.ts';
import type { PageReport } from '../../protocol/report-shapes.ts';
import { countLine, countSentences, toPageLines } from '../components/PageResult.tsx';
import { formatDay, formatList, formatResolved, toWordsOfPage } from '../format.ts';
import { comparedReports, nameReport, nameReports } from '../name-report.ts';
import { carriedBy, conflictsIn, pointTitle, quoteValue } from '../phrases.ts';
import { findUnreported } from '../report/Lists.tsx';
import type { Block, Inline } from './blocks.ts';
import { toOwnBlocks, toPackBlocks } from './pack-blocks.ts';

/** A page report as it is taken away, in the order in which it is shown, with a citation of every report. */
export function toReportBlocks(report: PageReport): Block[] {
  const { page, published } = report;
  const { checked } = countSentences(report);
  return [
    { type: 'heading', level: 1, text: say('report_title') },
    {
      type: 'paragraph',
      content: [
        { text: page.title || page.address, address: page.address },
        `, ${published ? formatDay(published) : say('comparison_date_unknown')}`,
      ],
    },
    {
      type: 'paragraph',
      content: [checked === 0 ? say('page_no_sentences') : countLine(checked, report.event.reports)],
    },
    ...toOwnBlocks(report.own),
    { type: 'list', items: toPageLines(report).map(({ line }) => [line]) },
    ...(report.cut ? [{ type: 'paragraph' as const, content: [say('page_cut', report.cut)] }] : []),
    ...toPoints(report),
    ...toLeftOut(report),
    ...(checked === 0 ? [] : toGrid(report)),
    ...toUnreported(report),
    ...toTimes(report),
    ...toSources(report),
    { type: 'paragraph', content: [say('comparison_caution')] },
  ];
}

function toGrid({ sentences, ...report }: PageReport): Block[] {
  return [
    { type: 'heading', level: 2, text: say('report_grid') },
    {
      type: 'table',
      head: [say('report_grid_sentence'), ...comparedReports(report).map((one) => nameReport(one))],
      rows: sentences
        .filter(({ checkable }) => checkable)
        .map(({ text, answers }) => [[text], ...answers.map((answer) => [toCell(answer)])]),
    },
  ];
}

/** The relation; of a conflict its kinds, and the values of both sides. */
function toCell({ relation, clashes }: PageReport['sentences'][number]['answers'][number]): string {
  if (relation !== 'conflicts') return say(`relation_${relation}`);
  const values = clashes.map((clash) =>
    say('report_values', { page: quoteValue(clash.highlight), report: quoteValue(toWordsOfPage(clash)) }),
  );
  return [conflictsIn(clashes.map(({ kind }) => kind)), ...values].join('; ');
}

function toUnreported(report: PageReport): Block[] {
  const sentences = findUnreported(report);
  return [
    { type: 'heading', level: 2, text: say('report_unreported') },
    sentences.length > 0
      ? { type: 'list', items: sentences.map(({ text }) => [text]) }
      : { type: 'paragraph', content: [say('report_unreported_none')] },
  ];
}

function toLeftOut(report: PageReport): Block[] {
  const namesOf = nameReports(report);
  const items = report.leftOut.map(({ statement, reports: ids, tally }): Inline[] => [
    `${statement.text} (${carriedBy(tally, namesOf(ids))})`,
  ]);
  return [
    { type: 'heading', level: 2, text: say('report_left_out') },
    items.length > 0
      ? { type: 'list', items }
      : { type: 'paragraph', content: [say('report_left_out_none')] },
  ];
}

function toPoints(report: PageReport): Block[] {
  const { points } = report;
  const namesOf = nameReports(report);
  return [
    { type: 'heading', level: 2, text: say('report_points') },
    ...(points.length === 0 ? [{ type: 'paragraph' as const, content: [say('report_points_none')] }] : []),
    ...points.flatMap((point): Block[] => [
      { type: 'heading', level: 3, text: pointTitle(point) },
      { type: 'paragraph', content: [say(`report_point_${point.certainty}`)] },
      {
        type: 'list',
        items: point.values.map(({ words, resolved, givenBy, tally }) => {
          const names = namesOf(givenBy.map((given) => given.report));
          return [`${quoteValue(words, resolved)}: ${carriedBy(tally, names)}`];
        }),
      },
      ...toTouching(point, report),
    ]),
  ];
}

/** The page's sentence that speaks of a point. */
function toTouching({ sentence }: PageReport['points'][number], { sentences }: PageReport): Block[] {
  const text = sentence === null ? undefined : sentences[sentence]?.text;
  if (text === undefined) return [];
  return [{ type: 'paragraph', content: [say('report_point_page', { sentence: text })] }];
}

function toTimes(report: PageReport): Block[] {
  const { timeLine } = report;
  if (timeLine.length === 0) return [];
  const namesOf = nameReports(report);
  return [
    { type: 'heading', level: 2, text: say('report_time_line') },
    {
      type: 'list',
      items: timeLine.map(({ when, page, reports: named }) => {
        const names = namesOf(named.map(({ report }) => report));
        return [
          `${formatResolved(when)}: ${formatList([...(page.length > 0 ? [say('report_time_page')] : []), ...names])}`,
        ];
      }),
    },
  ];
}

function toSources({ event, reports, own }: PageReport): Block[] {
  return [
    ...toPackBlocks(event, reports.length),
    {
      type: 'list',
      items: reports.map((one) => {
        const name = nameReport(one, own);
        const named = one.title === null ? name : `${name}: ${one.title}`;
        return [
          one.link ? { text: named, address: one.link } : named,
          `, ${one.published ? formatDay(one.published) : say('comparison_date_unknown')}`,
        ];
      }),
    },
  ];
}
