import { describe, expect, it } from 'vitest';
import { clashingWords, conflictsBetween } from '../../testing/engine-pack.ts';

const CLASHING: readonly [string, string][] = [
  ['Corwin flew home before the vote in the council.', 'Corwin flew home after the vote in the council.'],
  [
    'Solant resigned a month before the harbour election.',
    'Solant resigned a month after the harbour election.',
  ],
  [
    'The treaty was signed after the visit of the envoys.',
    'The treaty was signed before the visit of the envoys.',
  ],
  ['The strait froze before the arrival of the envoys.', 'The strait froze after the arrival of the envoys.'],
  ['Before the storm, crews tied up the trawlers.', 'After the storm, crews tied up the trawlers.'],
  [
    'The museum shut hours after the blaze at the mill.',
    'The museum shut hours before the blaze at the mill.',
  ],
];

const NEAR: readonly [string, string][] = [
  ['Corwin flew home before the vote in the council.', 'Corwin flew home before the strike of the dockers.'],
  ['Corwin flew home before the vote in the council.', 'Corwin flew home after the concert.'],
  [
    'The blaze broke out two days after the ferry launch.',
    'The blaze broke out about two days after the ferry launch.',
  ],
  [
    'The blaze broke out two days after the ferry launch.',
    'The choir sang two weeks after the ferry launch.',
  ],
  ['The blaze broke out after the ferry launch.', 'The blaze broke out two days after the ferry launch.'],
  ['The king abdicated after the war with Kessia.', 'The king abdicated before the war with Drevia.'],
  ['Before the meeting, Solant visited the museum.', 'Solant visited the museum.'],
];

describe('opposite sequences of two happenings', () => {
  it.each(CLASHING)('stand against each other: %s / %s', (one, other) => {
    expect(conflictsBetween(one, other)).toEqual(['order', 'order']);
  });

  it.each(NEAR)('do not: %s / %s', (one, other) => {
    expect(conflictsBetween(one, other)).toEqual([]);
  });

  it('are shown with the words of both sides', () => {
    expect(
      clashingWords(
        'Solant resigned a month before the harbour election.',
        'Solant resigned a month after the harbour election.',
      ),
    ).toBe('a month after / a month before');
  });
});
