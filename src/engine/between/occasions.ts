import type { Analysis } from '../analyse.ts';
import { describeTime } from '../facts/describe.ts';
import type { Quantity, Time, TokenRange } from '../facts/types.ts';
import { pointWords } from '../languages/en/points.ts';
import { type Knowledge, strengthOf } from '../match.ts';
import { countriesApart } from '../other-sides.ts';
import type { Term } from '../structure/terms.ts';
import { acrossReports, type Finding, type Place } from './finding.ts';
import type { Weighed } from './pairs.ts';

/*
 * Times that reports tell of one occasion in ways that cannot be set side by side as they stand: a gap to the event against
 * a date, one deadline against another.
 */

const MINUTES_PER_DAY = 1440;
const LONG_AGO = -1_000_000;

interface Days {
  from: number;
  to: number;
}

/** When somebody's visit was, in one statement. */
interface Visit extends Place {
  guest: string;
  /** Terms of the visit and the guest. */
  about: number[];
  days: Days;
}

/**
 * A visit that one report dates and that another counts from the event ("more than a week after X's visit"). They differ
 * where neither time holds the other; one inside the other is only more precise.
 */
export function findVisits(statements: readonly Weighed[], knowledge: Knowledge): Finding[] {
  const visits = statements.flatMap((statement) => visitsOf(statement, knowledge));
  return acrossReports(visits)
    .filter(([a, b]) => a.guest === b.guest && crosses(a.days, b.days))
    .map(([a, b]): Finding => ({ kind: 'date', certainty: 'differs', places: [a, b], about: a.about }));
}

function crosses(a: Days, b: Days): boolean {
  const holds = (x: Days, y: Days) => x.from <= y.from && y.to <= x.to;
  return !holds(a, b) && !holds(b, a);
}

function visitsOf(statement: Weighed, knowledge: Knowledge): Visit[] {
  const { analysis } = statement;
  const { visits } = pointWords(knowledge.language);
  const visit = analysis.terms.findIndex(({ kind, key }) => kind === 'word' && visits.has(key));
  const word = analysis.terms[visit];
  // Whoever takes part in the event itself comes and goes often; another guest has one visit that is spoken of.
  const guests = analysis.names.filter(
    ({ key, kind, pronoun }) => kind === 'person' && !pronoun && !knowledge.names.participants.has(key),
  );
  const [guest] = guests;
  if (!word || !guest || guests.length > 1) return [];
  const found = countedFrom(analysis, word.range, knowledge) ?? datedBy(analysis, word.range);
  const about = [visit, analysis.terms.findIndex(({ key }) => key === guest.key)].sort((x, y) => x - y);
  return found ? [{ statement, guest: guest.key, about, ...found }] : [];
}

/** "more than a week after the visit": the visit lies that long before the event. */
function countedFrom(
  { tokens, quantities }: Analysis,
  visit: TokenRange,
  { names }: Knowledge,
): Pick<Visit, 'days' | 'range' | 'resolved'> | undefined {
  const gap = quantities.find(
    ({ kind, range }) => kind === 'duration' && /^(?:after|before)$/.test(tokens[range.to]?.lower ?? ''),
  );
  if (!gap || names.eventDay === null || visit.from < gap.range.to) return undefined;
  const after = tokens[gap.range.to]?.lower === 'after';
  const days = tokens[gap.range.from - 1]?.lower === 'within' ? { ...daysAway(gap), from: 0 } : daysAway(gap);
  const event = names.eventDay;
  const away = after
    ? { from: days.to === null ? LONG_AGO : event - days.to, to: event - days.from }
    : { from: event + days.from, to: days.to === null ? -LONG_AGO : event + days.to };
  return { days: away, range: { from: gap.range.from, to: gap.range.to + 1 } };
}

function daysAway({ low, high, approximation }: Quantity): { from: number; to: number | null } {
  const [from, to] = [Math.round(low / MINUTES_PER_DAY), Math.round(high / MINUTES_PER_DAY)];
  if (approximation === 'more-than') return { from: from + 1, to: null };
  if (approximation === 'at-least') return { from, to: null };
  if (approximation === 'less-than') return { from: 0, to: to - 1 };
  return approximation === 'at-most' ? { from: 0, to } : { from, to };
}

/** "Last week … hosted": the time of the clause that tells of the visit. */
function datedBy(
  analysis: Analysis,
  visit: TokenRange,
): Pick<Visit, 'days' | 'range' | 'resolved'> | undefined {
  const clauseOf = ({ from }: TokenRange) =>
    analysis.clauses.findIndex(({ parts }) => parts.some((part) => part.from <= from && from < part.to));
  const times = analysis.times.filter(
    ({ interval, range, relation }) => interval && relation === 'at' && clauseOf(range) === clauseOf(visit),
  );
  const [time] = times;
  return times.length === 1 && time?.interval
    ? { days: time.interval, range: time.range, resolved: describeTime(time) }
    : undefined;
}

/** Nouns and named things that two plans must share. */
const SHARED_BY_PLANS = 2;

/** A day by which something is to be done, in one statement. */
interface Deadline extends Place {
  time: Time;
  things: Term[];
}

/** Different days by which one thing is to be done. */
export function findDeadlines(statements: readonly Weighed[], knowledge: Knowledge): Finding[] {
  const all = statements.flatMap(deadlinesOf);
  return acrossReports(all)
    .filter(
      ([a, b]) =>
        apart(a.time, b.time) &&
        shared(a, b, knowledge).length >= SHARED_BY_PLANS &&
        !countriesApart(a.statement.analysis, b.statement.analysis, knowledge),
    )
    .map(([a, b]): Finding => {
      const about = shared(a, b, knowledge).map((term) => a.statement.analysis.terms.indexOf(term));
      return { kind: 'date', certainty: 'differs', places: [a, b], about };
    });
}

/** Statements with more than one deadline tell of more than one thing. */
function deadlinesOf(statement: Weighed): Deadline[] {
  const { times, terms, names } = statement.analysis;
  const due = times.filter(
    ({ relation, interval }) => interval && (relation === 'by' || relation === 'before'),
  );
  const [time] = due;
  if (!time || due.length > 1) return [];
  const things = terms.filter(
    ({ kind, tag, ref }) => (kind === 'word' && tag === 'noun') || names[ref]?.kind === 'thing',
  );
  return [{ statement, range: time.range, resolved: describeTime(time), time, things }];
}

function shared(a: Deadline, b: Deadline, knowledge: Knowledge): Term[] {
  return a.things.filter((x) =>
    b.things.some((y) => strengthOf(a.statement.analysis, x, b.statement.analysis, y, knowledge) >= 0.9),
  );
}

const apart = ({ interval: a }: Time, { interval: b }: Time): boolean =>
  a !== null && b !== null && (a.to < b.from || b.to < a.from);
