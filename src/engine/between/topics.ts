import type { Analysis } from '../analyse.ts';
import type { TokenRange } from '../facts/types.ts';
import { type PointWords, pointWords } from '../languages/en/points.ts';
import { type Knowledge, strengthOf } from '../match.ts';
import type { Term } from '../structure/terms.ts';
import { acrossReports, type Finding, grouped, type Place } from './finding.ts';
import { endOf } from './matter.ts';
import type { Weighed } from './pairs.ts';

/** What one statement says was spoken of: a list of subjects. */
interface Agenda extends Place {
  /** Term of the talk, where it is named, else of the verb. */
  talk: number;
  /** The nouns of each subject. */
  subjects: Term[][];
}

/** Subjects of which a list is made: fewer tell one matter, not what a talk covered. */
const SHORTEST_LIST = 3;
/** Tokens between the verb and its first subject: "discussed plans for", "exchanged notes on ways of improving safety in". */
const LEAD_TOKENS = 8;

/**
 * What the event's own people spoke of, where each of two reports lists a subject that the other never has. A list that only
 * leaves some out is a shorter one.
 */
export function findTopics(statements: readonly Weighed[], knowledge: Knowledge): Finding[] {
  const byReport = new Map<number, Agenda[]>();
  for (const list of statements.flatMap((statement) => agendaOf(statement, knowledge)))
    byReport.set(list.statement.report, [...(byReport.get(list.statement.report) ?? []), list]);
  const longest = [...byReport.values()].flatMap((own) => {
    const most = Math.max(...own.map(({ subjects }) => subjects.length));
    return own.filter(({ subjects }) => subjects.length === most).slice(0, 1);
  });
  const said = new Map(
    [...byReport].map(([report, own]) => [
      report,
      own.flatMap((list) => list.subjects.map((nouns) => ({ list, nouns }))),
    ]),
  );
  const hasOwn = (a: Agenda, b: Agenda) =>
    a.subjects.some(
      (nouns) => !said.get(b.statement.report)?.some((other) => isOne(a, nouns, other, knowledge)),
    );
  const differ = acrossReports(longest).filter(([a, b]) => hasOwn(a, b) && hasOwn(b, a));
  const places = grouped(longest, (a, b) => !differ.some((pair) => pair.includes(a) && pair.includes(b)));
  return differ.map(
    ([a, b]): Finding => ({
      kind: 'topics',
      certainty: 'differs',
      places: [places.get(a) ?? a, places.get(b) ?? b],
      about: [a.talk],
    }),
  );
}

/** Two subjects are one where they share a noun. */
function isOne(
  mine: Agenda,
  nouns: readonly Term[],
  other: { list: Agenda; nouns: readonly Term[] },
  knowledge: Knowledge,
): boolean {
  const [h, s] = [mine.statement.analysis, other.list.statement.analysis];
  return nouns.some((a) => other.nouns.some((b) => strengthOf(h, a, s, b, knowledge) >= SHARED_NOUN));
}
const SHARED_NOUN = 0.6;

function agendaOf(statement: Weighed, knowledge: Knowledge): Agenda[] {
  const { analysis } = statement;
  const { names } = knowledge;
  const words = pointWords(knowledge.language);
  const isOwn = analysis.names.some(({ key }) => key.startsWith('all:') || names.participants.has(key));
  if (!isOwn) return [];
  const talk = analysis.terms.findIndex(({ kind, key }) => kind === 'word' && names.acts.has(key));
  return analysis.terms
    .flatMap((term, verb) => {
      if (term.kind !== 'word' || !words.speaking.has(term.key)) return [];
      const list = listBehind(analysis, term.range.to, words);
      return list ? [{ statement, talk: talk < 0 ? verb : talk, ...list }] : [];
    })
    .slice(0, 1);
}

/** "on tugs and pilots, ice patrols and the breakwater": what stands between the signs and "and"s, to the assertion's end. */
function listBehind(
  analysis: Analysis,
  from: number,
  { leads, joining, ends }: PointWords,
): { range: TokenRange; subjects: Term[][] } | undefined {
  const { tokens, tags } = analysis;
  const end = endOf(analysis, from, ends);
  const first = tokens.findIndex(({ text }, i) => i >= from && text === ',');
  if (first < 0 || first >= end || tags.slice(first, end).includes('verb')) return undefined;
  // The first subject stands right before the first comma, behind the last preposition.
  const lead = tokens.findLastIndex(({ lower }, i) => i >= from && i < first && leads.has(lower));
  const start = lead < 0 ? from : lead + 1;
  if (start - from > LEAD_TOKENS) return undefined;
  const termAt = new Map(analysis.terms.map((term) => [term.range.from, term]));
  const subjects: Term[][] = [[]];
  for (let i = start; i < end; i++) {
    if (joining.has(tokens[i]?.lower ?? '')) subjects.push([]);
    const term = termAt.get(i);
    if (term && (term.kind === 'word' ? term.tag === 'noun' : term.kind === 'name'))
      subjects.at(-1)?.push(term);
  }
  const named = subjects.filter(({ length }) => length > 0);
  return named.length >= SHORTEST_LIST ? { range: { from: start, to: end }, subjects: named } : undefined;
}
