import { describe, expect, it } from 'vitest';
import { compareWith, conflictsBetween } from '../../testing/engine-pack.ts';

const CLASHING: readonly [string, string][] = [
  ['Solant opened the new quay on Monday.', 'Solant opened the new quay on Sunday.'],
  ['The council will vote on the treaty on 3 June.', 'The council will vote on the treaty on 10 June.'],
  ['The ministers signed the ferry accord on 2 May.', 'The ministers signed the ferry accord on 9 May.'],
  ['The meeting took place on Tuesday.', 'The meeting took place on Monday.'],
  [
    'The dredging must be finished by the end of June.',
    'The dredging must be finished by the end of September.',
  ],
  ['The ferry accord was signed in 2021.', 'The ferry accord was signed in 2022.'],
  [
    'Corwin told reporters on Monday that the strait would stay open.',
    'Corwin told reporters on Saturday that the strait would stay open.',
  ],
];

const NEAR: readonly [string, string, string][] = [
  [
    'a week that holds the day',
    'Solant opened the new quay on Monday.',
    'Solant opened the new quay this week.',
  ],
  ['the same day', 'Solant opened the new quay on 13 May.', 'Solant opened the new quay on Monday.'],
  ['the month of the day', 'Solant opened the new quay in May.', 'Solant opened the new quay on 13 May.'],
  ['another deed', 'Solant opened the new quay on Monday.', 'Solant closed the old mill on Sunday.'],
  ['two of what recurs', 'Solant visited the shipyard on 2 May.', 'Solant visited the shipyard on 12 March.'],
  [
    'what was, and what is to come',
    'The lighthouse reopened on 1 May.',
    'The lighthouse will reopen on 15 May.',
  ],
  ['another happening', 'The meeting took place on Tuesday.', 'Solant left Varno on Wednesday.'],
  ['figures of two months', 'Herring exports fell by 8% in March.', 'Herring exports fell by 9% in April.'],
];

describe('times of one happening', () => {
  it.each(CLASHING)('stand against each other: %s / %s', (one, other) => {
    expect(conflictsBetween(one, other)).toEqual(['date', 'date']);
  });

  it.each(NEAR)('do not, %s: %s / %s', (_, one, other) => {
    expect(conflictsBetween(one, other)).toEqual([]);
  });

  it('are resolved each against the day of its own text', () => {
    const quay = 'Solant opened the new quay on Monday.';
    expect(compareWith(quay, quay, { highlight: '2024-05-22' }).reasons[0]?.resolved).toEqual([
      '2024-05-20',
      '2024-05-13',
    ]);
    expect(
      compareWith('Solant opened the new quay on Monday.', 'Solant opened the new quay on 13 May 2024.', {
        highlight: '2024-07-01',
      }).relation,
    ).toBe('corroborates');
  });

  it('without a day of the page, only absolute ones can', () => {
    const undated = { highlight: null };
    const quay = 'Solant opened the new quay on 13 May 2024.';
    expect(compareWith(quay, 'Solant opened the new quay yesterday.', undated).relation).not.toBe(
      'conflicts',
    );
    expect(compareWith(quay, 'Solant opened the new quay on 17 May 2024.', undated).relation).toBe(
      'conflicts',
    );
  });
});
