import { describe, expect, it } from 'vitest';
import { clashingWords, conflictsBetween } from '../../testing/engine-pack.ts';

const CLASHING: readonly [string, string][] = [
  [
    'Harbour master Edda Lorne closed the strait to tankers.',
    'Harbour master Ivo Brandt closed the strait to tankers.',
  ],
  [
    'Finance minister Edda Lorne presented the budget of the port.',
    'Finance minister Ivo Brandt presented the budget of the port.',
  ],
  [
    'The Kessian delegation was led by trade minister Edda Lorne.',
    'The Kessian delegation was led by trade minister Ivo Brandt.',
  ],
  ['Maria Lorne designed the lighthouse.', 'Peter Brandt designed the lighthouse.'],
  [
    'The Ministry of Transport ordered the dredging of the strait.',
    'The Ministry of Defence ordered the dredging of the strait.',
  ],
  [
    'The envoys sailed to Lund with finance minister Edda Lorne.',
    'The envoys sailed to Lund with finance minister Ivo Brandt.',
  ],
];

const NEAR: readonly [string, string][] = [
  ['Harbour master Edda Lorne closed the strait to tankers.', 'Lorne closed the strait to tankers.'],
  [
    'Harbour master Edda Lorne closed the strait to tankers.',
    'The harbour master closed the strait to tankers.',
  ],
  ['Maria Lorne praised the lighthouse.', 'Peter Brandt painted the lighthouse.'],
  ['Maria Lorne and Peter Brandt designed the lighthouse.', 'Peter Brandt designed the lighthouse.'],
  ['Maria Lorne designed the lighthouse.', 'Peter Brandt designed the bridge.'],
  // Many do it side by side, or each on an occasion of their own.
  ['Peter Brandt signed the letter.', 'Maria Lorne signed the letter.'],
  ['Peter Brandt attended the funeral on Monday.', 'Maria Lorne attended the funeral on Monday.'],
  ['Mayor Anna Holm opened the park.', 'Former mayor Karl Ek opened the park in 1990.'],
  ['Maria Lorne ended her visit to Lund.', 'Peter Brandt ended a visit to Lund.'],
  ['The president of Norway opened the museum.', 'The president of Peru opened the theatre.'],
];

describe('names in one part', () => {
  it.each(CLASHING)('stand against each other: %s / %s', (one, other) => {
    expect(conflictsBetween(one, other)).toEqual(['name', 'name']);
  });

  it.each(NEAR)('do not: %s / %s', (one, other) => {
    expect(conflictsBetween(one, other)).toEqual([]);
  });

  it('are shown with the words of both sides', () => {
    expect(
      clashingWords('Maria Lorne designed the lighthouse.', 'The lighthouse was designed by Peter Brandt.'),
    ).toBe('Peter Brandt / Maria Lorne');
  });
});
