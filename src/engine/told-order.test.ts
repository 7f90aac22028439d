import { describe, expect, it } from 'vitest';
import { compareWith, DAY } from '../testing/engine-pack.ts';

const STRIKE = 'The bakers called off their strike';
const VOTE = 'the guild approved the new wages';
const relationOf = (statements: readonly string[], highlight: string, published: string | null = DAY) =>
  compareWith(statements, highlight, { report: published, highlight: published }).relation;

describe('an order of two deeds that two statements tell apart', () => {
  const told = (strike: string, vote: string) => [
    `The bakers called off their strike ${strike}.`,
    `The guild approved the new wages ${vote}.`,
  ];

  it.each([
    ['after', 'on 3 May 2024', 'on 9 May 2024', 'conflicts'],
    ['after', 'on 9 May 2024', 'on 3 May 2024', 'corroborates'],
    ['before', 'on 9 May 2024', 'on 3 May 2024', 'conflicts'],
    ['before', 'on 3 May 2024', 'on 9 May 2024', 'corroborates'],
    ['after', 'in November', 'on 4 December 2023', 'conflicts'],
    ['after', 'on 3 May 2024', 'in May 2024', 'partly'],
    ['after', 'in the end', 'on 9 May 2024', 'partly'],
    ['after', 'by 3 May 2024', 'on 9 May 2024', 'partly'],
  ])('is compared by their days: %s, %s and %s: %s', (opener, strike, vote, expected) => {
    expect(relationOf(told(strike, vote), `${STRIKE} ${opener} ${VOTE}.`)).toBe(expected);
  });

  it('is not known across the turn of a year where no year is written', () => {
    const statements = told('in November', 'in January');
    expect(relationOf(statements, `${STRIKE} before ${VOTE}.`, null)).toBe('partly');
    expect(relationOf(statements, `${STRIKE} after ${VOTE}.`, null)).toBe('partly');
  });

  it('shows what the highlight says, the day that stands against it, and both statements', () => {
    const compared = compareWith(told('on 3 May 2024', 'on 9 May 2024'), `${STRIKE} after ${VOTE}.`);
    expect(compared).toMatchObject({
      statement: 'a-1',
      further: ['a-2'],
      reasons: [{ rule: 'clash', kind: 'order', highlight: `after ${VOTE}`, report: '3 May 2024' }],
    });
  });
});

describe('no order stands against the highlight', () => {
  it.each([
    [
      'where one statement has both',
      ['The bakers called off their strike on 3 May 2024, before the guild approved the new wages.'],
    ],
    [
      'where a statement names two times',
      [
        'On 3 May 2024 the bakers called off their strike of 12 April 2024.',
        'The guild approved the new wages on 9 May 2024.',
      ],
    ],
    [
      'where a deed is denied',
      [
        'The bakers called off their strike on 3 May 2024.',
        'The guild had not approved the new wages on 9 May 2024.',
      ],
    ],
    [
      'where a deed was done more than once',
      [
        'The bakers called off their strike on 3 May 2024.',
        'The bakers called off their strike on 12 June 2024.',
        'The guild approved the new wages on 9 May 2024.',
      ],
    ],
    [
      'where a deed is another',
      [
        'The bakers called off their strike on 3 May 2024.',
        'The guild discussed its new wages on 9 May 2024.',
      ],
    ],
  ])('%s', (_, statements) => {
    const { relation, reasons } = compareWith(statements, `${STRIKE} after ${VOTE}.`);
    const kinds = relation === 'conflicts' ? reasons.map(({ kind, report }) => `${kind} ${report}`) : [];
    expect(kinds.filter((kind) => kind.startsWith('order on'))).toEqual([]);
  });
});

describe('what is done again and again', () => {
  it.each([
    [
      'meetings',
      ['Solant met the bakers on 3 May 2024.', 'The guild approved the new wages on 9 May 2024.'],
      'Solant met the bakers after the guild approved the new wages.',
    ],
    [
      'what goes up and down',
      ['The mill raised its prices on 3 May 2024.', 'The guild approved the new wages on 9 May 2024.'],
      'The mill raised its prices after the guild approved the new wages.',
    ],
  ])('has no one day: %s', (_, statements, highlight) => {
    expect(compareWith(statements, highlight).relation).toBe('partly');
  });
});
