/*
 * What is asked of verbs where it is judged whether two sentences tell one deed. Stems, as in Token.stem.
 */

const words = (line: string): ReadonlySet<string> => new Set(line.split(' '));

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
