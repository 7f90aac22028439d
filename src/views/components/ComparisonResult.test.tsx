import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { ComparisonShape, ReportView } from '../../protocol/shapes.ts';
import { reports } from '../../testing/report-views.ts';
import { viewStates } from '../../testing/view-states.ts';
import { ComparisonResult, findEdits } from './ComparisonResult.tsx';
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

const drawReport = (report: ReportView): string =>
  renderToString(<ReportCard report={report} highlight={comparison.highlight} />);

describe('ComparisonResult', () => {
  it('counts each relation that occurs, conflicts first', () => {
    const lines = [...draw().matchAll(/class="tally [a-z]+">.*?<span>(.*?)<\/span>/gs)].map(
      (match) => match[1],
    );
    expect(lines).toEqual([
      '1 of 5 reports conflicts: date, amount',
      '2 of 5 reports corroborate it (1 origin)',
      '1 of 5 reports agrees in part',
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

describe('what was compared', () => {
  it('is listed by what the words were read as, with what was passed over', () => {
    const list = /<details class="used">(.*?)<\/details>/s.exec(draw())?.[1] ?? '';
    const rows = [...list.matchAll(/<dt>(.*?)<\/dt><dd>(.*?)<\/dd>/gs)].map(([, label, words]) => [
      label,
      [...(words ?? '').matchAll(/<bdi>(.*?)<\/bdi>/g)].map(([, word]) => word),
    ]);
    expect(rows).toEqual([
      ['Names', ['Ada Lund']],
      ['Matters', ['bridge']],
      ['What was done', ['opened']],
      ['Times', ['on Friday']],
      ['Figures', ['about $6.3 billion']],
      ['Passed over', ['Minister', 'the', 'and it cost']],
    ]);
  });

  it('is not listed where nothing was', () => expect(draw({ used: [] })).not.toContain('class="used"'));
});

describe('who is behind it', () => {
  it('names the origins of each count, those without a name by their number', () => {
    const origins = [...draw().matchAll(/<span class="beneath origins">(.*?)<\/span>/gs)].map(([, names]) =>
      toText(names ?? ''),
    );
    expect(origins.map((names) => names.trim())).toEqual(
      ['from Tamsel Press Agency', 'from the ministry&#39;s post on X', 'from 1 origin not named'].map(
        (names) => names.replace('&#39;', "'"),
      ),
    );
  });

  it('says when the page is itself one of the reports', () => {
    expect(draw()).not.toContain('itself one of the reports');
    const own = { report: '005', publisher: 'The Tamsel Mirror' };
    expect(toText(draw({ own }))).toContain(
      'This page is itself one of the reports, that of The Tamsel Mirror .',
    );
  });

  it('says when all that agrees draws on one side of the event', () => {
    expect(draw()).not.toContain('one side of the event');
    expect(toText(draw({ oneSided: 'the ministry' }))).toContain(
      "All that agrees draws on one side of the event, the ministry : the ministry's post on X .",
    );
  });

  it('says when the page states what every report that agrees puts in a mouth, and only then', () => {
    expect(draw()).toContain('The page states this itself');
    expect(draw({ voice: { by: 'person', words: 'Ada Lund' } })).not.toContain('The page states this itself');
    const own = reports.map((report) => ({
      ...report,
      voice: report.voice && { by: 'own' as const, words: '' },
    }));
    expect(draw({ reports: own })).not.toContain('The page states this itself');
  });
});

describe('a report that is silent', () => {
  const silent = (silence: ReportView['silence']) =>
    toText(
      draw({ reports: [{ ...findReport('silent'), silence }] }).replace(/^.*<details class="silent">/s, ''),
    );

  it.each([
    ['published-before', 'came out before this could be known'],
    ['other-topic', 'does not treat the topic'],
    ['without-detail', 'treats the topic without this detail'],
  ] as const)('%s: %s', (why, words) => expect(silent({ why, nearest: null })).toContain(words));

  it('comes with its nearest statement', () => {
    const nearest = { id: '003-1', text: 'A bridge has long been wanted.' };
    expect(silent({ why: 'without-detail', nearest })).toContain(
      'Nearest statement A bridge has long been wanted.',
    );
  });
});

describe('the counts', () => {
  it('give the smallest edit of the conflicts, the same one once', () => {
    const conflict = findReport('conflicts');
    const [day] = conflict.reasons;
    if (!day) throw new Error('no example reason');
    const without = {
      ...day,
      report: '11 December',
      resolved: ['2025-12-12', '????-12-11'] as [string, string],
    };
    expect(
      findEdits([
        { ...conflict, reasons: [without] },
        { ...conflict, reasons: [day] },
      ]),
    ).toEqual([{ from: 'on Friday', to: '11 Dec 2025' }]);
    expect(toText(draw())).toMatch(
      /conflicts: date, amount on Friday → 11 Dec 2025 \$6.3 billion → \$8.3 billion/,
    );
  });

  it('say that no day was known only where one is needed', () => {
    const words = 'could not be placed on a day';
    expect(draw({ published: null })).toContain(words);
    expect(draw({ published: null, used: [] })).not.toContain(words);
  });
});

describe('where the reports differ from one another', () => {
  it('every value stands with who gives it', () => {
    const html = renderToString(<ComparisonResult {...viewStates.comparison} title="Your selection" />);
    expect(toText(html)).toMatch(
      /The reports differ on this “ \$6.3 billion ” Northern Post and Daily Pillar “ \$8.3 billion ” The Tamsel Courier/,
    );
    expect(draw()).not.toContain('The reports differ on this');
  });
});

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
  });

  it('agrees loosely: the reader is told to look', () => {
    expect(toText(drawReport({ ...findReport('partly'), confidence: 'weak' }))).toContain(
      'open the passage before you rely on it.',
    );
    expect(toText(drawReport({ ...findReport('partly'), confidence: 'fair' }))).not.toContain('rely on it');
  });
});
