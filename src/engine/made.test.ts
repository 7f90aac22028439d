import { describe, expect, it } from 'vitest';
import { compareWith } from '../testing/engine-pack.ts';

const said = ({ supported }: ReturnType<typeof compareWith>, statements: readonly string[]) =>
  supported.map(({ statement, report }) =>
    report.map(({ start, end }) => statements[Number(statement.slice(2)) - 1]?.slice(start, end)).join(' … '),
  );

describe('what a report makes', () => {
  it('is quoted in its own words, from the statement that has them', () => {
    const statements = ['Bakers sell bread.', 'The gale harmed the old wooden pier.'];
    const compared = compareWith(statements, 'The gale damaged the pier, and nine poets wept.');
    expect(compared.relation).toBe('partly');
    expect(said(compared, statements)).toEqual(['gale harmed … pier']);
  });

  it('is shown with every statement that it rests on, the one with the figure first', () => {
    const statements = ['The gale damaged the pier.', 'Repairs of the pier cost $48 million.'];
    const compared = compareWith(statements, 'The gale damaged the pier, and its repairs cost $48 million.');
    expect([compared.relation, compared.statement, compared.further]).toEqual([
      'corroborates',
      'a-2',
      ['a-1'],
    ]);
  });

  it.each([
    ['a sentence word for word', 'The gale damaged the pier, the mayor said, after nine warnings.'],
    [
      'a sentence of several clauses',
      'Although it rained, the choir sang, and the guests danced until dawn.',
    ],
  ])('is all of %s', (_, text) => {
    const { relation, statement, unmentioned } = compareWith(['Bakers sell bread.', text], text);
    expect([relation, statement, unmentioned]).toEqual(['corroborates', 'a-2', []]);
  });

  it.each([
    ['no more than part of what it only expects', 'Critics predict that the gale damaged the pier.'],
    ['no more than part of what nobody says whom the highlight names', 'The gale damaged the pier.'],
  ])('is %s', (_, statement) => {
    const highlight = statement.startsWith('Critics')
      ? 'The gale damaged the pier.'
      : 'Ada Lund said that the gale damaged the pier.';
    expect(compareWith(statement, highlight).relation).toBe('partly');
  });

  it('is nothing of what another said, or of other countries', () => {
    const other = compareWith('Viktor Amsel said that the choir sang.', 'Ada Lund said that it rained.');
    expect(other.relation).toBe('silent');
    const countries = compareWith(
      'Kessia and Drevia widened their trade.',
      'Norway and Drevia widened their trade.',
    );
    expect(countries.relation).not.toMatch(/corroborates|partly/);
  });
});

describe('a weekday', () => {
  const undated = { report: null };

  it('that differs where a text has no date is no conflict, and not left out', () => {
    const compared = compareWith('Solant met Corwin on Thursday.', 'Solant met Corwin on Friday.', undated);
    expect(compared.relation).toBe('partly');
    expect(compared.unmentioned).toEqual([]);
    expect(compared.reasons.map(({ rule, highlight, report }) => [rule, highlight, report])).toContainEqual([
      'unresolved-time',
      expect.stringContaining('Friday'),
      expect.stringContaining('Thursday'),
    ]);
  });

  it('is looked for in another statement that fits as well', () => {
    const statements = ['Solant met Corwin at length.', 'On Thursday Solant met Corwin.'];
    const { statement, reasons } = compareWith(statements, 'Solant met Corwin on Friday.', undated);
    expect([statement, reasons.map(({ rule }) => rule)]).toEqual(['a-2', ['unresolved-time']]);
  });

  it.each([
    [
      'but one that makes nothing hides none that makes something',
      'a-1',
      'On Monday the pilots visited the quay behind the old barn before lunch.',
      'The pilots visited the quay behind the old barn.',
      'On Tuesday the pilots visited the quay near the mill before lunch.',
    ],
    [
      'and is shown where it fits as well as any',
      'a-2',
      'On Monday the mayor opened the lighthouse before lunch.',
      'The mayor opened the lighthouse.',
      'On Tuesday the mayor opened the lighthouse.',
    ],
  ])('is looked for in another statement, %s', (_, shown, highlight, ...statements) => {
    const { relation, statement } = compareWith(statements, highlight, { highlight: null, report: null });
    expect([relation, statement]).toEqual(['partly', shown]);
  });

  it('that is the same corroborates', () => {
    const same = compareWith('Solant met Corwin on Friday.', 'Solant met Corwin on Friday.', undated);
    expect([same.relation, same.reasons]).toEqual(['corroborates', []]);
    const dated = compareWith('Solant met Corwin on Friday.', 'Solant met Corwin on Friday.', {
      highlight: null,
    });
    expect(dated.relation).toBe('corroborates');
  });
});
