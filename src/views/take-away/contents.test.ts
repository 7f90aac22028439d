import { describe, expect, test } from 'vitest';
import { say } from '../../locales/say.ts';
import { pageReport } from '../../testing/page-report.ts';
import { viewStates } from '../../testing/view-states.ts';
import { toFile, toReportFile } from './files.ts';

/* What is saved says what is shown. How text is written is in take-away.test.ts. */

const toWords = (html: string): string =>
  html
    .replace(/^.*<body>/s, '')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&#39;', "'")
    .replace(/\s+/g, ' ');

/** Words in the order in which they are to stand. */
function expectInOrder(text: string, parts: readonly string[]): void {
  let at = 0;
  for (const part of parts) {
    const next = text.indexOf(part, at);
    expect(next, `“${part}” after character ${at} of: ${text}`).toBeGreaterThanOrEqual(0);
    at = next + part.length;
  }
}

describe('a saved comparison', () => {
  const plain = toWords(toFile(viewStates.comparison, 'html').text);
  const closer = toWords(toFile(viewStates['comparison-of-report'], 'html').text);

  test('has counts, what the reports have instead, and the origins, then where they differ, then the reports', () => {
    expectInOrder(plain, [
      '1 of 5 reports conflicts: date, amount; on Friday → 11 Dec 2025; $6.3 billion → $8.3 billion; from Tamsel Press Agency',
      'The reports differ on this',
      'amount: “the bridge cost”',
      '“$6.3 billion”: Northern Post and Daily Pillar',
      'These differ; they may both hold.',
      'The Tamsel Courier: conflicts: date, amount',
      'date: This page “on Friday” (12 Dec 2025); This report “on Thursday” (11 Dec 2025)',
      'As this report has it: on Friday → 11 Dec 2025',
    ]);
  });

  test('says when the selection was too long, and when no day is known from which its times are reckoned', () => {
    const long = { ...viewStates.comparison, cut: true };
    expect(toWords(toFile(long, 'html').text)).toContain('Only its first part was compared.');
    expect(JSON.parse(toFile(long, 'json').text)).toMatchObject({ cut: true });
    expect(plain).not.toContain('Only its first part was compared.');
    const used = [{ as: 'time' as const, span: { start: 0, end: 1 } }];
    const undated = { ...viewStates.comparison.comparison, published: null, used };
    const words = toWords(toFile({ ...viewStates.comparison, comparison: undated }, 'html').text);
    expect(words).toContain(say('comparison_undated'));
  });

  test('says of agreement in part what the report says too, and what it does not mention', () => {
    expect(plain).toContain(
      'It says too: “Lund will open it” (this page: “Minister Ada Lund opened the bridge”)',
    );
    expect(plain).toContain('It does not mention: “cost about $6.3 billion”');
    expect(plain).toContain('how far it has come: one side says it for sure, the other does not ');
    expect(plain).not.toContain('“expects”');
  });

  test('says which silence a report keeps, with its nearest statement', () => {
    expectInOrder(plain, [
      'Harbour Gazette: does not mention it',
      'treats the topic without this detail; Nearest statement:',
      'A bridge has long been wanted at Tamsel.',
    ]);
  });

  test('has what needs a second look: the own report, one side, both sides, a later day, further statements', () => {
    expectInOrder(closer, [
      'This page is itself one of the reports, that of The Tamsel Courier.',
      "All that agrees draws on one side of the event, the ministry: the ministry's post on X and the harbour board.",
      'The page states this itself',
      'The Tamsel Courier (this page)',
      'Northern Post: conflicts: date',
      'This page came out on 12 Dec 2025, this report on 14 Dec 2025.',
      'This report says the other side too: On Friday Ada Lund had opened the bridge to walkers.',
      'publisher not known (001): corroborates',
      'Building it took about 6.3 billion dollars.',
      'another weekday; which day that is, is not known',
      'Loosely alike',
    ]);
  });

  test('is whole as JSON, with an empty list where the reports do not differ', () => {
    const read = (name: 'comparison-of-report' | 'comparison-silent') =>
      JSON.parse(toFile(viewStates[name], 'json').text);
    const { comparison, page, cut, points } = viewStates['comparison-of-report'];
    expect(read('comparison-of-report')).toEqual({ page, ...comparison, cut, points });
    expect(read('comparison-silent')).toMatchObject({ page: null, points: [] });
  });
});

describe('a saved page report', () => {
  const own = { report: '005', publisher: 'The Tamsel Mirror' };
  const [first] = pageReport.reports;
  if (!first) throw new Error('no example report');
  const ofReport = { ...pageReport, own, reports: [...pageReport.reports, { ...first, ...own }] };

  test('has its parts in the order in which they are shown', () => {
    expectInOrder(toWords(toReportFile(pageReport, 'html').text), [
      '4 sentences compared with 5 reports',
      'Where the reports differ from one another',
      'amount: “bridge”',
      'These cannot both hold.',
      'This page speaks of it: Minister Ada Lund opened the bridge on Friday',
      'What this page leaves out',
      'Sentence by sentence',
      'conflicts: date; here “on Friday”, there “11 Dec 2025”',
      'Sentences that stand in no report',
      'The toll will rise by a tenth in March.',
      'Days that page and reports name',
      'Compared with',
    ]);
  });

  test('says which of the reports the page is', () => {
    const html = toWords(toReportFile(ofReport, 'html').text);
    expect(html).toContain('This page is itself one of the reports, that of The Tamsel Mirror.');
    expectInOrder(html, ['Compared with', 'The Tamsel Mirror (this page)']);
    expect(JSON.parse(toReportFile(ofReport, 'json').text)).toEqual(ofReport);
  });

  test('says what is not given without quotation marks', () => {
    const [sentence] = pageReport.sentences;
    const [answer] = sentence?.answers ?? [];
    if (!sentence || !answer) throw new Error('no example answer');
    const clashes = [{ kind: 'negation' as const, highlight: '', report: 'never opened' }];
    const report = { ...pageReport, sentences: [{ ...sentence, answers: [{ ...answer, clashes }] }] };
    expect(toWords(toReportFile(report, 'html').text)).toContain('here not said, there “never opened”');
  });
});
