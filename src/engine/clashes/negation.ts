import type { Analysis } from '../analyse.ts';
import type { TokenRange } from '../facts/types.ts';
import { RAISING } from '../languages/en/clash-words.ts';
import { DENIES_NOUN, INDEFINITE } from '../languages/en/grammar-words.ts';
import type { Language } from '../languages/language.ts';
import { GIVEN, GROUND_NEGATION, RELATED, SYNONYM } from '../limits.ts';
import { oncePerSentence } from '../memo.ts';
import type { Frame } from '../structure/frames.ts';
import { wordStrength } from '../word-strengths.ts';
import { isNarrowed } from './narrowed.ts';
import {
  argumentsOf,
  type Clash,
  ground,
  isOfOtherDays,
  like,
  otherTime,
  type Pair,
  type Side,
  strangers,
} from './pair.ts';
import { areApart, sameDoer } from './which.ts';

/** One side denies what the other affirms. */
export function findNegationClashes(pair: Pair): Clash[] {
  return [...deniedActs(pair), ...deniedThings(pair), ...deniedTopics(pair)].slice(0, 1);
}

/** "did not sign" / "signed": verbs that stand for each other, with shared arguments, one of them negated. */
function deniedActs(pair: Pair): Clash[] {
  const found: Clash[] = [];
  if (!deniesDeeds(pair.h) && !deniesDeeds(pair.s)) return found;
  for (const a of pair.h.frames) {
    if (!pair.clause.includes(a.verb)) continue;
    for (const b of pair.s.frames) {
      if (a.negated === b.negated || a.hedged !== b.hedged || like(pair, a.verb, b.verb) < 0.9) continue;
      if ((a.stage === 'planned') !== (b.stage === 'planned') || !sharesArguments(pair, a, b)) continue;
      // "the ships were not damaged" / "no ships were damaged"
      if (a.negated ? deniesParty(pair.s, b) : deniesParty(pair.h, a)) continue;
      const grounded = ground(pair, []);
      if (grounded < GROUND_NEGATION || strangers(pair, []).length > 0 || otherTime(pair, 0)) continue;
      if (pair.h.terms[a.verb]?.tag === 'noun' && areApart(pair, a.verb, b.verb)) continue;
      if (isCompared(pair.h, a) !== isCompared(pair.s, b) || countOthers(pair, a, b)) continue;
      if (
        (isOfOtherDays(pair, b) && !isNever(pair.h, a)) ||
        (a.negated ? isNarrowed(pair, 'h', a) : isNarrowed(pair, 's', b))
      )
        continue;
      found.push({ kind: 'negation', h: frameRange(pair.h, a), s: frameRange(pair.s, b), grounded });
    }
  }
  return found;
}

const isNever = ({ terms, tokens }: Analysis, { verb }: Frame): boolean => {
  const to = terms[verb]?.range.from ?? 0;
  return tokens.slice(Math.max(0, to - 3), to).some(({ lower }) => lower === 'never');
};

/** "easier than expected" says nothing of "easy". */
const isCompared = ({ terms, tokens }: Analysis, { verb }: Frame): boolean =>
  tokens[terms[verb]?.range.to ?? -1]?.lower === 'than';

/** "two survived" / "38 did not survive" */
function countOthers(pair: Pair, a: Frame, b: Frame): boolean {
  const counts = (analysis: Analysis, frame: Frame) =>
    partsOf(frame).filter((term) => analysis.terms[term]?.kind === 'quantity');
  const [mine, theirs] = [counts(pair.h, a), counts(pair.s, b)];
  return (
    mine.length > 0 && theirs.length > 0 && !mine.some((x) => theirs.some((y) => like(pair, x, y) >= GIVEN))
  );
}

const deniesDeeds = oncePerSentence(({ frames }) => frames.some(({ negated }) => negated));

/**
 * Half of the arguments of the shorter frame have their like in the other, and there is at least one; so has an object where
 * both have one ("signed no agreement" denies no letter).
 */
function sharesArguments(pair: Pair, a: Frame, b: Frame): boolean {
  const things = (analysis: Analysis, { object }: Frame) =>
    object.filter((term) => analysis.terms[term]?.kind !== 'time');
  const [here, there] = [things(pair.h, a), things(pair.s, b)];
  // A related word is another thing: who negotiates no agreement may negotiate a programme.
  const least = (x: number) => (pair.h.terms[x]?.kind === 'word' ? SYNONYM : RELATED);
  const shared = here.some((x) =>
    there.some((y) => like(pair, x, y) >= least(x) && !isOther(pair, [x, y], { a, b })),
  );
  if (here.length > 0 && there.length > 0 && !shared) return false;
  if (!sameDoer(pair, a, b)) return false;
  const [mine, theirs] = [argumentsOf(a), argumentsOf(b)];
  const matched = mine.filter((x) => theirs.some((y) => like(pair, x, y) >= 0.6));
  return matched.length > 0 && matched.length >= Math.min(mine.length, theirs.length) * 0.5;
}

/** Another thing of the same name, unless the one that is denied is any of them: "never made an offer" / "made an offer for the mill". */
function isOther(pair: Pair, [x, y]: [number, number], { a, b }: { a: Frame; b: Frame }): boolean {
  const denied: Side = a.negated ? 'h' : 's';
  const open = a.negated !== b.negated && isAny(denied === 'h' ? pair.h : pair.s, denied === 'h' ? x : y);
  return areApart(pair, x, y, open ? { general: denied } : {});
}

const partsOf = ({ subject, object }: Frame): number[] => [...subject, ...object];

const isAny = ({ terms, tokens }: Analysis, term: number): boolean => {
  const from = terms[term]?.range.from ?? 0;
  return tokens.slice(Math.max(0, from - 3), from).some(({ lower }) => INDEFINITE.has(lower));
};

const frameOf = ({ frames }: Analysis, verb: number): Frame | undefined =>
  frames.find((frame) => frame.verb === verb);

/** "no exemption" / "are exempt", "without an agreement" / "the agreement": a thing that one side says is not there. */
function deniedThings(pair: Pair): Clash[] {
  const mine = deniedNouns(pair.h);
  const theirs = deniedNouns(pair.s);
  if (mine.size + theirs.size === 0) return [];
  const { language } = pair.knowledge;
  if (deniesClaims(pair.h, language) !== deniesClaims(pair.s, language)) return [];
  for (const index of pair.clause) {
    const partner = pair.alignment.best[index] ?? -1;
    if (partner < 0 || (pair.alignment.strength[index] ?? 0) < 0.6) continue;
    const [here, there] = [mine.get(index), theirs.get(partner)];
    if ((here === undefined) === (there === undefined)) continue;
    if (opensClaim(pair.h, index)) continue;
    const denier: Side = here === undefined ? 's' : 'h';
    const [own, term] = denier === 'h' ? [pair.h, index] : [pair.s, partner];
    if (own.frames.some((frame) => partsOf(frame).includes(term) && isNarrowed(pair, denier, frame)))
      continue;
    // "without saying why" denies no word that was said of another matter.
    const [a, b] = [frameOf(pair.h, index), frameOf(pair.s, partner)];
    if (a && b && !sharesArguments(pair, a, b)) continue;
    if (areApart(pair, index, partner, { general: denier })) continue;
    if (
      !isPredicate(here === undefined ? pair.h : pair.s, here === undefined ? index : partner) ||
      !sameDeed(pair, index, partner)
    )
      continue;
    const grounded = ground(pair, []);
    if (grounded < GROUND_NEGATION || strangers(pair, []).length > 0 || otherTime(pair, 0)) continue;
    return [
      { kind: 'negation', h: here ?? rangeOf(pair.h, index), s: there ?? rangeOf(pair.s, partner), grounded },
    ];
  }
  return [];
}

/**
 * "the plan was not discussed" against any statement in which the same people spoke of the plan: what was raised in a talk
 * is told by many verbs, so the topic must match, and one word for talking on the other side.
 */
function deniedTopics(pair: Pair): Clash[] {
  const { language } = pair.knowledge;
  for (const frame of pair.h.frames) {
    const verb = pair.h.terms[frame.verb];
    if (!frame.negated || !verb || !pair.clause.includes(frame.verb) || !isTalk(verb.key, language)) continue;
    const topic = [
      ...frame.object,
      ...(frame.passive
        ? []
        : frame.oblique
            .filter(({ preposition }) => /^(?:about|on|of)$/.test(preposition))
            .flatMap(({ terms }) => terms)),
    ];
    const telling = topic.filter(
      (term) => pair.h.terms[term]?.kind !== 'time' && (pair.alignment.weight[term] ?? 0) >= TOPIC_WEIGHT,
    );
    if (telling.length === 0 || !telling.every((term) => (pair.alignment.strength[term] ?? 0) >= 0.9))
      continue;
    const talk = talkIn(pair.s, language);
    const denied = pair.s.frames.some((other) => other.negated);
    if (talk < 0 || denied || otherTime(pair, 0)) continue;
    const first = pair.alignment.best[telling[0] ?? -1] ?? -1;
    return [{ kind: 'negation', h: frameRange(pair.h, frame), s: rangeOf(pair.s, first), grounded: 1 }];
  }
  return [];
}
const TOPIC_WEIGHT = 0.4;

/** The first term of a sentence that tells of talking; -1 where there is none. */
const talkIn = oncePerSentence(({ terms }: Analysis, language: Language): number =>
  terms.findIndex((term) => term.kind === 'word' && isTalk(term.key, language)),
);

function isTalk(key: string, language: Language): boolean {
  return [...RAISING].some((word) => wordStrength(key, word, language) >= 0.9);
}

/** "denied claims that there were any" affirms none of what follows. */
const deniesClaims = oncePerSentence(({ tokens, tags }: Analysis, { denials }: Language): boolean =>
  tokens.some(({ stem }, i) => tags[i] === 'verb' && denials.has(stem)),
);

/** Terms behind "no", "without", "neither", with the words that deny them; "not without" denies nothing. */
const deniedNouns = oncePerSentence(readDenied);

function readDenied(analysis: Analysis): Map<number, TokenRange> {
  const found = new Map<number, TokenRange>();
  analysis.terms.forEach((term, index) => {
    // "no agreement last year" denies no year.
    if (term.tag === 'verb' || term.kind === 'time') return;
    for (let i = term.range.from - 1; i >= Math.max(0, term.range.from - 3); i--) {
      const lower = analysis.tokens[i]?.lower ?? '';
      if (analysis.tags[i] === 'verb' || analysis.tags[i] === 'sign') return;
      const doubled = analysis.tags[i - 1] === 'negator';
      if (analysis.tags[i] === 'negator' && !doubled && DENIES_NOUN.has(lower)) {
        found.set(index, { from: i, to: term.range.to });
        return;
      }
    }
  });
  return found;
}

/** The deed is denied, or whoever did or suffered it: "no cases were reported". */
export const denies = (analysis: Analysis, frame: Frame): boolean =>
  frame.negated || deniesParty(analysis, frame);

const deniesParty = (analysis: Analysis, frame: Frame): boolean =>
  [frame.verb, ...partsOf(frame)].some((term) => deniedNouns(analysis).has(term));

/** "agreed that …" is no agreement that could be missing: what follows "that" is what was agreed. */
const opensClaim = (analysis: Analysis, term: number): boolean =>
  analysis.tokens[analysis.terms[term]?.range.to ?? -1]?.lower === 'that';

/** The thing is itself what the other side predicates ("no exemption" / "are exempt"), or both have it with like verbs. */
function sameDeed(pair: Pair, mine: number, theirs: number): boolean {
  const own = (analysis: Analysis, term: number) =>
    analysis.frames.filter(
      (frame) => frame.verb === term || frame.object.includes(term) || frame.subject.includes(term),
    );
  const [left, right] = [own(pair.h, mine), own(pair.s, theirs)];
  if (left.some(({ verb }) => verb === mine) || right.some(({ verb }) => verb === theirs)) return true;
  return left.some((a) => right.some((b) => like(pair, a.verb, b.verb) >= 0.6));
}

/** What a sentence asserts, not what it mentions or denies: a verb, what a copula says, or the object of a verb. */
function isPredicate({ frames }: Analysis, term: number): boolean {
  const own = frames.filter(({ verb, object }) => verb === term || object.includes(term));
  return own.length > 0 && own.every(({ negated }) => !negated);
}

function rangeOf(analysis: Analysis, term: number): TokenRange {
  return analysis.terms[term]?.range ?? { from: 0, to: 0 };
}

/** From the first auxiliary or negation of the verb group to the verb. */
function frameRange(analysis: Analysis, frame: Frame): TokenRange {
  const verb = rangeOf(analysis, frame.verb);
  let from = verb.from;
  while (
    from > 0 &&
    verb.from - from < 5 &&
    ['aux', 'negator', 'modifier'].includes(analysis.tags[from - 1] ?? '')
  )
    from--;
  return { from, to: verb.to };
}
