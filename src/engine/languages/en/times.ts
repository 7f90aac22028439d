/*
 * English words for days, months, seasons and relative times. All lower case, as in Token.lower.
 */

const entries = <T>(record: Record<string, T>): ReadonlyMap<string, T> => new Map(Object.entries(record));
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const months = entries({
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
});
/** Need a number or a full stop beside them: some are names or words. */
export const shortMonths = entries({
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
});
/** Months that are ordinary words too: read as months only with a capital and a time word or number beside them. */
export const doubtfulMonths = words('may march august');
/** Words before a doubtful month that settle it. */
export const monthLeads = words(
  'in on by since until till of from to last next this early mid late between through during before after around and late-',
);

/** 0 Sunday to 6 Saturday. */
export const weekdays = entries({
  sunday: 0,
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
});
/** Need a full stop, a comma or a date beside them. */
export const shortWeekdays = entries({
  sun: 0,
  mon: 1,
  tue: 2,
  tues: 2,
  wed: 3,
  thu: 4,
  thur: 4,
  thurs: 4,
  fri: 5,
  sat: 6,
});

/** First month of each season, northern half of the world. */
export const seasons = entries({ spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 });
/** Before a season without a year, these say that a time is meant. */
export const seasonLeads = words(
  'in by since until till last next this early late mid during before after coming past previous',
);

export const partsOfDay = words('morning afternoon evening night noon midnight');
/** Letters after a clock time. */
export const halvesOfDay = entries({ am: 0, pm: 720 });
/** Zones in minutes ahead of UTC. */
export const zones = entries({
  ist: 330,
  utc: 0,
  gmt: 0,
  bst: 60,
  cet: 60,
  cest: 120,
  msk: 180,
  est: -300,
  edt: -240,
  et: -300,
  cst: -360,
  cdt: -300,
  ct: -360,
  mst: -420,
  pst: -480,
  pdt: -420,
  pt: -480,
  jst: 540,
  sgt: 480,
  pkt: 300,
  aest: 600,
  gst: 240,
  hkt: 480,
});

export const periodUnits = entries<'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade'>({
  day: 'day',
  days: 'day',
  week: 'week',
  weeks: 'week',
  fortnight: 'week',
  month: 'month',
  months: 'month',
  quarter: 'quarter',
  quarters: 'quarter',
  year: 'year',
  years: 'year',
  decade: 'decade',
  decades: 'decade',
});

/** Parts of a period by one word ("early May") and by phrase ("the end of May"): shares of the period kept. */
export const edges = entries<readonly [number, number]>({
  early: [0, 0.5],
  mid: [0.25, 0.75],
  late: [0.5, 1],
});
export const edgeNouns = entries<readonly [number, number]>({
  start: [0, 0.34],
  beginning: [0, 0.34],
  middle: [0.25, 0.75],
  end: [0.66, 1],
  close: [0.66, 1],
});

/** Words before a time that turn it into a bound. The longest that fits is taken. */
export const relations = entries<'at' | 'by' | 'before' | 'since' | 'after' | 'until'>({
  by: 'by',
  'no later than': 'by',
  'not later than': 'by',
  'at the latest by': 'by',
  before: 'before',
  'ahead of': 'before',
  'prior to': 'before',
  'earlier than': 'before',
  since: 'since',
  'ever since': 'since',
  from: 'since',
  starting: 'since',
  beginning: 'since',
  'as of': 'since',
  'with effect from': 'since',
  after: 'after',
  following: 'after',
  'later than': 'after',
  until: 'until',
  till: 'until',
  through: 'until',
  'up to': 'until',
});

/** Before a time, in its clause: what happens then lies ahead. */
export const aheadCues = words(
  'will would shall plan plans planned planning expected expects expect scheduled due aim aims aiming aimed target targets targeting intends intend hope hopes hoping likely slated upcoming set',
);
/** Next to a time: what was said then lies behind, whatever the clause plans. */
export const reportedCues = words(
  'said told announced stated wrote added posted reported declared confirmed signed met held spoke',
);
/** In a clause, these end the reach of the words before. */
export const clauseEnds = words('. ; : ! ? ( )');
