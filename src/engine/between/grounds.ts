import type { Analysis } from '../analyse.ts';
import { pointWords } from '../languages/en/points.ts';
import { type Knowledge, strengthOf } from '../match.ts';
import { countriesApart, countriesIn } from '../other-sides.ts';
import type { Term } from '../structure/terms.ts';
import { acrossReports, type Finding, grouped, type Place } from './finding.ts';
import { givenGround, isMeasure } from './given-ground.ts';
import { endOf, sameTopic, topicOf } from './matter.ts';
import type { Weighed } from './pairs.ts';

/** What one statement gives as the ground of a measure, or what it says is quarrelled over beside it. */
interface Ground extends Place {
  measure: number;
  /** Number of the measure's group: a levy is a toll. */
  family: number;
  topic: number[];
  matter: string;
  /** The statement says for what the measure is; otherwise the measure is one of the things that a quarrel is over. */
  isGiven: boolean;
  /** What tells this ground from another. */
  words: Term[];
}

/**
 * What a measure is for or over, where two reports have different things there: one gives a ground for it, and the other gives
 * another, or tells of a quarrel over the measure and something else. A ground that the other report has too is no difference.
 */
export function findGrounds(statements: readonly Weighed[], knowledge: Knowledge): Finding[] {
  const families = new Map<number, Ground[]>();
  for (const ground of statements.flatMap((statement) => groundsOf(statement, knowledge)))
    families.set(ground.family, [...(families.get(ground.family) ?? []), ground]);
  return [...families.values()].flatMap((grounds) => differencesOf(grounds, knowledge));
}

/** Differences between the grounds of one group of measures; time grows with the square of their number. */
function differencesOf(grounds: readonly Ground[], knowledge: Knowledge): Finding[] {
  const apart: [Ground, Ground][] = [];
  const hadBy = new Map(grounds.map((ground) => [ground, new Set<number>()]));
  for (const [a, b] of acrossReports(grounds)) {
    if (!sameMeasure(a, b, knowledge)) continue;
    if (isOne(a, b, knowledge)) {
      hadBy.get(a)?.add(b.statement.report);
      hadBy.get(b)?.add(a.statement.report);
    } else if (a.isGiven || b.isGiven) apart.push([a, b]);
  }
  const differ = apart.filter(
    ([a, b]) => !hadBy.get(a)?.has(b.statement.report) && !hadBy.get(b)?.has(a.statement.report),
  );
  const differing = new Set(differ.flat());
  const places = grouped(
    grounds.filter((ground) => differing.has(ground)),
    (a, b) => isOne(a, b, knowledge),
  );
  const placeOf = (ground: Ground): Place => ({ ...(places.get(ground) ?? ground), matter: ground.matter });
  return differ.map(
    ([a, b]): Finding => ({
      kind: 'ground',
      certainty: 'differs',
      places: [placeOf(a), placeOf(b)],
      about: [a.measure],
    }),
  );
}

function groundsOf(statement: Weighed, knowledge: Knowledge): Ground[] {
  const { analysis } = statement;
  const { measures } = pointWords(knowledge.language);
  return analysis.terms.flatMap((term, measure) => {
    const family = measures.get(term.key);
    if (family === undefined || !isMeasure(analysis, measure, knowledge.language)) return [];
    const found = foundFor(analysis, measure, knowledge);
    if (!found) return [];
    // What the ground itself names is not what the measure is on: "sanctions on Drevia over a trawler".
    const topic = topicOf(analysis, measure).filter((index) => {
      const at = analysis.terms[index]?.range.from ?? 0;
      return !found.isGiven || at < found.range.from;
    });
    const matter = [family, ...topic.map((index) => analysis.terms[index]?.key)].join(' ');
    return [{ statement, measure, family, topic, matter, ...found }];
  });
}

type Found = Pick<Ground, 'range' | 'isGiven' | 'words'>;

function foundFor(analysis: Analysis, measure: number, knowledge: Knowledge): Found | undefined {
  const given = givenGround(analysis, measure, knowledge.language);
  if (!given) return quarrelOver(analysis, measure, knowledge);
  const { range, behind } = given;
  const words = tellingIn(analysis, { from: behind, to: range.to }, knowledge);
  // "over Easter", "over Lund": a name alone may be a time or a place.
  return words.some(({ kind }) => kind === 'word') ? { range, isGiven: true, words } : undefined;
}

/** "friction over tolls and the sale of barges": what the quarrel is over besides the measure. */
function quarrelOver(analysis: Analysis, measure: number, knowledge: Knowledge): Found | undefined {
  const { tokens, tags, terms } = analysis;
  const { quarrels, ends, joining } = pointWords(knowledge.language);
  const at = terms[measure]?.range.from ?? 0;
  const over = tokens.findLastIndex(({ lower }, i) => i < at && (lower === 'over' || lower === 'about'));
  const quarrel = terms.find(
    ({ kind, key, range }) => kind === 'word' && quarrels.has(key) && range.to === over,
  );
  if (!quarrel) return undefined;
  const to = endOf(analysis, over, ends);
  if (at >= to || tags.slice(over, at).includes('verb')) return undefined;
  const parts = [
    over,
    ...tokens.flatMap(({ lower }, i) => (i > over && i < to && joining.has(lower) ? [i] : [])),
  ];
  const words = parts.flatMap((from, n) => {
    const until = parts[n + 1] ?? to;
    return at >= from && at < until ? [] : tellingIn(analysis, { from, to: until }, knowledge);
  });
  return words.length > 0 ? { range: { from: quarrel.range.from, to }, isGiven: false, words } : undefined;
}

/** Nouns, deeds and names but those of the event's own people and countries, which stand in every statement. */
function tellingIn({ terms, names }: Analysis, range: Place['range'], { names: pack }: Knowledge): Term[] {
  return terms.filter(({ kind, tag, key, range: at, ref }) => {
    if (at.from < range.from || at.to > range.to) return false;
    if (kind === 'name')
      return names[ref]?.kind !== 'group' && !pack.participants.has(key) && !pack.parties.has(key);
    return kind === 'word' && (tag === 'noun' || tag === 'verb' || tag === 'gerund');
  });
}

function sameMeasure(a: Ground, b: Ground, knowledge: Knowledge): boolean {
  const [h, s] = [a.statement.analysis, b.statement.analysis];
  return (
    sameTopic(a, b, knowledge) &&
    !countriesApart(h, s, knowledge) &&
    namesThirdOf(s, a, knowledge) &&
    namesThirdOf(h, b, knowledge)
  );
}

/** Whether a statement names every country, none of the event's own, that another names outside its ground. */
function namesThirdOf(other: Analysis, { statement, range }: Ground, knowledge: Knowledge): boolean {
  const outside = statement.analysis.names.filter(
    ({ range: at }) => at.from < range.from || at.to > range.to,
  );
  const named = countriesIn(other.names, knowledge);
  return [...countriesIn(outside, knowledge)].every((key) => isOwn(key, knowledge) || named.has(key));
}

/** Whether a country is a participant's, or named in the event's description ("e:…"). */
const isOwn = (country: string, { names }: Knowledge): boolean =>
  names.parties.has(country) || country.startsWith('e:');

/** Two grounds are one where they share a word. */
function isOne(a: Ground, b: Ground, knowledge: Knowledge): boolean {
  const [h, s] = [a.statement.analysis, b.statement.analysis];
  return a.words.some((x) => b.words.some((y) => strengthOf(h, x, s, y, knowledge) >= SHARED));
}
const SHARED = 0.6;
