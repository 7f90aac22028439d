import type { Analysis } from '../analyse.ts';
import type { Pair } from '../clashes/pair.ts';
import { agreementOf, slotOf } from '../clashes/slots.ts';
import { compareQuantities } from '../facts/compare-quantities.ts';
import { compareTimes } from '../facts/compare-times.ts';
import { describeQuantity, describeTime } from '../facts/describe.ts';
import type { Quantity, Time } from '../facts/types.ts';
import { type Knowledge, strengthOf } from '../match.ts';
import type { Frame } from '../structure/frames.ts';
import type { Finding, Place } from './finding.ts';
import { type StatementPair, seenFrom, type Weighed } from './pairs.ts';
import { figuresApart, likenessOfRest, namesApart, timesApart } from './same-matter.ts';

/** Likeness of the rest from which on two figures of the same noun are two values of one thing. */
const SAME_NOUN = 0.55;
/** The figures stand with other verbs, or with no noun to go by: the rest must tell. */
const OTHER_VERB = 0.75;
/** The noun with its verb, or the length of one act, on both sides. */
const SAME_SLOT = 0.5;
const SAME_TIME = 0.55;
/** "Some 40" and 37: figures this near are told as one where one of them is round. */
const NEAR_SHARE = 0.12;

/** Figures in the same place of the same matter that cannot both hold. */
export function findFigures(pair: StatementPair, knowledge: Knowledge): Finding[] {
  const candidates = unmatched(pair, 'quantity').flatMap(({ mine, theirs }) => {
    const [x, y] = [quantityOf(pair.a, mine), quantityOf(pair.b, theirs)];
    return x && y && differ(x, y) && sameThing(pair, { mine, theirs, x, y }, knowledge)
      ? [{ mine, theirs, x, y }]
      : [];
  });
  // A figure with two rivals is set against neither: which of them is meant is not told.
  const single = candidates.filter(
    (one) =>
      candidates.filter(({ mine }) => mine === one.mine).length === 1 &&
      candidates.filter(({ theirs }) => theirs === one.theirs).length === 1,
  );
  if (single.length === 0 || namesApart(pair, knowledge)) return [];
  return single
    .filter(({ mine, theirs }) => !timesApart(pair, { mine, theirs }))
    .map(({ x, y }) => ({
      kind: x.kind === 'ordinal' ? 'number' : x.kind,
      certainty: 'differs',
      places: [
        { statement: pair.a, range: x.range, resolved: describeQuantity(x) },
        { statement: pair.b, range: y.range, resolved: describeQuantity(y) },
      ],
    }));
}

/** Times of the same act that cannot both be meant. */
export function findTimes(pair: StatementPair, knowledge: Knowledge): Finding[] {
  const found = unmatched(pair, 'time').flatMap(({ mine, theirs }) => {
    const [x, y] = [timeOf(pair.a, mine), timeOf(pair.b, theirs)];
    const same =
      x &&
      y &&
      compareTimes(x, y) === 'clash' &&
      likenessOfRest(pair, mine, theirs) >= SAME_TIME &&
      (isDue(x) || isDue(y) || sameAct(pair, { mine, theirs }, knowledge));
    return same ? [{ places: [placeOf(pair.a, x), placeOf(pair.b, y)] as [Place, Place] }] : [];
  });
  if (found.length !== 1 || namesApart(pair, knowledge) || figuresApart(pair)) return [];
  return found.map(({ places }) => ({ kind: 'date', certainty: 'differs', places }));
}

const placeOf = (statement: Weighed, time: Time): Place => ({
  statement,
  range: time.range,
  resolved: describeTime(time),
});

const isDue = ({ relation }: Time): boolean => relation === 'by' || relation === 'before';

/** Terms of a kind that have no partner on the other side. */
function unmatched(pair: StatementPair, kind: 'quantity' | 'time'): { mine: number; theirs: number }[] {
  const free = ({ terms }: Analysis, strength: Float64Array) =>
    terms.flatMap((term, index) => (term.kind === kind && (strength[index] ?? 0) === 0 ? [index] : []));
  const right = free(pair.b.analysis, pair.back.strength);
  return free(pair.a.analysis, pair.there.strength).flatMap((mine) =>
    right.map((theirs) => ({ mine, theirs })),
  );
}

function quantityOf({ analysis }: Weighed, term: number): Quantity | undefined {
  return analysis.quantities[analysis.terms[term]?.ref ?? -1];
}

function timeOf({ analysis }: Weighed, term: number): Time | undefined {
  return analysis.times[analysis.terms[term]?.ref ?? -1];
}

function differ(x: Quantity, y: Quantity): boolean {
  if (x.kind !== y.kind || compareQuantities(x, y) !== 'clash') return false;
  return !isNear(x, y);
}

/** Whether a round figure ("some 40") is as near to a counted one as round figures are to what they round. */
export function isNear(x: Quantity, y: Quantity): boolean {
  const round = (x.approximation === 'exact') !== (y.approximation === 'exact');
  const [low, high] = [Math.min(x.low, y.low), Math.max(x.high, y.high)];
  return round && high - low < NEAR_SHARE * high;
}

interface Rivals {
  mine: number;
  theirs: number;
  x: Quantity;
  y: Quantity;
}

function sameThing(pair: StatementPair, { mine, theirs, x, y }: Rivals, knowledge: Knowledge): boolean {
  const rest = likenessOfRest(pair, mine, theirs);
  if (rest < SAME_SLOT - 0.1) return false;
  const [there, back] = (['a', 'b'] as const).map((side) => seenFrom(pair, side, { knowledge })) as [
    Pair,
    Pair,
  ];
  const [one, other] = [slotOf(pair.a.analysis, x), slotOf(pair.b.analysis, y)];
  const agreements = [agreementOf(there, one, other), agreementOf(back, other, one)];
  if (agreements.some((agreement) => agreement === 'strong' || agreement === 'act')) return rest >= SAME_SLOT;
  const strength = (a: number, b: number) => {
    const [left, right] = [pair.a.analysis.terms[a], pair.b.analysis.terms[b]];
    return left && right ? strengthOf(pair.a.analysis, left, pair.b.analysis, right, knowledge) : -1;
  };
  const heads = strength(one.head, other.head);
  const verbs = strength(one.predicate, other.predicate);
  // A measure ("15 kilometres") has its unit, and needs no noun.
  if (heads < 0.9) return x.unit !== '' && verbs >= 0.9 && rest >= OTHER_VERB;
  return rest >= (verbs >= 0 && verbs < 0.6 && x.kind !== 'number' ? OTHER_VERB : SAME_NOUN);
}

/** The verbs that the two times hang on stand for each other. */
function sameAct(
  pair: StatementPair,
  { mine, theirs }: { mine: number; theirs: number },
  knowledge: Knowledge,
): boolean {
  const [left, right] = [framesOf(pair.a.analysis, mine), framesOf(pair.b.analysis, theirs)];
  return left.some((x) =>
    right.some((y) => {
      const [a, b] = [pair.a.analysis.terms[x.verb], pair.b.analysis.terms[y.verb]];
      return a && b && strengthOf(pair.a.analysis, a, pair.b.analysis, b, knowledge) >= 0.9;
    }),
  );
}

/** The frame that a time is an argument of, else the first of its clause. */
function framesOf(analysis: Analysis, term: number): Frame[] {
  const own = analysis.frames.filter(({ subject, object, oblique }) =>
    [...subject, ...object, ...oblique.flatMap(({ terms }) => terms)].includes(term),
  );
  if (own.length > 0) return own.slice(0, 1);
  const at = analysis.terms[term]?.range.from ?? -1;
  const clause = analysis.clauses.findIndex(({ parts }) =>
    parts.some((part) => part.from <= at && at < part.to),
  );
  return analysis.frames.filter((frame) => frame.clause === clause).slice(0, 1);
}
