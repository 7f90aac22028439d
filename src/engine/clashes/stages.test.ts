import { describe, expect, it } from 'vitest';
import { clashingWords, compareWith, conflictsBetween } from '../../testing/engine-pack.ts';

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

  it('do not where neither text has a day, or the plan stands in the earlier one', () => {
    const done = 'Kessia bought the cranes from the shipyard.';
    const plan = 'Kessia will buy the cranes from the shipyard.';
    const undated = compareWith(plan, done, { highlight: null, report: null });
    const carriedOut = compareWith(done, plan, { highlight: '2024-05-12' });
    expect([undated.relation, carriedOut.relation]).not.toContain('conflicts');
  });

  it('do not where the texts are weeks apart: what was planned may be done by now', () => {
    const { relation } = compareWith('Solant will visit the shipyard.', 'Solant visited the shipyard.', {
      highlight: '2024-06-20',
    });
    expect(relation).not.toBe('conflicts');
  });
});
