import type { Analysis } from '../analyse.ts';
import { wordsOf } from '../analyse.ts';
import { describeQuantity } from '../facts/describe.ts';
import type { TokenRange } from '../facts/types.ts';
import { GROUND_ATTRIBUTION, GROUND_NEGATION, RELATED } from '../limits.ts';
import { nameStrength } from '../match.ts';
import type { Quotation, Reporting } from '../structure/quotations.ts';
import { wordStrength } from '../word-strengths.ts';
import { type Clash, ground, like, type Pair, sideOf } from './pair.ts';

/** The same words put in a different mouth, and quoted words that differ in substance. */
export function findSpeechClashes(pair: Pair): Clash[] {
  return [
    ...quotedBySomeoneElse(pair),
    ...saidBySomeoneElse(pair),
    ...denied(pair),
    ...quotedDifferently(pair),
  ].slice(0, 1);
}

/** Share of the shorter quotation's content that both have, from which on they quote the same words. */
const SAME_WORDS = 0.75;
const MINIMUM_QUOTED = 2;

function quotedBySomeoneElse(pair: Pair): Clash[] {
  for (const mine of pair.h.quotations) {
    for (const theirs of pair.s.quotations) {
      if (
        overlap(pair, mine.range, theirs.range) < SAME_WORDS ||
        !differentMouths(pair, mine.speaker?.key, theirs.speaker?.key)
      )
        continue;
      const [h, s] = [mine.speaker?.range ?? mine.range, theirs.speaker?.range ?? theirs.range];
      return [{ kind: 'attribution', h, s, grounded: 1 }];
    }
  }
  return [];
}

/** Reported without quotation marks: the assertion is the same, a named speaker stands on each side. */
function saidBySomeoneElse(pair: Pair): Clash[] {
  const mine = pair.h.reportings.find(({ scope }) => pair.clause.some((term) => within(pair.h, term, scope)));
  const theirs = mine && vouching(pair, mine.scope);
  if (!mine || !theirs) return [];
  const office = sameOffice(pair, mine.speaker.key, theirs.speaker.key);
  if (!office && !differentMouths(pair, mine.speaker.key, theirs.speaker.key, saysSo(pair, mine))) return [];
  if (!office && timed(pair.s, theirs.range) && !timed(pair.h, mine.range)) return [];
  if (!office && onlySources(pair.h, mine.range) !== onlySources(pair.s, theirs.range)) return [];
  if (!office && !sameVerb(pair, mine.scope)) return [];
  const grounded = ground(pair, []);
  const kind = office ? 'name' : 'attribution';
  return grounded >= GROUND_ATTRIBUTION
    ? [{ kind, h: mine.speaker.range, s: theirs.speaker.range, grounded }]
    : [];
}

/** Of several who speak in the statement, the one in whose mouth what the highlight tells is put. */
function vouching({ h, s, clause, alignment }: Pair, scope: TokenRange): Reporting | undefined {
  const verb = h.frames.find((frame) => clause.includes(frame.verb) && within(h, frame.verb, scope))?.verb;
  const partner = alignment.best[verb ?? -1] ?? -1;
  const holding = s.reportings.filter((one) => within(s, partner, one.scope));
  return s.reportings.length > 1 && holding.length === 1 ? holding[0] : s.reportings[0];
}

/** The speaker says something like it in the statement too: "X said exports fell, Y said imports fell". */
const saysSo =
  (pair: Pair, mine: Reporting) =>
  ({ speaker, scope }: Reporting): boolean =>
    speaker.key === mine.speaker.key &&
    pair.h.frames.some(
      (a) =>
        within(pair.h, a.verb, mine.scope) &&
        pair.s.frames.some((b) => within(pair.s, b.verb, scope) && like(pair, a.verb, b.verb) >= RELATED),
    );

/** "admitted that" / "denied that": the same speaker on the same assertion. */
function denied(pair: Pair): Clash[] {
  for (const mine of pair.h.reportings) {
    for (const theirs of pair.s.reportings) {
      if (denies(pair.h, mine.range, pair) === denies(pair.s, theirs.range, pair)) continue;
      if (negates(pair.h, mine.scope) || negates(pair.s, theirs.scope)) continue;
      const same =
        mine.speaker.key !== null &&
        theirs.speaker.key !== null &&
        nameStrength(mine.speaker.key, theirs.speaker.key, pair.knowledge.names) >= 0.9;
      if (!same || !pair.clause.some((term) => within(pair.h, term, mine.scope))) continue;
      const grounded = ground(pair, []);
      if (grounded >= GROUND_NEGATION)
        return [{ kind: 'negation', h: mine.range, s: theirs.range, grounded }];
    }
  }
  return [];
}

function denies(analysis: Analysis, range: TokenRange, pair: Pair): boolean {
  return analysis.tokens
    .slice(range.from, range.to)
    .some((token) => pair.knowledge.language.denials.has(token.stem));
}

/** "denied that there were any" and "said there were none" agree: what is said must affirm on both sides. */
const negates = (analysis: Analysis, scope: TokenRange): boolean =>
  analysis.tags.slice(scope.from, scope.to).includes('negator');

/** Two persons, not the same, both called by the same title: the report names another holder of the office. */
function sameOffice(pair: Pair, mine: string | null, theirs: string | null): boolean {
  const a = pair.h.names.find((name) => name.key === mine && name.kind === 'person' && name.title !== null);
  const b = pair.s.names.find((name) => name.key === theirs && name.kind === 'person');
  if (!a || !b || nameStrength(a.key, b.key, pair.knowledge.names) > 0) return false;
  const office = b.title === a.title && (a.of === null || b.of === null || a.of === b.of);
  return office || pair.knowledge.names.holders(a.title ?? '', a.of).includes(b.key);
}

/** "according to X" names where a fact comes from: somebody else may say the same of their own accord. */
const onlySources = (analysis: Analysis, range: TokenRange): boolean =>
  analysis.tokens[range.from]?.lower === 'according';

/** "said last month": words of another occasion, which somebody else may say too. */
const timed = (analysis: Analysis, range: TokenRange): boolean =>
  analysis.times.some((time) => time.range.from >= range.from && time.range.to <= range.to);

/** What is said has the same verb on both sides: loose likeness of words is not the same saying. */
function sameVerb(pair: Pair, scope: TokenRange): boolean {
  return pair.h.frames.some(
    (a) =>
      within(pair.h, a.verb, scope) &&
      pair.clause.includes(a.verb) &&
      pair.s.frames.some((b) => like(pair, a.verb, b.verb) >= 0.9),
  );
}

function within(analysis: Analysis, term: number, range: TokenRange): boolean {
  const at = analysis.terms[term]?.range.from ?? -1;
  return at >= range.from && at < range.to;
}

/**
 * Both speakers are named, they are not one another, nor of one side, and neither is named as speaker on the other side.
 * @param alsoSays whether a reporting of the statement puts it in the mouth of the highlight's speaker too
 */
function differentMouths(
  pair: Pair,
  mine: string | null | undefined,
  theirs: string | null | undefined,
  alsoSays = ({ speaker }: Reporting): boolean => speaker.key === mine,
): boolean {
  if (!mine || !theirs || mine.startsWith('all:') || theirs.startsWith('all:')) return false;
  if (nameStrength(mine, theirs, pair.knowledge.names) > 0) return false;
  if (speaksToo(pair.s, mine) || speaksToo(pair.h, theirs)) return false;
  const [a, b] = [sideOf(mine, pair.knowledge), sideOf(theirs, pair.knowledge)];
  if (a === b) return !a.startsWith('p:');
  return isSure(pair.h, mine) && isSure(pair.s, theirs) && !pair.s.reportings.some(alsoSays);
}

/** "Lee and Orr said": the one before the "and" speaks as well. */
function speaksToo(analysis: Analysis, key: string): boolean {
  return analysis.reportings.some(({ range }) =>
    analysis.names.some(
      (name) =>
        name.key === key &&
        name.range.to === range.from - 1 &&
        analysis.tokens[name.range.to]?.lower === 'and',
    ),
  );
}

/** A name of the pack, a country, or somebody called by two names: no other name for somebody else. */
function isSure(analysis: Analysis, key: string): boolean {
  if (/^[ep]:/.test(key)) return true;
  return (
    key.startsWith('n:') &&
    key.includes(' ') &&
    analysis.names.some((name) => name.key === key && (name.kind === 'person' || name.kind === 'unknown'))
  );
}

/** Words by their stems, figures by what they come to: "$1m" and "$1 million" are the same words. */
function contentOf(analysis: Analysis, range: TokenRange): { key: string; at: number }[] {
  const figures = analysis.quantities.filter(
    ({ range: { from, to } }) => from >= range.from && to <= range.to,
  );
  return analysis.tokens.slice(range.from, range.to).flatMap((token, n) => {
    const at = range.from + n;
    const figure = figures.find(({ range: { from, to } }) => from <= at && at < to);
    if (figure) return figure.range.from === at ? [{ key: describeQuantity(figure), at }] : [];
    const tag = analysis.tags[at];
    return token.kind === 'sign' || tag === 'stop' || tag === 'aux' ? [] : [{ key: token.stem, at }];
  });
}

function overlap(pair: Pair, mine: TokenRange, theirs: TokenRange): number {
  const [a, b] = [contentOf(pair.h, mine), contentOf(pair.s, theirs)];
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < MINIMUM_QUOTED) return 0;
  return short.filter(({ key }) => long.some((other) => other.key === key)).length / short.length;
}

/** Same beginning or same end, and one content word in the place of another: "best offers" / "weakest offers". */
function quotedDifferently(pair: Pair): Clash[] {
  for (const mine of pair.h.quotations) {
    for (const theirs of pair.s.quotations) {
      if (
        differentMouths(pair, mine.speaker?.key, theirs.speaker?.key) ||
        quotedElsewhere(pair, mine, theirs)
      )
        continue;
      const swap = substitution(pair, mine, theirs);
      if (!swap) continue;
      const inside = pair.h.terms.flatMap((term, index) =>
        term.range.from >= mine.range.from && term.range.to <= mine.range.to ? [index] : [],
      );
      const grounded = ground(pair, inside);
      const sameMouth = mine.speaker?.key != null && mine.speaker.key === theirs.speaker?.key;
      if (!sameMouth && grounded < GROUND_QUOTATION) continue;
      return [
        {
          kind: 'quotation',
          h: mine.range,
          s: theirs.range,
          resolved: [wordsOf(pair.h, swap.mine), wordsOf(pair.s, swap.theirs)],
          grounded,
        },
      ];
    }
  }
  return [];
}
const GROUND_QUOTATION = 0.4;

/** Some other quotation of the statement has the highlight's words: nothing differs. */
function quotedElsewhere(pair: Pair, mine: Quotation, theirs: Quotation): boolean {
  return pair.s.quotations.some(
    (other) => other !== theirs && overlap(pair, mine.range, other.range) >= 0.99,
  );
}

/** The one stretch in which two quotations differ, when both have content there and share content around it. */
function substitution(
  pair: Pair,
  mine: Quotation,
  theirs: Quotation,
): { mine: TokenRange; theirs: TokenRange } | undefined {
  const [a, b] = [contentOf(pair.h, mine.range), contentOf(pair.s, theirs.range)];
  const same = (x: string | undefined, y: string | undefined) =>
    x !== undefined && y !== undefined && wordStrength(x, y, pair.knowledge.language) >= 0.9;
  let head = 0;
  while (same(a[head]?.key, b[head]?.key)) head++;
  let tail = 0;
  while (
    tail < Math.min(a.length, b.length) - head &&
    same(a[a.length - 1 - tail]?.key, b[b.length - 1 - tail]?.key)
  )
    tail++;
  const [left, right] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
  if (left.length === 0 || right.length === 0 || left.length > 2 || right.length > 2) return undefined;
  const sharedWords = head + tail;
  const sameMouth = mine.speaker?.key != null && mine.speaker.key === theirs.speaker?.key;
  if (sharedWords < 1 || (!sameMouth && sharedWords < Math.max(left.length, right.length))) return undefined;
  const range = (list: { at: number }[]): TokenRange => ({
    from: list[0]?.at ?? 0,
    to: (list.at(-1)?.at ?? 0) + 1,
  });
  return { mine: range(left), theirs: range(right) };
}
