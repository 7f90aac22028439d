import { describe, expect, it } from 'vitest';
import { compareWith } from '../testing/engine-pack.ts';

const relation = (statement: string, highlight: string) => compareWith(statement, highlight).relation;

describe('what is taken for granted', () => {
  it('earns nothing by itself', () => {
    const highlight = 'A baker won the lottery after the storm sank a ferry.';
    expect(relation('The storm sank a ferry.', highlight)).toBe('silent');
    expect(relation('A baker won the lottery.', highlight)).toBe('partly');
  });

  it('counts where it is a clause of its own', () => {
    const highlight = 'A baker won the lottery, while the storm sank a ferry.';
    expect(relation('The storm sank a ferry.', highlight)).toBe('partly');
  });

  it('says which occasion is meant', () => {
    const statement = 'Several sailors were injured.';
    expect(relation(statement, 'Several sailors were hurt when the Galene ran aground in June 2021.')).toBe(
      'silent',
    );
    expect(relation(statement, 'Several sailors were hurt.')).toBe('corroborates');
  });
});
