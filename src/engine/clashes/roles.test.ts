import { describe, expect, it } from 'vitest';
import { clashingWords, conflictsBetween } from '../../testing/engine-pack.ts';

const CLASHING: readonly [string, string][] = [
  ['Kessia sold fifty cranes to Drevia.', 'Drevia sold fifty cranes to Kessia.'],
  [
    'Solant thanked Corwin for the rescue of the sailors.',
    'Corwin thanked Solant for the rescue of the sailors.',
  ],
  ['Drevia invaded Kessia in 1931.', 'Kessia invaded Drevia in 1931.'],
  ['Solant invited Corwin to the harbour festival.', 'Corwin invited Solant to the harbour festival.'],
  ["Drevia's debt to Kessia doubled.", "Kessia's debt to Drevia doubled."],
  ['Kessia sold fifty cranes to Drevia.', 'Kessia bought fifty cranes from Drevia.'],
  ['The brewer bought the mill from the council.', 'The council bought the mill from the brewer.'],
  ['The convoy moved from Varno to Lund.', 'The convoy moved from Lund to Varno.'],
];

const NEAR: readonly [string, string][] = [
  [
    'Corwin was thanked by Solant for the rescue of the sailors.',
    'Solant thanked Corwin for the rescue of the sailors.',
  ],
  ['Corwin met Solant in the town hall of Varno.', 'Solant met Corwin in the town hall of Varno.'],
  ['Solant spoke with Corwin about the cranes.', 'Corwin spoke with Solant about the cranes.'],
  ['Solant thanked Corwin for the rescue of the sailors.', 'Corwin thanked Solant for the cheese.'],
  ['Solant thanked Corwin for the rescue of the sailors.', 'Solant thanked the choir.'],
  // The one accuses the other, and is accused.
  ['Drevia accused Kessia of breaking the truce.', 'Kessia accused Drevia of breaking the truce.'],
  ['Solant sat beside Corwin at the dinner.', 'Corwin sat beside Solant at the dinner.'],
  ['Solant argued with Corwin about the cranes.', 'Corwin argued with Solant about the cranes.'],
  [
    'Kessia invaded Drevia over the cranes.',
    'Drevia, too, invaded Kessia after Kessia invaded Drevia over the cranes.',
  ],
  ['Drevia expelled two Kessian diplomats.', 'Kessia expelled two Drevian diplomats.'],
  ['Kessia summoned the Drevian ambassador.', 'Drevia summoned the Kessian ambassador.'],
  ['Solant promised Corwin more grain.', 'Corwin promised Solant more gas.'],
  ['Drevia sold gas to Kessia.', 'Kessia sold grain to Drevia.'],
  ['Novak beat Rublev in the semi-final.', 'Rublev beat Novak in the quarter-final last year.'],
  ['Drevia imposed tolls on Kessia.', 'Kessia imposed tolls on Drevia.'],
  // Parties that stay where they stood.
  ['Police accused the driver of theft.', 'Police on Monday accused the driver of theft and fraud.'],
  ['Solant and Corwin invited the envoys.', 'Corwin and Solant invited the envoys.'],
];

describe('parties with their parts swapped', () => {
  it.each(CLASHING)('stand against each other: %s / %s', (one, other) => {
    expect(conflictsBetween(one, other)).toEqual(['role', 'role']);
  });

  it.each(NEAR)('do not: %s / %s', (one, other) => {
    expect(conflictsBetween(one, other)).toEqual([]);
  });

  it('are shown with the words of both sides', () => {
    expect(clashingWords('Kessia sold fifty cranes to Drevia.', 'Drevia sold fifty cranes to Kessia.')).toBe(
      'Drevia / Kessia',
    );
  });
});
