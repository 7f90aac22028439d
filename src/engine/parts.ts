import type { Alignment } from './align.ts';
import { type Analysis, spanOf } from './analyse.ts';
import type { TokenRange } from './facts/types.ts';
import { GIVEN, TELLING_DETAIL } from './limits.ts';
import type { Candidate, Sentence } from './sentence.ts';
import type { Given, Span, UsedWords } from './types.ts';

/** What a report gives of one clause of the highlight. */
export interface ClauseParts {
  sentence: Sentence;
  terms: readonly number[];
  /** For each term of the sentence how well the report gives it, 0 to 1. */
  strength: Float64Array;
  /** The report makes the clause: all of it, some of it, nothing of it. */
  support: 'full' | 'part' | 'none';
  /** Token ranges where the report says something else. */
  differing: readonly TokenRange[];
  /** The statements that its words are looked for in, with how they are matched; the first that has a word gives it. */
  sources: readonly { statement: Candidate; alignment: Alignment }[];
}

/** A term that is given, not mentioned, or told otherwise. */
type Part = { as: 'unmentioned' | 'differing' } | { as: 'supported'; statement: Candidate; term: number };

/**
 * Which words of the highlight a report gives, with its own words for them, and which it does not mention. Words that tell
 * nothing by themselves go with their neighbours; what the report contradicts is in neither list.
 * @returns in the highlight's order, no span overlapping another of either list
 */
export function partsOf(clauses: readonly ClauseParts[]): { supported: Given[]; unmentioned: Span[] } {
  const supported: Given[] = [];
  const unmentioned: Span[] = [];
  for (const sentence of new Set(clauses.map((clause) => clause.sentence))) {
    const own = clauses.filter((clause) => clause.sentence === sentence);
    for (const { as, span, pairs } of stretchesOf(sentence, own)) {
      const [first] = pairs;
      if (as === 'unmentioned') unmentioned.push(span);
      if (as === 'supported' && first) {
        const { id, analysis } = first.statement;
        const terms = pairs.map(({ term }) => term);
        supported.push({ highlight: span, statement: id, report: wordsIn(analysis, terms) });
      }
    }
  }
  return { supported, unmentioned };
}

/** A sign between two words that ends a stretch of them. */
const PARTED = /[,;:.!?()–—]/u;

interface Stretch {
  as: Part['as'];
  span: Span;
  pairs: { statement: Candidate; term: number }[];
}

/** Neighbouring terms of one part, given by one statement, are one stretch; a word or a sign between them that says something ends it. */
function stretchesOf(sentence: Sentence, clauses: readonly ClauseParts[]): Stretch[] {
  const { analysis, start, weight } = sentence;
  const parts = new Map<number, Part>();
  for (const clause of clauses)
    for (const term of clause.terms) {
      const part = partOf(term, clause);
      if (part && parts.get(term)?.as !== 'supported') parts.set(term, part);
    }
  const stretches: Stretch[] = [];
  let isBroken = true;
  analysis.terms.forEach((term, index) => {
    const part = parts.get(index);
    if (!part) {
      isBroken ||= (weight[index] ?? 0) > 0;
      return;
    }
    const own = spanOf(analysis, term.range);
    const span = { start: start + own.start, end: start + own.end };
    const pairs = part.as === 'supported' ? [part] : [];
    const previous = stretches.at(-1);
    const between = previous && analysis.text.slice(previous.span.end - start, own.start);
    const isOneSource = previous?.pairs[0]?.statement === pairs[0]?.statement;
    if (previous?.as === part.as && isOneSource && !isBroken && !PARTED.test(between ?? '')) {
      previous.span.end = span.end;
      previous.pairs.push(...pairs);
    } else stretches.push({ as: part.as, span, pairs });
    isBroken = false;
  });
  return stretches;
}

function partOf(index: number, clause: ClauseParts): Part | undefined {
  const { analysis, weight } = clause.sentence;
  const range = analysis.terms[index]?.range;
  if (!range || !weight[index]) return undefined;
  if (clause.differing.some((other) => other.from < range.to && range.from < other.to))
    return { as: 'differing' };
  const isMade = clause.support !== 'none' || clause.differing.length > 0;
  if (isMade && (clause.strength[index] ?? 0) >= GIVEN)
    for (const { statement, alignment } of clause.sources) {
      const term = alignment.best[index] ?? -1;
      if (term >= 0 && (alignment.strength[index] ?? 0) >= GIVEN) return { as: 'supported', statement, term };
    }
  // What the words of a clause that is made as a whole do not show lies in how it is put.
  if (clause.support === 'full') return undefined;
  return (weight[index] ?? 0) >= TELLING_DETAIL ? { as: 'unmentioned' } : undefined;
}

/** The words of a statement's terms, in order; terms with nothing between them that says something are one stretch. */
function wordsIn(analysis: Analysis, terms: readonly number[]): Span[] {
  const spans: Span[] = [];
  let last = -2;
  for (const index of [...new Set(terms)].sort((a, b) => a - b)) {
    const term = analysis.terms[index];
    if (!term) continue;
    const own = spanOf(analysis, term.range);
    const previous = spans.at(-1);
    const isNext = index === last + 1 && !PARTED.test(analysis.text.slice(previous?.end, own.start));
    if (previous && isNext) previous.end = own.end;
    else spans.push(own);
    last = index;
  }
  return spans;
}

/**
 * The words of a highlight that its comparison rests on, and what each was read as; the rest was passed over.
 * @returns spans in the highlight, in order, none overlapping another
 */
export function usedWords(sentences: readonly Sentence[]): UsedWords[] {
  return sentences.flatMap(({ analysis, start, weight }) => {
    const deeds = new Set(analysis.frames.map(({ verb }) => verb));
    return analysis.terms.flatMap((term, index) => {
      if (!weight[index]) return [];
      const own = spanOf(analysis, term.range);
      const span = { start: start + own.start, end: start + own.end };
      return [
        { span, as: term.kind === 'word' ? (deeds.has(index) ? 'deed' : 'thing') : READ_AS[term.kind] },
      ];
    });
  });
}

const READ_AS = { name: 'name', quantity: 'figure', time: 'time' } as const;
