import { expect, test } from 'vitest';
import { findMatter } from './matter.ts';

test.each([
  [['ferry', 'pact'], ['The two towns signed a mini-ferry pact in May.'], 'ferry pact'],
  [
    ['Olm', 'Tamsel', 'keep', 'sailing'],
    ['Olm and Tamsel will keep sailing.'],
    'Olm and Tamsel will keep sailing',
  ],
  [['visit', 'Mayor Ada Lund'], ['It came after the visit of Mayor Ada Lund.'], 'visit of Mayor Ada Lund'],
  [['call'], ['They recalled the call.'], 'call'],
])('%j is quoted as it stands: “%s”', (about, statements, matter) => {
  expect(findMatter(about, statements)).toBe(matter);
});

test('the shortest of the stretches is taken', () => {
  expect(findMatter(['toll', 'talks'], ['toll and the talks', 'The toll talks go on.'])).toBe('toll talks');
});

test.each([
  ['they stand far apart', ['dredging', 'talks'], ['The dredging stops unless upcoming talks succeed.']],
  ['a sentence ends between them', ['harbour', 'wall'], ['It is the harbour. A wall fell.']],
  ['they are parts of other words', ['art', 'deal'], ['The cart deals.']],
  ['there are none', [], ['The dam holds.']],
])('none is quoted where %s', (_, about, statements) => {
  expect(findMatter(about, statements)).toBeNull();
});
