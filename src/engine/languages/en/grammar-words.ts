/*
 * Words that only join, place and deny: what the reading of frames, and the question whether two sentences speak of one matter, go by. In full, in
 * lower case.
 */

import { words } from './words.ts';

export const PREPOSITIONS = words(
  'of in on at by beside near outside inside behind off onto upon above below along alongside for with from about into over under against between among during after before to towards toward as than through across amid within without since until despite following',
);

/** Prepositions that say which one of several a noun is: "the ban on trawlers". */
export const SAY_WHICH = words('of on for among by about against');

/** What ends a phrase that says so. */
export const ENDS_WHICH = words(
  'of on for among by about against in at from to with after before during since until over under into and or but',
);

/** Prepositions behind which stands what somebody or something is: "in recession", "on strike". */
export const STATES = words('in at on');

/** Words that stand before a phrase or before a clause with a subject of its own. */
export const OPENS_CLAUSE = words('after before since until as than');

/** What follows these is another clause: "said nothing and left", "did nothing that helped". */
export const JOINS_CLAUSE = words('and but or that who which');

export const BE = words('is are was were be been being am');
export const PAST_BE = words('was were been');
export const HAVE = words('has have had having');
export const FUTURE = words('will would shall to');
export const MAYBE = words('could may might should can');

/** Words that may stand inside a verb group; "has yet to decide" denies. */
export const PASSED = words('yet ever also still already just now even once since always');

export const NOMINATIVE = words('he she they it we i');
export const POSSESSIVE = words('his her their its my our your');
export const DETERMINERS = words('the a an this that these those his her its their our my your');
export const INDEFINITE = words('a an any no');

/** Shares of a whole, by which a thing moves: "cut by a quarter". */
export const SHARES = words('half third quarter fifth tenth fraction percentage point');

/** Who does or suffers what nobody does or suffers. */
export const NOBODY = words('nobody none nothing neither');

/** Words before a noun that deny it. */
export const DENIES_NOUN = words('no without neither');

/** Words behind one that denies everybody, by which some are left out of it: "nobody else", "nothing but". */
export const LEAVES_OUT = words('else other but except more less');

/** Words behind "not" that add to what is said: "not only". */
export const ADDED_TO = words('only just merely least');

/** Words behind "not" that leave open what follows: "not entirely safe", "not every". */
export const HALF_DENIED = words(
  'necessarily entirely always fully completely immediately yet very so as quite exactly all every everyone everybody many much too',
);

/** Words for what is laid down for later, which behind "was" tell a plan of before. */
export const LAID_DOWN = words('due planned scheduled slated supposed meant expected set');
