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
 *   corroborates   92 of 97,  14 of 17     27 of 41, 20 of 21      7 of 21,  2 of 3
 *   partly                  –              19 of 53,  6 of 8      12 of 67, 29 of 43
 *   conflicts     111 of 116, 38 of 39              –                       –
 *
 * Below weak lies silence: less than PART_SUPPORT of a clause, or what `isTopicOnly` says is only its topic. Silence on the
 * weak `partly` without a figure as well would leave the F1 of support on the invented events as it is (70.5), and take 3.7
 * points from it on the bundled one.
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
