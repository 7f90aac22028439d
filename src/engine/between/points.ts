import { wordsOf } from '../analyse.ts';
import type { ComparablePack } from '../compare.ts';
import { type Knowledge, strengthOf } from '../match.ts';
import { findConflicts } from './conflicts.ts';
import type { Finding, Place, PointFinder } from './finding.ts';
import { findGrounds } from './grounds.ts';
import { findDeadlines, findVisits } from './occasions.ts';
import type { StatementPair, Weighed } from './pairs.ts';
import { findQuotations } from './quoted.ts';
import { findTopics } from './topics.ts';
import type { GivenValue, Point, PointKind } from './types.ts';
import { findObstacles, findProgress, sameObstacle } from './undertakings.ts';
import { findFigures, findTimes } from './values.ts';

const PAIR_FINDERS: readonly PointFinder[] = [findConflicts, findFigures, findTimes];
const PACK_FINDERS = [
  findVisits,
  findDeadlines,
  findQuotations,
  findProgress,
  findObstacles,
  findTopics,
  findGrounds,
];

/** Words that name what a point is about. */
const WORDS_ABOUT = 5;

/** Points on which reports differ: findings that turn on the same words of a statement make one point. */
export function findPoints(
  pack: ComparablePack,
  weighed: readonly Weighed[],
  pairs: readonly StatementPair[],
): Point[] {
  const knowledge: Knowledge = { language: pack.language, names: pack.names };
  const findings = [
    ...pairs.flatMap((pair) => PAIR_FINDERS.flatMap((find) => find(pair, knowledge))),
    ...PACK_FINDERS.flatMap((find) => find(weighed, knowledge)),
  ];
  return clusters(findings)
    .map((cluster) => toPoint(pack, cluster, { knowledge, pairs }))
    .filter(({ values }) => values.length >= 2 && new Set(values.flatMap(namesOf)).size >= 2)
    .sort((a, b) => rankOf(b) - rankOf(a));
}

const rankOf = ({ certainty, values }: Point): number =>
  (certainty === 'conflict' ? 1000 : 0) + new Set(values.flatMap(namesOf)).size;

const namesOf = ({ givenBy }: GivenValue): string[] => givenBy.map(({ report }) => report);

/** A conflict and a difference in the same words are one point; how a thing goes and what hinders it are told of whole statements. */
function keyOf({ kind }: Finding, { statement, range, matter }: Place): string {
  if (matter !== undefined) return `${statement.number} ${kind} ${matter}`;
  return `${statement.number} ${OF_STATEMENTS.has(kind) ? kind : range.from}`;
}

const OF_STATEMENTS: ReadonlySet<PointKind> = new Set(['progress', 'obstacle', 'topics']);

function clusters(findings: readonly Finding[]): Finding[][] {
  const found: { keys: Set<string>; members: Finding[] }[] = [];
  for (const finding of findings) {
    const keys = finding.places.map((place) => keyOf(finding, place));
    const touching = found.filter((one) => keys.some((key) => one.keys.has(key)));
    const [joined = { keys: new Set<string>(), members: [] }, ...others] = touching;
    for (const other of others) {
      for (const key of other.keys) joined.keys.add(key);
      for (const member of other.members) joined.members.push(member);
    }
    for (const one of touching) found.splice(found.indexOf(one), 1);
    // Added to and not copied: many grounds of one measure give many findings.
    for (const key of keys) joined.keys.add(key);
    joined.members.push(finding);
    found.push(joined);
  }
  return found.map(({ members }) => members);
}

function toPoint(
  pack: ComparablePack,
  findings: readonly Finding[],
  { knowledge, pairs }: { knowledge: Knowledge; pairs: readonly StatementPair[] },
): Point {
  const conflict = findings.find(({ certainty }) => certainty === 'conflict');
  const kind = (conflict ?? findings[0])?.kind ?? 'number';
  const values = OF_TWO_SIDES.has(kind) ? twoSides(findings) : byValue(findings, { kind, knowledge });
  for (const value of values) value.push(...agreeing(value, values.flat(), { kind, pairs, knowledge }));
  const given = values
    .map((places) => toValue(pack, places))
    .sort((a, b) => reportsOf(b).size - reportsOf(a).size);
  const reports = [...new Set(given.flatMap((value) => [...reportsOf(value)]))];
  return {
    kind,
    certainty: conflict ? 'conflict' : 'differs',
    about: wordsAbout(findings, pairs),
    values: given,
    bothSides: reports.filter((report) => given.filter((value) => reportsOf(value).has(report)).length > 1),
  };
}

/** Kinds in which there is no third value: it is so or it is not, up or down. */
const OF_TWO_SIDES: ReadonlySet<PointKind> = new Set(['negation', 'direction', 'stage']);

function byValue(findings: readonly Finding[], of: { kind: PointKind; knowledge: Knowledge }): Place[][] {
  const values: Place[][] = [];
  for (const place of placesOf(findings)) {
    const value = values.find((places) => places.some((other) => isSame(place, other, of)));
    if (value) value.push(place);
    else values.push([place]);
  }
  return values;
}

/** Whoever is set against the first side is on the second, and the other way round. */
function twoSides(findings: readonly Finding[]): Place[][] {
  const places = placesOf(findings);
  const sides = new Map<Place, 0 | 1>();
  const at = (finding: Finding, place: Place) => {
    const key = keyOf(finding, place);
    return places.find((one) => keyOf(finding, one) === key);
  };
  const links = findings.map((finding) => finding.places.map((place) => at(finding, place)));
  for (const start of places) {
    if (sides.has(start)) continue;
    sides.set(start, 0);
    const waiting = [start];
    for (let here = waiting.pop(); here; here = waiting.pop()) {
      for (const link of links.filter((ends) => ends.includes(here))) {
        const other = link.find((end) => end !== here);
        if (!other || sides.has(other)) continue;
        sides.set(other, sides.get(here) === 0 ? 1 : 0);
        waiting.push(other);
      }
    }
  }
  return [0, 1]
    .map((side) => places.filter((place) => sides.get(place) === side))
    .filter(({ length }) => length > 0);
}

/** Likeness of two statements from which on a figure or time of both is the same one. */
const SAME_FACT = 0.5;

/** Places of further statements that give the same figure or time in the same fact. */
function agreeing(
  value: readonly Place[],
  taken: readonly Place[],
  { kind, pairs, knowledge }: { kind: PointKind; pairs: readonly StatementPair[]; knowledge: Knowledge },
): Place[] {
  if (!OF_VALUES.has(kind)) return [];
  const found: Place[] = [];
  for (const place of value) {
    for (const pair of pairs) {
      const other = pair.a === place.statement ? pair.b : pair.b === place.statement ? pair.a : undefined;
      if (!other || pair.likeness < SAME_FACT) continue;
      if ([...taken, ...found].some(({ statement }) => statement === other)) continue;
      const { analysis } = place.statement;
      const mine = analysis.terms.find(({ range }) => range.from === place.range.from);
      const theirs = other.analysis.terms.find(
        (term) =>
          mine && term.kind === mine.kind && strengthOf(analysis, mine, other.analysis, term, knowledge) >= 1,
      );
      if (mine && theirs && mine.kind !== 'word') found.push({ statement: other, range: theirs.range });
    }
  }
  return found;
}
const OF_VALUES: ReadonlySet<PointKind> = new Set(['number', 'money', 'percent', 'duration', 'date']);

/** Each statement's place once, in the pack's order. */
function placesOf(findings: readonly Finding[]): Place[] {
  const all = new Map(
    findings.flatMap((finding) => finding.places.map((place) => [keyOf(finding, place), place] as const)),
  );
  return [...all.values()].sort(
    (a, b) => a.statement.number - b.statement.number || a.range.from - b.range.from,
  );
}

function isSame(
  a: Place,
  b: Place,
  { kind, knowledge }: { kind: Finding['kind']; knowledge: Knowledge },
): boolean {
  if (kind === 'obstacle') return sameObstacle(a, b, knowledge);
  if (a.group || b.group) return a.group === b.group;
  if (a.resolved && b.resolved) return a.resolved === b.resolved;
  return plain(a) === plain(b);
}

const plain = ({ statement, range }: Place): string =>
  statement.analysis.tokens
    .slice(range.from, range.to)
    .filter(({ kind }) => kind !== 'sign')
    .map(({ stem }) => stem)
    .join(' ');

function toValue(pack: ComparablePack, places: readonly Place[]): GivenValue {
  const givenBy = places.map(({ statement, range }) => ({
    report: pack.reports[statement.report]?.id ?? '',
    statement: statement.id,
    words: wordsOf(statement.analysis, range),
  }));
  const resolved = places.find((place) => place.resolved)?.resolved;
  return { words: givenBy[0]?.words ?? '', ...(resolved ? { resolved } : {}), givenBy };
}

const reportsOf = ({ givenBy }: GivenValue): Set<string> => new Set(givenBy.map(({ report }) => report));

/** What the first pair of statements share, values left out, as the first has it. */
function wordsAbout(findings: readonly Finding[], pairs: readonly StatementPair[]): string[] {
  const [first] = findings;
  if (!first) return [];
  const [x, y] = first.places;
  if (first.about) {
    return first.about.flatMap((term) => {
      const range = x.statement.analysis.terms[term]?.range;
      return range ? [wordsOf(x.statement.analysis, range)] : [];
    });
  }
  const pair = pairs.find(({ a, b }) => a === x.statement && b === y.statement);
  const { analysis, weight } = x.statement;
  const taken = (range: { from: number }) => range.from >= x.range.from && range.from < x.range.to;
  const telling = analysis.terms
    .map((term, index) => ({ term, index }))
    .filter(
      ({ term, index }) =>
        (term.kind === 'word' || term.kind === 'name') &&
        term.tag !== 'modifier' &&
        !taken(term.range) &&
        (weight[index] ?? 0) > 0 &&
        (pair === undefined || (pair.there.strength[index] ?? 0) >= 0.6),
    )
    .sort((a, b) => (weight[b.index] ?? 0) - (weight[a.index] ?? 0))
    .slice(0, WORDS_ABOUT)
    .sort((a, b) => a.index - b.index);
  return telling.map(({ term }) => wordsOf(analysis, term.range));
}
