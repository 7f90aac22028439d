import { describe, expect, it } from 'vitest';
import { compareWith } from '../testing/engine-pack.ts';

const sureness = (statement: string, highlight: string) => {
  const { relation, confidence } = compareWith(statement, highlight);
  return [relation, confidence];
};

describe('confidence', () => {
  const long = 'The storm sank nine old barges and a ferry off Lund.';

  it.each([
    ['figures and much besides', long, long, 'corroborates', 'strong'],
    [
      'much, but no figure',
      'The storm sank a ferry off Lund.',
      'The storm sank a ferry off Lund.',
      'corroborates',
      'fair',
    ],
    ['little', 'Poets wept.', 'Poets wept.', 'corroborates', 'weak'],
    [
      'a part with no figure',
      'The storm sank old barges.',
      'The storm sank nine old barges.',
      'partly',
      'weak',
    ],
    [
      'a part with a figure',
      'The storm sank nine old barges off Lund.',
      'The storm sank nine old barges off Lund and two windmills on the shore.',
      'partly',
      'fair',
    ],
    ['a conflict', 'Kessia bought nine cranes.', 'Kessia bought twelve cranes.', 'conflicts', 'strong'],
    ['silence', 'Bakers sell bread.', 'The storm sank a ferry.', 'silent', null],
  ])('in %s', (_, statement, highlight, relation, confidence) => {
    expect(sureness(statement, highlight)).toEqual([relation, confidence]);
  });
});
