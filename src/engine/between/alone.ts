import { type Analysis, wordsOf } from '../analyse.ts';
import type { ComparablePack } from '../compare.ts';
import { compareQuantities } from '../facts/compare-quantities.ts';
import { compareTimes } from '../facts/compare-times.ts';
import type { TokenRange } from '../facts/types.ts';
import { type Knowledge, nameStrength } from '../match.ts';
import type { Group } from './facts.ts';
import type { StatementPair, Weighed } from './pairs.ts';
import type { Alone } from './types.ts';

/** Likeness from which on another report says something like the statement. */
const SAID_ELSEWHERE = 0.5;
/** Likeness from which on two statements touch one matter, so that a figure of one may be the other's. */
const SAME_MATTER = 0.25;

/**
 * What one report alone has: whole statements that assert something checkable (a figure, a time, a name, a quotation or a
 * deed) and are like no other report's, and details that no other report gives in statements that are.
 * @param contradicted for each statement that stands in a point, the words on which others differ: they speak of the same
 */
export function findAlone(
  pack: ComparablePack,
  weighed: readonly Weighed[],
  from: {
    pairs: readonly StatementPair[];
    groups: readonly Group[];
    contradicted: ReadonlyMap<number, ReadonlySet<string>>;
  },
): Alone[] {
  const knowledge: Knowledge = { language: pack.language, names: pack.names };
  const near = new Map<number, { other: Weighed; likeness: number }[]>();
  for (const { a, b, likeness } of from.pairs) {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      near.set(one.number, [...(near.get(one.number) ?? []), { other, likeness }]);
    }
  }
  const grouped = new Set(from.groups.flat());
  return weighed.flatMap((statement) => {
    const others = near.get(statement.number) ?? [];
    const elsewhere = others.some(({ likeness }) => likeness >= SAID_ELSEWHERE);
    const whole = !elsewhere && !grouped.has(statement.number) && !from.contradicted.has(statement.number);
    const details = detailsOf(statement, { weighed, others, knowledge }).filter(
      (words) => !isAmong(words, from.contradicted.get(statement.number)),
    );
    if (whole ? details.length === 0 && !tellsDeed(statement.analysis) : details.length === 0) return [];
    return [{ report: pack.reports[statement.report]?.id ?? '', statement: statement.id, whole, details }];
  });
}

/** A gap is told with its "after", a figure without: either may hold the other. */
function isAmong(words: string, differing: ReadonlySet<string> = new Set()): boolean {
  return [...differing].some((other) => other.includes(words) || words.includes(other));
}

/** A flat clause with a doer and a verb of its own. */
function tellsDeed({ frames, terms }: Analysis): boolean {
  return frames.some(
    ({ verb, subject, hedged, stage, infinitive }) =>
      terms[verb]?.tag === 'verb' && subject.length > 0 && !hedged && stage !== 'planned' && !infinitive,
  );
}

interface Around {
  weighed: readonly Weighed[];
  others: readonly { other: Weighed; likeness: number }[];
  knowledge: Knowledge;
}

function detailsOf(statement: Weighed, around: Around): string[] {
  const { analysis } = statement;
  const near = around.others
    .filter(({ likeness }) => likeness >= SAME_MATTER)
    .map(({ other }) => other.analysis);
  const ranges = [
    ...analysis.quantities
      .filter(
        (mine) =>
          !near.some((other) => other.quantities.some((theirs) => fits(compareQuantities(mine, theirs)))),
      )
      .map(({ range }) => range),
    ...analysis.times
      .filter((mine) => !near.some((other) => other.times.some((theirs) => fits(compareTimes(mine, theirs)))))
      .map(({ range }) => range),
    ...ownNames(statement, around),
    ...analysis.quotations
      .filter(
        ({ range }) =>
          !near.some((other) => other.quotations.some((one) => shares(analysis, range, other, one.range))),
      )
      .map(({ range }) => range),
  ];
  return ranges.sort((a, b) => a.from - b.from).map((range) => wordsOf(analysis, range));
}

const fits = (outcome: string): boolean => outcome === 'equal' || outcome === 'compatible';

/** Names that stand in no other report at all. */
function ownNames(statement: Weighed, { weighed, knowledge }: Around): TokenRange[] {
  return statement.analysis.names
    .filter(
      ({ key, kind, pronoun }) =>
        kind !== 'group' &&
        !pronoun &&
        !weighed.some(
          (other) =>
            other.report !== statement.report &&
            other.analysis.names.some((name) => nameStrength(name.key, key, knowledge.names) > 0),
        ),
    )
    .map(({ range }) => range);
}

/** Half the words of the shorter quotation stand in the other. */
function shares(h: Analysis, mine: TokenRange, s: Analysis, theirs: TokenRange): boolean {
  const words = (analysis: Analysis, { from, to }: TokenRange) =>
    analysis.tokens.slice(from, to).flatMap(({ kind, stem }) => (kind === 'sign' ? [] : [stem]));
  const [a, b] = [words(h, mine), words(s, theirs)];
  return 2 * a.filter((word) => b.includes(word)).length >= Math.min(a.length, b.length);
}
