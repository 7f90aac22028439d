import type { Analysis } from '../analyse.ts';
import { assertions } from '../assertions.ts';
import { FINDERS } from '../clashes/finders.ts';
import { type Clash, termAt } from '../clashes/pair.ts';
import type { TokenRange } from '../facts/types.ts';
import { type Knowledge, strengthOf } from '../match.ts';
import type { Frame } from '../structure/frames.ts';
import type { Term } from '../structure/terms.ts';
import type { ConflictKind } from '../types.ts';
import type { Finding } from './finding.ts';
import { type StatementPair, seenFrom } from './pairs.ts';
import { figuresApart, namesApart, timesApart } from './same-matter.ts';
import { isNear } from './values.ts';

/** Likeness below which two statements that clash are taken to speak of two matters. */
const SAME_MATTER = 0.3;
/** Kinds of which one side's finding is enough: a figure is counted in its slot, from whichever side it is seen. */
const ONE_SIDED: ReadonlySet<ConflictKind> = new Set(['number', 'money', 'percent', 'duration']);
/** Kinds in which the two sides differ in who is meant. */
const OF_NAMES: ReadonlySet<ConflictKind> = new Set(['name', 'role', 'attribution']);

/**
 * Values of two statements that cannot both hold. A reader's highlight is judged from one side; between reports both
 * statements are known, so a clash is kept only where either statement, taken as the highlight, clashes with the other.
 */
export function findConflicts(pair: StatementPair, knowledge: Knowledge): Finding[] {
  if (pair.likeness < SAME_MATTER) return [];
  const there = clashesFrom(pair, 'a', knowledge);
  const back = clashesFrom(pair, 'b', knowledge);
  const both = there.filter(({ kind }) => back.some((other) => other.kind === kind));
  const one = both[0] ?? [...there, ...back].find(({ kind }) => ONE_SIDED.has(kind));
  if (!one) return [];
  const turned = !there.includes(one);
  const ranges = turned ? { a: one.s, b: one.h } : { a: one.h, b: one.s };
  if (ONE_SIDED.has(one.kind) && roundedAlike(pair, ranges)) return [];
  if (isOtherMatter(pair, { kind: one.kind, ...ranges }, knowledge)) return [];
  const resolved = turned ? one.resolved?.toReversed() : one.resolved;
  return [
    {
      kind: one.kind,
      certainty: 'conflict',
      places: [
        { statement: pair.a, range: ranges.a, ...(resolved?.[0] ? { resolved: resolved[0] } : {}) },
        { statement: pair.b, range: ranges.b, ...(resolved?.[1] ? { resolved: resolved[1] } : {}) },
      ],
    },
  ];
}

function clashesFrom(pair: StatementPair, side: 'a' | 'b', knowledge: Knowledge): Clash[] {
  return assertions(pair[side]).flatMap((clause) => {
    const seen = seenFrom(pair, side, { knowledge, clause });
    return FINDERS.flatMap((finder) => finder(seen));
  });
}

function roundedAlike({ a, b }: StatementPair, ranges: { a: TokenRange; b: TokenRange }): boolean {
  const at = ({ quantities }: Analysis, range: TokenRange) =>
    quantities.find((quantity) => quantity.range.from === range.from);
  const [x, y] = [at(a.analysis, ranges.a), at(b.analysis, ranges.b)];
  return x !== undefined && y !== undefined && isNear(x, y);
}

interface Differing {
  kind: ConflictKind;
  a: TokenRange;
  b: TokenRange;
}

function isOtherMatter(pair: StatementPair, { kind, a, b }: Differing, knowledge: Knowledge): boolean {
  const terms = { mine: termAt(pair.a.analysis, a), theirs: termAt(pair.b.analysis, b) };
  if (kind === 'attribution' || kind === 'quotation') return !bothQuote(pair);
  if (!OF_NAMES.has(kind) && (namesApart(pair, knowledge) || subjectsApart(pair, terms, knowledge)))
    return true;
  if (kind === 'date') return figuresApart(pair);
  // What was planned and has been done since is news, no disagreement.
  if (kind === 'stage') return comesLater(pair, terms);
  return timesApart(pair, terms);
}

/** Words that only one side puts between quotation marks, or in nobody's mouth, may be anybody's. */
function bothQuote({ a, b }: StatementPair): boolean {
  const spoken = ({ quotations }: Analysis) => quotations.some(({ speaker }) => speaker?.key);
  return spoken(a.analysis) && spoken(b.analysis);
}

interface Terms {
  mine: number;
  theirs: number;
}

/** Both acts have doers, and neither's doer has a part in the other. */
function subjectsApart(pair: StatementPair, { mine, theirs }: Terms, knowledge: Knowledge): boolean {
  const [a, b] = [pair.a.analysis, pair.b.analysis];
  const [one, other] = [frameOf(a, mine), frameOf(b, theirs)];
  const [left, right] = [doers(a, one), doers(b, other)];
  const alike = (x: number, y: number) => {
    const [p, q] = [a.terms[x], b.terms[y]];
    // A word of a phrase is not the phrase: "exchanges" are no "trade barriers".
    return p !== undefined && q !== undefined && strengthOf(a, whole(p), b, whole(q), knowledge) >= 0.6;
  };
  // "paused its sales" and "sales continue": what one does is what the other is done to.
  const meets = (xs: readonly number[], ys: readonly number[]) => xs.some((x) => ys.some((y) => alike(x, y)));
  return (
    left.length > 0 &&
    right.length > 0 &&
    !meets(left, right) &&
    !meets(left, short(other?.object)) &&
    !meets(short(one?.object), right)
  );
}

function whole({ words: _, ...term }: Term): Term {
  return term;
}

/** Names and nouns of the subject: what only describes them does nothing. */
const doers = ({ terms }: Analysis, frame: Frame | undefined): number[] =>
  (frame?.subject ?? []).filter((term) => terms[term]?.tag !== 'modifier' && terms[term]?.tag !== 'verb');

/** A long object is a list of things: that one of them does something elsewhere ties the two acts together no more. */
const short = (object: readonly number[] = []): readonly number[] => (object.length > 3 ? [] : object);

function comesLater(pair: StatementPair, { mine, theirs }: Terms): boolean {
  const stages = [frameOf(pair.a.analysis, mine)?.stage, frameOf(pair.b.analysis, theirs)?.stage];
  return stages.includes('planned') && !stages.every((stage) => stage === 'planned');
}

function frameOf({ frames }: Analysis, term: number): Frame | undefined {
  return (
    frames.find(({ verb }) => verb === term) ??
    frames.find(({ subject, object, oblique }) =>
      [...subject, ...object, ...oblique.flatMap((one) => one.terms)].includes(term),
    )
  );
}
