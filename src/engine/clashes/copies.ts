import type { Analysis } from '../analyse.ts';
import { implies } from '../facts/compare-quantities.ts';
import type { TokenRange } from '../facts/types.ts';
import { MUTUAL, RETURNED, SYMMETRIC, TOGETHER, TURNS } from '../languages/en/clash-words.ts';
import { ADDED_TO, HALF_DENIED } from '../languages/en/grammar-words.ts';
import type { ConflictKind } from '../types.ts';
import { type Edit, isSame, isSynonym, type Lay, lay, type Unit, unitsOf } from './edits.ts';
import { type Clash, type Pair, type Sides, tellsOccasion } from './pair.ts';
import { type Rivalry, rivalry } from './rivals.ts';
import { otherSpeaker } from './speakers.ts';
import { atMost, type Stretch, stretchesOf, wholeOf } from './stretches.ts';

/** Units that say something and stand in both: fewer prove no copy. */
const LEAST_SHARED_UNITS = 3;
/** Where words were added or left out, more of the rest must be the same. */
const SHARED_WITH_CHANGES = 6;
/** Share of either sentence that the other has. */
const LEAST_SHARE = 0.7;
/** A person is another in the same part only where the sentence tells one occasion. */
const SHARED_WITH_NAME = 5;
/** Units beyond which a sentence is laid beside no other: the cost is the product of both lengths. */
const LONGEST_COPY = 120;

/**
 * Two sentences that are the same word for word but for one value, one opposite, one denial, or two parties that have
 * changed places. Hardly any two newsrooms write the same sentence by chance: the rest needs no other ground.
 */
export function findCopyClashes(pair: Pair): Clash[] {
  const found = copyOf(pair);
  return typeof found === 'object' ? [found] : [];
}

/**
 * Whether the statement is a copy in which nothing clashes.
 * @returns `same` when it says all that the highlight says, `looser` when a figure of it is only a bound on the highlight's,
 *   `akin` when the highlight adds words, `none` for no such copy
 */
export function copyIn(pair: Sides): Kinship {
  const found = copyOf(pair);
  return typeof found === 'object' ? 'none' : found;
}

export type Kinship = 'same' | 'looser' | 'akin' | 'none';
type Copy = Clash | Kinship;

const known = new WeakMap<Pair['alignment'], Copy>();

/** Laid out once for all clauses of a highlight's sentence. */
function copyOf(pair: Sides): Copy {
  let found = known.get(pair.alignment);
  if (found === undefined) {
    found = mayBeCopy(pair) ? read(pair) : 'none';
    known.set(pair.alignment, found);
  }
  return found;
}

/** Cheap: half of the highlight's terms stand in the statement, and nearly all of its words in some order. */
function mayBeCopy(pair: Sides): boolean {
  const { alignment, h, s } = pair;
  const { strength } = alignment;
  let given = 0;
  for (const value of strength) if (value >= 0.5) given++;
  return (
    strength.length >= LEAST_SHARED_UNITS &&
    given >= strength.length * 0.5 &&
    unitsOf(h).length <= LONGEST_COPY &&
    unitsOf(s).length <= LONGEST_COPY &&
    mayShareEnough(pair, wholeOf(s), 0)
  );
}

function read(pair: Sides): Copy {
  for (const stretch of stretchesOf(pair.s, pair.knowledge.language)) {
    const found = swapped(pair, stretch.units) ?? differing(pair, stretch);
    if (found !== 'none') return found;
  }
  return 'none';
}

/** The same units but for two names that have changed places around a verb. */
function swapped(pair: Sides, theirs: readonly Unit[]): Clash | undefined {
  const mine = unitsOf(pair.h);
  if (mine.length !== theirs.length) return undefined;
  const same = (a: Unit | undefined, b: Unit | undefined) =>
    a !== undefined && b !== undefined && isSame(pair.h, a, pair.s, b, pair.knowledge);
  const apart: number[] = [];
  for (let n = 0; n < mine.length && apart.length < 3; n++) if (!same(mine[n], theirs[n])) apart.push(n);
  const [i = -1, j = -1] = apart;
  const [first, second, rival] = [mine[i], mine[j], theirs[i]];
  if (apart.length !== 2 || first?.kind !== 'name' || second?.kind !== 'name' || !rival) return undefined;
  if (!same(first, theirs[j]) || !same(second, rival)) return undefined;
  const between = mine.slice(i + 1, j).map((unit) => unit.range.from);
  const acts = between.some((at) => pair.h.tags[at] === 'verb');
  const symmetric = between.some((at) => {
    const { stem = '', lower = '' } = pair.h.tokens[at] ?? {};
    const returned = RETURNED.has(stem) && !mine.some((unit) => tellsOccasion(pair.h, unit));
    return returned || SYMMETRIC.has(stem) || MUTUAL.has(stem) || TOGETHER.has(lower);
  });
  return acts && !symmetric ? { kind: 'role', h: first.range, s: rival.range, grounded: 1 } : undefined;
}

/**
 * Cheap: whatever the order of their units, the two may have enough in common.
 * @param content units of the stretch that say something, of which a copy has most
 */
function mayShareEnough({ h, knowledge: { language } }: Sides, stretch: Stretch, content: number): boolean {
  const { shared, rivals } = atMost(h, stretch, language);
  return (
    shared >= LEAST_SHARED_UNITS &&
    (shared + rivals) / Math.max(1, wholeOf(h).content, content) >= LEAST_SHARE
  );
}

function differing(pair: Sides, stretch: Stretch): Copy {
  if (!mayShareEnough(pair, stretch, stretch.content)) return 'none';
  const laid = lay(pair.h, pair.s, [unitsOf(pair.h), stretch.units], pair.knowledge);
  if (laid.shared.length < LEAST_SHARED_UNITS) return 'none';
  const changes: Exclude<ReturnType<typeof changeOf>, 'foreign'>[] = [];
  for (const edit of laid.edits) {
    const change = changeOf(pair, edit);
    if (change === 'foreign') return 'none';
    changes.push(change);
  }
  const rivals = changes.filter((change) => typeof change === 'object');
  const loose = changes.includes('loose');
  const share = (laid.shared.length + rivals.length) / Math.max(1, ...laid.content);
  if (laid.shared.length < (loose ? SHARED_WITH_CHANGES : LEAST_SHARED_UNITS) || share < LEAST_SHARE)
    return 'none';
  const [first] = rivals;
  if (!first) return kinship(pair, laid);
  if (loose && first.kind === 'negation') return 'none';
  if (!oneMatter(rivals) || (first.kind === 'name' && (loose || !oneOccasion(laid)))) return 'none';
  if (first.kind === 'date' && laid.shared.length < SHARED_WITH_NAME) return 'none';
  const { kind, resolved, h, s } = first;
  return { kind, h, s, grounded: share, ...(resolved ? { resolved } : {}) };
}

/** What a copy in which nothing clashes gives of the highlight. */
function kinship({ h, s }: Sides, { edits, pairs }: Lay): Kinship {
  const said = pairs.every(([a, b]) => {
    const [mine, theirs] = [h.quantities[a.ref], s.quantities[b.ref]];
    return a.kind !== 'quantity' || b.kind !== 'quantity' || !mine || !theirs || implies(theirs, mine);
  });
  if (!said) return 'looser';
  const added = edits.some((edit) => edit.s.length === 0 && edit.h.some(({ content }) => content));
  return added ? 'akin' : 'same';
}

/** One value, or opposites all along ("rose … the increase" / "fell … the decrease"). */
const oneMatter = (rivals: readonly Change[]): boolean =>
  rivals.length === 1 || rivals.every(({ kind }) => kind === 'direction');

/** A figure, a time or another name beside the one that differs: what is told happened once. */
const oneOccasion = ({ shared }: Lay): boolean =>
  shared.length >= SHARED_WITH_NAME && shared.some(({ kind }) => kind !== 'word');

interface Change {
  kind: ConflictKind;
  resolved?: [string, string];
  h: TokenRange;
  s: TokenRange;
}

/** `loose`: words that only one side has, and that make it no other matter. */
function changeOf(pair: Sides, edit: Edit): Change | 'harmless' | 'loose' | 'foreign' {
  const mouths = otherSpeaker(pair, edit);
  if (mouths === 'harmless') return mouths;
  if (mouths) return { ...mouths, h: spanOf(edit.h), s: spanOf(edit.s) };
  const [mine, theirs] = [withoutTwins(pair, edit), withoutTwins(pair, edit, true)];
  if ([...edit.h, ...edit.s].some(({ text }) => TURNS.has(text))) return 'foreign';
  if (halfDenies(pair.h, edit.h) || halfDenies(pair.s, edit.s)) return 'foreign';
  if (mine.some((unit) => isHedge(pair, unit)) || theirs.some((unit) => isHedge(pair, unit)))
    return 'foreign';
  const denied = denials(pair.h, edit.h).length - denials(pair.s, edit.s).length;
  const [said, answered] = [mine.filter(({ content }) => content), theirs.filter(({ content }) => content)];
  if (denied % 2 !== 0) return said.length + answered.length === 0 ? denial(pair, edit) : 'foreign';
  const [a, b] = [said[0] ?? mine[0], answered[0] ?? theirs[0]];
  if (said.length <= 1 && answered.length <= 1 && a && b && a.content === b.content) {
    const found: Rivalry = rivalry(pair, a, b);
    if (typeof found === 'object') return { ...found, h: a.range, s: b.range };
    return found === 'foreign' && !a.content ? 'harmless' : found;
  }
  if (said.length > 0 && answered.length > 0) return 'foreign';
  const added = [...said, ...answered];
  if (added.length === 0) return 'harmless';
  return added.every(({ kind }) => kind === 'word') && added.length <= LONGEST_CHANGE ? 'loose' : 'foreign';
}
const LONGEST_CHANGE = 4;
const spanOf = (units: readonly Unit[]): TokenRange => ({
  from: units[0]?.range.from ?? 0,
  to: units.at(-1)?.range.to ?? 0,
});

/** The units of one side for which the other side has no synonym in the same stretch. */
function withoutTwins(pair: Sides, { h, s }: Edit, theirs = false): Unit[] {
  // The same word on both sides of one edit has moved: what stood behind it may now stand before it.
  const twins = (a: Unit, b: Unit) => a.stem !== b.stem && isSynonym(a, b, pair.knowledge);
  return theirs ? s.filter((b) => !h.some((a) => twins(a, b))) : h.filter((a) => !s.some((b) => twins(a, b)));
}

const denials = (analysis: Analysis, units: readonly Unit[]): Unit[] =>
  units.filter(
    ({ range }) =>
      analysis.tags[range.from] === 'negator' && !ADDED_TO.has(analysis.tokens[range.to]?.lower ?? ''),
  );

/** "not every", "not entirely": neither a denial of the whole nor none. */
const halfDenies = ({ tags, tokens }: Analysis, units: readonly Unit[]): boolean =>
  units.some(({ range }) => {
    const next = tokens[range.to]?.lower ?? '';
    return tags[range.from] === 'negator' && HALF_DENIED.has(next);
  });

/** The words that deny, on the side that has them, and what stands in their place on the other. */
function denial(pair: Sides, { h, s }: Edit): Change {
  const [mine, theirs] = [denials(pair.h, h)[0], denials(pair.s, s)[0]];
  const place = (units: readonly Unit[], analysis: Analysis): TokenRange =>
    units[0]?.range ?? { from: 0, to: Math.min(1, analysis.tokens.length) };
  return {
    kind: 'negation',
    h: mine?.range ?? place(h, pair.h),
    s: theirs?.range ?? place(s, pair.s),
  };
}

/** Words that leave open or deny what follows them: "may", "is expected to", "refused to". */
function isHedge({ knowledge: { language } }: Sides, { text, stem }: Unit): boolean {
  return language.hedges.has(text) || language.denials.has(stem);
}
