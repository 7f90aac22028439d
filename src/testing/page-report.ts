import type { PageReport } from '../protocol/report-shapes.ts';
import { reports } from './report-views.ts';
import { viewStates } from './view-states.ts';

/* An example of a page report, with something in each of its parts. The event and its reports are made up. */

const { summary } = viewStates.page;

const thursday: [string, string] = ['2025-12-12', '2025-12-11'];

const statement = {
  id: '000-1',
  text: 'Ada Lund opened the bridge; the price was about 6.3 billion dollars.',
};
const other = { id: '002-1', text: 'Lund cut the ribbon on Thursday, and the bridge cost $8.3 billion.' };

export const pageReport: PageReport = {
  page: { address: 'https://www.tamsel.example/bridge', title: 'Minister opens the Tamsel bridge' },
  event: summary.event,
  own: null,
  published: summary.published,
  reports: reports.map(({ report, publisher, title, published, link }) => ({
    report,
    publisher,
    title,
    published,
    link,
  })),
  sentences: summary.sentences.map((sentence) => ({
    ...sentence,
    answers: reports.map(({ report }, place) => ({
      report,
      relation: place === 0 ? sentence.relation : ('silent' as const),
      statement: place === 0 && sentence.relation !== 'silent' ? statement : null,
      clashes:
        place === 0 && sentence.relation === 'conflicts'
          ? [{ kind: 'date' as const, highlight: 'on Friday', report: 'on Thursday', resolved: thursday }]
          : [],
    })),
  })),
  leftOut: [{ statement, reports: ['000', '001'], tally: { reports: 2, origins: 2 } }],
  points: [
    {
      kind: 'money',
      certainty: 'conflict',
      about: ['bridge'],
      matter: 'bridge',
      sentence: 0,
      values: [
        {
          words: 'about 6.3 billion dollars',
          resolved: '≈ USD 6300000000',
          tally: { reports: 1, origins: 1 },
          givenBy: [{ report: '000', statement }],
        },
        {
          words: '$8.3 billion',
          resolved: 'USD 8300000000',
          tally: { reports: 1, origins: 1 },
          givenBy: [{ report: '002', statement: other }],
        },
      ],
    },
  ],
  timeLine: [
    {
      when: '2025-12-11',
      from: '2025-12-11',
      page: [],
      reports: [{ report: '002', words: 'on Thursday', statement: other }],
    },
    {
      when: '2025-12-12',
      from: '2025-12-12',
      page: [{ sentence: 0, words: 'on Friday' }],
      reports: [],
    },
  ],
  cut: null,
};
