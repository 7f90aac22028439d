import { describe, expect, test } from 'vitest';
import { packOf } from '../../testing/engine-pack.ts';
import { compareReports } from './compare-reports.ts';
import type { Point } from './types.ts';

/** The points of two reports, written `kind certainty: value / value`. */
function pointsBetween(one: string | string[], other: string | string[]): string[] {
  return compareReports(packOf({ a: [one].flat(), b: [other].flat() })).points.map(written);
}

function written({ kind, certainty, values }: Point): string {
  return `${kind} ${certainty}: ${values.map(({ words }) => words).join(' / ')}`;
}

describe('a point on which reports differ', () => {
  test.each([
    [
      'figures of one thing',
      'The harbour authority fears that 300 moorings will be lost.',
      'The harbour authority expects 450 moorings to go.',
      'number differs: 300 / 450',
    ],
    [
      'lengths of one act',
      'The meeting in Varno lasted six hours.',
      'Solant and Corwin met in Varno for four hours.',
      'duration differs: six hours / four hours',
    ],
    [
      'days of one act',
      'The repairs of the breakwater began in March.',
      'Repairs of the breakwater started in January.',
      'date conflict: March / January',
    ],
    [
      'deadlines of one thing',
      'Drevia and Kessia intend to finish the ferry treaty by June 2024.',
      'The ferry accord is to be ready before October 2024.',
      'date differs: June 2024 / October 2024',
    ],
    [
      'what is denied',
      'Solant and Corwin signed the guest book together.',
      'Solant and Corwin did not sign the guest book.',
      'negation conflict: signed / did not sign',
    ],
    [
      'how talks go',
      'Negotiations on the fishing agreement have gained pace.',
      'The fishing negotiations are deadlocked over the quota.',
      'progress differs: Negotiations on the fishing agreement have gained pace / negotiations are deadlocked',
    ],
    [
      'what stands in the way',
      'Pilots warn that the shallow channel may complicate negotiations.',
      'Kessian subsidies have led to a stalemate in the discussions.',
      'obstacle differs: the shallow channel / Kessian subsidies',
    ],
    [
      'what was spoken of',
      'Solant and Corwin discussed pilots, tugs and the breakwater.',
      'In the meeting, Solant and Corwin reviewed progress on herring quotas, pilots and ice patrols.',
      'topics differs: pilots, tugs and the breakwater / herring quotas, pilots and ice patrols',
    ],
    [
      'what a measure is for',
      'Drevia imposed a toll on barges because silt had filled the channel.',
      'Drevia set a toll on barges over the sinking of a ferry.',
      'ground differs: because silt had filled the channel / over the sinking of a ferry',
    ],
    [
      'what a quarrel is over besides a measure, and what the measure is for',
      'Drevia and Kessia are in a dispute over sanctions and fishing rights.',
      'Kessia put sanctions on Drevia over a seized trawler.',
      'ground differs: dispute over sanctions and fishing rights / over a seized trawler',
    ],
    [
      'whom words are quoted from',
      '"The tide waits for nobody here," Mayor Irena Vost said.',
      '"The tide waits for nobody here," said Colonel Pavel Drun.',
      'attribution conflict: Mayor Irena Vost / Colonel Pavel Drun',
    ],
    [
      'how a quotation goes on',
      'Solant said on the radio that both would work for "safe, open and cheap passage".',
      'Solant said on the radio that both would work for "safe and open passage".',
      'quotation differs: safe, open and cheap passage / safe and open passage',
    ],
    [
      'when a guest came, dated and counted from the event',
      'Solant and Corwin met more than a week after the visit of President Omar Lind to Drevia.',
      'Last week Drevia hosted President Omar Lind.',
      'date differs: more than a week after / Last week',
    ],
  ])('%s', (_, one, other, point) => {
    expect(pointsBetween(one, other)).toEqual([point]);
  });

  test.each([
    ['one figure told roughly', 'Some 40 boats sank in the storm.', 'Thirty-eight boats sank in the storm.'],
    ['figures of two parties', 'Drevia lost 640 sailors in the war.', 'Kessia lost 410 sailors in the war.'],
    [
      'shares on two days',
      'Shares in the Varno yard fell 6% on Monday.',
      'Shares in the Varno yard fell another 9% on Tuesday.',
    ],
    [
      'a plan and its fulfilment',
      'The yard will launch the ferry in the spring.',
      'The yard launched the ferry.',
    ],
    [
      'talks of two pairs of countries',
      'Negotiations of Drevia and Kessia on fishing are deadlocked.',
      'Norway and Iceland are accelerating negotiations on fishing.',
    ],
    [
      'a list and a shorter list of subjects',
      'Solant and Corwin discussed pilots, tugs, ice patrols and the breakwater.',
      'Solant and Corwin discussed pilots, tugs and the breakwater.',
    ],
    [
      'subjects of other people',
      'The choir and the bakers discussed flour, songs and candles.',
      'Solant and Corwin discussed pilots, tugs and the breakwater.',
    ],
    [
      'progress that is only hoped for',
      'The meeting may accelerate negotiations on the treaty.',
      'Negotiations on the treaty are deadlocked.',
    ],
    [
      'a visit told more closely',
      'Solant and Corwin met within a month after the visit of President Omar Lind.',
      'Last week Drevia hosted President Omar Lind.',
    ],
    [
      'one ground in other words',
      'Drevia imposed a toll on barges because silt had filled the channel.',
      'Drevia set a toll on barges in response to the silt of the channel.',
    ],
    [
      'grounds of two measures of one kind',
      'Drevia imposed a toll on barges because silt had filled the channel.',
      'Drevia imposed a toll on lorries over road damage.',
    ],
    [
      'the ground of a measure and that of its end',
      'The pilots called a strike over night shifts.',
      'The strike ended because the mayor stepped in.',
    ],
    [
      'the ground of a measure and that of announcing its end',
      'Drevia imposed a toll on barges because silt had filled the channel.',
      'Drevia announced an end to the toll on barges because of protests.',
    ],
    [
      'a ground and a time',
      'The pilots called a strike over night shifts.',
      'The pilots called a strike over Easter.',
    ],
    [
      'a quarrel over a measure and its ground',
      'Drevia and Kessia are in a dispute over sanctions and a seized trawler.',
      'Kessia put sanctions on Drevia over a seized trawler.',
    ],
    [
      'another part of a speech',
      'Corwin said "we drank cold tea".',
      'Corwin said "fog is our oldest guest".',
    ],
  ])('not %s', (_, one, other) => {
    expect(pointsBetween(one, other)).toEqual([]);
  });

  test('lists everybody who gives a value, conflicts first, and who gives both', () => {
    const pack = packOf({
      a: [
        'Seven tugs joined the search for the yacht.',
        'Negotiations on the fishing treaty are progressing.',
      ],
      b: ['Nine tugs joined the search for the yacht.', 'The fishing negotiations are deadlocked.'],
      c: [
        'Nine tugs joined the search for the yacht.',
        'The fishing negotiations are deadlocked.',
        'Talks on the fishing treaty are progressing, Solant said.',
      ],
    });
    const [first, second] = compareReports(pack).points;
    expect(first && written(first)).toBe('number conflict: Nine / Seven');
    expect(first?.values[0]?.givenBy).toEqual([
      { report: 'b', statement: 'b-1', words: 'Nine' },
      { report: 'c', statement: 'c-1', words: 'Nine' },
    ]);
    expect(first?.values[0]?.resolved).toBe('9');
    expect(first?.about).toEqual(['tugs', 'joined', 'search', 'yacht']);
    expect(second?.kind).toBe('progress');
    expect(second?.bothSides).toEqual(['c']);
  });
});

describe('a fact', () => {
  const overview = () =>
    compareReports(
      packOf({
        a: ['On Tuesday Solant gave the museum a brass compass.', 'Nobody swam.'],
        b: ['Solant gave the museum a brass compass.'],
        c: [
          'On Tuesday Solant presented the museum with a brass compass and thanked the keeper for 20 years of work.',
        ],
      }),
    );

  test('is made by all who say it, also by who says more besides', () => {
    expect(overview().facts).toHaveLength(1);
    expect(overview().facts[0]?.statements).toEqual([
      { report: 'a', statement: 'a-1' },
      { report: 'b', statement: 'b-1' },
      { report: 'c', statement: 'c-1' },
    ]);
  });

  test('has its values with who gives them', () => {
    const values = overview().facts[0]?.values.map(({ kind, words, resolved, givenBy }) => ({
      kind,
      words,
      resolved,
      by: givenBy.map(({ report }) => report),
    }));
    expect(values).toEqual([
      { kind: 'time', words: 'Tuesday', resolved: '2024-05-14', by: ['a', 'c'] },
      { kind: 'figure', words: '20 years', resolved: '20 y', by: ['c'] },
    ]);
  });

  test('is none that another contradicts', () => {
    const pack = packOf({
      a: ['Solant and Corwin signed the guest book.'],
      b: ['Solant and Corwin did not sign the guest book.'],
    });
    expect(compareReports(pack).facts).toEqual([]);
  });
});

describe('what one report alone has', () => {
  const alone = compareReports(
    packOf({
      a: [
        'Solant and Corwin spoke about dredging for 45 minutes.',
        'Captain Edda Brink steered the royal barge.',
        'The sea might be calmer.',
      ],
      b: ['Solant and Corwin spoke about dredging.'],
    }),
  ).alone.filter(({ report }) => report !== 'everyday');

  test('is a detail of a statement that others make, or a whole statement', () => {
    expect(alone).toEqual([
      { report: 'a', statement: 'a-1', whole: false, details: ['45 minutes'] },
      { report: 'a', statement: 'a-2', whole: true, details: ['Captain Edda Brink'] },
    ]);
  });
});

test('the same pack gives the same overview, and a pack that is too large says so', () => {
  const pack = packOf({ a: ['Seven tugs came.'], b: ['Nine tugs came.'] });
  expect(compareReports(pack)).toEqual(compareReports(pack));
  const one = pack.statements[0];
  if (!one) throw new Error('the pack has no statement');
  const large = { ...pack, statements: Array.from({ length: 2001 }, () => one) };
  expect(compareReports(large)).toEqual({
    facts: [],
    alone: [],
    points: [],
    sharedWording: [],
    complete: false,
  });
});
