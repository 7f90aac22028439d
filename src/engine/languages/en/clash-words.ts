/*
 * Words that the finders of clashes ask for: which acts have no doer, who may speak for anybody, what becomes of people. Words
 * in full where a token is looked up, stems (as Token.stem) where a term is.
 */

import { words } from './words.ts';

/** Stems of acts that have no doer: two who talk with each other may be named either way round. */
export const SYMMETRIC = words(
  'talk speak convers discuss confer meet meeting call phone telephon ring chat negoti trade agree agreement exchang cooper dialogu tie relat partnership review share reaffirm work held hold marri wed divorc resembl differ merg clash fight draw',
);

/** Stems of deeds that two may each do to the other: who is told to have done one may have suffered one too. */
export const MUTUAL = words(
  'accus attack assault shell bomb greet hug embrac critic criticis threaten argu disagre join insult mock',
);

/** Stems of deeds that are often returned, each for its own cause: only of one amount or one day are two of them the same. */
export const RETURNED = words(
  'prais congratul sanction expel impos summon recal recogn apolog repli respond write respect trust ban complain fire launch deport interrupt defend',
);

/** Stems of deeds that many do side by side: that one did it says nothing of who did not. */
export const SIDE_BY_SIDE = words(
  'sign prais condemn attend welcom support back oppos critic criticis visit meet join vote speak urg warn thank celebr mourn arriv leav',
);

/** Prepositions before the one with whom a deed is done: it is the deed of both. */
export const TOGETHER = words('with beside alongside');

/** Prepositions before the one whom a deed is aimed at or comes from. */
export const DIRECTED = words('to at from on against of for over upon toward towards into');

/** Stems of words for bringing a matter up; their synonyms count too. */
export const RAISING = words('discuss rais mention talk convers underscor emphas attent focu');

/** Stems of deeds by which a thing goes from one party to another. */
export const TRANSFERS = words('bui sell purchas lend borrow rent leas');

/** Ties of kinship. */
export const KIN = words(
  'wife husband sister brother mother father son daughter uncle aunt nephew niece cousin grandmother grandfather widow',
);

/**
 * Stems of who speaks without a name, each with the side it is on: two of one side may be one ("the airline", "the company"). Who may
 * be on any side ("officials", "a source"), and papers and press, which pass on what others say, are on none.
 */
export const MOUTHS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    police: 'polic sheriff detect constabl',
    prosecution: 'prosecutor prosecut',
    court: 'court judg tribun juri',
    state: 'govern ministri minist depart cabinet embassi palac armi militari navi troop soldier',
    company:
      'compani firm airlin carrier bank lender manufactur carmak automak retail employ supplier landlord',
    hospital: 'hospit clinic doctor surgeon nurs',
    union: 'union striker',
    opposition: 'opposit rebel insurg',
    school: 'univers school colleg',
    church: 'church dioces archdioces',
    bystanders: 'resid villag local neighbour neighbor wit bystand survivor passeng',
    kin: 'famili rel friend',
  }).flatMap(([side, stems]) => stems.split(' ').map((stem) => [stem, side] as const)),
);

/** Stems of who speaks for whom the word before names: "police officials", "an opposition leader", "the police department". */
export const SPEAKS_FOR = words(
  'offici spokesman spokeswoman spokesperson spokespeopl sourc chief leader depart',
);

/** What becomes of people in disasters and attacks, each stem with its fate. */
export const FATES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    dead: 'dead die kill perish slain fatal drown',
    hurt: 'injur wound hurt',
    missing: 'miss unaccount',
    homeless: 'displac homeless evacu',
    held: 'arrest detain',
  }).flatMap(([fate, stems]) => stems.split(' ').map((stem) => [stem, fate] as const)),
);

/** What a price is paid in. */
export const MEANS_OF_PAYMENT = words('cash stock stocks share shares equity debt bonds');

/** Counts that are no figures: "injured dozens of others". */
export const LOOSE_COUNTS = words('dozens hundreds scores thousands several many others');

/** Words for what comes on top of something else: "another 9%". */
export const ADDED = words('another further additional extra');

/** Words that turn what a denial or a figure is about: "not out of love, but …", "either … or", "another 5 million". */
export const TURNS: ReadonlySet<string> = new Set([
  ...words('either or but rather only except other than unless if whether until'),
  ...ADDED,
]);

/** Offices of which one matter has several at once, on both sides of it. */
export const HELD_BY_MANY: ReadonlySet<string> = new Set([
  'lawyer',
  'attorney',
  'adviser',
  'analyst',
  'spokesperson',
]);

/** Offices that many countries and bodies have. */
export const COMMON_OFFICES: ReadonlySet<string> = new Set([
  'president',
  'prime minister',
  'minister',
  'leader',
  'king',
  'queen',
  'chancellor',
  'premier',
  'senator',
  'judge',
  'captain',
  'spokesman',
  'spokeswoman',
  'chairman',
  'director',
]);

/** What is looked into may meanwhile be sold, left or closed: only its own end ends an inquiry. */
export const INQUIRY = words('investig probe');

/** Stems of the last steps of an agreement: any of them still to come rules out any of them as done. */
export const CLOSING = words(
  'sign seal conclud final clinch complet reach ratifi approv adopt strike settl close',
);
