import { describe, expect, it } from 'vitest';
import type { Pack, Statement } from '../schema.ts';
import { parseUncovered, type Uncovered } from './uncovered.ts';
import type { ReportCheck } from './verify-report.ts';
import { checkAll } from './verify-seeds.ts';

const PUBLISHED = `Harbour news
Prime Minister Mara Olsen met 40 crews in Port Orrin on Monday. She promised “fair and prompt pay” to them.
Fares rose by 3.5 percent in May, the board said.
Follow us`;

const LEFT_OUT: Uncovered = {
  a: [
    { starts: 'Harbour news', asserts: false, reason: 'name of the page' },
    { starts: 'Follow us', asserts: false, reason: 'invitation of the publisher' },
  ],
};
const MEETING = {
  id: 'a-1',
  text: 'Olsen met 40 crews on Monday.',
  locator: { start: 'Prime Minister Mara', end: 'on Monday' },
};
const PROMISE = {
  id: 'a-2',
  text: 'Olsen promised "fair and prompt pay".',
  locator: { start: 'She promised', end: 'to them' },
};
const FARES = {
  id: 'a-3',
  text: 'In May fares went up 3.5%.',
  locator: { start: 'Fares rose by', end: 'board said' },
};

function check(statements: Statement[], leftOut: Uncovered = LEFT_OUT): ReportCheck {
  const pack: Pack = {
    format: 1,
    event: {
      id: 'e',
      title: 'e',
      date: '2024-03-04',
      participants: [{ name: 'Mara Olsen', aliases: ['Olsen'] }],
      terms: ['crews'],
      names: [{ name: 'Port Orrin' }, { name: 'Lund' }],
    },
    reports: [{ id: 'a', statements }],
  };
  const verified = checkAll(pack, leftOut, () => PUBLISHED);
  if (!verified.ok) throw new Error(verified.problem);
  return verified.checks[0] ?? expect.fail('no check');
}

const problems = (...statements: Statement[]): string[] => check(statements).problems;

describe('statements that render their passages', () => {
  it('pass, and a pronoun may stand for a name given earlier', () => {
    expect(check([MEETING, PROMISE, FARES])).toEqual({
      report: 'a',
      statements: 3,
      asserting: 3,
      covered: 3,
      namedEarlier: 1,
      problems: [],
    });
  });
});

describe('a statement that says what its passage does not', () => {
  it.each([
    [
      'a figure',
      { ...MEETING, text: 'Olsen met 14 crews on Monday.' },
      'a-1: the figure or time "number 14"',
    ],
    ['a rate', { ...FARES, text: 'In May fares went up 3.6%.' }, 'a-3: the figure or time "percent 3.6"'],
    ['a unit', { ...FARES, text: 'In May fares went up $3.5.' }, 'a-3: the figure or time "money 3.5"'],
    ['a day', { ...MEETING, text: 'Olsen met 40 crews on Friday.' }, 'a-1: the figure or time "time friday"'],
    ['a month', { ...FARES, text: 'In June fares went up 3.5%.' }, 'a-3: the figure or time "time june"'],
    ['a quotation', { ...PROMISE, text: 'Olsen promised "fair pay".' }, 'a-2: the quotation "fair pay"'],
    [
      'a known name',
      { ...FARES, text: 'Fares in Port Orrin rose 3.5% in May.' },
      'a-3: the name "Port Orrin"',
    ],
    ['another name', { ...MEETING, text: 'Olsen met 40 crews with Berg.' }, 'a-1: the name "Berg"'],
    ['a name given nowhere', { ...PROMISE, text: 'Lund promised pay.' }, 'a-2: the name "Lund"'],
  ])('fails: %s', (_, wrong, problem) => {
    const all = [MEETING, PROMISE, FARES].map((statement) => (statement.id === wrong.id ? wrong : statement));
    expect(problems(...all)).toEqual([`${problem} does not stand in its passage`]);
  });

  it('fails without a locator, and with one that spans half the page', () => {
    const { locator: _, ...bare } = MEETING;
    const wide = { ...MEETING, locator: { start: 'Harbour news', end: 'board said' } };
    expect(problems(bare, PROMISE, FARES)).toContain(
      'a-1: has no locator; give the first and last words of its passage',
    );
    expect(problems(wide, PROMISE, FARES)).toContain(
      'a-1: its passage spans 4 sentences; narrow the locator',
    );
  });
});

describe('sentences of the original', () => {
  const UNRENDERED =
    'no statement renders "Fares rose by 3.5 percent in May, the …"; add one, or list it with a reason';

  it('fail when neither rendered nor listed', () => {
    expect(problems(MEETING, PROMISE)).toEqual([
      UNRENDERED,
      'statements render 2 of 3 asserting sentences; 95% are needed',
    ]);
  });

  it('fail when a locator touches no more than their edge', () => {
    const edge = { ...FARES, text: 'Fares rose.', locator: { start: 'Fares rose', end: 'by' } };
    expect(problems(MEETING, PROMISE, edge)).toContain(UNRENDERED);
  });

  it('that assert something count as missing also when listed', () => {
    const listed = { starts: 'Fares rose', asserts: true, reason: 'not about the event' };
    const { problems } = check([MEETING, PROMISE], { a: [...(LEFT_OUT.a ?? []), listed] });
    expect(problems).toEqual(['statements render 2 of 3 asserting sentences; 95% are needed']);
  });

  it('listed though rendered, or not there at all, are reported', () => {
    const idle = ['Fares rose', 'Weather'].map((starts) => ({ starts, asserts: false, reason: 'a reason' }));
    const { problems } = check([MEETING, PROMISE, FARES], { a: [...(LEFT_OUT.a ?? []), ...idle] });
    expect(problems).toEqual([
      'listed as left out but rendered or not found: "Fares rose"; take it off',
      'listed as left out but rendered or not found: "Weather"; take it off',
    ]);
  });
});

describe('parseUncovered', () => {
  it('names file and place of a mistake', () => {
    expect(
      parseUncovered({ a: [{ starts: 'Fares', asserts: 'no', reason: 'name of the page' }] }, 'u.json'),
    ).toEqual({
      ok: false,
      problem: expect.stringMatching(/^u\.json: a\[0\]\.asserts: is not as it must be; write \{/),
    });
  });
});
