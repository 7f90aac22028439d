import { spanOf } from './analyse.ts';
import type { TokenRange } from './facts/types.ts';
import { GIVEN, TELLING_DETAIL } from './limits.ts';
import type { Sentence } from './sentence.ts';
import type { Span, UsedWords } from './types.ts';

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
}

type Part = 'supported' | 'unmentioned' | 'differing';

/**
 * Which stretches of the highlight a report gives and which it does not mention. Words that tell nothing by themselves go
 * with their neighbours; what the report contradicts is in neither list.
 * @returns spans in the highlight, in order, none overlapping another of either list
 */
export function partsOf(clauses: readonly ClauseParts[]): { supported: Span[]; unmentioned: Span[] } {
  const stretches = [...new Set(clauses.map(({ sentence }) => sentence))].flatMap((sentence) =>
    stretchesOf(
      sentence,
      clauses.filter((clause) => clause.sentence === sentence),
    ),
  );
  const spans = (part: Part) => stretches.filter((one) => one.part === part).map(({ span }) => span);
  return { supported: spans('supported'), unmentioned: spans('unmentioned') };
}

function stretchesOf(sentence: Sentence, clauses: readonly ClauseParts[]): { part: Part; span: Span }[] {
  const { analysis, start } = sentence;
  const parts = new Map<number, Part>();
  for (const clause of clauses)
    for (const term of clause.terms) {
      const part = partOf(term, clause);
      if (part && parts.get(term) !== 'supported') parts.set(term, part);
    }
  const stretches: { part: Part; span: Span }[] = [];
  analysis.terms.forEach((term, index) => {
    const part = parts.get(index);
    if (!part) return;
    const own = spanOf(analysis, term.range);
    const span = { start: start + own.start, end: start + own.end };
    const previous = stretches.at(-1);
    const between = previous && analysis.text.slice(previous.span.end - start, own.start);
    if (previous?.part === part && !/[,;:.!?()–—]/u.test(between ?? '')) previous.span.end = span.end;
    else stretches.push({ part, span });
  });
  return stretches;
}

function partOf(index: number, clause: ClauseParts): Part | undefined {
  const { analysis, weight } = clause.sentence;
  const range = analysis.terms[index]?.range;
  if (!range || !weight[index]) return undefined;
  if (clause.differing.some((other) => other.from < range.to && range.from < other.to)) return 'differing';
  if (clause.support === 'full') return 'supported';
  const isMade = clause.support === 'part' || clause.differing.length > 0;
  if (isMade && (clause.strength[index] ?? 0) >= GIVEN) return 'supported';
  return (weight[index] ?? 0) >= TELLING_DETAIL ? 'unmentioned' : undefined;
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
