import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { ComparisonShape, ReportView } from '../../protocol/shapes.ts';
import { reports } from '../../testing/report-views.ts';
import { viewStates } from '../../testing/view-states.ts';
import { ComparisonResult, findEdits } from './ComparisonResult.tsx';

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

  it('keep the days of two years apart, and a day of some year is the same as either', () => {
    const conflict = findReport('conflicts');
    const [day] = conflict.reasons;
    if (!day) throw new Error('no example reason');
    const give = (report: string, resolved: string) => ({
      ...conflict,
      reasons: [{ ...day, report, resolved: ['2025-12-12', resolved] as [string, string] }],
    });
    const edits = (...given: ReportView[]) => findEdits(given).map(({ to }) => to);
    const [one, other, some] = [
      give('11 December 2024', '2024-12-11'),
      give('11 December 2025', '2025-12-11'),
      give('11 December', '????-12-11'),
    ];
    expect(edits(one, other)).toEqual(['11 December 2024', '11 December 2025']);
    expect(edits(one, some)).toEqual(['11 December 2024']);
    expect(edits(some, other)).toEqual(['11 December 2025']);
    expect(edits(one, some, other)).toEqual(['11 December 2024', '11 December 2025']);
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
      /The reports differ on this amount : “ the bridge cost ” “ \$6.3 billion ” Northern Post and Daily Pillar “ \$8.3 billion ” The Tamsel Courier/,
    );
    expect(draw()).not.toContain('The reports differ on this');
  });

  it('the page’s own report is said to be that', () => {
    const html = renderToString(
      <ComparisonResult {...viewStates['comparison-of-report']} title="Selection" />,
    );
    expect(toText(html)).toContain('The Tamsel Courier (this page)');
  });

  it('what it is about is left out where no few words say that', () => {
    const [point] = viewStates.comparison.points;
    if (!point) throw new Error('no example point');
    const points = [{ ...point, matter: null }];
    const html = renderToString(
      <ComparisonResult {...viewStates.comparison} points={points} title="Selection" />,
    );
    expect(toText(html)).toContain('The reports differ on this amount “ $6.3 billion ”');
  });
});
