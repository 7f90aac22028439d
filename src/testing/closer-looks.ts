import type { ReportView } from '../protocol/shapes.ts';
import { highlight, silentReport } from './report-views.ts';
import { findSpan, toReason } from './to-reason.ts';

/* Answers that need a second look: of several statements, of both sides, of a later day, of a weekday that cannot be placed, loose. */

const answer: ReportView = {
  ...silentReport,
  score: 0.8,
  confidence: 'strong',
  silence: null,
  voice: { by: 'statement', words: 'harbour board' },
};

const statements = {
  conflicts: { id: '000-2', text: 'Lund opened the bridge on Saturday.' },
  otherSide: { id: '000-5', text: 'On Friday Ada Lund had opened the bridge to walkers.' },
  corroborates: { id: '001-1', text: 'Ada Lund opened the bridge on 12 December.' },
  further: { id: '001-4', text: 'Building it took about 6.3 billion dollars.' },
  unplaced: { id: '003-2', text: 'It was a Tuesday when Ada Lund opened the bridge.' },
  loose: { id: '004-3', text: 'The bridge, of which the minister spoke, is open.' },
};

export const closerLooks: ReportView[] = [
  {
    ...answer,
    report: '000',
    publisher: 'Northern Post',
    published: '2025-12-14',
    relation: 'conflicts',
    statement: statements.conflicts,
    bothSides: { supporting: statements.otherSide, clashing: statements.conflicts },
    reasons: [
      {
        ...toReason(
          {
            rule: 'clash',
            kind: 'date',
            highlight: 'on Friday',
            report: 'on Saturday',
            resolved: ['2025-12-12', '2025-12-13'],
          },
          highlight,
          statements.conflicts.text,
        ),
        later: { highlight: '2025-12-12', report: '2025-12-14' },
      },
    ],
  },
  {
    ...answer,
    report: '001',
    publisher: null,
    published: null,
    origin: "the ministry's post on X",
    relation: 'corroborates',
    statement: statements.corroborates,
    further: [statements.further],
  },
  {
    ...answer,
    report: '003',
    relation: 'partly',
    confidence: 'fair',
    statement: statements.unplaced,
    supported: [
      {
        highlight: findSpan(highlight, 'Ada Lund opened the bridge'),
        statement: statements.unplaced.id,
        report: [findSpan(statements.unplaced.text, 'Ada Lund opened the bridge')],
      },
    ],
    reasons: [
      toReason(
        { rule: 'unresolved-time', kind: 'date', highlight: 'on Friday', report: 'a Tuesday' },
        highlight,
        statements.unplaced.text,
      ),
    ],
  },
  {
    ...answer,
    report: '004',
    publisher: 'Daily Pillar',
    origin: 'the harbour board',
    relation: 'partly',
    confidence: 'weak',
    statement: statements.loose,
    link: 'https://pillar.example/open',
    unmentioned: [findSpan(highlight, 'cost about $6.3 billion')],
  },
];
