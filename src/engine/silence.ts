import type { Alignment } from './align.ts';
import { parseDay } from './facts/calendar.ts';
import { SAME_WORD, SYNONYM, TELLING } from './limits.ts';
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

/**
 * Which silence a report keeps that makes nothing of the highlight. That it does not treat the topic is said only where no
 * statement of it shares anything with the highlight that tells one matter of the event from another.
 */
export function silenceOf(clauses: readonly UnansweredClause[]): Silence {
  let nearest: { id: string; shared: number } | undefined;
  for (const sentence of new Set(clauses.map((clause) => clause.sentence))) {
    const own = clauses.filter((clause) => clause.sentence === sentence);
    const terms = [...new Set(own.flatMap((clause) => clause.terms))];
    for (const { statement, alignment } of own[0]?.beside ?? []) {
      const shared = sharedMatter(sentence, terms, alignment);
      if (shared > (nearest?.shared ?? 0)) nearest = { id: statement.id, shared };
    }
  }
  return nearest ? { why: 'without-detail', nearest: nearest.id } : { why: 'other-topic', nearest: null };
}

/**
 * Weight of what a sentence and a statement are both about; 0 where that is nothing that tells a matter: names of the event's
 * own people and words that most statements have do not. What is rare counts for more than all that is common.
 */
function sharedMatter(
  { analysis, weight, isPackSmall }: Sentence,
  terms: readonly number[],
  { s, best, strength }: Alignment,
): number {
  const all = terms.filter((index) => isMatter(analysis.terms[index]) && (weight[index] ?? 0) > 0);
  const shared = all.filter((index) => {
    const isName = analysis.terms[index]?.kind === 'name';
    return (strength[index] ?? 0) >= (isName ? SAME_WORD : SYNONYM) && says(s.terms[best[index] ?? -1]);
  });
  const isKey = (index: number) =>
    analysis.terms[index]?.tag !== 'verb' && (isPackSmall || (weight[index] ?? 0) >= TELLING);
  const words = shared.filter((index) => analysis.terms[index]?.kind === 'word');
  const hasWords = all.some((index) => analysis.terms[index]?.kind === 'word');
  // A synonym alone often means something else; so does one name, where the sentence says more than names.
  const isNear = shared.some((index) => isKey(index) && (strength[index] ?? 0) === SAME_WORD);
  if (!isNear || (hasWords && words.length === 0 && shared.length < 2)) return 0;
  return shared.reduce((sum, index) => sum + (weight[index] ?? 0) ** 2 * (strength[index] ?? 0), 0);
}

/** Nouns, names and deeds: what is told. How it is told, and figures and times, make no matter. */
const isMatter = (term: Term | undefined): boolean =>
  term?.kind === 'name' || (term?.kind === 'word' && term.tag !== 'modifier');

const says = (term: Term | undefined): boolean => term !== undefined && term.tag !== 'modifier';

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
