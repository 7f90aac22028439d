import { describe, expect, it } from 'vitest';
import { conflictsBetween } from '../../testing/engine-pack.ts';

/** Pairs that share their words and look opposed, though both can hold. */
const BOTH_HOLD: readonly [string, string, string][] = [
  [
    'a number sign denies nothing',
    'Corwin won the harbour race and helped the No. 2 crew remain unbeaten.',
    'Corwin won the harbour race and helped the second crew remain unbeaten.',
  ],
  [
    'what would have been tells what was',
    'Drevia closed the coal quay.',
    'Drevia would not have closed the coal quay if the crane had worked.',
  ],
  [
    'a spaced sign of the owner opens no quotation',
    "Varno 's old lighthouse was badly damaged in a sudden storm .",
    "Varno 's old lighthouse was badly damaged in a winter storm .",
  ],
  [
    'denied that there were any, said there were none',
    'Corwin denied that trawlers were moored at the coal quay.',
    'Corwin said that no trawlers were moored at the coal quay.',
  ],
  [
    'an age counts nothing',
    'Ana Weil, 34, was found guilty of arson at the mill.',
    'Ana Weil was found guilty of two arsons at the mill.',
  ],
  [
    'some of them, and all of them',
    'Two of the trawlers sank within the harbour of Varno.',
    'Four trawlers sank outside the harbour of Varno.',
  ],
  [
    'the dead and the injured',
    'Fire in the Varno mill: 9 dead as blaze spreads.',
    'Fire in the Varno mill: at least 40 reported injured as blaze spreads.',
  ],
  [
    'an inquiry into what was left',
    'Corwin left the Varno refinery on Tuesday.',
    'Corwin spoke on Tuesday during an investigation of the Varno refinery.',
  ],
  [
    'a headline has as done what is agreed',
    'Corwin Lines buys the Varno refinery.',
    'Corwin Lines will buy the Varno refinery.',
  ],
  [
    'either may have a lawyer of his own',
    "Corwin's lawyer, Petra Holm, spoke about the refinery.",
    "Corwin's lawyer Jan Brede spoke about the refinery.",
  ],
  [
    'acts that open what is counted from',
    'The thief fled Varno after pulling a knife on two guards.',
    'The thief pulled a knife on two guards in Varno before fleeing the guards.',
  ],
];

describe('what looks opposed and is not', () => {
  it.each(BOTH_HOLD)('%s', (_, one, other) => {
    expect(conflictsBetween(one, other)).toEqual([]);
  });
});
