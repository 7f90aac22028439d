import type { Analysis } from '../analyse.ts';
import type { TokenRange } from '../facts/types.ts';
import { pointWords } from '../languages/en/points.ts';
import { type Knowledge, strengthOf } from '../match.ts';
import { countriesApart } from '../other-sides.ts';
import type { Term } from '../structure/terms.ts';
import { acrossReports, type Finding, type Place } from './finding.ts';
import { sameTopic, topicOf } from './matter.ts';
import type { Weighed } from './pairs.ts';

/** Tokens, at most, between an undertaking and the word that says how it goes. */
const NEAR_TOKENS = 9;

/** How an undertaking goes, in one statement. */
interface State extends Place {
  group: 'forward' | 'stuck';
  undertaking: number;
  topic: number[];
}

/**
 * Talks, inquiries, repairs, … that go forward in one report and are stuck in another. Both may hold, of different days or
 * in different eyes: the reports differ.
 */
export function findProgress(statements: readonly Weighed[], knowledge: Knowledge): Finding[] {
  const states = statements.flatMap((statement) => statesOf(statement, knowledge));
  const forward = states.filter(({ group }) => group === 'forward');
  const stuck = states.filter(({ group }) => group === 'stuck');
  return forward.flatMap((a) =>
    stuck
      // A report that holds both sides differs with itself: it is shown with the others.
      .filter((b) => a.statement !== b.statement && sameUndertaking(a, b, knowledge))
      .map((b) => ({
        kind: 'progress',
        certainty: 'differs',
        places: [a, b],
        about: [a.undertaking, ...a.topic].sort((x, y) => x - y),
      })),
  );
}

function statesOf(statement: Weighed, knowledge: Knowledge): State[] {
  const words = pointWords(knowledge.language);
  const { terms, frames, tokens } = statement.analysis;
  const found = terms.flatMap((term, index): State[] => {
    if (term.kind !== 'word') return [];
    const forward = words.forward.has(term.key) && acts(statement.analysis, index);
    if (!forward && !words.stuck.has(term.key)) return [];
    const frame = frames.find(({ verb }) => verb === index);
    if (forward && frame?.infinitive) return [];
    const undertaking = nearest(statement.analysis, index, (key) => words.undertakings.has(key));
    if (undertaking < 0) return [];
    const range = spanOf(statement.analysis, index, undertaking);
    if (tokens.slice(Math.max(0, range.from - 2), range.to).some(({ lower }) => words.ahead.has(lower)))
      return [];
    const topic = topicOf(statement.analysis, undertaking);
    const turned = frame?.negated === true;
    const group = forward === turned ? 'stuck' : 'forward';
    const to = closed(statement.analysis, range);
    return [{ statement, range: { from: range.from, to }, group, undertaking, topic }];
  });
  return found.slice(0, 1);
}

/** Where words are quoted in part ('are "progressing well"'), the end of the quotation. */
function closed({ quotations }: Analysis, range: TokenRange): number {
  const cut = quotations.find(
    ({ range: one }) => one.from >= range.from && one.from < range.to && one.to >= range.to,
  );
  return cut ? cut.range.to + 1 : range.to;
}

/** "is progressing", "has advanced": a noun ("to review the progress") does not say that there is any. */
function acts({ terms, frames }: Analysis, index: number): boolean {
  return terms[index]?.tag !== 'noun' && frames.some(({ verb }) => verb === index);
}

function nearest({ terms, frames }: Analysis, from: number, wanted: (key: string) => boolean): number {
  const at = terms[from]?.range.from ?? 0;
  const own = frames.find(({ verb }) => verb === from);
  const argument = [...(own?.subject ?? []), ...(own?.object ?? [])].find(
    (term) => terms[term]?.kind === 'word' && wanted(terms[term]?.key ?? ''),
  );
  if (argument !== undefined) return argument;
  const near = terms
    .map((term, index) => ({ term, index, gap: Math.abs(term.range.from - at) }))
    .filter(({ term, gap }) => term.kind === 'word' && gap > 0 && gap <= NEAR_TOKENS && wanted(term.key))
    .sort((a, b) => a.gap - b.gap);
  return near[0]?.index ?? -1;
}

function spanOf({ terms }: Analysis, a: number, b: number): TokenRange {
  const ranges = [a, b].flatMap((term) => terms[term]?.range ?? []);
  return {
    from: Math.min(...ranges.map(({ from }) => from)),
    to: Math.max(...ranges.map(({ to }) => to)),
  };
}

function sameUndertaking(a: State, b: State, knowledge: Knowledge): boolean {
  const { undertakings } = pointWords(knowledge.language);
  const [x, y] = [a, b].map(({ statement, undertaking }) => statement.analysis.terms[undertaking]?.key ?? '');
  if (undertakings.get(x ?? '') !== undertakings.get(y ?? '')) return false;
  return sameTopic(a, b, knowledge) && !countriesApart(a.statement.analysis, b.statement.analysis, knowledge);
}

/** What stands in the way of an undertaking, in one statement. */
interface Hindered extends Place {
  /** Terms that name the undertaking, or getting on; none where the statement leaves it open. */
  undertaking: number[];
}

/** Different things that are said to stand in the way of one undertaking. */
export function findObstacles(statements: readonly Weighed[], knowledge: Knowledge): Finding[] {
  const all = statements.flatMap((statement) => hinderedOf(statement, knowledge));
  return acrossReports(all)
    .filter(
      ([a, b]) =>
        (a.undertaking.length > 0 || b.undertaking.length > 0) &&
        !countriesApart(a.statement.analysis, b.statement.analysis, knowledge),
    )
    .map(([a, b]): Finding => {
      const [first, second] = a.undertaking.length > 0 ? [a, b] : [b, a];
      return { kind: 'obstacle', certainty: 'differs', places: [first, second], about: first.undertaking };
    });
}

function hinderedOf(statement: Weighed, knowledge: Knowledge): Hindered[] {
  const words = pointWords(knowledge.language);
  const { analysis } = statement;
  const frame = analysis.frames.find(({ verb, object, oblique, negated }) =>
    negated
      ? false
      : [verb, ...object, ...oblique.flatMap(({ terms }) => terms)].some((term) =>
          words.hindrances.has(analysis.terms[term]?.key ?? ''),
        ),
  );
  if (!frame) return [];
  const verb = analysis.terms[frame.verb]?.range.from ?? 0;
  const range = subjectSpan(analysis, verb);
  if (nounsIn({ statement, range }).length === 0) return [];
  const undertaking = analysis.terms.flatMap(({ kind, key, range: at }, index) =>
    at.from >= verb && kind === 'word' && (words.undertakings.has(key) || words.advance.has(key))
      ? [index]
      : [],
  );
  return [{ statement, range, undertaking }];
}

/** From where the assertion begins (behind "X said that") to its verb; what only helps the verb left out. */
function subjectSpan(analysis: Analysis, verb: number): TokenRange {
  const opening =
    analysis.reportings.find(({ range }) => range.from === 0 && range.to <= verb)?.range.to ?? 0;
  let to = verb;
  while (to > opening && ['aux', 'modifier', 'negator', 'sign'].includes(analysis.tags[to - 1] ?? '')) to--;
  return { from: opening, to };
}

/** Whether two obstacles are one: they share a noun. */
export function sameObstacle(a: Place, b: Place, knowledge: Knowledge): boolean {
  return nounsIn(a).some((x) =>
    nounsIn(b).some((y) => strengthOf(a.statement.analysis, x, b.statement.analysis, y, knowledge) >= 0.9),
  );
}

function nounsIn({ statement, range }: Place): Term[] {
  return statement.analysis.terms.filter(
    (term) => term.tag === 'noun' && term.range.from >= range.from && term.range.to <= range.to,
  );
}
