/*
 * Words that measure what they stand before, each line the opposites of the other: too weak for a conflict, since one may be over budget
 * in May and under it in June, and strong enough that neither bears the other out.
 */

import { words } from './words.ts';

const LINES: readonly (readonly [string, string])[] = [
  ['over above', 'under below'],
  ['ahead', 'behind'],
  ['in under', 'out'],
  ['well', 'poorly badly ill'],
  ['better', 'worse'],
  ['most many all every numerous', 'few no none hardly'],
  ['more', 'fewer less'],
  ['enough ample sufficient', 'too insufficient scarce few little'],
  ['fully almost nearly widely largely', 'barely hardly scarcely'],
  ['easily comfortably', 'narrowly barely'],
  ['always often', 'never rarely seldom'],
  ['early', 'late'],
  ['inside within', 'outside beyond'],
];

/** For each such word those that it is the opposite of. */
export const OPPOSITE_MEASURES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  LINES.flatMap(([one, other]) => [
    ...[...words(one)].map((word) => [word, words(other)] as const),
    ...[...words(other)].map((word) => [word, words(one)] as const),
  ]).reduce(
    (all, [word, others]) => all.set(word, new Set([...(all.get(word) ?? []), ...others])),
    new Map<string, Set<string>>(),
  ),
);

/** Those that may stand behind what they measure: "long enough", "arrived late". */
export const MEASURES_BEHIND = words('enough early late well poorly badly better worse');
