import type { Analysis } from '../analyse.ts';

/** A noun phrase from one token on, or to one: where it ends, and its last noun. */
interface Phrase {
  /** Token behind the phrase. */
  to: number;
  /** Token of the noun it ends with; -1 where it has none. */
  head: number;
}

/** The noun phrase that begins at a token, up to the first preposition, verb or joining word behind it. */
export function phraseFrom(analysis: Analysis, from: number, determiners: ReadonlySet<string>): Phrase {
  let head = -1;
  let to = from;
  while (to < analysis.tokens.length && isInside(analysis, to, determiners)) {
    if (isNoun(analysis, to)) head = to;
    to++;
  }
  return { to, head };
}

/** Token before the noun phrase that holds a token; -1 where the phrase begins the sentence. */
export function beforePhrase(analysis: Analysis, at: number, determiners: ReadonlySet<string>): number {
  let before = at - 1;
  while (before >= 0 && isInside(analysis, before, determiners)) before--;
  return before;
}

const isNoun = ({ tags }: Analysis, at: number): boolean => tags[at] === 'noun' || tags[at] === 'gerund';

function isInside(analysis: Analysis, at: number, determiners: ReadonlySet<string>): boolean {
  const { tokens, tags } = analysis;
  const { lower = '', text = '' } = tokens[at] ?? {};
  const tag = tags[at];
  if (isNoun(analysis, at) || tag === 'name' || tag === 'modifier' || tag === 'value') return true;
  // "a seized trawler": a participle between a determiner and its noun.
  if (tag === 'verb') return isNoun(analysis, at + 1) && determiners.has(tokens[at - 1]?.lower ?? '');
  return determiners.has(lower) || /^['’]s?$/.test(text);
}
