import { expect, it } from 'vitest';
import { compareWith } from '../testing/engine-pack.ts';

const paid = 'Kessia paid $12 million (about £9 million) for the cranes.';

it.each([
  ['corroborates', 'in the first currency', 'Kessia paid $12 million for the cranes.', paid],
  ['corroborates', 'in the second', 'Kessia paid £9 million for the cranes.', paid],
  ['corroborates', 'in both', paid, paid],
  ['conflicts', 'another in the first', 'Kessia paid $14 million for the cranes.', paid],
  ['conflicts', 'another in the second', 'Kessia paid £7 million for the cranes.', paid],
  [
    'partly',
    'one of two sums that are told beside one another',
    'Kessia paid $12 million for the cranes.',
    'Kessia paid $12 million, and about £9 million later, for the cranes.',
  ],
  [
    'partly',
    'one of two in one currency',
    'Kessia paid $12 million for the cranes.',
    'Kessia paid $12 million ($9 million in cash) for the cranes.',
  ],
])(
  'a sum that is converted in brackets: %s where the report gives it %s',
  (relation, _, statement, highlight) => {
    expect(compareWith(statement, highlight).relation).toBe(relation);
  },
);
