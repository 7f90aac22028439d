import { describe, expect, it } from 'vitest';
import { compareWith, conflictsBetween } from '../../testing/engine-pack.ts';
import type { ConflictKind } from '../types.ts';

/** Sentences that differ in one thing, with the kind of conflict that it makes. */
const CLASHING: readonly [ConflictKind, string, string][] = [
  [
    'number',
    'Divers raised three of the anchors that lay beside the northern pier in April.',
    'Divers raised five of the anchors that lay beside the northern pier in April.',
  ],
  [
    'money',
    'Back then the guild had asked for $40,000, said its clerk, and nobody paid.',
    'Back then the guild had asked for $90,000, said its clerk, and nobody paid.',
  ],
  [
    'duration',
    'The choir rehearses for nine weeks in a cold barn outside the village.',
    'The choir rehearses for ten weeks in a cold barn outside the village.',
  ],
  [
    'date',
    'In 1987 the lighthouse keeper planted the plum trees that shade the yard.',
    'In 1983 the lighthouse keeper planted the plum trees that shade the yard.',
  ],
  [
    'negation',
    'The bakers were paid for the bread they carried to the regatta.',
    'The bakers were not paid for the bread they carried to the regatta.',
  ],
  [
    'direction',
    'Visits to the ropewalk are up 14 percent on the season before.',
    'Visits to the ropewalk are down 14 percent on the season before.',
  ],
  [
    'order',
    'The organist left the village before 8 August, to the regret of the choir.',
    'The organist left the village after 8 August, to the regret of the choir.',
  ],
  [
    'name',
    'The jury gave its medal of 2019 to the weaver Anna Sturm for two carpets.',
    'The jury gave its medal of 2019 to the weaver Clara Voss for two carpets.',
  ],
  [
    'role',
    'The keeper told the jury that the lamp belonged to his sister.',
    'The keeper told the jury that the lamp belonged to his daughter.',
  ],
  [
    'role',
    'Anna Sturm blamed Clara Voss for the loss of two carpets.',
    'Clara Voss blamed Anna Sturm for the loss of two carpets.',
  ],
  [
    'attribution',
    'Anna Sturm said the loom had stood in the barn since the flood.',
    'Clara Voss said the loom had stood in the barn since the flood.',
  ],
  [
    'attribution',
    'The ropewalk will open again in the spring, the company said.',
    'The ropewalk will open again in the spring, local residents said.',
  ],
  [
    'attribution',
    'The ropewalk will open again in the spring, according to police officials.',
    'The ropewalk will open again in the spring, according to the opposition leader.',
  ],
  [
    'attribution',
    'The ropewalk will open again in the spring, according to the Ministry of Fisheries.',
    'The ropewalk will open again in the spring, according to the carrier.',
  ],
];

/** Sentences that differ in little, and both can hold. */
const NEAR: readonly [string, string, string][] = [
  [
    'values written in other ways',
    'The guild sold 1,200 ropes for $4 million.',
    'The guild sold 1200 ropes for $4m.',
  ],
  [
    'a figure inside quotation marks written in other ways',
    '"We rowed for six hours against the tide," said Anna Sturm.',
    '"We rowed for 6 hours against the tide," said Anna Sturm.',
  ],
  [
    'a figure and a time: two facts',
    'The guild had 40 apprentices in its ropewalk in 2003.',
    'The guild had 60 apprentices in its ropewalk in 2011.',
  ],
  [
    'some more of the same',
    'The guild may borrow $40,000 for the ropewalk and the pier.',
    'The guild may borrow another $90,000 for the ropewalk and the pier.',
  ],
  [
    'a denial that takes back nothing',
    'The keeper painted not only the door but the lamp of the tower.',
    'The keeper painted the door and the lamp of the tower.',
  ],
  [
    'a way up and down',
    'Two boys are running up the steep path behind the old mill.',
    'Two boys are running down the steep path behind the old mill.',
  ],
  [
    'an act with no doer',
    'Anna Sturm married Clara Voss in the barn of the guild.',
    'Clara Voss married Anna Sturm in the barn of the guild.',
  ],
  [
    'two spellings of one name',
    'The jury gave its medal of 2019 to Anna Sturm for two carpets.',
    'The jury gave its medal of 2019 to Anna Sturme for two carpets.',
  ],
  [
    'sources that may be the same people',
    'The loom had stood in the barn since the flood, officials said.',
    'The loom had stood in the barn since the flood, the prosecutor said.',
  ],
  [
    'sources that are on one side',
    'The ropewalk will open again in the spring, the carrier said.',
    'The ropewalk will open again in the spring, the company said.',
  ],
  [
    'a force and its spokesman',
    'The loom had stood in the barn since the flood, police said.',
    'The loom had stood in the barn since the flood, a police spokesman said.',
  ],
  [
    'who says it and who passes it on',
    'The ropewalk will open again in the spring, according to the company.',
    'The ropewalk will open again in the spring, according to the newspaper.',
  ],
  [
    'words that are left out',
    'The bakers were not paid for the bread they carried to the regatta, nor thanked for it by anybody.',
    'The bakers were not paid for the bread they carried to the regatta.',
  ],
];

describe('sentences that are the same but for one thing', () => {
  it.each(CLASHING)('clash in it, kind %s: %s / %s', (kind, one, other) => {
    expect(conflictsBetween(one, other)).toEqual([kind, kind]);
  });

  it.each(NEAR)('do not for %s: %s / %s', (_, one, other) => {
    expect(conflictsBetween(one, other)).toEqual([]);
  });

  it.each([
    ['Residents in Varno', 'Witnesses'],
    ['A hospital in Varno', 'Doctors'],
    ['Police in Varno', 'Detectives'],
    ['Officials in Kessia', 'Police'],
    ['A source in Kessia', 'Police'],
    ['The mayor of Varno', 'The police chief'],
    ['A friend of the police', 'The company'],
    ['The Union Ministry of Fisheries', 'The government'],
    ['The Employment Department', 'The Ministry of Labour'],
    ['The Family Court', 'The judge'],
    ['The Army Hospital', 'Doctors'],
    ['The Police Department', 'The sheriff'],
  ])('do not for mouths that may be one or anybody: %s / %s', (one, other) => {
    const told = 'that the fire had started in the kitchen of the hotel shortly before dawn.';
    expect(conflictsBetween(`${one} said ${told}`, `${other} said ${told}`)).toEqual([]);
  });

  it('show the words that differ', () => {
    const [statement, highlight] = CLASHING[3]?.slice(1) ?? [];
    const [reason] = compareWith(statement ?? '', highlight ?? '').reasons;
    expect(reason).toMatchObject({ rule: 'clash', highlight: '1983', report: '1987' });
  });

  it('are of one sentence of a statement that holds two', () => {
    const statement = `Rain fell on the regatta. ${CLASHING[4]?.[1]}`;
    expect(compareWith(statement, CLASHING[4]?.[2] ?? '').reasons[0]?.kind).toBe('negation');
  });
});

describe('weekdays in sentences that are otherwise the same', () => {
  const sentences = [
    'The fire in the ropewalk broke out late on Monday while the choir sang.',
    'The fire in the ropewalk broke out late on Friday while the choir sang.',
  ] as const;

  it('clash where neither text has a day', () => {
    expect(compareWith(sentences[0], sentences[1], { highlight: null, report: null }).relation).toBe(
      'conflicts',
    );
  });
});

describe('what a copy makes of the highlight', () => {
  it.each([
    [
      'corroborates',
      'a bound that the figure lies in',
      'The guild sold fewer than 800 ropes to the navy of Kessia.',
    ],
    ['corroborates', 'less than it says', 'The guild sold 350 ropes to the navy.'],
    ['conflicts', 'another figure', 'The guild sold 530 ropes to the navy of Kessia.'],
  ] as const)('%s: %s', (relation, _, highlight) => {
    expect(compareWith('The guild sold 350 ropes to the navy of Kessia.', highlight).relation).toBe(relation);
  });

  it('partly: the highlight has a figure where the statement has only a bound', () => {
    const highlight = 'The guild sold 610 ropes to the navy of Kessia.';
    const statement = 'The guild sold more than 600 ropes to the navy of Kessia.';
    expect(compareWith(statement, highlight).relation).toBe('partly');
  });
});
