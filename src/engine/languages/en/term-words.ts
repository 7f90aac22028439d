/*
 * What is asked of the words of a sentence when they are read as terms, weighed and matched. Stems, as in Token.stem.
 */

import { words } from './words.ts';

/** Verbs that say nothing in a phrase of several words ("keep in touch"): the others tell what it means. */
export const FILLERS = words(
  'keep make take hold give get go have put set carri come bring turn look be do run',
);

/** Words that carry little by themselves in any event. */
export const VAGUE = words(
  'make take give get go come have do be say sai keep put set use new also time year dai thing wai number lot part case fact side well much mani other own such like remain becom includ accord among around late recent current further addit countri nation peopl way matter issu area field great big real',
);

/** Words for the first of several. */
export const FIRST = words('initial-adj maiden inaugur earliest open');
