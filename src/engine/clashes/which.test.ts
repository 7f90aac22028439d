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
  [
    'a new school and a new supermarket',
    'The council approved plans for a new school.',
    'The council rejected plans for a new supermarket.',
  ],
  ['two taxes', 'The tax on beer rose to 5%.', 'The tax on wine rose to 8%.'],
  [
    'forecasts of two figures',
    'Brantel cut its forecast for profit to $3 billion.',
    'Brantel cut its forecast for sales to $30 billion.',
  ],
  ['the north and the south', 'The party lost seats in the north.', 'The party gained seats in the south.'],
  ['two sectors', 'Wages rose in the public sector.', 'Wages fell in the private sector.'],
  ['children and adults', 'The vaccine is not approved for children.', 'The vaccine is approved for adults.'],
  ['two houses', 'The lower house passed the bill.', 'The upper house rejected the bill.'],
  ['a ship and a second one', 'The ship did not sink.', 'A second ship sank.'],
  [
    'a minister and a brother of his',
    'The minister was arrested on Monday.',
    "The minister's brother was arrested on Sunday.",
  ],
  [
    'a minister and an aide',
    'The minister denied taking bribes.',
    "The minister's aide admitted taking bribes.",
  ],
  ['two offers', 'The union did not accept the first offer.', 'The union accepted the second offer.'],
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
