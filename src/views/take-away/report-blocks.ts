import { say, sayCount } from '../../locales/say.ts';
import type { PageReport } from '../../protocol/report-shapes.ts';
import { countLine, countSentences, toPageLines } from '../components/PageResult.tsx';
import { addsToWords, formatDay, formatList, formatResolved } from '../format.ts';
import { comparedReports, nameReport, nameReports } from '../report/name-report.ts';
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
    { type: 'heading', level: 2, text: say('report_grid') },
    {
      type: 'paragraph',
      content: [checked === 0 ? say('page_no_sentences') : countLine(checked, report.event.reports)],
    },
    ...toOwnBlocks(report.own),
    { type: 'list', items: toPageLines(report).map(({ line }) => [line]) },
    toGrid(report),
    ...toLeftOut(report),
    ...toPoints(report),
    ...toTimes(report),
    ...toSources(report),
    { type: 'paragraph', content: [say('comparison_caution')] },
  ];
}

function toGrid({ sentences, ...report }: PageReport): Block {
  return {
    type: 'table',
    head: [say('report_grid_sentence'), ...comparedReports(report).map(nameReport)],
    rows: sentences
      .filter(({ checkable }) => checkable)
      .map(({ text, answers }) => [[text], ...answers.map(({ relation }) => [say(`relation_${relation}`)])]),
  };
}

function toLeftOut(report: PageReport): Block[] {
  const namesOf = nameReports(report);
  const items = report.leftOut.map(({ statement, reports: ids, tally }): Inline[] => [
    `${statement.text} (${toCarried(tally, namesOf(ids))})`,
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
      { type: 'heading', level: 3, text: say(`kind_${point.kind}`) },
      {
        type: 'list',
        items: point.values.map(({ words, resolved, givenBy, tally }) => {
          const more =
            resolved !== null && addsToWords(resolved, words) ? ` (${formatResolved(resolved)})` : '';
          const names = namesOf([...new Set(givenBy.map((given) => given.report))]);
          return [`${say('comparison_quoted', { words })}${more}: ${toCarried(tally, names)}`];
        }),
      },
    ]),
  ];
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
        const names = namesOf([...new Set(named.map(({ report }) => report))]);
        return [
          `${formatResolved(when)}: ${formatList([...(page.length > 0 ? [say('report_time_page')] : []), ...names])}`,
        ];
      }),
    },
  ];
}

function toSources({ event, reports }: PageReport): Block[] {
  return [
    ...toPackBlocks(event, reports.length),
    {
      type: 'list',
      items: reports.map((one) => {
        const named = one.title === null ? nameReport(one) : `${nameReport(one)}: ${one.title}`;
        return [
          one.link ? { text: named, address: one.link } : named,
          `, ${one.published ? formatDay(one.published) : say('comparison_date_unknown')}`,
        ];
      }),
    },
  ];
}

function toCarried(tally: { reports: number; origins: number }, names: readonly string[]): string {
  return say('report_carried', {
    reports: sayCount('reports', tally.reports),
    origins: sayCount('origins', tally.origins),
    names: formatList(names),
  });
}
