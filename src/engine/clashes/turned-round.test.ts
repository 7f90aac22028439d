import { describe, expect, it } from 'vitest';
import { compareWith } from '../../testing/engine-pack.ts';

/** Pairs of the same words, each with its deed done by the other party. */
const TURNED: readonly [string, string][] = [
  [
    'The mayor was attacked by protesters outside the library on Monday.',
    'The mayor attacked protesters outside the library on Monday.',
  ],
  ['The company accused its former chief of fraud.', 'The former chief accused the company of fraud.'],
  [
    'Protesters threw stones at police outside the library.',
    'Police threw stones at protesters outside the library.',
  ],
  [
    'The inquiry found that the firm hid the faults from regulators.',
    'The inquiry found that regulators hid the faults from the firm.',
  ],
  ['Kessia closed its border with Drevia.', 'Drevia closed its border with Kessia.'],
  ['The Kessian army shelled a Drevian village.', 'The Drevian army shelled a Kessian village.'],
  ['Workers rejected the offer from managers.', 'Managers rejected the offer from workers.'],
  ['Tarn was struck by the ferry near the mill.', 'Tarn struck the ferry near the mill.'],
];

/** Pairs that tell one deed with its parties in their parts, however they are named. */
const TOLD_ALIKE: readonly [string, string][] = [
  ['Governor Holm was warned by families about the dam.', 'Families warned Governor Holm about the dam.'],
  ['Police clashed with protesters near the mill.', 'Protesters clashed with police near the mill.'],
  ['Solant signed a treaty with Corwin.', 'Corwin signed a treaty with Solant.'],
  [
    'The ministers discussed the dam with the engineers.',
    'The engineers discussed the dam with the ministers.',
  ],
  ['Solant shook hands with Corwin.', 'Corwin shook hands with Solant.'],
];

const bothWays = (one: string, other: string): string[] => [
  compareWith([other], one).relation,
  compareWith([one], other).relation,
];

describe('a deed told the other way round', () => {
  it.each(TURNED)('bears nothing out: %s / %s', (one, other) => {
    for (const relation of bothWays(one, other)) expect(['silent', 'conflicts']).toContain(relation);
  });

  it.each(TOLD_ALIKE)('is not what this is: %s / %s', (one, other) => {
    expect(bothWays(one, other)).toEqual(['corroborates', 'corroborates']);
  });
});
