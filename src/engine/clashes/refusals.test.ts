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
    'what is not said, and what was said of something else',
    'After telling the Gazette in March that she did not need to rest, Ada Lund checked into a clinic on Friday.',
    'On Friday Ada Lund felt she needed to be checked in, without really saying why.',
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
    'what comes on top, over another time',
    'Herring prices rose another 9% on Wednesday.',
    'Herring prices rose another 21% between January and Wednesday.',
  ],
  [
    'the cash of a price, and all of it',
    'Corwin Lines bought the Varno refinery for $9 million in cash and stock.',
    'Corwin Lines bought the Varno refinery for $4 million in cash.',
  ],
  [
    'a round figure, and more than it',
    'More than 40 sailors drowned when the Varno ferry sank.',
    'A week after 40 sailors drowned off Varno, divers reached the ferry.',
  ],
  [
    'two figures told as one, and a third',
    'Varno was hit by the 6.4 and 6.1 magnitude quakes.',
    'A magnitude 5.2 quake hit Varno.',
  ],
  [
    'the injured, counted loosely elsewhere, and the sheltered',
    'Two were killed and 310 others injured in the Varno quake.',
    'The Varno quake killed two, injured dozens of others and drove 9,000 people into tents.',
  ],
  [
    'a number that was taken apart',
    'The climber fell about 900 metres (3,000 feet) from the Varno ridge.',
    'The climber, from Lund, fell about 3, 000ft from the Varno ridge.',
  ],
  [
    'neighbouring acts of one flight, each in other words',
    'The thief seized a van in Varno before fleeing on foot.',
    'The thief was caught in Varno after escaping from a prison van.',
  ],
  [
    'a sale with its parties in their places, told from the other side',
    'Kessia sold fifty cranes to Drevia.',
    'Drevia bought fifty cranes from Kessia.',
  ],
  [
    'two speakers, each with something like it',
    'Solant said exports fell in May, and Corwin said imports fell in May.',
    'Corwin said imports fell in May.',
  ],
  [
    'not done on one day, done on the next',
    'The council did not approve the budget on Monday.',
    'The council approved the budget on Tuesday.',
  ],
  [
    'the plan of before, and the one that stands',
    'The vote will be held on Friday.',
    'The vote was due to be held on Thursday but was moved.',
  ],
  [
    'a plan told as past, by its day alone',
    'The launch was set for Monday.',
    'The launch took place on Wednesday after a delay.',
  ],
  ['what was to be', 'The trial was to start on Monday.', 'The trial started on Friday.'],
  [
    'what was imposed and then lifted',
    'The ban imposed on the club by the league was lifted.',
    'The league lifted the ban on the club.',
  ],
  [
    'before and after one happening',
    'The road was closed a day before the storm.',
    'The road was reopened a day after the storm.',
  ],
  [
    'nobody, told in two ways',
    'Nobody was hurt in the fire.',
    'No one was hurt in the fire, officials said.',
  ],
  ['nobody hurt, and no injuries', 'No one was hurt in the fire.', 'There were no injuries in the fire.'],
  [
    'nobody this time, and somebody last year',
    'No one was killed in the fire.',
    'Two firefighters were killed fighting the fire last year.',
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
