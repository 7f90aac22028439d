import type { ReportView } from '../protocol/shapes.ts';
import { findSpan, toReason } from './to-reason.ts';

/* What the reports of a made-up event say to one highlight: an example of each relation and of what can come with it. */

export const silentReport: ReportView = {
  report: '003',
  publisher: 'Harbour Gazette',
  title: null,
  published: '2025-12-12',
  origin: null,
  relation: 'silent',
  score: 0,
  statement: null,
  link: null,
  reasons: [],
  further: [],
  supported: [],
  confidence: null,
  unmentioned: [],
  voice: null,
  silence: {
    why: 'without-detail',
    nearest: { id: '003-1', text: 'A bridge has long been wanted at Tamsel.' },
  },
};

export const highlight = 'Minister Ada Lund opened the bridge on Friday, and it cost about $6.3 billion.';
const said = {
  corroborates: 'Ada Lund opened the bridge; the price was about 6.3 billion dollars.',
  conflicts: 'Lund cut the ribbon on Thursday, and the bridge cost $8.3 billion.',
  partly: 'The ministry expects that Lund will open it in December.',
};

const GIVEN: ReportView['supported'][number] = {
  highlight: findSpan(highlight, 'Minister Ada Lund opened the bridge'),
  statement: '004-1',
  report: [findSpan(said.partly, 'Lund will open it')],
};

function report(
  id: string,
  relation: 'corroborates' | 'conflicts' | 'partly',
  rest: Partial<ReportView>,
): ReportView {
  return {
    ...silentReport,
    report: id,
    relation,
    confidence: relation === 'partly' ? 'fair' : 'strong',
    score: 0.8,
    voice: { by: 'own', words: '' },
    silence: null,
    statement: { id: `${id}-1`, text: said[relation] },
    ...rest,
  };
}

export const reports: ReportView[] = [
  report('000', 'corroborates', {
    publisher: 'Northern Post',
    origin: "the ministry's post on X",
    voice: { by: 'statement', words: 'transport ministry' },
    link: 'https://northern-post.example/bridge#:~:text=Ada%20Lund',
  }),
  report('001', 'corroborates', {
    publisher: null,
    published: null,
    origin: "the ministry's post on X",
    voice: { by: 'person', words: 'Minister Ada Lund' },
  }),
  report('002', 'conflicts', {
    publisher: 'The Tamsel Courier',
    published: '2025-12-11',
    origin: 'Tamsel Press Agency',
    link: 'https://courier.example/news/bridge',
    reasons: [
      toReason(
        {
          rule: 'clash',
          kind: 'date',
          highlight: 'on Friday',
          report: 'on Thursday',
          resolved: ['2025-12-12', '2025-12-11'],
        },
        highlight,
        said.conflicts,
      ),
      toReason(
        {
          rule: 'clash',
          kind: 'money',
          highlight: '$6.3 billion',
          report: '$8.3 billion',
          resolved: ['USD 6300000000', 'USD 8300000000'],
        },
        highlight,
        said.conflicts,
      ),
    ],
  }),
  silentReport,
  report('004', 'partly', {
    publisher: 'Daily Pillar',
    voice: { by: 'unnamed', words: 'officials' },
    supported: [GIVEN],
    unmentioned: [findSpan(highlight, 'cost about $6.3 billion')],
    reasons: [
      toReason(
        {
          rule: 'less-precise',
          kind: 'date',
          highlight: 'on Friday',
          report: 'in December',
          resolved: ['2025-12-12', '2025-12'],
        },
        highlight,
        said.partly,
      ),
      toReason(
        { rule: 'hedged', kind: 'stage', highlight: 'opened', report: 'expects' },
        highlight,
        said.partly,
      ),
    ],
  }),
];
