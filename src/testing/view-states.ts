import type { ComparisonShape, ComparisonView, PageSentence, PageSummary } from '../protocol/shapes.ts';
import { closerLooks } from './closer-looks.ts';
import { highlight, reports, silentReport } from './report-views.ts';
import { findSpan } from './to-reason.ts';
import { touchedPoints } from './touched-points.ts';

/*
 * One example of each state of the popup, and of the turns a comparison can take. The event and its reports are made up.
 */

const event = {
  id: 'bridge-2025-12-11',
  title: 'The opening of the Tamsel bridge',
  date: '2025-12-11',
  version: '3',
};

const none = { reports: 0, origins: 0 };

const comparison: ComparisonShape = {
  highlight,
  published: '2025-12-12',
  checkable: true,
  event,
  own: null,
  used: [
    { span: findSpan(highlight, 'Ada Lund'), as: 'name' },
    { span: findSpan(highlight, 'opened'), as: 'deed' },
    { span: findSpan(highlight, 'bridge'), as: 'thing' },
    { span: findSpan(highlight, 'on Friday'), as: 'time' },
    { span: findSpan(highlight, 'about $6.3 billion'), as: 'figure' },
  ],
  voice: { by: 'own', words: '' },
  reports,
  tallies: {
    corroborates: { reports: 2, origins: 1 },
    conflicts: { reports: 1, origins: 1 },
    partly: { reports: 1, origins: 1 },
    silent: { reports: 1, origins: 1 },
  },
  origins: {
    corroborates: ["the ministry's post on X"],
    conflicts: ['Tamsel Press Agency'],
    partly: [],
    silent: [],
  },
  oneSided: null,
};

const allSilent: ComparisonShape = {
  ...comparison,
  highlight: 'The toll will rise by a tenth in March.',
  published: null,
  reports: reports.map((one) => ({
    ...silentReport,
    report: one.report,
    publisher: one.publisher,
    silence: { why: one.relation === 'conflicts' ? 'published-before' : 'other-topic', nearest: null },
  })),
  tallies: { corroborates: none, conflicts: none, partly: none, silent: { reports: 5, origins: 5 } },
};

function sentence(place: number, text: string, rest: Partial<PageSentence>): PageSentence {
  return {
    text,
    block: place,
    start: 0,
    end: text.length,
    checkable: true,
    relation: 'silent',
    kinds: [],
    tallies: { ...allSilent.tallies },
    ...rest,
  };
}

export const summary: PageSummary = {
  event: { ...event, reports: 5 },
  own: null,
  status: 'covers',
  published: '2025-12-12',
  signals: [
    { name: 'title_tells' },
    { name: 'paragraph_tells', value: 2 },
    { name: 'published_near' },
    { name: 'share', value: 0.3 },
  ],
  sentences: [
    sentence(1, highlight, { relation: 'conflicts', kinds: ['date', 'money'], tallies: comparison.tallies }),
    sentence(2, 'The bridge is two kilometres long.', {
      relation: 'corroborates',
      tallies: {
        ...allSilent.tallies,
        corroborates: { reports: 3, origins: 2 },
        silent: { reports: 2, origins: 2 },
      },
    }),
    sentence(3, 'It replaces a ferry and a footpath.', {
      relation: 'partly',
      tallies: {
        ...allSilent.tallies,
        partly: { reports: 1, origins: 1 },
        silent: { reports: 4, origins: 4 },
      },
    }),
    sentence(4, 'The toll will rise by a tenth in March.', {}),
    sentence(5, 'Who would not want to cross it?', { checkable: false }),
  ],
  cut: null,
};

const page = { address: 'https://www.tamsel.example/bridge', title: 'Bridge opens' };

/** Every state of the union, and the turns that change what is drawn; the key names the picture. */
export const viewStates = {
  comparison: {
    state: 'comparison',
    comparison,
    page,
    cut: false,
    points: touchedPoints,
  },
  'comparison-of-report': {
    state: 'comparison',
    comparison: {
      ...comparison,
      own: { report: '002', publisher: 'The Tamsel Courier' },
      reports: closerLooks,
      tallies: {
        corroborates: { reports: 1, origins: 1 },
        conflicts: { reports: 1, origins: 1 },
        partly: { reports: 2, origins: 1 },
        silent: none,
      },
      origins: {
        corroborates: ["the ministry's post on X"],
        conflicts: [],
        partly: ['the harbour board'],
        silent: [],
      },
      oneSided: 'the ministry',
    },
    page,
    cut: false,
    points: touchedPoints,
  },
  'comparison-silent': { state: 'comparison', comparison: allSilent, page: null, cut: true },
  'not-checkable': {
    state: 'comparison',
    comparison: {
      ...allSilent,
      highlight: 'Who would not want to cross it?',
      checkable: false,
      notCheckable: 'question',
    },
    page: null,
    cut: false,
  },
  page: { state: 'page', summary },
  'page-of-report': {
    state: 'page',
    summary: {
      ...summary,
      event: { ...summary.event, reports: 4 },
      own: { report: '005', publisher: 'The Tamsel Mirror' },
    },
  },
  'page-mentions': {
    state: 'page',
    summary: {
      ...summary,
      status: 'mentions',
      sentences: summary.sentences.slice(1),
      cut: { examined: 120, of: 400 },
    },
  },
  'page-empty': { state: 'page', summary: { ...summary, status: 'none', sentences: [], signals: [] } },
  'not-covered': { state: 'not-covered', status: 'none', signals: [] },
  'not-covered-mentions': {
    state: 'not-covered',
    status: 'mentions',
    signals: [{ name: 'head_silent' }],
  },
  'selection-not-covered': {
    state: 'selection-not-covered',
    text: 'The ferry of Olm ran aground on Monday.',
    status: 'none',
  },
  'language-not-compared': {
    state: 'language-not-compared',
    language: 'hi',
    title: summary.event.title,
    signals: [{ name: 'title_names' }],
  },
  'nothing-selected': { state: 'nothing-selected' },
  'too-short': { state: 'too-short', text: 'Lund', minimum: 8 },
  'too-long': { state: 'too-long', length: 48213, maximum: 20000 },
  'browser-page': { state: 'not-readable', what: 'browser-page' },
  'own-page': { state: 'not-readable', what: 'own-page' },
  pdf: { state: 'not-readable', what: 'pdf' },
  'not-a-page': { state: 'not-readable', what: 'not-a-page' },
  'permission-missing': { state: 'permission-missing', host: 'northern-post.example' },
  'permission-unknown-site': { state: 'permission-missing', host: '' },
  paused: { state: 'paused', host: 'northern-post.example' },
  failed: { state: 'failed', code: 'no-answer' },
} satisfies Record<string, ComparisonView>;
