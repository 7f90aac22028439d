import type { Knowledge } from '../background/knowledge.ts';
import type { PresentablePack } from '../corpus/present/presentable-pack.ts';
import type { Report } from '../corpus/schema.ts';
import type { Carried, NamedDay } from '../engine/index.ts';
import type { Comparison, Coverage, ReportComparison } from '../engine/types.ts';
import type { PageState, SelectionRead } from '../protocol/page-shapes.ts';

/*
 * Small complete values for unit tests: each names only what the test is about. The event is made up.
 */

export function buildReport(report: Partial<Report> & { id: string }): Report {
  return {
    statements: [{ id: `${report.id}-1`, text: 'The dam at Orrin was closed on Monday.' }],
    ...report,
  };
}

/** What is shown of a pack, as the loader restores it from its reports. */
export function buildPack(
  reports: Report[] = [buildReport({ id: 'a' }), buildReport({ id: 'b' })],
): PresentablePack & { digest: string } {
  return {
    digest: '0'.repeat(64),
    event: { id: 'orrin-dam-2024-03-04', title: 'Orrin dam closed', date: '2024-03-04' },
    reports: reports.map(({ statements: _, ...report }) => report),
    statements: reports.flatMap(({ statements }, report) =>
      statements.map((statement) => ({ ...statement, report })),
    ),
    overview: null,
  };
}

export function buildReportComparison(
  compared: Partial<ReportComparison> & { report: string },
): ReportComparison {
  const relation = compared.relation ?? 'silent';
  const statement = relation === 'silent' ? null : `${compared.report}-1`;
  return {
    relation,
    score: 0,
    statement,
    further: [],
    reasons: [],
    supported: [],
    confidence: relation === 'silent' ? null : 'strong',
    unmentioned: [],
    voice: relation === 'silent' ? null : { by: 'own', words: '' },
    silence: relation === 'silent' ? { why: 'other-topic', nearest: null } : null,
    ...compared,
  };
}

export function buildReason(
  reason: Partial<ReportComparison['reasons'][number]> = {},
): ReportComparison['reasons'][number] {
  return {
    rule: 'clash',
    kind: 'date',
    highlight: 'on Friday',
    report: 'on Monday',
    highlightSpan: { start: 0, end: 9 },
    reportSpan: { start: 0, end: 9 },
    ...reason,
  };
}

export function buildComparison(reports: ReportComparison[], checkable = true): Comparison {
  return { checkable, used: [], voice: { by: 'own', words: '' }, reports };
}

export function buildPage(page: Partial<PageState> = {}): PageState {
  const blocks = page.blocks ?? ['The water board closed the dam at Orrin. Nobody was hurt in the valley.'];
  return {
    url: 'https://www.news.example/orrin',
    title: 'Dam closed',
    published: '2024-03-05',
    types: [],
    headings: [],
    description: '',
    language: 'en',
    blocksInPage: blocks.length,
    ...page,
    blocks,
  };
}

export function buildSelection(selection: Partial<SelectionRead> = {}): SelectionRead {
  const text = selection.text ?? '';
  return { text, length: text.length, published: null, contentType: 'text/html', ...selection };
}

/**
 * Knowledge of one pack that answers as told.
 * @param answers how pages are covered (`covers` when left out), and what each report says to each text (silent)
 */
export function buildKnowledge(
  answers: {
    coverage?: Coverage['status'];
    compare?: (text: string) => ReportComparison[];
    pack?: Knowledge['pack'];
    uncompared?: string;
    carried?: Carried[];
    days?: { page: NamedDay[]; pack: NamedDay[] };
  } = {},
): Knowledge {
  const pack = answers.pack ?? buildPack();
  const silent = () => pack.reports.map(({ id }) => buildReportComparison({ report: id }));
  return {
    pack,
    engine: '1.0.0+0123456789ab',
    compare: ({ text, own }) =>
      buildComparison((answers.compare ?? silent)(text).filter(({ report }) => report !== own)),
    detect: () => ({
      status: answers.coverage ?? 'covers',
      score: 1,
      signals: [{ name: 'title_names' }],
      ...(answers.uncompared !== undefined && { uncompared: answers.uncompared }),
    }),
    findCarried: () => answers.carried ?? [],
    findDays: () => answers.days?.page ?? [],
    findDaysOfPack: () => answers.days?.pack ?? [],
    splitSentences: (text) =>
      [...text.matchAll(/[^.\s][^.]*\./g)].map((found) => ({
        start: found.index,
        end: found.index + found[0].length,
      })),
  };
}
