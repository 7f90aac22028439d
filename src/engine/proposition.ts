import type { Analysis } from './analyse.ts';
import { LIGHT_VERBS } from './languages/en/deeds.ts';
import { people } from './languages/en/speakers.ts';
import { GIVEN, SYNONYM } from './limits.ts';
import type { Matched } from './same-matter.ts';
import { type Frame, termsOfFrame } from './structure/frames.ts';

/*
 * Whether a statement says who did what, as the clause does: a word here and a word there are no assertion. What is asked of
 * one statement alone, since two statements of which one has the deed and the other what it was done to say neither.
 */

/**
 * A deed of the clause stands in the statement with what it was done to, or with who did it where the clause names no more, and
 * not with another doer.
 */
export function makesProposition(matched: Matched): boolean {
  return (
    deedsOf(matched).some((frame) => isMade(frame, matched)) ||
    namesItsThings(matched) ||
    givesItsValue(matched)
  );
}

/** A figure of the clause is given with what it counts, or a time with two other things: whatever verb it is put to. */
function givesItsValue({ sentence: { analysis: h, weight }, strength, terms }: Matched): boolean {
  const given = terms.filter((term) => (weight[term] ?? 0) > 0 && (strength[term] ?? 0) >= SYNONYM);
  const rest = contentOf(h, given);
  const heads = given.flatMap((term) => {
    const { kind, ref = -1 } = h.terms[term] ?? {};
    return kind === 'quantity' ? [h.quantities[ref]?.head ?? -1] : [];
  });
  const isCounted = rest.some((term) => {
    const range = h.terms[term]?.range;
    return range !== undefined && heads.some((head) => head >= range.from && head < range.to);
  });
  return isCounted || (rest.length >= 2 && given.some((term) => h.terms[term]?.tag === 'value'));
}

/** All but all of the things that the clause names stand in the statement, whatever verb it puts them to. */
function namesItsThings({ sentence: { analysis: h, weight }, strength, terms }: Matched): boolean {
  const things = terms.filter((term) => {
    const { kind, tag } = h.terms[term] ?? {};
    return (
      (weight[term] ?? 0) > 0 &&
      (kind === 'name' || (kind === 'word' && (tag === 'noun' || tag === 'gerund')))
    );
  });
  const sum = (of: readonly number[]) => of.reduce((all, term) => all + (weight[term] ?? 0), 0);
  const given = things.filter((term) => (strength[term] ?? 0) >= SYNONYM);
  const words = given.filter((term) => h.terms[term]?.kind === 'word');
  return words.length >= LEAST_THINGS && sum(given) >= MOST_THINGS * sum(things);
}
const LEAST_THINGS = 3;
const MOST_THINGS = 0.7;

/** The deeds of a clause. */
export function deedsOf({
  sentence: { analysis, weight },
  terms,
}: Pick<Matched, 'sentence' | 'terms'>): Frame[] {
  const all = analysis.frames.filter(({ verb }) => terms.includes(verb) && (weight[verb] ?? 0) > 0);
  const finite = all.filter(({ verb, infinitive }) => !infinitive && analysis.terms[verb]?.tag !== 'gerund');
  return finite.length > 0 ? finite : all;
}

function isMade(frame: Frame, matched: Matched): boolean {
  const { analysis: h } = matched.sentence;
  const at = deedIn(frame, matched);
  if (at === undefined || hasOtherDoer(frame, at, matched)) return false;
  const done = contentOf(h, frame.object);
  const beside = contentOf(
    h,
    frame.oblique.flatMap(({ terms }) => terms),
  );
  const doers = contentOf(h, frame.subject);
  const others = [done, beside, doers].find((terms) => terms.length > 0) ?? [];
  return others.length === 0 || others.some((term) => term !== frame.verb && isBeside(term, at, matched));
}

/** Where the statement has the deed; of a verb that says little ("held a call") it is what was held. */
function deedIn(
  frame: Frame,
  { sentence: { analysis: h }, alignment: { best, s }, strength }: Matched,
): number | undefined {
  const isGiven = (term: number, least: number) => (strength[term] ?? 0) >= least && (best[term] ?? -1) >= 0;
  if (isGiven(frame.verb, SYNONYM) && s.terms[best[frame.verb] ?? -1]?.tag !== 'modifier')
    return best[frame.verb];
  if (!LIGHT_VERBS.has(h.terms[frame.verb]?.key ?? '')) return undefined;
  const noun = contentOf(h, [...frame.object, ...frame.subject]).find(
    (term) => h.terms[term]?.kind === 'word' && isGiven(term, SYNONYM),
  );
  return noun === undefined ? undefined : best[noun];
}

/** A word that is given, and in the statement stands with the deed: in one of its frames, or next to it. */
function isBeside(term: number, at: number, { alignment: { s, best }, strength }: Matched): boolean {
  const partner = best[term] ?? -1;
  if ((strength[term] ?? 0) < GIVEN || partner < 0) return false;
  if (partner === at) return true;
  const [a, b] = [s.terms[at], s.terms[partner]];
  const near = b?.kind === 'name' ? NEAR_NAME : NEAR_TOKENS;
  if (a && b && Math.abs(a.range.from - b.range.from) <= near) return true;
  return s.frames.some((frame) => termsOfFrame(frame).includes(at) && termsOfFrame(frame).includes(partner));
}
const NEAR_TOKENS = 4;
/** "The call between A and B". */
const NEAR_NAME = 6;

/** The clause names who did it, and the statement has somebody else there. */
function hasOtherDoer(
  frame: Frame,
  at: number,
  { sentence: { analysis: h, weight }, alignment: { s, answered }, strength }: Matched,
): boolean {
  const mine = contentOf(h, frame.subject).filter((term) => (weight[term] ?? 0) > 0 && isSomebody(h, term));
  if (mine.length === 0 || mine.some((term) => (strength[term] ?? 0) >= GIVEN)) return false;
  const theirs = s.frames.find(({ verb }) => verb === at);
  const doers = contentOf(s, theirs?.subject ?? []);
  return doers.length > 0 && doers.every((term) => (answered[term] ?? 0) < GIVEN);
}

/** A name, or people without one; "the ship" may be the one that the other names. */
function isSomebody({ terms, tokens }: Analysis, index: number): boolean {
  const term = terms[index];
  return term?.kind === 'name' || people.has(tokens[term?.range.from ?? -1]?.lower ?? '');
}

/** What says something: no adverbs and adjectives. */
const contentOf = ({ terms }: Analysis, of: readonly number[]): number[] =>
  of.filter((term) => terms[term] !== undefined && !['modifier', 'value'].includes(terms[term].tag));
