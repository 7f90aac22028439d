import { describe, expect, it } from 'vitest';
import { compareWith } from '../testing/engine-pack.ts';

const OTHERWISE: readonly [string, string][] = [
  ['The bridge was finished over budget.', 'The bridge was finished under budget.'],
  ['The fire was under control by noon.', 'The fire was out of control by noon.'],
  ['Most residents of the valley left their homes.', 'Few residents of the valley left their homes.'],
  ['The ferry was well maintained, inspectors said.', 'The ferry was poorly maintained, inspectors said.'],
  [
    'The ferry had enough lifeboats for everyone aboard.',
    'The ferry had too few lifeboats for everyone aboard.',
  ],
  ['The talks were far too long, the minister said.', 'The talks were just long enough, the minister said.'],
  ['Rescuers arrived early at the mill.', 'Rescuers arrived late at the mill.'],
];

const ALIKE: readonly [string, string][] = [
  ['The talks on fishing went on for two days.', 'The talks about fishing went on for two days.'],
  ['The bridge was finished over budget.', 'The bridge was finished well over budget.'],
  ['Most residents of the valley left their homes.', 'Many residents of the valley left their homes.'],
];

describe('a word measured the opposite way', () => {
  it.each(OTHERWISE)('bears nothing out: %s / %s', (one, other) => {
    expect(compareWith([other], one).relation).toBe('silent');
    expect(compareWith([one], other).relation).toBe('silent');
  });

  it.each(ALIKE)('is not what this is: %s / %s', (one, other) => {
    expect(compareWith([other], one).relation).toBe('corroborates');
  });
});
