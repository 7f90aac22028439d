import type { Analysis } from '../analyse.ts';
import { MUTUAL, RETURNED, SYMMETRIC, TRANSFERS } from '../languages/en/clash-words.ts';
import { LIGHT_VERBS } from '../languages/en/deeds.ts';
import { GIVEN, GROUND_ROLE } from '../limits.ts';
import { oncePerSentence } from '../memo.ts';
import type { Frame } from '../structure/frames.ts';
import { type Clash, ground, keyOf, like, otherTime, type Pair, sideOf, tellsOccasion } from './pair.ts';
import { arePlacedApart } from './which.ts';

/** Who acts and who is acted on, for one verb or one noun with a holder. */
export interface Parts {
  /** Term that names the act. */
  act: number;
  doers: number[];
  others: number[];
  /** What passes between them. */
  things: number[];
  /** The ends of a way: any verb of moving will do. */
  route?: boolean;
}

/** The same parties in swapped parts. */
export function findRoleClashes(pair: Pair): Clash[] {
  const mine = partsOf(pair.h);
  for (const a of mine) {
    if (!pair.clause.includes(a.act)) continue;
    if (RETURNED.has(pair.h.terms[a.act]?.key ?? '') && !sharesOccasion(pair)) continue;
    const told = rivalsOf(pair, a);
    // Where either side tells the deed both ways round, each way has its like.
    const areBothTold = told.some((b) => mine.some((own) => isKept(pair, own, b)));
    const swapped = areBothTold
      ? []
      : told
          .filter((b) => sameThings(pair, a, b) && !isPlacedApart(pair, a, b))
          .flatMap((b) => swap(pair, a, b) ?? []);
    const [first] = swapped;
    const grounded = first && !otherTime(pair, 0) ? ground(pair, []) : 0;
    if (first && grounded >= GROUND_ROLE)
      return [{ kind: 'role', h: rangeOf(pair.h, first.doer), s: rangeOf(pair.s, first.rival), grounded }];
  }
  return [];
}

/** "sold gas to Kessia" / "sold grain to Drevia": where both sides name the thing it must be the same one. */
const sameThings = (pair: Pair, { things: mine }: Parts, { things: theirs }: Parts): boolean =>
  mine.length === 0 || theirs.length === 0 || mine.some((x) => theirs.some((y) => like(pair, x, y) >= 0.9));

/** "beat X in the semi-final" / "beat Y in the quarter-final" */
function isPlacedApart(pair: Pair, a: Parts, b: Parts): boolean {
  const frames = ({ frames: all }: Analysis, { act }: Parts) => all.filter(({ verb }) => verb === act);
  return frames(pair.h, a).some((x) => frames(pair.s, b).some((y) => arePlacedApart(pair, x, y)));
}

/** What the statement tells of the same deed. */
function rivalsOf(pair: Pair, a: Parts): Parts[] {
  return partsOf(pair.s).flatMap((b) => {
    if (a.route !== b.route) return [];
    return a.route ? [b] : sameDeed(pair, a, b, leastLikeness(pair.h, a));
  });
}

/** A time, a sum or a share stands in both. */
const sharesOccasion = ({ h, alignment }: Pair): boolean =>
  h.terms.some((term, index) => tellsOccasion(h, term) && (alignment.strength[index] ?? 0) >= GIVEN);

/**
 * The other side's deed with its parties as this side would name them, or nothing where it is another deed: "bought from" and "sold to" tell
 * one from its two sides.
 */
export function sameDeed<Deed extends Parts>(pair: Pair, a: Deed, b: Deed, least: number): Deed[] {
  if (isConverse(pair, a.act, b.act)) return [{ ...b, doers: b.others, others: b.doers }];
  return like(pair, a.act, b.act) >= least ? [b] : [];
}

/** The doer of one side is the other party of the other side, and the other way round. */
export function swap(pair: Pair, a: Parts, b: Parts): { doer: number; rival: number } | undefined {
  const crossed = (x: number, y: number) => same(pair, x, y);
  const doer = a.doers.find(
    (x) => b.others.some((y) => crossed(x, y)) && !b.doers.some((y) => crossed(x, y)),
  );
  const rival = b.doers.find(
    (y) => a.others.some((x) => crossed(x, y)) && !a.doers.some((x) => crossed(x, y)),
  );
  return doer !== undefined && rival !== undefined ? { doer, rival } : undefined;
}

/** Both parties stand where they stood. */
export function isKept(pair: Pair, a: Parts, b: Parts): boolean {
  const meet = (left: readonly number[], right: readonly number[]) =>
    left.some((x) => right.some((y) => same(pair, x, y)));
  return meet(a.doers, b.doers) && meet(a.others, b.others);
}

function isConverse({ h, s, knowledge }: Pair, mine: number, theirs: number): boolean {
  const [a, b] = [h.terms[mine], s.terms[theirs]];
  return (
    a?.kind === 'word' && b?.kind === 'word' && knowledge.language.converses.get(a.key)?.has(b.key) === true
  );
}

/** Names by the side they stand for, nouns by their meaning. */
function same(pair: Pair, mine: number, theirs: number): boolean {
  const [a, b] = [keyOf(pair.h, mine), keyOf(pair.s, theirs)];
  if (a !== '' && b !== '') return sideOf(a, pair.knowledge) === sideOf(b, pair.knowledge);
  return a === '' && b === '' && like(pair, mine, theirs) >= 0.9;
}

const partsOf = oncePerSentence(readParts);

function readParts(analysis: Analysis): Parts[] {
  const names = (terms: readonly number[]) => parties(analysis, terms);
  const found: Parts[] = [];
  for (const frame of analysis.frames) {
    const verb = analysis.terms[frame.verb];
    // "innovation-driven" describes; nobody in it acts.
    const compound = analysis.tokens[(verb?.range.from ?? 0) - 1]?.text === '-';
    if (!verb || compound || SYMMETRIC.has(verb.key) || MUTUAL.has(verb.key)) continue;
    const doers = names(frame.subject);
    const named = names(otherArguments(frame));
    // Of a name and a plain noun ("the union blamed Harbour Lines") only subject and object are parties.
    const mixed = isNamed(analysis, doers) !== isNamed(analysis, named);
    const others = mixed || !isNamed(analysis, named) ? names(frame.object) : named;
    if (doers.length === 0 || doers.length > 2 || others.length === 0) continue;
    // "offered him congratulations": the act is the noun.
    const nouns = LIGHT_VERBS.has(verb.key)
      ? frame.object.filter((term) => analysis.terms[term]?.kind === 'word')
      : [];
    const things = isNamed(analysis, others) ? frame.object.filter((term) => isHead(analysis, term)) : [];
    for (const act of [frame.verb, ...nouns]) found.push({ act, doers, others, things });
    const partners = TRANSFERS.has(verb.key) ? names(partnersOf(frame)) : [];
    if (partners.length > 0 && !isNamed(analysis, doers) && !isNamed(analysis, partners))
      found.push({
        act: frame.verb,
        doers,
        others: partners,
        things: frame.object.filter((term) => isHead(analysis, term)),
      });
  }
  return [...found, ...holders(analysis), ...routes(analysis)];
}

/** Names in swapped parts tell by themselves; with plain nouns the act must be the very same word. */
function leastLikeness(h: Analysis, parts: Parts): number {
  const [doers, others] = [isNamed(h, parts.doers), isNamed(h, parts.others)];
  return doers && others ? 0.6 : doers || others ? 1 : 0.9;
}

const isNamed = (analysis: Analysis, terms: readonly number[]): boolean =>
  keyOf(analysis, terms[0] ?? -1) !== '';

/** Names among the arguments; where there is none, the nouns. */
export function parties(analysis: Analysis, terms: readonly number[]): number[] {
  const names = terms.filter((term) => /^[epn]:/.test(keyOf(analysis, term)));
  return names.length > 0 ? names : terms.filter((term) => isHead(analysis, term));
}

/** A plain noun that heads its phrase. */
export function isHead(analysis: Analysis, term: number): boolean {
  const [here, next] = [analysis.terms[term], analysis.terms[term + 1]];
  if (here?.kind !== 'word' || here.tag !== 'noun') return false;
  return !(next?.kind === 'word' && next.tag === 'noun' && next.range.from === here.range.to);
}

/** "from A to B": the two ends of a way. */
function routes(analysis: Analysis): Parts[] {
  return analysis.frames.flatMap((frame) => {
    const end = (word: string) =>
      frame.oblique
        .filter(({ preposition }) => preposition === word)
        .flatMap(({ terms }) => terms.filter((term) => keyOf(analysis, term) !== ''));
    const [from, to] = [end('from'), end('to')];
    return from.length === 1 && to.length === 1
      ? [{ act: frame.verb, doers: from, others: to, things: [], route: true }]
      : [];
  });
}

/** From whom or to whom a thing goes. */
const partnersOf = ({ oblique }: Frame): number[] =>
  oblique.filter(({ preposition }) => /^(?:from|to)$/.test(preposition)).flatMap(({ terms }) => terms);

function otherArguments(frame: Frame): number[] {
  const partners = frame.oblique.filter(({ preposition }) =>
    /^(?:on|to|against|from|for|upon|towards)$/.test(preposition),
  );
  return [...frame.object, ...(frame.passive ? [] : partners.flatMap(({ terms }) => terms))];
}

/** "Norway's debt to Chile", "the Chilean claim on Norway": a noun held by one party towards another. */
function holders(analysis: Analysis): Parts[] {
  const found: Parts[] = [];
  analysis.terms.forEach((term, index) => {
    if (term.kind !== 'name' || !/^[epn]:/.test(term.key)) return;
    let noun = index + 1;
    while (analysis.terms[noun]?.kind === 'quantity' || isNounBeforeNoun(analysis, noun)) noun++;
    const head = analysis.terms[noun];
    if (
      head?.kind !== 'word' ||
      head.tag !== 'noun' ||
      head.range.from - term.range.to > 4 ||
      SYMMETRIC.has(head.key)
    )
      return;
    const preposition = analysis.tokens[head.range.to]?.lower ?? '';
    const partner = analysis.terms[noun + 1];
    if (!/^(?:with|against|over|on|from|to|towards)$/.test(preposition) || partner?.kind !== 'name') return;
    found.push({ act: noun, doers: [index], others: [noun + 1], things: [] });
  });
  return found;
}

function isNounBeforeNoun(analysis: Analysis, index: number): boolean {
  const [here, next] = [analysis.terms[index], analysis.terms[index + 1]];
  return (
    here?.kind === 'word' &&
    here.tag === 'noun' &&
    next?.kind === 'word' &&
    next.tag === 'noun' &&
    next.range.from === here.range.to
  );
}

function rangeOf(analysis: Analysis, term: number) {
  return analysis.terms[term]?.range ?? { from: 0, to: 0 };
}
