import type { ComparisonView } from '../protocol/shapes.ts';

/** An example of a point on which reports differ; what stands in the views' examples speaks of it. */
export const touchedPoints: NonNullable<Extract<ComparisonView, { state: 'comparison' }>['points']> = [
  {
    certainty: 'differs',
    values: [
      { words: '$6.3 billion', resolved: 'USD 6300000000', names: ['Northern Post', 'Daily Pillar'] },
      { words: '$8.3 billion', resolved: 'USD 8300000000', names: ['The Tamsel Courier'] },
    ],
  },
];
