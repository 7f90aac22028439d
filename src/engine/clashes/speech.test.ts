import { describe, expect, it } from 'vitest';
import { compareWith, conflictsBetween } from '../../testing/engine-pack.ts';
import type { ConflictKind } from '../types.ts';

const CLASHING: readonly [ConflictKind, string, string][] = [
  ['attribution', 'Solant said the talks were frank.', 'Corwin said the talks were frank.'],
  [
    'attribution',
    'Solant said that the navy would guard the strait.',
    'Corwin said that the navy would guard the strait.',
  ],
  [
    'attribution',
    'Corwin called the plan "a gift to smugglers".',
    'Solant called the plan "a gift to smugglers".',
  ],
  [
    'attribution',
    'Solant described the treaty as "a bridge of trust".',
    'Corwin described the treaty as "a bridge of trust".',
  ],
  [
    'attribution',
    '"The ice is thin and treacherous," Solant said.',
    '"The ice is thin and treacherous," said Corwin.',
  ],
  [
    'quotation',
    'Solant called it "a brave and honest step".',
    'Solant called it "a brave and foolish step".',
  ],
  ['quotation', 'Corwin promised "bread for every sailor".', 'Corwin promised "boats for every sailor".'],
  [
    'quotation',
    'Solant spoke of "clear water and open doors".',
    'Solant spoke of "clear water and locked doors".',
  ],
  ['quotation', 'Corwin called the toll "a tax on patience".', 'Corwin called the toll "a tax on poverty".'],
  [
    'negation',
    'Corwin denied that the navy had fired on trawlers.',
    'Corwin admitted that the navy had fired on trawlers.',
  ],
];

const NEAR: readonly [string, string, string][] = [
  ['stated and said', 'The talks were frank.', 'Solant said the talks were frank.'],
  ['an unnamed speaker', 'Solant said the talks were frank.', 'Officials said the talks were frank.'],
  [
    'marks on one side',
    'Solant called it "a brave and honest step".',
    'Solant called it a brave and foolish step.',
  ],
  [
    'a shorter quotation',
    'Solant called it "a brave and honest step for both".',
    'Solant called it "a brave and honest step".',
  ],
  [
    'a longer name',
    'Solant said the talks were frank.',
    'Prime Minister Mira Solant said the talks were frank.',
  ],
  [
    'other words',
    'Solant called the treaty "a bridge of trust".',
    'Corwin called the harbour "a nest of thieves".',
  ],
  ['another matter', 'Solant said the talks were frank.', 'Corwin said the bread was stale.'],
];

describe('who says what', () => {
  it('is told of each of two speakers in one statement', () => {
    const statement = 'Solant said the harbour was safe, while Corwin said the mine would close.';
    const { relation, reasons } = compareWith(statement, 'Solant said the mine would close.');
    expect([relation, reasons[0]?.kind]).toEqual(['conflicts', 'attribution']);
    expect(compareWith(statement, 'Corwin said the mine would close.').relation).toBe('corroborates');
  });

  it('is told of each of two speakers in the highlight', () => {
    const highlight = 'Solant said the harbour was safe, while Corwin said the quarry would close.';
    const { relation, reasons } = compareWith('Solant said the quarry would close.', highlight);
    expect([relation, reasons[0]?.highlight]).toEqual(['conflicts', 'Corwin']);
    expect(compareWith('Corwin said the quarry would close.', highlight).relation).toBe('partly');
  });

  it.each(CLASHING)('stands against another telling, kind %s: %s / %s', (kind, one, other) => {
    expect(conflictsBetween(one, other)).toEqual([kind, kind]);
  });

  it.each(NEAR)('does not, %s: %s / %s', (_, one, other) => {
    expect(conflictsBetween(one, other)).toEqual([]);
  });

  it('is resolved to the words that differ', () => {
    const [reason] = compareWith(
      'Corwin promised "bread for every sailor".',
      'Corwin promised "boats for every sailor".',
    ).reasons;
    expect(reason?.resolved).toEqual(['boats', 'bread']);
  });
});
