import type { Analysis } from '../analyse.ts';
import type { Quantity } from '../facts/types.ts';
import type { Frame } from '../structure/frames.ts';
import { argumentsOf, isGiven, like, type Pair, termAt } from './pair.ts';
import { areApart } from './which.ts';

/** What a figure is a figure of: terms of its sentence, -1 where there is none. */
export interface Slot {
  /** The noun counted or measured ("jobs"), else what the figure's verb moves (cut "rates" to …) or its subject ("inflation" stood at …). */
  head: number;
  /** Words right before the head that say which ("core" inflation, "fishing" boats). */
  modifiers: number[];
  /** The verb, or what a copula says, that the figure stands with. */
  predicate: number;
  frame: Frame | undefined;
  quantity: Quantity;
  /** The figure follows its verb ("fell by 8%") and is not the count of a noun. */
  measured: boolean;
}

/** Nouns that are counted in every kind of report: alone they do not say what is counted. */
const GENERIC = new Set(
  'peopl person man woman year month week dai time point victim passeng resid individu citizen piec item case part unit place'.split(
    ' ',
  ),
);

export function slotOf(analysis: Analysis, quantity: Quantity): Slot {
  const own = termAt(analysis, quantity.range);
  const frame =
    analysis.frames.find((one) => argumentsOf(one).includes(own)) ??
    analysis.frames.find((one) => one.verb === own);
  const after = quantity.head < 0 ? -1 : termAt(analysis, { from: quantity.head, to: quantity.head + 1 });
  const counted = after >= 0 ? after : nounOf(analysis, quantity);
  const head = counted >= 0 ? counted : bearerHead(analysis, frame, own);
  return {
    quantity,
    head,
    modifiers: modifiersOf(analysis, head),
    predicate: frame?.verb ?? -1,
    frame,
    measured: counted < 0,
  };
}

/** "tariffs of 50%", "a call of 45 minutes", "bonds worth 5 million": the noun stands before. */
function nounOf(analysis: Analysis, quantity: Quantity): number {
  let at = quantity.range.from - 1;
  while (at > 0 && analysis.tags[at] === 'modifier') at--;
  if (!/^(?:of|worth|at)$/.test(analysis.tokens[at]?.lower ?? '')) return -1;
  const term = termAt(analysis, { from: at - 1, to: at });
  const found = analysis.terms[term];
  return found && (found.tag === 'noun' || analysis.names[found.ref]?.kind === 'thing') ? term : -1;
}

/** What moves or is moved: the last noun of the object where the figure follows it ("cut its rate to 3%"), else of the subject. */
function bearerHead(analysis: Analysis, frame: Frame | undefined, own: number): number {
  if (!frame) return -1;
  const nouns = (terms: readonly number[]) =>
    terms.filter((term) => {
      const found = analysis.terms[term];
      return term !== own && (found?.kind === 'word' || analysis.names[found?.ref ?? -1]?.kind === 'thing');
    });
  const isBehind = !frame.passive && frame.oblique.some(({ terms }) => terms.includes(own));
  const moved = isBehind ? nouns(frame.object) : [];
  return moved.at(-1) ?? nouns(frame.subject).at(-1) ?? -1;
}

function modifiersOf(analysis: Analysis, head: number): number[] {
  const found: number[] = [];
  let edge = analysis.terms[head]?.range.from ?? 0;
  for (let index = head - 1; index >= 0; index--) {
    const term = analysis.terms[index];
    // "six fishing boats": behind a figure an -ing word says which.
    const acts = term?.tag === 'gerund' && analysis.terms[index - 1]?.kind !== 'quantity';
    if (term?.kind !== 'word' || term.range.to !== edge || term.tag === 'verb' || acts) break;
    found.push(index);
    edge = term.range.from;
  }
  return found;
}

export type Agreement = 'act' | 'strong' | 'weak' | 'faint' | 'none';

/**
 * Whether two figures fill the same slot. `act`: the length of one act; `strong`: the same telling noun with the same verb, or nothing against it;
 * `weak`: one of them is not told, or the noun is one of every report; `faint`: only the rest of the sentences can tell;
 * `none`: they measure different things.
 */
export function agreementOf(pair: Pair, mine: Slot, theirs: Slot): Agreement {
  if (hedgedApart(mine, theirs) || isDenied(pair.h, mine) !== isDenied(pair.s, theirs)) return 'none';
  const verbs = predicateLikeness(pair, mine, theirs);
  if (mine.quantity.kind === 'duration' && sameAct(pair, mine, theirs)) return 'act';
  if (mine.head < 0 || theirs.head < 0) return verbs >= 0.6 ? 'weak' : 'faint';
  const heads = like(pair, mine.head, theirs.head);
  if (heads < 0.6) return 'none';
  if (heads < 0.9) return 'faint';
  // "the tax on beer" / "the tax on wine"
  if (areApart(pair, mine.head, theirs.head, { before: 'never' })) return 'none';
  const which = sameWhich(pair, mine, theirs);
  if (which === 'none') return 'none';
  const generic = GENERIC.has(pair.h.terms[mine.head]?.key ?? '');
  if (verbs === OPPOSED) return 'none';
  const counts = mine.quantity.kind === 'number' || mine.quantity.kind === 'ordinal';
  if (generic || (counts && mine.measured !== theirs.measured)) {
    return verbs >= 0.9 && sameSubject(pair, mine, theirs) ? 'weak' : 'none';
  }
  if (verbs >= 0 && verbs < 0.6) return heads >= 1 && !counts ? 'weak' : 'faint';
  return which === 'strong' && verbs >= 0.6 ? 'strong' : 'weak';
}

/** "the call lasted an hour" / "spoke for 45 minutes": the noun of one is the verb of the other. */
function sameAct(pair: Pair, mine: Slot, theirs: Slot): boolean {
  const crossed = (a: number, b: number) => a >= 0 && b >= 0 && like(pair, a, b) >= 0.9;
  const { acts } = pair.knowledge.names;
  const isAct = (analysis: Analysis, term: number) => acts.has(analysis.terms[term]?.key ?? '');
  const event =
    [mine.head, mine.predicate].some((term) => isAct(pair.h, term)) &&
    [theirs.head, theirs.predicate].some((term) => isAct(pair.s, term));
  const done =
    crossed(mine.predicate, theirs.predicate) &&
    (mine.head < 0 || theirs.head < 0 || crossed(mine.head, theirs.head));
  return event || done || crossed(mine.head, theirs.predicate) || crossed(mine.predicate, theirs.head);
}

/** "was not the first attack" says nothing against "was the second attack". */
const isDenied = ({ frames }: Analysis, { frame, head }: Slot): boolean =>
  frames.some((one) => one.negated && (one === frame || one.verb === head));

/** "could lose" and "lost" are not two figures of one thing. */
function hedgedApart(mine: Slot, theirs: Slot): boolean {
  const open = (frame: Frame | undefined) =>
    frame !== undefined && (frame.hedged || frame.stage === 'planned');
  return mine.frame !== undefined && theirs.frame !== undefined && open(mine.frame) !== open(theirs.frame);
}

/** Verbs that move opposite ways. */
const OPPOSED = -2;

/** Who carried the passengers: subjects besides the figure must be alike where both sides have one. */
function sameSubject(pair: Pair, mine: Slot, theirs: Slot): boolean {
  const subjects = (slot: Slot) =>
    (slot.frame?.subject ?? []).filter((term) => term !== slot.head && !slot.modifiers.includes(term));
  const [left, right] = [
    subjects(mine).filter((term) => pair.h.terms[term]?.kind !== 'quantity'),
    subjects(theirs).filter((term) => pair.s.terms[term]?.kind !== 'quantity'),
  ];
  return (
    left.length === 0 || right.length === 0 || left.some((a) => right.some((b) => like(pair, a, b) >= 0.6))
  );
}

/** -1 when one side has no verb to go by. Two verbs that move the same way are alike. */
function predicateLikeness(pair: Pair, mine: Slot, theirs: Slot): number {
  if (mine.predicate < 0 || theirs.predicate < 0) return -1;
  const likeness = like(pair, mine.predicate, theirs.predicate);
  const { direction } = pair.knowledge.language;
  const [a, b] = [
    direction.get(pair.h.terms[mine.predicate]?.key ?? ''),
    direction.get(pair.s.terms[theirs.predicate]?.key ?? ''),
  ];
  if (a !== undefined && b !== undefined) return a === b ? Math.max(likeness, 0.9) : OPPOSED;
  return likeness;
}

/** Every word that says which ("core", "fishing") has its like anywhere in the other sentence. */
function sameWhich(pair: Pair, mine: Slot, theirs: Slot): Agreement {
  const mineGiven = mine.modifiers.every((term) => isGiven(pair, 'h', term));
  const theirsGiven = theirs.modifiers.every((term) => isGiven(pair, 's', term));
  if (!mineGiven) return 'none';
  if (theirsGiven) return 'strong';
  return mine.measured && mine.modifiers.length === 0 ? 'none' : 'weak';
}
