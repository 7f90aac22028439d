/*
 * English words around numbers: what bounds or loosens an amount, makes it a range, a movement, a score or a label, or ends
 * the run in which its noun is looked for. All lower case, as in Token.lower; several words are joined by a space.
 */

const entries = <T>(record: Record<string, T>): ReadonlyMap<string, T> => new Map(Object.entries(record));
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
const phrases = (list: string): ReadonlySet<string> =>
  new Set(list.split(/[,\n]/).map((phrase) => phrase.trim()));

/** After a glued "m", these say that metres are meant, not millions. */
export const metreContext = words(
  'race sprint final hurdles freestyle butterfly backstroke medley relay dash tall long wide deep high above below away apart',
);

/** Ordinals that open idioms with these words and count nothing. */
export const ordinalIdioms = words(
  'half halves lady ladies minister hand name names and of all base aid degree class',
);

/** Before an ordinal, these make it an adverb or another idiom ("at first", "split second"). */
export const ordinalBlockers = words('at split per every');

/** Phrases before a number that bound or loosen it. The longest that fits is taken. */
export const approximationsBefore = entries<'about' | 'at-least' | 'at-most' | 'more-than' | 'less-than'>({
  about: 'about',
  around: 'about',
  some: 'about',
  nearly: 'about',
  almost: 'about',
  roughly: 'about',
  approximately: 'about',
  approx: 'about',
  circa: 'about',
  estimated: 'about',
  'an estimated': 'about',
  'close to': 'about',
  'in the region of': 'about',
  'somewhere around': 'about',
  'in the order of': 'about',
  virtually: 'about',
  '~': 'about',
  '≈': 'about',
  'more than': 'more-than',
  over: 'more-than',
  above: 'more-than',
  exceeding: 'more-than',
  exceeds: 'more-than',
  exceeded: 'more-than',
  exceed: 'more-than',
  'in excess of': 'more-than',
  topping: 'more-than',
  topped: 'more-than',
  'upwards of': 'more-than',
  'greater than': 'more-than',
  'higher than': 'more-than',
  'larger than': 'more-than',
  'longer than': 'more-than',
  beyond: 'more-than',
  'well over': 'more-than',
  'just over': 'more-than',
  'little over': 'more-than',
  'a little over': 'more-than',
  'slightly over': 'more-than',
  'just above': 'more-than',
  'little more than': 'more-than',
  'a little more than': 'more-than',
  'slightly more than': 'more-than',
  '>': 'more-than',
  'at least': 'at-least',
  'no less than': 'at-least',
  'not less than': 'at-least',
  'no fewer than': 'at-least',
  'a minimum of': 'at-least',
  'minimum of': 'at-least',
  '≥': 'at-least',
  'up to': 'at-most',
  'as many as': 'at-most',
  'as much as': 'at-most',
  'at most': 'at-most',
  'no more than': 'at-most',
  'not more than': 'at-most',
  'a maximum of': 'at-most',
  'maximum of': 'at-most',
  'no longer than': 'at-most',
  '≤': 'at-most',
  'less than': 'less-than',
  'fewer than': 'less-than',
  under: 'less-than',
  below: 'less-than',
  'lower than': 'less-than',
  'shorter than': 'less-than',
  'smaller than': 'less-than',
  'just under': 'less-than',
  'just below': 'less-than',
  'slightly under': 'less-than',
  'slightly less than': 'less-than',
  'little less than': 'less-than',
  'a little less than': 'less-than',
  'well under': 'less-than',
  '<': 'less-than',
});

/** Words after which "over" or "about" tells the matter, not the amount: "a row over 50% tariffs". */
export const matterBefore =
  words(`concern concerns concerned row dispute disputes talks talk war anger tension tensions case controversy fight
  deal feud spat outrage clash clashes negotiations question questions worry worries worried debate debates discussion discussions uncertainty
  disagreement disagreements control protest protests fears fear friction frictions standoff lawsuit criticism complaint complaints`);

/** Before "up to", these make it a movement: "went up to 500". */
export const movesUpTo = words(
  'went go goes gone going rose rise rises climbed moved came add adds added adding',
);

/** What may follow a number, its unit or its noun. */
export const approximationsAfter = entries<'about' | 'at-least' | 'at-most'>({
  'or more': 'at-least',
  plus: 'at-least',
  '- plus': 'at-least',
  'and above': 'at-least',
  'and over': 'at-least',
  'at least': 'at-least',
  '+': 'at-least',
  'or less': 'at-most',
  'or fewer': 'at-most',
  'at most': 'at-most',
  'or so': 'about',
  'or thereabouts': 'about',
  '- odd': 'about',
  odd: 'about',
  'or higher': 'at-least',
  'or longer': 'at-least',
});

/** Within a few words before "A to B", these make it a movement from one value to another, not a range. */
export const movements =
  words(`from rose rise rises rising risen fell fall falls falling fallen grew grow grows growing jumped jump jumps dropped
  drop drops dropping declined decline declines declining increased increase increases increasing decreased decrease decreases raised raise raises
  raising cut cuts cutting lowered lowering slowed slows slowing accelerated widened narrowed shrank shrunk surged slid slipped climbed
  climbing gained gain gains eased edged soared plunged up down reduced reduce reducing reduces moved went narrowing widening hiked hike
  doubled tripled doubling revised trimmed slashed expanded expand grown swelled dipped tumbled sank`);

/** Before "from A to B", these change one time into another: "moved from Monday to Friday". */
export const shifts = words(
  'moved shifted postponed extended delayed rescheduled brought pushed changed deferred advanced switched extending moving changes',
);

/** After or before "A-B" or "A to B", these say that it is a score or a vote. */
export const scoreContext =
  words(`win wins won victory defeat defeats defeated loss lost lose draw drew lead leads led beat beats beating vote votes
  voted majority decision verdict scoreline score scored margin ruling down up aggregate thrashed trailing trailed tie tied thriller triumph`);

/** Before a bare number, these make it a label: "article 370", "phase two", "No. 2". */
export const labels =
  words(`article articles section sections chapter clause no nos number numbers flight route channel boeing airbus level version type category tier
  part grade resolution highway apartment volume vol paragraph para schedule appendix figure fig formula code interstate series windows iphone galaxy annex psalm verse`);

/** As above, unless something that can be counted stands behind: "seat 8 people". */
export const doubtfulLabels =
  words(`page pages rule room phase stage gate bus line class act scene day building unit block sector ward platform seat episode season
  issue item exhibit table order bill case district lane road street square model mark war pillar track step question form title room studio area zone round`);

/** "Group of Seven": bodies that carry their number. */
export const numberedBodies = phrases('group of, gang of, big');

/** Before "one", these make it a pronoun. */
export const pronounBefore = words(
  'no any every each the this that which another some only such last latest not as',
);

/** After "one", these make it a pronoun or an idiom; a number needs something countable there. */
export const pronounAfter =
  words(`of another such side hand way point thing s is was were are will would can could may might must should has had have
  that who which and or but to in on at with for from by as if when if not than another who's cannot never does did do day time moment after before
  like about the a an this`);

/** Words that end a run of words in which the counted noun is looked for: function words, and the commonest finite verbs. */
export const runEnds =
  words(`offshore abroad nationwide worldwide online downtown overseas away apart tall long wide high deep old last next past previous coming more less fewer few spoke spoken speaks talked rang phoned stood stands felt wrote writes thought think knew know a an the this that these those it its he she they we you i his her their our your my him them us me who whom whose which what
  when where while why how in on at by with from to into onto upon for of off over under about above below between among through during before
  after since until till against across around behind beyond despite without within along amid per via toward towards than as and or but nor so yet if
  because although though unless whether is are was were be been being am has have had having do does did done will would shall should can could may might
  must not no n't never also then there here now just only even still already ago later earlier each every some any all both said says say told tells
  took take takes came come comes went go goes made make makes held hold holds fell fall rose rise saw see sees got get gets gave give gives began begin begins
  died dies die left leave leaves met meet meets led leads lead sent spent won lost hit ran kept became become becomes put set paid brought fled
  needs need wants want hopes aims plans remains remain includes include including according worth together respectively apiece again too once when yesterday today
  tomorrow monday tuesday wednesday thursday friday saturday sunday  january february march april june july august september october november december`);

/** Nouns that are plural without an s. */
export const plurals =
  words(`people men women children police staff troops personnel crew cattle aircraft sheep deer fish feet teeth mice geese
  media data criteria phenomena spacecraft police lives wives knives halves youth dead wounded injured crewmen policemen servicemen fishermen seafarers
  congressmen lawmakers businessmen crew poor homeless faithful`);

/** Words that end in s and are no plural nouns. */
export const notPlural =
  words(`plainclothes indigenous religious various serious famous previous dangerous numerous precious continuous us news always perhaps across
  united plus less unless minus gas bus thus yes consensus status bonus virus campus crisis basis analysis christmas texas paris business access
  process press congress class success progress mass boss loss cross glass goods-laden overseas sports sales series`);
