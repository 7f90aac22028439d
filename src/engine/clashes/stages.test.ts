import { describe, expect, it } from 'vitest';
import { clashingWords, compareWith, conflictsBetween, DAY } from '../../testing/engine-pack.ts';

const CLASHING: readonly [string, string][] = [
  [
    'Solant and Corwin signed the fishing agreement.',
    'Solant and Corwin are still negotiating the fishing agreement.',
  ],
  ['The council approved the dredging plan.', 'The council will approve the dredging plan next month.'],
  ['Kessia cancelled the purchase of the cranes.', 'Kessia completed the purchase of the cranes.'],
  ['Solant visited the shipyard.', 'Solant will visit the shipyard.'],
  ['Negotiations on the fishing agreement are continuing.', 'The fishing agreement has been concluded.'],
  ['Kessia suspended the toll on tankers.', 'Kessia continues the toll on tankers.'],
  ['Drevia ratified the fishing convention.', 'Drevia postponed the fishing convention.'],
];

const NEAR: readonly [string, string][] = [
  ['The council approved the dredging plan.', 'The council drafted the mining code.'],
  ['Solant and Corwin signed the fishing agreement.', 'Talks on the ferry agreement continue.'],
  ['Solant hopes to visit the shipyard.', 'Solant may visit the shipyard.'],
  ['Kessia plans to buy the cranes.', 'Kessia is negotiating to buy the cranes.'],
  ['The council will approve the dredging plan.', 'The council is expected to approve the dredging plan.'],
  ['The envoys concluded the fishing agreement.', 'The envoys hope to conclude the fishing agreement.'],
  ['Kessia will buy the cranes.', 'Kessia wants to buy the cranes.'],
];

describe('stages of one thing of which one rules out the other', () => {
  it.each(CLASHING)('stand against each other: %s / %s', (one, other) => {
    expect(conflictsBetween(one, other)).toEqual(['stage', 'stage']);
  });

  it.each(NEAR)('do not: %s / %s', (one, other) => {
    expect(conflictsBetween(one, other)).toEqual([]);
  });

  it('are shown with the words of both sides', () => {
    expect(clashingWords('Solant visited the shipyard.', 'Solant will visit the shipyard.')).toBe(
      'visit / visited',
    );
  });

  it.each([
    ['on the same day', true, 'Kessia will buy the cranes from the shipyard.', DAY],
    ['of which the plan came out later', true, 'Kessia will buy the cranes from the shipyard.', '2024-05-18'],
    [
      'of which the plan came out first',
      false,
      'Kessia will buy the cranes from the shipyard.',
      '2024-05-12',
    ],
    [
      'of which the plan came out first, for a day that has not come: it may be done ahead of it',
      false,
      'Kessia will buy the cranes from the shipyard on 30 May.',
      '2024-05-12',
    ],
    [
      'of which the plan came out first, with time until then',
      false,
      'Kessia will buy the cranes from the shipyard by 30 May.',
      '2024-05-12',
    ],
    ['of which one has no day', false, 'Kessia will buy the cranes from the shipyard.', null],
  ])('stand against each other in both directions, %s: %s', (_, expected, plan, planned) => {
    const done = 'Kessia bought the cranes from the shipyard.';
    const relations = [
      compareWith(done, plan, { highlight: planned }).relation,
      compareWith(plan, done, { report: planned }).relation,
    ];
    expect(relations.map((relation) => relation === 'conflicts')).toEqual([expected, expected]);
  });

  it('do not where the texts are weeks apart: what was planned may be done by now', () => {
    const { relation } = compareWith('Solant will visit the shipyard.', 'Solant visited the shipyard.', {
      highlight: '2024-06-20',
    });
    expect(relation).not.toBe('conflicts');
  });
});
