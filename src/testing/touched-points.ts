import type { ComparisonView } from '../protocol/shapes.ts';

/** An example of a point on which reports differ; what stands in the views' examples speaks of it. */
export const touchedPoints: NonNullable<Extract<ComparisonView, { state: 'comparison' }>['points']> = [
  {
    kind: 'money',
    certainty: 'differs',
    matter: 'the bridge cost',
    values: [
      {
        words: '$6.3 billion',
        resolved: 'USD 6300000000',
        givenBy: [
          { report: '000', publisher: 'Northern Post' },
          { report: '004', publisher: 'Daily Pillar' },
        ],
      },
      {
        words: '$8.3 billion',
        resolved: 'USD 8300000000',
        givenBy: [{ report: '002', publisher: 'The Tamsel Courier' }],
      },
    ],
  },
];
