import { GIVEN, MUCH_MATCHED } from './limits.ts';
import type { ClauseParts } from './parts.ts';
import type { Confidence, Relation } from './types.ts';

/**
 * How sure a relation is, in words. It hangs on two things, for all clauses that the report makes: whether a figure or a time
 * of theirs is given, and whether the weight of what is given reaches MUCH_MATCHED. A score, being a share, tells no more:
 * right answers and wrong ones have the same.
 *
 * Share of right answers on the invented events of `cases/`, and on the labelled highlights of the bundled event:
 *
 *                          strong                   fair                    weak
 *   corroborates   91 of 96,  13 of 15     20 of 29, 14 of 14      6 of 16,  2 of 2
 *   partly                  –              17 of 49,  5 of 9      10 of 44, 35 of 51
 *   conflicts     112 of 116, 37 of 38              –                       –
 *
 * Below weak lies silence: less than PART_SUPPORT of a clause, no proposition, or what `isTopicOnly` says is only its topic.
 * @param made the clauses that the report makes, in full or in part
 * @returns null for `silent`, which claims nothing
 */
export function confidenceOf(
  relation: Relation,
  made: readonly Pick<ClauseParts, 'sentence' | 'terms' | 'strength'>[],
): Confidence | null {
  if (relation === 'silent') return null;
  if (relation === 'conflicts') return 'strong';
  const hasValue = made.some(({ sentence: { analysis }, terms, strength }) =>
    terms.some((term) => {
      const kind = analysis.terms[term]?.kind;
      return (kind === 'quantity' || kind === 'time') && (strength[term] ?? 0) >= GIVEN;
    }),
  );
  const isMuch = made.every(({ sentence, terms, strength }) => {
    const matched = terms.reduce(
      (sum, term) => sum + (sentence.weight[term] ?? 0) * (strength[term] ?? 0),
      0,
    );
    return matched >= MUCH_MATCHED;
  });
  if (relation === 'partly') return hasValue && isMuch ? 'fair' : 'weak';
  return hasValue && isMuch ? 'strong' : hasValue || isMuch ? 'fair' : 'weak';
}
