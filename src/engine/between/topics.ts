import type { Analysis } from '../analyse.ts';
import type { TokenRange } from '../facts/types.ts';
import { pointWords } from '../languages/en/points.ts';
import { type Knowledge, strengthOf } from '../match.ts';
import type { Term } from '../structure/terms.ts';
import { acrossReports, type Finding, type Place } from './finding.ts';
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
/** Tokens between the verb and its first subject: "reviewed progress in", "exchanged views on expanding cooperation in". */
const LEAD_TOKENS = 8;

/**
 * What the event's own people spoke of, where each of two reports lists a subject that the other never has. A list that only
 * leaves some out is a shorter one.
 */
export function findTopics(statements: readonly Weighed[], knowledge: Knowledge): Finding[] {
  const lists = statements.flatMap((statement) => agendaOf(statement, knowledge));
  const longest = lists.filter((one) => {
    const own = lists.filter(({ statement }) => statement.report === one.statement.report);
    return (
      own.every(({ subjects }) => subjects.length <= one.subjects.length) && own.find(isLongest(own)) === one
    );
  });
  const said = (report: number) =>
    lists
      .filter(({ statement }) => statement.report === report)
      .flatMap((list) => list.subjects.map((nouns) => ({ list, nouns })));
  const hasOwn = (a: Agenda, b: Agenda) =>
    a.subjects.some((nouns) => !said(b.statement.report).some((other) => isOne(a, nouns, other, knowledge)));
  const differ = acrossReports(longest).filter(([a, b]) => hasOwn(a, b) && hasOwn(b, a));
  const apart = (a: Agenda, b: Agenda) => differ.some((pair) => pair.includes(a) && pair.includes(b));
  const groups: Agenda[][] = [];
  for (const list of longest) {
    const group = groups.find((members) => members.every((member) => !apart(member, list)));
    if (group) group.push(list);
    else groups.push([list]);
  }
  const placeOf = (list: Agenda): Place => ({
    statement: list.statement,
    range: list.range,
    group: String(groups.findIndex((members) => members.includes(list))),
  });
  return differ.map(
    ([a, b]): Finding => ({
      kind: 'topics',
      certainty: 'differs',
      places: [placeOf(a), placeOf(b)],
      about: [a.talk],
    }),
  );
}

const isLongest =
  (all: readonly Agenda[]) =>
  ({ subjects }: Agenda): boolean =>
    all.every((other) => other.subjects.length <= subjects.length);

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
  const { speaking } = pointWords(knowledge.language);
  const isOwn = analysis.names.some(({ key }) => key.startsWith('all:') || names.participants.has(key));
  if (!isOwn) return [];
  const talk = analysis.terms.findIndex(({ kind, key }) => kind === 'word' && names.acts.has(key));
  return analysis.terms
    .flatMap((term, verb) => {
      if (term.kind !== 'word' || !speaking.has(term.key)) return [];
      const list = listBehind(analysis, term.range.to);
      return list ? [{ statement, talk: talk < 0 ? verb : talk, ...list }] : [];
    })
    .slice(0, 1);
}

/** "on defence and security, energy and critical technologies": what stands between the signs and "and"s, to the sentence's end. */
function listBehind(analysis: Analysis, from: number): { range: TokenRange; subjects: Term[][] } | undefined {
  const { tokens, tags } = analysis;
  const stop = tokens.findIndex(
    ({ text, lower }, i) => i >= from && (/^[.;:]$/.test(text) || ENDS.has(lower)),
  );
  const end = stop < 0 ? tokens.length : stop;
  const first = tokens.findIndex(({ text }, i) => i >= from && text === ',');
  if (first < 0 || first >= end || tags.slice(first, end).includes('verb')) return undefined;
  // The first subject stands right before the first comma, behind the last preposition.
  const lead = tokens.findLastIndex(({ lower }, i) => i >= from && i < first && LEADS.has(lower));
  const start = lead < 0 ? from : lead + 1;
  if (start - from > LEAD_TOKENS) return undefined;
  const subjects: Term[][] = [[]];
  for (let i = start; i < end; i++) {
    if (tokens[i]?.text === ',' || tokens[i]?.lower === 'and' || tokens[i]?.lower === 'including')
      subjects.push([]);
    const term = analysis.terms.find(
      ({ range, kind, tag }) => range.from === i && (kind === 'word' ? tag === 'noun' : kind === 'name'),
    );
    if (term) subjects.at(-1)?.push(term);
  }
  const named = subjects.filter(({ length }) => length > 0);
  return named.length >= SHORTEST_LIST ? { range: { from: start, to: end }, subjects: named } : undefined;
}
const ENDS = new Set(['as', 'when', 'while', 'after', 'before', 'during', 'that', 'which', 'who']);
const LEADS = new Set(['on', 'in', 'about', 'of', 'for']);
