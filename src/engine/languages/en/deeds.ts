/*
 * What is asked of verbs where it is judged whether two sentences tell one deed. Stems, as in Token.stem.
 */

import { words } from './words.ts';

/** Verbs that say little by themselves: what was done is the noun beside them ("held a call", "gave a boost"). */
export const LIGHT_VERBS = words(
  'hold held have make take give get receiv see conduct engag undergo deliv offer put bring provid reach keep',
);

/** Who says it by one of these does not say that it is so: "analysts anticipate that …". */
export const EXPECTS = words(
  'anticip expect predict forecast foresee hope suspect believ think specul envisag envision hint suggest',
);

/** A text with one of these leaves something open or undone without denying it. */
export const LEFT_OPEN = words('yet still pending without');

/** Stems of what is done to a thing once, so that it has one day. */
export const ONCE = words(
  'sign ratifi approv adopt resign quit step-down die appoint elect cancel complet conclud clear clearanc inaugur acquir merg dissolv abolish repeal reopen',
);

/** A sentence with one of these tells of more than one deed, of one more time, or of what is not so yet. */
export const AGAIN = words('if once before after following again second third another formally finally');

/** Stems of who says no to what is told behind "that". */
export const DENIES = words('deni refut rebut disput dismiss repudi');

/** What stands behind one of these is no longer what was denied. */
export const ENDS_TOLD = words(', ; : and but while after before because');
