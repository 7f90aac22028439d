import type { Alignment } from './align.ts';
import type { Analysis } from './analyse.ts';
import { DENIES, ENDS_TOLD, EXPECTS, LEFT_OPEN } from './languages/en/deeds.ts';
import { VAGUE } from './languages/en/term-words.ts';
import type { Language } from './languages/language.ts';
import { GIVEN, TELLING, TELLING_WORD } from './limits.ts';
import type { Knowledge } from './match.ts';
import type { Sentence } from './sentence.ts';
import { type Frame, termsOfFrame } from './structure/frames.ts';

/*
 * Sharing words is not saying the same. What is asked here of a clause and the statement that fits it best, beside how much
 * of the clause it gives. RESULTS.md says what each rule bought.
 */

/** A clause, the statement that fits it best, and how well each term of the sentence is given. */
export interface Matched {
  sentence: Sentence;
  alignment: Alignment;
  strength: Float64Array;
  terms: readonly number[];
}

/**
 * A figure tells nothing without what it measures: it counts only where its noun is given too, or, where it has none, a word
 * of its verb's frame; or else two words of that frame.
 * @returns the strengths, figures out of place at 0
 */
export function figuresInPlace(h: Analysis, strength: Float64Array, terms: readonly number[]): Float64Array {
  const placed = strength.slice();
  const isGiven = (term: number) => !isValue(h, term) && (strength[term] ?? 0) >= GIVEN && isContent(h, term);
  for (const index of terms) {
    const term = h.terms[index];
    const quantity = term?.kind === 'quantity' ? h.quantities[term.ref] : undefined;
    if (!quantity || (strength[index] ?? 0) < GIVEN) continue;
    const head = h.terms.findIndex(
      ({ kind, range }) => kind === 'word' && quantity.head >= range.from && quantity.head < range.to,
    );
    // Of an antecedent ("$3 million, which was a record") the words around stand in another clause.
    const frames = h.frames.map(termsOfFrame).filter((parts) => parts.includes(index));
    const framed = frames.flat().filter((other) => other !== index && isContent(h, other));
    // "that lasted two days" measures what stands before it.
    const around = framed.length > 1 ? frames.flat() : terms;
    const inPlace = terms.includes(head)
      ? isGiven(head) || around.filter(isGiven).length >= 2
      : around.some(isGiven);
    if (!inPlace) placed[index] = 0;
  }
  return placed;
}

/**
 * Next to nothing is said in the same words: no telling word, and not two words, figures or times; or one thing alone of
 * several. Synonyms alone, each in another of its senses, are how two sentences of one topic look alike.
 */
export function isTopicOnly({ sentence, strength, terms }: Matched): boolean {
  const { analysis: h, weight, isPackSmall } = sentence;
  const content = terms.filter((term) => isContent(h, term) && (weight[term] ?? 0) > 0);
  const given = content.filter((term) => (strength[term] ?? 0) >= GIVEN);
  const same = content.filter((term) => (strength[term] ?? 0) >= EXACT);
  if (given.length < 2 && !(content.length === 1 && same.length === 1)) return true;
  const telling = same.some((term) => isPackSmall || (weight[term] ?? 0) > TELLING_WORD);
  return !telling && same.filter((term) => h.terms[term]?.kind !== 'name').length < 2;
}
const EXACT = 0.99;

/**
 * The statement gives another figure where the clause has its own, or another of the same sort of name where the clause says
 * who it was: where that is no conflict, it is another matter.
 */
export function isOtherMatter(matched: Matched): boolean {
  return hasRivalFigure(matched) || hasRivalName(matched);
}

function hasRivalFigure({
  sentence: { analysis: h },
  alignment: { s, answered },
  strength,
  terms,
}: Matched): boolean {
  return terms.some((index) => {
    const term = h.terms[index];
    const mine = term?.kind === 'quantity' ? h.quantities[term.ref] : undefined;
    if (!mine || mine.kind === 'ordinal' || (strength[index] ?? 0) >= GIVEN) return false;
    return s.terms.some((other, j) => {
      const theirs = other.kind === 'quantity' ? s.quantities[other.ref] : undefined;
      return theirs?.kind === mine.kind && theirs.unit === mine.unit && (answered[j] ?? 0) < GIVEN;
    });
  });
}

function hasRivalName({ sentence, alignment: { s, answered }, strength, terms }: Matched): boolean {
  const { analysis: h, weight } = sentence;
  const frame = h.frames.find(({ verb }) => terms.includes(verb));
  const verbAt = h.terms[frame?.verb ?? -1]?.range.from ?? 0;
  return terms.some((index) => {
    const term = h.terms[index];
    const name = term?.kind === 'name' ? h.names[term.ref] : undefined;
    if (!term || !name || name.pronoun || name.kind === 'group') return false;
    if (!weight[index] || (strength[index] ?? 0) >= GIVEN) return false;
    const isDoer = frame?.subject.includes(index) || term.range.to <= verbAt;
    return (
      isDoer &&
      s.terms.some(
        (other, j) =>
          other.kind === 'name' && (answered[j] ?? 0) < GIVEN && s.names[other.ref]?.kind === name.kind,
      )
    );
  });
}

/**
 * "did not sign" says nothing of "could sign", nor the other way round: where it is no conflict, it is no agreement either. What is
 * told without a verb ("talks are under way") is denied where all that is told of its nouns is, and what is denied is not borne out
 * by a statement that denies nothing.
 */
export function isDeniedDeed(
  { sentence: { analysis: h }, alignment: { s, best }, strength, terms }: Matched,
  { language }: Knowledge,
): boolean {
  const mine = h.frames.find(({ verb }) => terms.includes(verb));
  const partnersOf = (some: readonly number[]) =>
    some.filter((term) => (strength[term] ?? 0) > 0).map((term) => best[term] ?? -1);
  const areDenied = (frames: readonly Frame[]) => frames.every((frame) => isDenied(s, frame));
  if (!mine) {
    const partners = partnersOf(terms);
    const told = s.frames.filter((frame) => termsOfFrame(frame).some((term) => partners.includes(term)));
    return told.length > 0 && areDenied(told);
  }
  const [partner] = partnersOf([mine.verb]);
  if (partner === undefined) return false;
  const denied = isDenied(h, mine);
  const theirs = s.frames.filter(({ verb }) => verb === partner);
  // "rejected claims that" says as much as "denied that", though its own verb is not denied.
  const isWorded = theirs.length === 0 || isToldDenied(h, mine);
  if (denied && isWorded && deniesAnything(s, language)) return false;
  return denied ? !theirs.some((frame) => isDenied(s, frame)) : theirs.length > 0 && areDenied(theirs);
}

const isDenied = (analysis: Analysis, frame: Frame): boolean =>
  frame.negated !== isToldDenied(analysis, frame);

/** Somebody is told to deny it: "denied that it had signed". */
function isToldDenied({ tokens, tags, terms }: Analysis, { verb }: Frame): boolean {
  const at = terms[verb]?.range.from ?? 0;
  return tokens.some(
    ({ stem }, i) =>
      i < at &&
      tags[i] === 'verb' &&
      DENIES.has(stem) &&
      tokens[i + 1]?.lower === 'that' &&
      tags[i - 1] !== 'negator' &&
      !tokens.slice(i + 2, at).some(({ lower }) => ENDS_TOLD.has(lower)),
  );
}

const deniesAnything = ({ tokens, tags, frames }: Analysis, { denials }: Language): boolean =>
  frames.some(({ negated }) => negated) ||
  tokens.some(({ stem, lower }, i) => tags[i] === 'negator' || denials.has(stem) || LEFT_OPEN.has(lower));

/** The clause says flatly what the statement only plans, hedges, or has somebody expect. */
export function isOnlyExpected({
  sentence: { analysis: h },
  alignment: { s, best },
  terms,
}: Matched): boolean {
  const mine = h.frames.find(({ verb }) => terms.includes(verb));
  const theirs = mine && s.frames.find(({ verb }) => verb === best[mine.verb]);
  if (!mine || !theirs || mine.stage === 'planned' || mine.hedged) return false;
  const hasTense = h.terms[mine.verb]?.tag !== 'gerund' && !mine.infinitive;
  const isOpen = theirs.hedged || (theirs.stage === 'planned' && hasTense);
  return isOpen || (isExpected(s, theirs.verb) && !isExpected(h, mine.verb));
}

/** Somebody expects it: "analysts predict that …" stands before it. */
function isExpected({ tokens, tags, terms }: Analysis, verb: number): boolean {
  const at = terms[verb]?.range.from ?? 0;
  return tokens.some(
    ({ stem }, i) => i < at && EXPECTS.has(stem) && tags[i] === 'verb' && tokens[i + 1]?.lower === 'that',
  );
}

/** Figures or times and what they belong to are all given, only the verb is another: the paraphrase lies there. */
export function isOnlyVerbMissing({ sentence, strength, terms }: Matched): boolean {
  const { analysis: h, weight } = sentence;
  const isGiven = (term: number) => (strength[term] ?? 0) >= GIVEN;
  const missing = terms.filter((term) => isContent(h, term) && (weight[term] ?? 0) > 0 && !isGiven(term));
  const frame = h.frames.find(({ verb }) => terms.includes(verb));
  const isVerb = (term: number) =>
    term === frame?.verb || h.terms[term]?.tag === 'verb' || h.terms[term]?.tag === 'gerund';
  const values = terms.filter((term) => isValue(h, term) && isGiven(term));
  const others = terms.filter(
    (term) => !isValue(h, term) && term !== frame?.verb && isGiven(term) && (weight[term] ?? 0) >= TELLING,
  );
  return missing.length <= 2 && missing.every(isVerb) && values.length > 0 && others.length > 0;
}

const isValue = (h: Analysis, term: number): boolean =>
  h.terms[term]?.kind === 'quantity' || h.terms[term]?.kind === 'time';

/** Not a word that tells nothing in any event, nor an adverb or adjective. */
function isContent(h: Analysis, index: number): boolean {
  const term = h.terms[index];
  if (term?.kind !== 'word') return term !== undefined;
  return term.tag !== 'modifier' && (term.words !== undefined || !VAGUE.has(term.key));
}
