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

it.each([
  [
    'The bakers called off their strike before the guild approved the new wages.',
    ['The bakers called off their strike planned for 10 May.', 'The guild approved the new wages on 3 May.'],
  ],
  [
    'The bakers called off their strike before the guild approved the new wages.',
    ['The bakers called off their 10 May strike.', 'The guild approved the new wages on 7 May.'],
  ],
  [
    'The bakers called off their strike after the guild approved the new wages.',
    [
      'The bakers called off the strike they had begun on 2 April.',
      'The guild approved the new wages on 7 May.',
    ],
  ],
  [
    'The bakers called off their strike before the guild approved the new wages.',
    [
      'Solant said on Friday that the bakers had called off their strike.',
      'The guild approved the new wages on 7 May.',
    ],
  ],
  [
    'The bakers called off their strike after the guild approved the new wages.',
    [
      'The bakers called off their strike on 9 May.',
      'The guild approved the new wages, Solant confirmed on 14 May.',
    ],
  ],
  [
    'The bakers called off their strike after the guild approved the new wages.',
    ['The bakers called off their strike on 9 May.', 'The guild approved new wages, effective 1 June 2024.'],
  ],
  [
    'The bakers called off their strike after the guild approved the new wages.',
    [
      'The bakers called off their strike on 9 May.',
      'If the guild approved the new wages on 14 May, bread prices would rise.',
    ],
  ],
  [
    'The bakers called off their strike after the guild approved the new wages.',
    [
      'The bakers called off their strike on 9 May.',
      'Analysts expect that the guild approved the new wages on 14 May.',
    ],
  ],
  [
    'The bakers called off their strike after the guild approved the new wages.',
    [
      "The bakers called off their strike on 3 May after the guild's approval of the new wages.",
      'The guild approved the new wages in a second vote on 9 May.',
    ],
  ],
  [
    'The bakers called off their strike after the guild approved the new wages.',
    ['The bakers called off their strike in 2019.', 'The guild approved the new wages on 9 May.'],
  ],
  [
    'The bakers called off their strike before the guild approved the new wages.',
    ['The bakers called off a second strike on 9 May.', 'The guild approved the new wages on 5 May.'],
  ],
  [
    'Solant arrived in Varno after Kessian soldiers attacked the port of Drevia.',
    ['Kessian soldiers attacked the port of Drevia on 9 May.', 'Solant arrived in Varno on 5 May.'],
  ],
  [
    'Solant praised the guild after the bakers won a pay rise.',
    ['The bakers won a pay rise on 9 May.', 'Solant praised the guild on 5 May.'],
  ],
  [
    'Protesters blocked the bridge after police arrested three bakers.',
    ['Police arrested three bakers on 9 May.', 'Protesters blocked the bridge on 5 May.'],
  ],
  [
    'The mayor resigned; after the guild approved the new wages, the bakers called off their strike.',
    ['The mayor resigned on 3 May.', 'The guild approved the new wages on 9 May.'],
  ],
] as [string, string[]][])(
  'no time but that of the one deed tells when it was: %s / %j',
  (highlight, statements) => {
    const { relation, reasons } = compareWith(statements, highlight);
    expect(relation === 'conflicts' ? reasons.map(({ kind }) => kind) : []).not.toContain('order');
  },
);
