import { describe, expect, it } from 'vitest';
import { clashingWords, conflictsBetween } from '../../testing/engine-pack.ts';

const CLASHING: readonly [string, string][] = [
  ['Herring exports rose in March.', 'Herring exports fell in March.'],
  ['The mood at the talks was warm.', 'The mood at the talks was tense.'],
  ['Unemployment in the port towns climbed.', 'Unemployment in the port towns declined.'],
  ['The council opened the strait to tankers.', 'The council closed the strait to tankers.'],
  ['Timber prices increased sharply after the storm.', 'Timber prices dropped sharply after the storm.'],
  ['Kessia expanded its fleet of icebreakers.', 'Kessia reduced its fleet of icebreakers.'],
  ['The harvest grew by 4 percent.', 'The harvest shrank by 4 percent.'],
];

const NEAR: readonly [string, string][] = [
  ['Herring exports rose in March.', 'Herring imports fell in March.'],
  ['Herring exports rose in March.', 'Herring exports could fall in March.'],
  ['Herring exports rose in March.', 'Herring exports fell in February.'],
  ['Herring exports rose in March.', 'Herring exports did not fall in March.'],
  ['The mood at the talks was warm.', 'The mood at the talks was cordial.'],
  ['The mood at the talks was tense.', 'The food at the talks was good.'],
  ['Wages in the shipyard rose.', 'Prices in the shipyard fell.'],
  ['Wages in the shipyard rose by 2% in April.', 'Wages in the shipyard fell by 5% in May.'],
  ['The council opened the strait to tankers.', 'The council closed the road to lorries.'],
];

describe('opposite movement and opposite judgement of one thing', () => {
  it.each(CLASHING)('stand against each other: %s / %s', (one, other) => {
    expect(conflictsBetween(one, other)).toEqual(['direction', 'direction']);
  });

  it.each(NEAR)('do not: %s / %s', (one, other) => {
    expect(conflictsBetween(one, other)).toEqual([]);
  });

  it('are shown with the words of both sides', () => {
    expect(clashingWords('Herring exports rose in March.', 'Herring exports fell in March.')).toBe(
      'fell / rose',
    );
  });
});
