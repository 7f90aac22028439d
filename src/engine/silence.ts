import type { Alignment } from './align.ts';
import { parseDay } from './facts/calendar.ts';
import { NEAR_SHARE, SAME_WORD, SYNONYM } from './limits.ts';
import type { Candidate, Sentence } from './sentence.ts';
import type { Term } from './structure/terms.ts';
import type { Silence } from './types.ts';

/** A clause of the highlight that a report says nothing to, with the report's statements beside it. */
export interface UnansweredClause {
  sentence: Sentence;
  terms: readonly number[];
  /** All statements that were aligned with it, best first. */
  beside: readonly { statement: Candidate; alignment: Alignment }[];
}

/** Which silence a report keeps that makes nothing of the highlight, as far as its statements tell. */
export function silenceOf(clauses: readonly UnansweredClause[]): Silence {
  let nearest: { id: string; share: number } | undefined;
  for (const sentence of new Set(clauses.map((clause) => clause.sentence))) {
    const own = clauses.filter((clause) => clause.sentence === sentence);
    const matter = matterOf(
      sentence,
      own.flatMap(({ terms }) => terms),
    );
    for (const { statement, alignment } of own[0]?.beside ?? []) {
      const share = shareOfMatter(sentence, matter, alignment);
      if (share >= NEAR_SHARE && share > (nearest?.share ?? 0)) nearest = { id: statement.id, share };
    }
  }
  return nearest ? { why: 'without-detail', nearest: nearest.id } : { why: 'other-topic', nearest: null };
}

/** The terms that say what a sentence is about: nouns and names. What is said of them, and figures and times, are no part of it. */
function matterOf({ analysis, weight }: Sentence, terms: readonly number[]): number[] {
  return [...new Set(terms)].filter((index) => isMatter(analysis.terms[index]) && (weight[index] ?? 0) > 0);
}

/**
 * How much of what a sentence is about a statement is about too, 0 to 1, by weight. Names alone make no matter where the
 * sentence has nouns, and one of these must be the same word: synonyms alone often mean something else.
 */
function shareOfMatter(
  { analysis, weight }: Sentence,
  matter: readonly number[],
  { s, best, strength }: Alignment,
): number {
  const nouns = matter.filter((index) => analysis.terms[index]?.kind === 'word');
  const given = (index: number): number => {
    const value = strength[index] ?? 0;
    return value >= SYNONYM && isMatter(s.terms[best[index] ?? -1]) ? value : 0;
  };
  if (nouns.length > 0 && !nouns.some((index) => given(index) === SAME_WORD)) return 0;
  const sum = (value: (index: number) => number) =>
    matter.reduce((all, index) => all + (weight[index] ?? 0) * value(index), 0);
  const all = sum(() => 1);
  return all > 0 ? sum(given) / all : 0;
}

const isMatter = (term: Term | undefined): boolean =>
  term?.kind === 'name' || (term?.kind === 'word' && (term.tag === 'noun' || term.tag === 'gerund'));

/**
 * Whether a highlight tells of days that a report could not know: after the report came out, and not after the highlight's own
 * page did, so that it is no plan.
 * @param report publication day of the report; false where it or the page's is not known
 */
export function isLaterThan(
  report: string | null,
  sentences: readonly Pick<Sentence, 'analysis'>[],
  page: string | null,
): boolean {
  const [out, now] = [parseDay(report), parseDay(page)];
  if (out === null || now === null) return false;
  return sentences.some(({ analysis }) =>
    analysis.times.some(
      ({ interval, relation }) =>
        interval !== null && relation === 'at' && interval.from > out && interval.to <= now,
    ),
  );
}
