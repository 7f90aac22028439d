import { words } from './words.ts';

/** What an institution puts out in its own name ("a statement said"), and who speaks for it without a name. */
export const institutions = words(
  'statement readout release communique communiqué declaration memorandum memo notice filing bulletin circular ruling decree announcement notification factsheet government ministry department spokesperson spokesman spokeswoman spokespeople commission council court agency authority authorities regulator police embassy palace presidency secretariat cabinet parliament army navy administration',
);

/** People who are no names: the last word of "trade experts", singular and plural. */
export const people = words(
  'analyst analysts expert experts official officials source sources diplomat diplomats witness witnesses resident residents observer observers economist economists critic critics supporter supporters opponent opponents trader traders lawyer lawyers doctor doctors scientist scientists researcher researchers academic academics historian historians journalist journalists reporter reporters aide aides adviser advisers advisor advisors minister ministers lawmaker lawmakers senator senators judge judges negotiator negotiators envoy envoys executive executives manager managers worker workers employee employees farmer farmers student students teacher teachers driver drivers passenger passengers survivor survivors relative relatives neighbour neighbours neighbor neighbors parent parents investor investors strategist strategists commentator commentators insider insiders activist activists campaigner campaigners leader leaders commander commanders soldier soldiers officer officers prosecutor prosecutors investigator investigators engineer engineers nurse nurses owner owners union unions people person man men woman women others many some colleague colleagues friend friends fan fans coach coaches player players',
);

/** Stems of what somebody says a thing in: "in that post on X, …". */
export const MEDIA = words(
  'post statement interview tweet brief speech letter remark messag address confer articl thread video broadcast column',
);

/** Behind one of these stands whose somebody is, or where: "a friend of the police", "officials in Lund". */
export const BINDS = words('of for in from at near with on');

/** What may stand between such a word and the noun. */
export const DETERMINERS = words('the a an its their');
