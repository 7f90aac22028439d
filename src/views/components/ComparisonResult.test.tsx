import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { ComparisonShape, ReportView } from '../../protocol/shapes.ts';
import { reports, viewStates } from '../../testing/view-states.ts';
import { ComparisonResult } from './ComparisonResult.tsx';
import { ReportCard } from './ReportCard.tsx';

const comparison: ComparisonShape = viewStates.comparison.comparison;
const draw = (changes: Partial<ComparisonShape> = {}): string =>
  renderToString(
    <ComparisonResult comparison={{ ...comparison, ...changes }} cut={false} title="Your selection" />,
  );
const toText = (html: string): string => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

function findReport(relation: ReportView['relation'], place = 0): ReportView {
  const report = reports.filter((one) => one.relation === relation)[place];
  if (!report) throw new Error(`no example report ${relation} ${place}`);
  return report;
}

const drawReport = (report: ReportView): string => renderToString(<ReportCard report={report} />);

describe('ComparisonResult', () => {
  it('counts each relation that occurs, conflicts first', () => {
    const lines = [...draw().matchAll(/class="tally [a-z]+">.*?<span>(.*?)<\/span>/gs)].map(
      (match) => match[1],
    );
    expect(lines).toEqual([
      '1 of 5 reports conflicts: date, amount; 1 origin',
      '2 of 5 reports corroborate it, 1 origin',
      '1 of 5 reports agrees in part, 1 origin',
      '1 of 5 reports does not mention it',
    ]);
  });

  it('leaves out relations that do not occur', () => {
    const html = renderToString(
      <ComparisonResult {...viewStates['comparison-silent']} title="Your selection" />,
    );
    expect(html.match(/class="tally /g)).toHaveLength(1);
    expect(html).not.toContain('<article');
  });

  it('marks the words that differ in the highlight, once for all reports', () => {
    const quote = /<blockquote>(.*?)<\/blockquote>/s.exec(draw())?.[1] ?? '';
    const marks = [...quote.matchAll(/<mark class="(\w+)">(.*?)<\/mark>/g)].map(([, style, words]) => [
      style,
      words,
    ]);
    expect(marks).toEqual([
      ['note', 'opened'],
      ['clash', 'on Friday'],
      ['clash', '$6.3 billion'],
    ]);
  });

  it('puts the conflicts before the other reports', () => {
    const order = [...draw().matchAll(/<article class="report (\w+)"/g)].map((match) => match[1]);
    expect(order).toEqual(['conflicts', 'corroborates', 'corroborates', 'partly']);
  });

  it('folds the reports that do not mention it into one line', () => {
    expect(draw()).toMatch(/<details[^>]*><summary>1 report does not mention it<\/summary>/);
  });

  it('says when the page gives no date, and only then', () => {
    expect(draw({ published: null })).toContain('gives no date');
    expect(draw()).not.toContain('gives no date');
  });

  it('says why a highlight is not checkable, and shows no report', () => {
    const html = draw({ checkable: false, notCheckable: 'question' });
    expect(html).toContain('It asks a question');
    expect(html).not.toContain('<article');
  });
});

describe('ReportCard', () => {
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
    expect(text).toContain('hedged on one side');
  });

  it('says what is not known of a report', () => {
    const unknown = drawReport({ ...findReport('corroborates', 1), origin: null });
    for (const words of ['publisher not known', 'date not known', 'origin not named']) {
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
