import type { Analysis } from '../analyse.ts';
import { like, type Pair } from './pair.ts';

/**
 * Whether two nouns that stand for each other are told to be different ones: either side says which ("*car* sales", "the ban *on
 * trawlers*", "the *first* phase") by something that the other sentence has nowhere.
 */
export function areApart(
  pair: Pair,
  mine: number,
  theirs: number,
  { h, s, general, lenient }: Asked = {},
): boolean {
  const [left, right] = [before(pair.h, mine), before(pair.s, theirs)];
  const plain = lenient === true && (left.length === 0 || right.length === 0);
  const here = [...(plain ? [] : left), ...behind(pair.h, mine)].filter((term) => term !== h);
  const there = [...(plain ? [] : right), ...behind(pair.s, theirs)].filter((term) => term !== s);
  return (
    (general !== 's' && here.some((a) => !pair.s.terms.some((_, b) => like(pair, a, b) >= 0.6))) ||
    (general !== 'h' && there.some((b) => !pair.h.terms.some((_, a) => like(pair, a, b) >= 0.6)))
  );
}

interface Asked {
  /** Terms that say no such thing: the words in question themselves. */
  h?: number;
  s?: number;
  /** The side that speaks of any thing of the name. */
  general?: 'h' | 's';
  /** Words before the noun count only where both sides have some. */
  lenient?: boolean;
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
  if (!JOINS.has(tokens[from]?.lower ?? '')) return [];
  const found: number[] = [];
  for (let index = term + 1; index < terms.length; index++) {
    const other = terms[index];
    if (!other || tags.slice(from + 1, other.range.from).some((tag) => tag !== 'stop' && tag !== 'modifier'))
      break;
    if (tokens.slice(from + 1, other.range.from).some(({ lower }) => ENDS.has(lower))) break;
    if ((other.kind !== 'word' && other.kind !== 'name') || other.tag === 'verb') break;
    found.push(index);
  }
  return found;
}

/** Prepositions that say which one of several a noun is. */
const JOINS = new Set(['of', 'on', 'for', 'among', 'by', 'about', 'against']);
const ENDS = new Set(
  'in at from to with after before during since until over under into and or but'.split(' '),
);
