import { describe, expect, it } from 'vitest';
import { conflictsBetween } from '../../testing/engine-pack.ts';

const BOTH_HOLD: readonly [string, string, string][] = [
  ['another kind, told by "of"', 'Sales of cars rose in May.', 'Sales of vans fell in May.'],
  ['all, and a part', 'Imports rose in May.', 'Imports of grain fell in May.'],
  ['all, and some people', 'Unemployment rose in May.', 'Unemployment among women fell in May.'],
  ['another ban', 'The court upheld the ban on trawlers.', 'The court overturned the ban on tankers.'],
  [
    'the appeals of two',
    'The court rejected the appeal by the union.',
    'The court accepted the appeal by the port.',
  ],
  [
    'a first and a second',
    'The first phase of the bridge was completed.',
    'The second phase of the bridge was delayed.',
  ],
  ['two rates of one bank', 'The bank did not raise its deposit rate.', 'The bank raised its lending rate.'],
  [
    'two rates, each with a figure',
    'The bank cut its main rate to 4%.',
    'The bank cut its deposit rate to 3%.',
  ],
  [
    'the budget, and one for schools',
    'The council did not approve the budget.',
    'The council approved the budget for schools.',
  ],
  [
    'passwords of customers and of staff',
    'The firm said no customer passwords were stolen.',
    'The firm said staff passwords were stolen.',
  ],
  ['agreements on two matters', 'No agreement was signed on fishing.', 'The agreement on tolls was signed.'],
];

const STILL_CLASH: readonly [string, string, string[]][] = [
  ['Sales of cars rose in May.', 'Sales of cars fell in May.', ['direction', 'direction']],
  [
    'The court upheld the ban on trawlers.',
    'The court overturned the ban on trawlers.',
    ['direction', 'direction'],
  ],
  ['Solant never made an offer.', 'Solant made an offer in May.', ['negation', 'negation']],
];

describe('what a noun is told to be', () => {
  it.each(BOTH_HOLD)('keeps two matters apart: %s', (_, one, other) => {
    expect(conflictsBetween(one, other)).toEqual([]);
  });

  it.each(STILL_CLASH)('and one matter together: %s / %s', (one, other, kinds) => {
    expect(conflictsBetween(one, other)).toEqual(kinds);
  });
});
