import { type Alignment, coverage } from '../align.ts';
import { type Analysis, wordsOf } from '../analyse.ts';
import type { ComparablePack } from '../compare.ts';
import { compareQuantities } from '../facts/compare-quantities.ts';
import { compareTimes } from '../facts/compare-times.ts';
import { describeQuantity, describeTime } from '../facts/describe.ts';
import type { TokenRange } from '../facts/types.ts';
import { type StatementPair, termsOf, type Weighed } from './pairs.ts';
import type { Fact, GivenBy, ValueKind } from './types.ts';

/** Mean likeness of two groups of statements from which on they make one fact. */
const ONE_FACT = 0.64;
/** Likeness that some pair of the two groups must have. */
const SURELY_ONE = 0.77;

/** Statements that make one fact, by their numbers, ascending. */
export type Group = readonly number[];

/**
 * Groups statements of different reports that say the same. The likest pair is joined first; groups are joined while all
 * their pairs are alike on the average, so that a fact does not wander from paraphrase to paraphrase.
 * @param apart pairs, as "a b", that contradict each other: never in one fact
 */
export function groupFacts(pairs: readonly StatementPair[], apart: ReadonlySet<string>): Group[] {
  const likeness = new Map(pairs.map(({ a, b, likeness: value }) => [`${a.number} ${b.number}`, value]));
  const reportOf = new Map(pairs.flatMap(({ a, b }) => [a, b]).map(({ number, report }) => [number, report]));
  const between = (x: number, y: number) => likeness.get(x < y ? `${x} ${y}` : `${y} ${x}`) ?? 0;
  const groups = new Map<number, number[]>();
  const groupOf = (number: number) => groups.get(number) ?? [number];
  const sure = pairs
    .filter((pair) => pair.likeness >= SURELY_ONE)
    .sort((x, y) => y.likeness - x.likeness || x.a.number - y.a.number || x.b.number - y.b.number);
  for (const { a, b } of sure) {
    const [left, right] = [groupOf(a.number), groupOf(b.number)];
    if (left === right) continue;
    const across = left.flatMap((x) => right.map((y) => ({ x, y })));
    if (across.some(({ x, y }) => apart.has(x < y ? `${x} ${y}` : `${y} ${x}`))) continue;
    const others = across.filter(({ x, y }) => reportOf.get(x) !== reportOf.get(y));
    const mean = others.reduce((sum, { x, y }) => sum + between(x, y), 0) / others.length;
    if (mean < ONE_FACT) continue;
    const joined = [...left, ...right].sort((x, y) => x - y);
    for (const number of joined) groups.set(number, joined);
  }
  return [...new Set(groups.values())].sort((x, y) => (x[0] ?? 0) - (y[0] ?? 0));
}

/** Share of a fact's likest statement that another must give to make the fact too, among other things. */
const HOLDS_FACT = 0.9;

/**
 * The groups with the statements that make the fact and more besides ("spoke for 45 minutes on Thursday" holds "spoke on
 * Thursday"): one of each report that has none in the group.
 */
export function withLonger(
  groups: readonly Group[],
  pairs: readonly StatementPair[],
  apart: ReadonlySet<string>,
): Group[] {
  return groups.map((group) => {
    const heart = central(group, pairs);
    const added = new Map<number, StatementPair>();
    const reports = new Set(
      pairs
        .flatMap(({ a, b }) => [a, b])
        .flatMap(({ number, report }) => (group.includes(number) ? [report] : [])),
    );
    for (const pair of pairs) {
      const [mine, other, alignment] =
        pair.a.id === heart
          ? [pair.a, pair.b, pair.there]
          : pair.b.id === heart
            ? [pair.b, pair.a, pair.back]
            : [];
      if (!mine || !other || !alignment || reports.has(other.report)) continue;
      if (apart.has(`${pair.a.number} ${pair.b.number}`)) continue;
      const known = added.get(other.report);
      const holds = coverage(alignment, termsOf(mine)) >= HOLDS_FACT && hasDeed(alignment);
      if (holds && (!known || known.likeness < pair.likeness)) added.set(other.report, pair);
    }
    const numbers = [...added.values()].map(({ a, b }) => (a.id === heart ? b.number : a.number));
    return [...group, ...numbers].sort((x, y) => x - y);
  });
}

/** What the fact's first verb says is a verb there too: "reviewed the progress" does not say that there was any. */
function hasDeed({ h, s, best, strength }: Alignment): boolean {
  const [frame] = h.frames;
  if (!frame) return true;
  return (strength[frame.verb] ?? 0) >= 0.6 && s.frames.some(({ verb }) => verb === best[frame.verb]);
}

/** The groups as facts, most reports first. */
export function toFacts(
  pack: ComparablePack,
  groups: readonly Group[],
  { weighed, pairs }: { weighed: readonly Weighed[]; pairs: readonly StatementPair[] },
): Fact[] {
  const idOf = (report: number) => pack.reports[report]?.id ?? '';
  return groups
    .map((group) => {
      const members = group.flatMap((number) => weighed[number] ?? []);
      return {
        statement: central(group, pairs) ?? members[0]?.id ?? '',
        statements: members.map(({ id, report }) => ({ report: idOf(report), statement: id })),
        values: valuesOf(members, idOf),
      };
    })
    .sort((x, y) => countReports(y) - countReports(x));
}

const countReports = ({ statements }: Fact): number => new Set(statements.map(({ report }) => report)).size;

/** The statement that is likest to the others of its group. */
function central(group: Group, pairs: readonly StatementPair[]): string | undefined {
  const sums = new Map<string, number>();
  for (const { a, b, likeness } of pairs) {
    if (!group.includes(a.number) || !group.includes(b.number)) continue;
    for (const { id } of [a, b]) sums.set(id, (sums.get(id) ?? 0) + likeness);
  }
  return [...sums].sort(([, x], [, y]) => y - x)[0]?.[0];
}

interface Told {
  kind: ValueKind;
  analysis: Analysis;
  /** Index into the quantities, times or quotations of the sentence. */
  ref: number;
  range: TokenRange;
  resolved?: string;
  by: GivenBy;
}

function valuesOf(members: readonly Weighed[], idOf: (report: number) => string): Fact['values'] {
  const told = members.flatMap((member) => toldBy(member, idOf(member.report)));
  const values: Told[][] = [];
  for (const one of told) {
    const value = values.find((others) => others.some((other) => agree(one, other)));
    if (value) value.push(one);
    else values.push([one]);
  }
  return values.flatMap((value) => {
    const [first] = value;
    if (!first) return [];
    const { kind, by } = first;
    // One may know the year that another leaves open.
    const resolved = (value.find((one) => one.resolved && !one.resolved.includes('?')) ?? first).resolved;
    return [
      { kind, words: by.words, ...(resolved ? { resolved } : {}), givenBy: value.map((one) => one.by) },
    ];
  });
}

function toldBy({ analysis, id }: Weighed, report: string): Told[] {
  const by = (range: TokenRange) => ({ report, statement: id, words: wordsOf(analysis, range) });
  return [
    ...analysis.quantities.map((quantity, ref) => ({
      kind: 'figure' as const,
      analysis,
      ref,
      range: quantity.range,
      resolved: describeQuantity(quantity),
      by: by(quantity.range),
    })),
    ...analysis.times.map((time, ref) => ({
      kind: 'time' as const,
      analysis,
      ref,
      range: time.range,
      resolved: describeTime(time),
      by: by(time.range),
    })),
    ...analysis.quotations.map(({ range }, ref) => ({
      kind: 'quotation' as const,
      analysis,
      ref,
      range,
      by: by(range),
    })),
  ];
}

function agree(a: Told, b: Told): boolean {
  if (a.kind !== b.kind) return false;
  const outcome = (() => {
    if (a.kind === 'figure') {
      const [x, y] = [a.analysis.quantities[a.ref], b.analysis.quantities[b.ref]];
      return x && y && compareQuantities(x, y);
    }
    if (a.kind === 'time') {
      const [x, y] = [a.analysis.times[a.ref], b.analysis.times[b.ref]];
      return x && y && compareTimes(x, y);
    }
    return plain(a) === plain(b) ? 'equal' : undefined;
  })();
  return outcome === 'equal' || outcome === 'compatible';
}

const plain = ({ analysis, range }: Told): string =>
  analysis.tokens
    .slice(range.from, range.to)
    .filter(({ kind }) => kind !== 'sign')
    .map(({ stem }) => stem)
    .join(' ');
