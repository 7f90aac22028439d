import { describe, expect, it } from 'vitest';
import { compareWith, conflictsBetween } from '../../testing/engine-pack.ts';
import type { ConflictKind } from '../types.ts';

const CLASHING: readonly [ConflictKind, string, string][] = [
  ['number', 'The port employs 4,200 dockers.', 'The port employs 2,400 dockers.'],
  ['number', 'The storm sank nine trawlers off the cape.', 'The storm sank twelve trawlers off the cape.'],
  ['number', 'Nine people died in the blaze at the mill.', 'Eleven people died in the blaze at the mill.'],
  ['number', 'Engineers drained 14 tanks at the refinery.', 'Engineers drained 40 tanks at the refinery.'],
  [
    'number',
    'This was the fourth meeting between Solant and Corwin.',
    'This was the sixth meeting between Solant and Corwin.',
  ],
  [
    'money',
    'Kessia will pay 80 million euros for the new quay.',
    'Kessia will pay 60 million euros for the new quay.',
  ],
  ['money', 'The treaty costs Drevia $12 million.', 'The treaty costs Drevia $21 million.'],
  ['percent', 'The tariff on timber is 12%.', 'The tariff on timber is 15%.'],
  ['percent', 'Herring exports fell by 8 percent.', 'Herring exports fell by 18 percent.'],
  ['percent', 'Prices rose by 2% in April.', 'Prices rose by 6% in April.'],
  ['duration', 'The meeting lasted 45 minutes.', 'The meeting lasted two hours.'],
  [
    'duration',
    'The blockade of the strait lasted six weeks.',
    'The blockade of the strait lasted nine weeks.',
  ],
];

const NEAR: readonly [string, string, string][] = [
  ['rounded', 'The port employs 4,200 dockers.', 'The port employs about 4,000 dockers.'],
  ['a lower bound', 'The port employs 4,200 dockers.', 'The port employs more than 4,000 dockers.'],
  [
    'two floors',
    'The storm killed at least five sailors off the cape on Monday.',
    'Off the western cape, at least nine sailors died in the storm.',
  ],
  ['in words', 'The storm sank nine trawlers off the cape.', 'The storm sank 9 trawlers off the cape.'],
  ['other units', 'The meeting lasted 90 minutes.', 'The meeting lasted an hour and a half.'],
  ['other money', 'The treaty costs Drevia $12 million.', 'The treaty costs Drevia 11 million euros.'],
  ['another payer', 'The treaty costs Drevia $12 million.', 'The treaty costs Kessia $21 million.'],
  [
    'one of two figures',
    'Kessia raised the tariff on timber from 12% to 15%.',
    'Kessia raised the tariff on timber to 15%.',
  ],
  ['another act', 'The meeting lasted 45 minutes.', 'The strike lasted two hours.'],
  ['a war is no meeting', 'The meeting lasted 45 minutes.', 'The war lasted 45 months.'],
];

describe('figures of one thing', () => {
  it.each(CLASHING)('stand against each other, kind %s: %s / %s', (kind, one, other) => {
    expect(conflictsBetween(one, other)).toEqual([kind, kind]);
  });

  it.each(NEAR)('do not, %s: %s / %s', (_, one, other) => {
    expect(conflictsBetween(one, other)).toEqual([]);
  });

  it('are shown as written, where they stand, and as what they come to', () => {
    const highlight = 'Herring is dear. The meeting lasted two hours.';
    const [reason] = compareWith('The meeting lasted 45 minutes.', highlight).reasons;
    expect(reason).toMatchObject({
      rule: 'clash',
      highlight: 'two hours',
      report: '45 minutes',
      resolved: ['120 min', '45 min'],
      reportSpan: { start: 19, end: 29 },
    });
    expect(highlight.slice(reason?.highlightSpan.start, reason?.highlightSpan.end)).toBe('two hours');
  });

  it('agree where another statement of the report has the very figure', () => {
    const statements = ['The port employs 4,200 dockers.', 'The port employs 2,400 dockers.'];
    expect(compareWith(statements, 'The port employs 2,400 dockers.').relation).toBe('corroborates');
  });
});
