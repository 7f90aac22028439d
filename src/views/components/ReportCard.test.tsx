import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { ReportView } from '../../protocol/shapes.ts';
import { highlight, reports } from '../../testing/report-views.ts';
import { ReportCard } from './ReportCard.tsx';

const toText = (html: string): string => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

function findReport(relation: ReportView['relation'], place = 0): ReportView {
  const report = reports.filter((one) => one.relation === relation)[place];
  if (!report) throw new Error(`no example report ${relation} ${place}`);
  return report;
}

const drawReport = (report: ReportView): string =>
  renderToString(<ReportCard report={report} highlight={highlight} />);

describe('ReportCard', () => {
  it('says in words how it differs, and what would make the highlight agree', () => {
    const text = toText(drawReport(findReport('conflicts')));
    expect(text).toContain('gives a different date');
    expect(text).toContain('As this report has it on Friday → 11 Dec 2025');
    expect(text).toContain('As this report has it $6.3 billion → $8.3 billion');
  });

  it('proposes no edit where a side says nothing or whole sentences differ', () => {
    const report = findReport('conflicts');
    const [, amount] = report.reasons;
    const drawWith = (words: Partial<Pick<ReportView['reasons'][number], 'highlight' | 'report' | 'kind'>>) =>
      drawReport({ ...report, reasons: amount ? [{ ...amount, ...words }] : [] });
    expect(drawWith({})).toContain('class="edit labelled"');
    expect(drawWith({ report: 'word '.repeat(30) })).not.toContain('class="edit');
    expect(drawWith({ highlight: '' })).not.toContain('class="edit');
    expect(drawWith({ kind: 'negation' })).not.toContain('class="edit');
  });

  it('says which words a report that agrees in part says too, and which it does not mention', () => {
    const text = toText(drawReport(findReport('partly')));
    expect(text).toContain(
      'It says too “ Lund will open it ” (this page: “ Minister Ada Lund opened the bridge ”)',
    );
    expect(text).toContain('It does not mention “ cost about $6.3 billion ”');
    expect(drawReport(findReport('corroborates'))).not.toContain('class="parts"');
  });

  it.each([
    ['own', '', 'the report, in its own voice'],
    ['person', 'Ada Lund', 'Ada Lund , a named person'],
    ['statement', 'harbour board', 'harbour board , an institution'],
    ['unnamed', 'officials', 'officials , people without a name'],
  ] as const)('says who says it: %s', (by, words, line) => {
    const text = toText(drawReport({ ...findReport('corroborates'), voice: { by, words } }));
    expect(text).toContain(`Who says it ${line}`);
  });

  it('names the kinds of a conflict beside the word', () => {
    expect(toText(drawReport(findReport('conflicts')))).toContain('conflicts: date, amount');
  });

  it('sets the words of both sides side by side, with what they were resolved to', () => {
    const text = toText(drawReport(findReport('conflicts')));
    expect(text).toContain('This page “ on Friday ” 12 Dec 2025 This report “ on Thursday ” 11 Dec 2025');
    expect(text).toContain('This page “ $6.3 billion ” This report “ $8.3 billion ”');
  });

  it('tells what differs without conflict', () => {
    const text = toText(drawReport(findReport('partly')));
    expect(text).toContain('date: less precise on one side');
    expect(text).toContain('how far it has come: one side says it for sure, the other does not');
    expect(text).not.toContain('expects ”');
  });

  it('says that an address is not known only where none is', () => {
    const card = findReport('corroborates');
    expect(drawReport({ ...card, link: null })).toContain('address not known');
    for (const link of [card.link, 'http://paper.example/'])
      expect(drawReport({ ...card, link })).not.toContain('address not known');
  });

  it('says what is not known of a report', () => {
    const unknown = drawReport({ ...findReport('corroborates', 1), origin: null });
    for (const words of ['publisher not known (001)', 'date not known', 'origin not named']) {
      expect(unknown).toContain(words);
    }
  });

  it('links to the passage in a new tab that learns nothing of where it came from', () => {
    const link = /<a [^>]*>/.exec(drawReport(findReport('corroborates')))?.[0] ?? '';
    expect(link).toContain('href="https://northern-post.example/bridge#:~:text=Ada%20Lund"');
    expect(link).toContain('target="_blank"');
    expect(link).toContain('rel="noopener noreferrer"');
  });

  it.each(['javascript:alert(1)', 'http://paper.example/', null])('makes no link of %s', (link) => {
    expect(drawReport({ ...findReport('corroborates'), link })).not.toContain('<a ');
  });
});

describe('a report that needs a second look', () => {
  const conflict = findReport('conflicts');
  const [reason] = conflict.reasons;

  it('came out later: both days are named', () => {
    if (!reason) throw new Error('no example reason');
    const later = { ...reason, later: { highlight: '2025-12-12', report: '2025-12-14' } };
    expect(toText(drawReport({ ...conflict, reasons: [later] }))).toMatch(
      /This page came out on\s*12 Dec 2025\s*, this report on\s*14 Dec 2025/,
    );
    expect(toText(drawReport(conflict))).not.toContain('came out on');
  });

  it('holds both sides: the one that is not shown stands beside it', () => {
    const shown = { id: 'x-1', text: 'The bridge opened on Friday.' };
    const other = { id: 'x-2', text: 'The bridge opened on Thursday.' };
    const bothSides = { supporting: shown, clashing: other };
    const text = toText(drawReport({ ...findReport('corroborates'), statement: shown, bothSides }));
    expect(text).toMatch(/says the other side too:\s*The bridge opened on Thursday\./);
    // A conflict may rest on another statement than the one that clashes most.
    const against = toText(drawReport({ ...conflict, bothSides }));
    expect(against).toMatch(/says the other side too:\s*The bridge opened on Friday\./);
  });

  it('agrees loosely: the reader is told to look', () => {
    expect(toText(drawReport({ ...findReport('partly'), confidence: 'weak' }))).toContain(
      'open the passage before you rely on it.',
    );
    expect(toText(drawReport({ ...findReport('partly'), confidence: 'fair' }))).not.toContain('rely on it');
  });
});
