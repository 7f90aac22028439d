import type { Analysis } from '../analyse.ts';
import { ENDS_WHICH, POSSESSIVE, SAY_WHICH, SHARES } from '../languages/en/grammar-words.ts';
import type { Frame } from '../structure/frames.ts';
import type { Term } from '../structure/terms.ts';
import { isGiven, like, type Pair, type Side } from './pair.ts';

/**
 * Whether two nouns that stand for each other are told to be different ones: either side says which ("*car* sales", "the ban *on
 * trawlers*", "the *first* phase") by something that the other sentence has nowhere.
 */
export function areApart(
  pair: Pair,
  mine: number,
  theirs: number,
  { h, s, general, before: counted }: Asked = {},
): boolean {
  const [left, right] = [before(pair.h, mine), before(pair.s, theirs)];
  const isOneSided = left.length === 0 || right.length === 0;
  const plain = counted === 'never' || (counted === 'on both sides' && isOneSided);
  const here = [...(plain ? [] : left), ...behind(pair.h, mine)].filter((term) => term !== h);
  const there = [...(plain ? [] : right), ...behind(pair.s, theirs)].filter((term) => term !== s);
  return (
    (general !== 's' && here.some((term) => !isGiven(pair, 'h', term))) ||
    (general !== 'h' && there.some((term) => !isGiven(pair, 's', term)))
  );
}

interface Asked {
  /** Terms that say no such thing: the words in question themselves. */
  h?: number;
  s?: number;
  /** The side that speaks of any thing of the name. */
  general?: Side;
  /** Where words before the noun count; everywhere, unless it is said. */
  before?: 'on both sides' | 'never';
}

/** Words and ordinals right before a noun. */
function before({ terms, quantities }: Analysis, term: number): number[] {
  const found: number[] = [];
  let edge = terms[term]?.range.from ?? 0;
  for (let index = term - 1; index >= 0; index--) {
    const other = terms[index];
    const ordinal = other?.kind === 'quantity' && quantities[other.ref]?.kind === 'ordinal';
    if (!other || other.range.to !== edge || other.tag === 'verb' || !(other.kind === 'word' || ordinal))
      break;
    found.push(index);
    edge = other.range.from;
  }
  return found;
}

/** Words and names behind a preposition that follows a noun. */
function behind({ terms, tokens, tags }: Analysis, term: number): number[] {
  const from = terms[term]?.range.to ?? -1;
  if (!SAY_WHICH.has(tokens[from]?.lower ?? '')) return [];
  const found: number[] = [];
  let edge = from + 1;
  for (let index = term + 1; index < terms.length; index++) {
    const other = terms[index];
    if (!other || tags.slice(edge, other.range.from).some((tag) => tag !== 'stop' && tag !== 'modifier'))
      break;
    if (tokens.slice(edge, other.range.from).some(({ lower }) => ENDS_WHICH.has(lower))) break;
    if ((other.kind !== 'word' && other.kind !== 'name') || other.tag === 'verb') break;
    // "cut the rate by a quarter of a point": by how much, not by whom.
    if (SHARES.has(tokens[other.range.from]?.lower ?? '')) break;
    // Of a compound ("a new airport") the last word says what it is.
    if (
      found.length > 0 &&
      other.range.from === edge &&
      terms[found[found.length - 1] ?? -1]?.kind === 'word'
    )
      found.pop();
    found.push(index);
    edge = other.range.to;
  }
  return found;
}

/** Where both sides name who did it, or both tell it by nouns, one stands for another: what one denies another may have done. */
export function sameDoer(pair: Pair, a: Frame, b: Frame): boolean {
  const doers = (analysis: Analysis, { subject, verb }: Frame, kind: Term['kind']) =>
    subject.filter((term) => {
      const found = analysis.terms[term];
      if (found?.kind !== kind || term === verb || isOwner(analysis, term)) return false;
      const name = analysis.names[found.ref];
      return kind === 'name' ? !name?.pronoun && name?.kind !== 'group' : found.tag === 'noun';
    });
  const [names, others] = [doers(pair.h, a, 'name'), doers(pair.s, b, 'name')];
  const [nouns, rest] = [doers(pair.h, a, 'word'), doers(pair.s, b, 'word')];
  const meet = (left: readonly number[], right: readonly number[]) =>
    left.some((x) => right.some((y) => like(pair, x, y) >= 0.6 && !areApart(pair, x, y)));
  if (names.length > 0 && others.length > 0) return meet(names, others);
  const plain = names.length + others.length === 0 && nouns.length > 0 && rest.length > 0;
  return !plain || meet(nouns, rest);
}

/** Two deeds that are told of different matters behind the same preposition: "in the north" / "in the south", "for children" / "for adults". */
export function arePlacedApart(pair: Pair, a: Frame, b: Frame): boolean {
  const things = (analysis: Analysis, terms: readonly number[]) =>
    terms.filter((term) => ['name', 'noun', 'gerund'].includes(analysis.terms[term]?.tag ?? ''));
  return a.oblique.some((one) => {
    const mine = things(pair.h, one.terms);
    const theirs = b.oblique
      .filter(({ preposition }) => preposition === one.preposition)
      .flatMap(({ terms }) => things(pair.s, terms));
    return (
      mine.length > 0 &&
      theirs.length > 0 &&
      !mine.every((term) => isGiven(pair, 'h', term)) &&
      !theirs.every((term) => isGiven(pair, 's', term))
    );
  });
}

/** "ended *his* visit": another ended one of another's. */
export function isOwned({ terms, tokens }: Analysis, term: number): boolean {
  const from = terms[term]?.range.from ?? 0;
  return tokens.slice(Math.max(0, from - OWNER_TOKENS), from).some(({ lower }) => POSSESSIVE.has(lower));
}
const OWNER_TOKENS = 3;

/** "the minister's brother": not the minister. */
export const isOwner = ({ terms, tokens }: Analysis, term: number): boolean =>
  /^['’]s?$/.test(tokens[terms[term]?.range.to ?? -1]?.text ?? '') ||
  /['’]s?$/.test(tokens[(terms[term]?.range.to ?? 0) - 1]?.text ?? '');
