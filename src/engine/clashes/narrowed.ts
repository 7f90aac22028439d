import { LEAVES_OUT, NOBODY } from '../languages/en/grammar-words.ts';
import type { Frame } from '../structure/frames.ts';
import { isGiven, type Pair, type Side, termAt } from './pair.ts';

/**
 * "did not comment on the sale", "no agreement was signed on fishing", "nobody else", "not safe to drink": denied of one matter, or of some, of
 * which the other side does not speak.
 */
export function isNarrowed(pair: Pair, side: Side, frame: Frame): boolean {
  const telling = frame.oblique.flatMap(({ terms }) =>
    terms.filter((term) => {
      const found = pair[side].terms[term];
      return found?.kind === 'name' || found?.tag === 'noun' || found?.tag === 'gerund';
    }),
  );
  const open = telling.length > 0 && !telling.some((term) => isGiven(pair, side, term));
  return open || leavesOut(pair, side, frame) || deniesUse(pair, side, frame);
}

/** "nobody else", "no one on the train": what stands between the denier and its verb says whom it leaves out. */
function leavesOut(pair: Pair, side: Side, { verb }: Frame): boolean {
  const { tokens, terms } = pair[side];
  const to = terms[verb]?.range.from ?? 0;
  const from = tokens.slice(0, to).findLastIndex(({ lower }) => NOBODY.has(lower) || lower === 'no');
  if (from < 0 || to - from > LONGEST_SUBJECT) return false;
  if (tokens.slice(from, to).some(({ lower }) => LEAVES_OUT.has(lower))) return true;
  const neither = tokens[from]?.lower === 'neither';
  return terms.some(
    ({ range, kind }, term) =>
      range.from > from &&
      range.to <= to &&
      kind !== 'time' &&
      !(neither && kind === 'name') &&
      !isGiven(pair, side, term),
  );
}
const LONGEST_SUBJECT = 10;

/** "not safe to drink": safe for other uses it may be. */
function deniesUse(pair: Pair, side: Side, { verb }: Frame): boolean {
  const { tokens, tags, terms } = pair[side];
  const at = terms[verb]?.range.to ?? 0;
  if (terms[verb]?.tag === 'verb' || tokens[at]?.lower !== 'to' || tags[at + 1] !== 'verb') return false;
  return !isGiven(pair, side, termAt(pair[side], { from: at + 1, to: at + 2 }));
}
