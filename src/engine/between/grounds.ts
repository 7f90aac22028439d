import type { Analysis } from '../analyse.ts';
import { pointWords } from '../languages/en/points.ts';
import { type Knowledge, strengthOf } from '../match.ts';
import { countriesApart } from '../other-sides.ts';
import type { Term } from '../structure/terms.ts';
import { acrossReports, type Finding, grouped, type Place } from './finding.ts';
import { endOf, sameTopic, topicOf } from './matter.ts';
import type { Weighed } from './pairs.ts';

/** What one statement gives as the ground of a measure, or what it says is quarrelled over beside it. */
interface Ground extends Place {
  measure: number;
  topic: number[];
  /** The statement says for what the measure is; otherwise the measure is one of the things that a quarrel is over. */
  isGiven: boolean;
  /** What tells this ground from another. */
  words: Term[];
}

/** Tokens, at most, between a measure and what leads up to its ground: "tariffs of 9% on imports of glass from Drevia over". */
const LEAD_TOKENS = 10;
/** Tokens, at most, from a preposition to the measure behind it: "to the new 9% toll". */
const NEAR_TOKENS = 5;

/**
 * What a measure is for or over, where two reports have different things there: one gives a ground for it, and the other gives
 * another, or tells of a quarrel over the measure and something else. A ground that the other report has too is no difference.
 */
export function findGrounds(statements: readonly Weighed[], knowledge: Knowledge): Finding[] {
  const all = statements.flatMap((statement) => groundsOf(statement, knowledge));
  const hasToo = (a: Ground, report: number) =>
    all.some((b) => b.statement.report === report && sameMeasure(a, b, knowledge) && isOne(a, b, knowledge));
  const differ = acrossReports(all).filter(
    ([a, b]) =>
      (a.isGiven || b.isGiven) &&
      sameMeasure(a, b, knowledge) &&
      !hasToo(a, b.statement.report) &&
      !hasToo(b, a.statement.report),
  );
  const places = grouped(
    all.filter((ground) => differ.some((pair) => pair.includes(ground))),
    (a, b) => isOne(a, b, knowledge),
  );
  return differ.map(
    ([a, b]): Finding => ({
      kind: 'ground',
      certainty: 'differs',
      places: [places.get(a) ?? a, places.get(b) ?? b],
      about: [a.measure],
    }),
  );
}

function groundsOf(statement: Weighed, knowledge: Knowledge): Ground[] {
  const { analysis } = statement;
  const { measures } = pointWords(knowledge.language);
  return analysis.terms.flatMap((term, measure) => {
    if (term.kind !== 'word' || term.tag !== 'noun' || !measures.has(term.key)) return [];
    const found = givenGround(analysis, measure, knowledge) ?? quarrelOver(analysis, measure, knowledge);
    return found ? [{ statement, measure, topic: topicOf(analysis, measure), ...found }] : [];
  });
}

type Found = Pick<Ground, 'range' | 'isGiven' | 'words'>;

/** "a toll over the silt in the channel", "imposed a toll because silt filled it". */
function givenGround(analysis: Analysis, measure: number, knowledge: Knowledge): Found | undefined {
  const { tokens, tags, frames, terms } = analysis;
  const { grounds, imposing, ends, belonging } = pointWords(knowledge.language);
  const { from: start, to: from } = terms[measure]?.range ?? { from: 0, to: 0 };
  // "an end to tolls over": the ground of another thing than the measure.
  const before = tokens.findLastIndex(
    ({ lower }, i) => i < start && (belonging.has(lower) || tags[i] === 'verb'),
  );
  if (before >= start - NEAR_TOKENS && belonging.has(tokens[before]?.lower ?? '')) return undefined;
  const end = endOf(analysis, from, ends);
  for (let at = from; at <= end && at - from <= LEAD_TOKENS; at++) {
    // A verb between the two has the ground for itself: "the toll fell because".
    const verb = tags[at] === 'verb' ? terms.find(({ range }) => range.from === at) : undefined;
    if (verb && !imposing.has(verb.key)) return undefined;
    const lead = grounds.find((words) => words.every((word, n) => tokens[at + n]?.lower === word));
    if (!lead || tags[at - 1] === 'negator') continue;
    const governing = frames.find(({ subject, object }) => [...subject, ...object].includes(measure));
    if (governing && (governing.negated || !imposing.has(terms[governing.verb]?.key ?? ''))) return undefined;
    const behind = at + lead.length;
    const first = terms.find(({ range }) => range.from >= behind);
    if (first?.tag === 'value') return undefined;
    return toFound(analysis, { from: at, to: endOf(analysis, behind, ends) }, behind, knowledge);
  }
  return undefined;
}

function toFound(
  analysis: Analysis,
  range: Place['range'],
  behind: number,
  knowledge: Knowledge,
): Found | undefined {
  const words = tellingIn(analysis, { from: behind, to: range.to }, knowledge);
  // "over Easter", "over Lund": a name alone may be a time or a place.
  return words.some(({ kind }) => kind === 'word') ? { range, isGiven: true, words } : undefined;
}

/** "friction over tolls and the sale of barges": what the quarrel is over besides the measure. */
function quarrelOver(analysis: Analysis, measure: number, knowledge: Knowledge): Found | undefined {
  const { tokens, terms } = analysis;
  const { quarrels, ends, joining } = pointWords(knowledge.language);
  const at = terms[measure]?.range.from ?? 0;
  const over = tokens.findLastIndex(({ lower }, i) => i < at && (lower === 'over' || lower === 'about'));
  const quarrel = terms.find(
    ({ kind, key, range }) => kind === 'word' && quarrels.has(key) && range.to === over,
  );
  if (!quarrel) return undefined;
  const to = endOf(analysis, over, ends);
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
  const { measures } = pointWords(knowledge.language);
  const groupOf = ({ terms }: Analysis, term: number) => measures.get(terms[term]?.key ?? '');
  return (
    groupOf(h, a.measure) === groupOf(s, b.measure) &&
    sameTopic(a, b, knowledge) &&
    !countriesApart(h, s, knowledge)
  );
}

/** Two grounds are one where they share a word. */
function isOne(a: Ground, b: Ground, knowledge: Knowledge): boolean {
  const [h, s] = [a.statement.analysis, b.statement.analysis];
  return a.words.some((x) => b.words.some((y) => strengthOf(h, x, s, y, knowledge) >= SHARED));
}
const SHARED = 0.6;
